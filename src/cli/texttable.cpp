#include "cli/texttable.h"

namespace levelbook::cli {

namespace {

// East Asian Wide and Fullwidth, as far as people's texts go.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E)
        || (c >= 0x3041 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x1FAFF);
}

// What would break a line of the table is shown as a space.
QString oneLine(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

} // namespace

int cellWidth(const QString& text)
{
    int width = 0;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points)
        width += QChar::category(point) == QChar::Mark_NonSpacing ? 0 : isWide(point) ? 2 : 1;
    return width;
}

TextTable::TextTable(const QStringList& headers)
{
    for (const QString& header : headers) {
        m_right << header.startsWith(u'>');
        m_headers << (header.startsWith(u'>') ? header.mid(1) : header);
    }
}

void TextTable::add(const QStringList& cells)
{
    QStringList row;
    for (const QString& cell : cells)
        row << oneLine(cell);
    m_rows << row;
}

QStringList TextTable::lines() const
{
    const QList<QStringList> all = QList<QStringList>{ m_headers } + m_rows;
    QList<int> widths(m_headers.size(), 0);
    for (const QStringList& row : all) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], cellWidth(row[i]));
    }
    QStringList lines;
    for (const QStringList& row : all) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString padding(widths[i] - cellWidth(row[i]), u' ');
            line += (i ? QStringLiteral("  ") : QString())
                + (m_right[i] ? padding + row[i] : row[i] + padding);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines;
}

} // namespace levelbook::cli
