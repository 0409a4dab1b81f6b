#include "sources/tablefile.h"

#include "domain/latelibrary.h"
#include "sources/cellguard.h"
#include "sources/xlsxtools.h"

#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// Defused, and quoted where it must be.
QString csvText(const QString& value)
{
    const QString safe = defuse(value);
    const bool quotes = safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n')
        || safe.contains(u'\r') || safe.startsWith(u' ') || safe.endsWith(u' ');
    return quotes ? u'"' + QString(safe).replace(u'"', u"\"\""_s) + u'"' : safe;
}

QString csvCell(const TableCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return csvText(*text);
    if (const auto* number = std::get_if<double>(&cell)) // As few digits as read back the same.
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    if (const auto* day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    return {};
}

class CsvFile : public TableFile {
public:
    explicit CsvFile(const QString& path)
        : m_file(path)
    {
    }

    Result<void> begin(const QStringList& header)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failure();
        m_file.write("\xEF\xBB\xBF");
        row(QList<TableCell>(header.begin(), header.end()));
        return {};
    }

    void row(const QList<TableCell>& cells) override
    {
        QStringList texts;
        for (const TableCell& cell : cells)
            texts << csvCell(cell);
        m_file.write(texts.join(u',').toUtf8() + '\n');
    }

    Result<void> finish() override
    {
        // What still stands in its buffer commit() would lose without a word.
        if (!m_file.flush() || !m_file.commit())
            return failure();
        return {};
    }

private:
    Error failure() const
    {
        if (errno == ENOSPC)
            return { ErrorCode::DiskFull, { m_file.fileName() }, {} };
        return { ErrorCode::FileUnwritable, { m_file.fileName(), m_file.errorString() }, {} };
    }

    QSaveFile m_file;
};

} // namespace

TableCell numberCell(std::optional<double> number)
{
    return number ? TableCell(*number) : TableCell();
}

TableCell dayCell(QDate day) { return day.isValid() ? TableCell(day) : TableCell(); }

Result<std::unique_ptr<TableFile>> createCsv(const QString& path, const QStringList& header)
{
    auto file = std::make_unique<CsvFile>(path);
    LEVELBOOK_TRY(file->begin(header));
    return file;
}

Result<std::unique_ptr<TableFile>> createXlsx(
    const QString& path, const QString& title, const QStringList& header, int sheetRows)
{
    auto tools = lateLibrary<XlsxTools>("levelbook-xlsx");
    LEVELBOOK_TRY(tools);
    return (*tools)->create(path, title, header, sheetRows);
}

Result<std::unique_ptr<TableFile>> TableFile::create(
    const QString& path, const QString& title, const QStringList& header)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return createCsv(path, header);
    if (ending == u"xlsx")
        return createXlsx(path, title, header);
    return Error{ ErrorCode::BadChoice, { QFileInfo(path).fileName(), u".csv, .xlsx"_s }, {} };
}

} // namespace levelbook
