// A two-page review as a paper, in Korean and English, and small helpers that look into a PDF.
#pragma once

#include "reports/blocks.h"

namespace levelbook::reports::test {

Document koreanReview();
Document englishReview();

/// A document of one block without header and footer.
Document alone(const Block& block);

/// What a program (pdftotext, qpdf ...) prints; fails the running test when it is missing or fails.
QByteArray output(const QString& program, const QStringList& arguments);
/// The text of a PDF by pdftotext, pages parted by form feeds.
QString pdfText(const QByteArray& pdf);

} // namespace levelbook::reports::test
