// A paper as a file: PDF or web page, by the ending of the file's name.
#pragma once

#include "domain/result.h"
#include "reports/blocks.h"

namespace levelbook::reports {

/// Whether a file of that name is a web page (.html, .htm, in any case); every other one is PDF.
bool isHtmlFile(const QString& path);

/// Writes the file in one step; how many pages it has, where it has pages. Errors: FontMissing
/// (PDF), DiskFull, FileUnwritable.
Result<std::optional<int>> writePaper(const Document& document, const QString& path);

} // namespace levelbook::reports
