// What Qt's PDF writer cannot say about a document: author, language, and a date that is given.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace levelbook::reports {

struct PdfInfo {
    QString title;
    QString author;
    QString language; ///< BCP 47; may be empty.
    QDateTime created; ///< Valid.
};

/// The PDF as QPdfWriter wrote it, with these data in place of its own. A PDF of an unknown shape
/// comes back as it was.
QByteArray withPdfInfo(const QByteArray& pdf, const PdfInfo& info);

} // namespace levelbook::reports
