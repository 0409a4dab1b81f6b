#include "reports/pdf.h"

#include "domain/savefile.h"
#include "reports/paintpage.h"
#include "reports/pdfinfo.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace levelbook::reports {

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
    return saveFile(*bytes, path);
}

} // namespace levelbook::reports
