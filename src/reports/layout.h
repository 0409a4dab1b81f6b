// Lays a document out: blocks to pages, in two passes so that each page knows the count of all.
#pragma once

#include "reports/fonts.h"
#include "reports/pages.h"

namespace levelbook::reports {

/// The pages of a document. Any text can be laid out; what no font can show is replaced
/// (printable.h). Needs a QGuiApplication; may run on any thread, whose pages then have to be
/// painted on it.
Pages layout(const Document& document, const FontFamilies& families = {});

} // namespace levelbook::reports
