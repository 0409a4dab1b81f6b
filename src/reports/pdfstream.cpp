#include "reports/pdfstream.h"

#include "reports/diskfile.h"
#include "reports/paintpage.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace levelbook::reports {

PdfStream::PdfStream(const QString& path)
    : m_file(std::make_unique<DiskFile>(path))
{
}

PdfStream::~PdfStream() = default;

Result<void> PdfStream::add(const Pages& pages)
{
    if (pages.missingFamily)
        return Error{ ErrorCode::FontMissing, { *pages.missingFamily }, {} };
    if (!m_writer) {
        LEVELBOOK_TRY(m_file->begin());
        m_writer = std::make_unique<QPdfWriter>(m_file.get());
        m_writer->setResolution(int(dotsPerInch));
        m_writer->setPageSize(
            QPageSize(pages.format.size, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch));
        m_writer->setPageMargins(QMarginsF());
        m_painter = std::make_unique<QPainter>(m_writer.get());
    }
    for (int i = 0; i < int(pages.pages.size()); ++i) {
        if (m_pageCount > 0)
            m_writer->newPage();
        paintPage(*m_painter, pages, i, dotsPerInch);
        ++m_pageCount;
    }
    return m_file->check();
}

Result<void> PdfStream::finish()
{
    m_painter.reset();
    m_writer.reset();
    return m_file->finish();
}

} // namespace levelbook::reports
