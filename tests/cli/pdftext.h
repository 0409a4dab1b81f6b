// Reads texts out of PDF files, by poppler's tools.
#pragma once

#include <QString>

namespace levelbook::test {

/// The text of a PDF as a reader would select it, every run of white space one blank.
QString pdfText(const QString& path);
/// What the sheets of a PDF are called, e.g. "A4".
QString pdfSheet(const QString& path);
/// How many pages a PDF has.
int pdfPages(const QString& path);

} // namespace levelbook::test
