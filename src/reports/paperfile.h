// A paper as a file: PDF or web page, by the ending of the file's name.
#pragma once

#include "domain/result.h"
#include "reports/blocks.h"

namespace levelbook::reports {

/// What a paper is written as.
enum class FileFormat { Pdf, WebPage };

/// Stable keys, which are the endings of the files too: "pdf", "html".
QString fileFormatKey(FileFormat format);
std::optional<FileFormat> fileFormatFromKey(const QString& key);

/// What a file of that name is: a web page (.html, .htm, in any case); every other one is PDF.
FileFormat fileFormatOf(const QString& path);

/// Writes the file in one step; how many pages it has, where it has pages. Errors: FontMissing
/// (PDF), DiskFull, FileUnwritable.
Result<std::optional<int>> writePaper(const Document& document, const QString& path);

} // namespace levelbook::reports
