// PDFs put together with bookmarks, and taken apart.
#pragma once

#include "domain/result.h"
#include "reports/pdfinfo.h"

#include <QList>
#include <QStringList>

namespace levelbook::reports {

struct Bookmark {
    QString title;
    int page = 0; ///< From 0, in the joined document.
};

/// Joins `parts` into the file `path`, which is not there yet. Errors: DiskFull, FileUnwritable
/// with what qpdf says, PartMissing.
Result<void> joinPdfs(const QStringList& parts, const QList<Bookmark>& bookmarks,
    const PdfInfo& info, const QString& path);

/// Pages that become a file of their own.
struct PdfCut {
    int firstPage = 0;
    int pageCount = 0;
    PdfInfo info;
    QString path;
};

/// Cuts a PDF into files, which share what the pages have in common: each gets all letters of the
/// fonts on its pages. Errors: DiskFull, FileUnwritable with what qpdf says, PartMissing.
Result<void> splitPdf(const QString& whole, const QList<PdfCut>& cuts);

} // namespace levelbook::reports
