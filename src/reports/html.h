// A paper as one web page that stands alone: nothing is loaded with it and nothing in it runs, so
// that it can be kept, mailed, and read aloud.
#pragma once

#include "domain/result.h"
#include "reports/blocks.h"

namespace levelbook::reports {

/// The page, in UTF-8; well-formed as XML too. Headings are in order, tables have captions and
/// headers with their scope, pictures are vectors with what they show in words; of a form, what is
/// empty are fields. Texts stand in it as they are (without controls that would turn their
/// neighbours' order). Needs a QGuiApplication where there are pictures; may run on any thread.
QByteArray htmlBytes(const Document& document);

/// Writes the file, or leaves what was there as it was. Errors: DiskFull, FileUnwritable.
Result<void> writeHtml(const Document& document, const QString& path);

} // namespace levelbook::reports
