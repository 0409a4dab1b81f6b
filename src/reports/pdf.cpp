#include "reports/pdf.h"

#include "reports/paintpage.h"
#include "reports/pdfinfo.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace levelbook::reports {
namespace {

Error writeError(const QSaveFile& file, qint64 wanted)
{
    const QString path = file.fileName();
    // Qt reports a full disk as one of several errors; the free room tells.
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (file.error() != QFileDevice::OpenError && file.error() != QFileDevice::PermissionsError
        && disk.isValid() && disk.bytesAvailable() < wanted)
        return { ErrorCode::DiskFull, { path }, {} };
    return { ErrorCode::FileUnwritable, { path, file.errorString() }, {} };
}

} // namespace

Result<QByteArray> pdfBytes(const Pages& pages)
{
    if (pages.missingFamily)
        return Error{ ErrorCode::FontMissing, { *pages.missingFamily }, {} };

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(dotsPerInch));
        writer.setPageSize(
            QPageSize(pages.format.size, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        for (size_t i = 0; i < pages.pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paintPage(painter, pages, int(i), dotsPerInch);
        }
    }
    return withPdfInfo(bytes,
        { pages.title, pages.author, pages.language,
            pages.created.isValid() ? pages.created : QDateTime::currentDateTime() });
}

Result<void> writePdf(const Pages& pages, const QString& path)
{
    const auto bytes = pdfBytes(pages);
    LEVELBOOK_TRY(bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return writeError(file, bytes->size());
    return {};
}

} // namespace levelbook::reports
