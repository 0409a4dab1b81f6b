// Tables, grids and approval boxes as elements of a web page, with headers that are read aloud
// beside their cells.
#include "reports/htmlpage.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

QString styleOf(Align align)
{
    switch (align) {
    case Align::Right:
        return u"right"_s;
    case Align::Center:
        return u"center"_s;
    case Align::Left:
        break;
    }
    return {};
}

bool hasWords(const Text& text)
{
    const QString plain = plainText(text);
    return std::ranges::any_of(plain, [](QChar c) { return c.isLetterOrNumber(); });
}

// The cell that names its row: the first one that says something, e.g. behind a box to tick.
std::optional<size_t> headerOf(const Row& row, size_t columns)
{
    if (columns < 2)
        return std::nullopt;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (hasWords(row.cells[i].text))
            return row.cells[i].span < int(columns) ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

bool isEmpty(const Cell& cell) { return cell.text.isEmpty() && cell.secondary.isEmpty(); }

} // namespace

void HtmlPage::operator()(const Table& table)
{
    if (table.columns.empty())
        return;
    open(u"div"_s, u"scroll"_s); // On a narrow screen words stay whole.
    open(u"table"_s);
    if (!m_topic.isEmpty())
        element(u"caption"_s, u"unseen"_s, m_topic);
    const bool hasHeader =
        std::ranges::any_of(table.columns, [](const Column& c) { return !c.header.isEmpty(); });
    if (hasHeader) {
        open(u"thead"_s);
        open(u"tr"_s);
        for (const Column& column : table.columns) {
            open(u"th"_s, styleOf(column.align));
            m_xml.writeAttribute(u"scope"_s, u"col"_s);
            runs(column.header);
            close();
        }
        close();
        close();
    }
    open(u"tbody"_s);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        // A group's name is the header of the rows in its own body.
        if (i > 0 && table.rows[i].style == RowStyle::Group) {
            close();
            open(u"tbody"_s);
        }
        row(table, table.rows[i]);
    }
    close();
    close();
    close();
}

void HtmlPage::row(const Table& table, const Row& row)
{
    const size_t columns = table.columns.size();
    const bool isGroup = row.style == RowStyle::Group && row.cells.size() == 1;
    open(u"tr"_s,
        row.style == RowStyle::Group       ? u"group"_s
            : row.style == RowStyle::Total ? u"total"_s
                                           : QString());
    const auto header = isGroup ? std::optional<size_t>(0) : headerOf(row, columns);
    const QString said = header ? plainText(row.cells[*header].text) : QString();
    const Cell none;
    size_t next = 0;
    for (size_t column = 0; column < columns; ++next) {
        const Cell& one = next < row.cells.size() ? row.cells[next] : none;
        const size_t span =
            isGroup ? columns : std::min(size_t(std::max(one.span, 1)), columns - column);
        cell(table, one, said, header == next, column, span);
        column += span;
    }
    close();
}

void HtmlPage::cell(const Table& table, const Cell& cell, const QString& rowHeader, bool isHeader,
    size_t column, size_t span)
{
    QStringList styles{ styleOf(cell.align.value_or(table.columns[column].align)) };
    if (cell.shaded)
        styles << u"shaded"_s;
    if (cell.indent > 0)
        styles << u"in%1"_s.arg(std::min(cell.indent, 3));
    open(isHeader ? u"th"_s : u"td"_s, styles.join(u' ').trimmed());
    if (isHeader)
        m_xml.writeAttribute(u"scope"_s, span == table.columns.size() ? u"rowgroup"_s : u"row"_s);
    if (span > 1)
        m_xml.writeAttribute(u"colspan"_s, QString::number(span));
    runs(cell.text);
    if (!cell.secondary.isEmpty())
        element(u"div"_s, u"below"_s, cell.secondary);
    const QString header = plainText(table.columns[column].header);
    const QString label =
        rowHeader.isEmpty() || header.isEmpty() ? rowHeader + header : rowHeader + u", "_s + header;
    if (cell.picture && cell.picture->fill != Fill::Nothing)
        field(*cell.picture, isHeader ? rowHeader : label);
    else if (cell.picture)
        picture(*cell.picture);
    else if (m_document.isForm && isEmpty(cell))
        lineField(label);
    close();
}

void HtmlPage::operator()(const KeyValueGrid& grid)
{
    open(u"dl"_s, u"grid"_s);
    for (const KeyValueGrid::Entry& entry : grid.entries) {
        open(u"div"_s);
        element(u"dt"_s, {}, entry.label);
        open(u"dd"_s);
        if (m_document.isForm && entry.value.isEmpty())
            lineField(plainText(entry.label));
        else
            runs(entry.value);
        close();
        close();
    }
    close();
}

void HtmlPage::approvals(const ApprovalBoxes& boxes)
{
    if (boxes.boxes.empty())
        return;
    open(u"table"_s, u"approvals"_s);
    element(u"caption"_s, u"unseen"_s, boxes.label);
    open(u"thead"_s);
    open(u"tr"_s);
    for (const ApprovalBox& box : boxes.boxes) {
        open(u"th"_s, u"center"_s);
        m_xml.writeAttribute(u"scope"_s, u"col"_s);
        characters(box.title);
        close();
    }
    close();
    close();
    open(u"tbody"_s);
    open(u"tr"_s);
    for (const ApprovalBox& box : boxes.boxes)
        approval(box);
    close();
    close();
    close();
}

void HtmlPage::approval(const ApprovalBox& box)
{
    open(u"td"_s, box.struck ? u"center struck"_s : u"center"_s);
    if (box.struck) {
        element(u"span"_s, u"unseen"_s, m_words.translate("Report", "Passed over"));
    } else if (m_document.isForm && box.name.isEmpty()) {
        lineField(box.title);
    } else {
        characters(box.name);
        if (!box.mark.isEmpty()) {
            m_xml.writeEmptyElement(u"br"_s);
            element(u"span"_s, u"stamp"_s, box.mark);
        }
        if (!box.date.isEmpty()) {
            m_xml.writeEmptyElement(u"br"_s);
            element(u"span"_s, u"small"_s, box.date);
        }
    }
    close();
}

} // namespace levelbook::reports
