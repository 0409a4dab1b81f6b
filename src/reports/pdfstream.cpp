#include "reports/pdfstream.h"

#include "reports/paintpage.h"
#include "reports/savefile.h"

#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace levelbook::reports {

PdfStream::PdfStream(const QString& path)
    : m_file(std::make_unique<QFile>(path))
{
}

PdfStream::~PdfStream() = default;

Result<void> PdfStream::check() const
{
    if (m_file->error() != QFileDevice::NoError)
        return writeError(m_file->fileName(), m_file->errorString(), fewBytes);
    return {};
}

Result<void> PdfStream::add(const Pages& pages)
{
    if (pages.missingFamily)
        return Error{ ErrorCode::FontMissing, { *pages.missingFamily }, {} };
    if (!m_writer) {
        if (!m_file->open(QIODevice::WriteOnly))
            return check();
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
    return check();
}

Result<void> PdfStream::finish()
{
    m_painter.reset();
    m_writer.reset();
    m_file->flush();
    LEVELBOOK_TRY(check());
    m_file->close();
    return check();
}

} // namespace levelbook::reports
