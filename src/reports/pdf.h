// Pages as a PDF file: text that can be searched, fonts inside, title and author set.
#pragma once

#include "domain/result.h"
#include "reports/pages.h"

#include <QByteArray>

namespace levelbook::reports {

/// The whole PDF. The same pages with the same date of creation give the same bytes.
/// Errors: FontMissing. On the thread of layout() only.
Result<QByteArray> pdfBytes(const Pages& pages);

/// Writes the PDF beside `path` and puts it there in one step: a failure leaves no partial file,
/// and what was there before stays. Errors: FontMissing, DiskFull, FileUnwritable.
Result<void> writePdf(const Pages& pages, const QString& path);

} // namespace levelbook::reports
