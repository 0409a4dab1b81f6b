// PDFs one behind the other, with bookmarks; the only place that knows qpdf.
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

/// Joins `parts` into the file `path`, which is not there yet. Errors: FileUnwritable, with what
/// qpdf says.
Result<void> joinPdfs(const QStringList& parts, const QList<Bookmark>& bookmarks,
    const PdfInfo& info, const QString& path);

} // namespace levelbook::reports
