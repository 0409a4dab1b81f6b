#include "gui/documentwriter.h"

#include <QTextDocument>
#include <QTextList>

#include <array>

namespace levelbook::gui {

namespace {

constexpr qreal lineHeight = 130; // Percent: long Korean lines need air.
constexpr std::array headingScale{ 1.6, 1.25, 1.08 };
constexpr qreal sectionSpace = 20;
constexpr std::array headingSpace{ 0.0, sectionSpace, 14.0 };

QTextBlockFormat blockFormat(qreal above, qreal below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

} // namespace

DocumentWriter::DocumentWriter(QTextDocument& document, charts::Theme theme)
    : m_cursor(&document)
    , m_theme(theme)
    , m_size(document.defaultFont().pointSizeF())
{
    m_cursor.movePosition(QTextCursor::End);
}

void DocumentWriter::block(const QTextBlockFormat& format)
{
    if (m_begun)
        m_cursor.insertBlock(format, QTextCharFormat());
    else
        m_cursor.setBlockFormat(format);
    m_begun = true;
}

int DocumentWriter::heading(const QString& text, int depth)
{
    const auto at = static_cast<size_t>(depth);
    QTextBlockFormat format = blockFormat(headingSpace[at], 4);
    format.setHeadingLevel(depth + 1);
    block(format);
    const int position = m_cursor.position();
    QTextCharFormat characters;
    characters.setFontPointSize(m_size * headingScale[at]);
    characters.setFontWeight(QFont::Bold);
    m_cursor.insertText(text, characters);
    return position;
}

void DocumentWriter::paragraph(const QString& text)
{
    block(blockFormat(0, 6));
    m_cursor.insertText(text, QTextCharFormat());
}

void DocumentWriter::muted(const QString& text)
{
    block(blockFormat(0, 4));
    m_cursor.insertText(text, mutedFormat());
}

void DocumentWriter::quote(const QString& text)
{
    QTextBlockFormat format = blockFormat(4, 4);
    format.setLeftMargin(16);
    block(format);
    QTextCharFormat characters;
    characters.setFontPointSize(m_size * headingScale[2]);
    m_cursor.insertText(text, characters);
}

void DocumentWriter::labelled(const QString& label, const QString& text)
{
    block(blockFormat(6, 4));
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    m_cursor.insertText(label, bold);
    if (!text.isEmpty())
        m_cursor.insertText(QStringLiteral(":  ") + text, QTextCharFormat());
}

void DocumentWriter::list(const QStringList& items)
{
    QTextListFormat format;
    format.setStyle(QTextListFormat::ListDisc);
    format.setIndent(1);
    QTextList* list = nullptr;
    for (const QString& item : items) {
        block(blockFormat(0, 2));
        if (list)
            list->add(m_cursor.block());
        else
            list = m_cursor.createList(format);
        m_cursor.insertText(item, QTextCharFormat());
    }
}

void DocumentWriter::table(const QList<DocumentCell>& header,
    const QList<QList<DocumentCell>>& rows, const QList<int>& widths)
{
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderBrush(charts::colorOf(charts::Ink::Grid, m_theme));
    format.setCellPadding(5);
    format.setTopMargin(6);
    format.setBottomMargin(sectionSpace); // The block behind a table drops its own space above.
    format.setHeaderRowCount(header.isEmpty() ? 0 : 1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> lengths;
    for (const int width : widths)
        lengths << QTextLength(QTextLength::PercentageLength, width);
    format.setColumnWidthConstraints(lengths);
    const int headRows = header.isEmpty() ? 0 : 1;
    QTextTable* table = m_cursor.insertTable(
        static_cast<int>(rows.size()) + headRows, static_cast<int>(widths.size()), format);
    for (int column = 0; column < header.size(); ++column)
        cell(*table, 0, column, header[column], true);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column)
            cell(*table, row + headRows, column, rows[row][column], false);
    }
    m_cursor.movePosition(QTextCursor::End);
    // A table ends in a block of its own, which what follows begins with.
    m_begun = false;
}

void DocumentWriter::cell(
    QTextTable& table, int row, int column, const DocumentCell& cell, bool head)
{
    QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
    QTextBlockFormat format;
    format.setAlignment(cell.alignment);
    cursor.setBlockFormat(format);
    QTextCharFormat characters = head ? mutedFormat() : QTextCharFormat();
    if (head)
        characters.setFontWeight(QFont::Bold);
    cursor.insertText(cell.text, characters);
    if (!cell.below.isEmpty()) {
        cursor.insertBlock(format);
        cursor.insertText(cell.below, mutedFormat());
    }
}

QTextCharFormat DocumentWriter::mutedFormat() const
{
    QTextCharFormat format;
    format.setForeground(charts::colorOf(charts::Ink::Muted, m_theme));
    return format;
}

} // namespace levelbook::gui
