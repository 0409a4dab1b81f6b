#include "reports/tablecells.h"

#include "reports/pictures.h"

#include <algorithm>

namespace levelbook::reports {
namespace {

constexpr int mostIndent = 3;
constexpr qreal indentStep = fromPoints(11);

void addLines(LaidCell& cell, const std::vector<TextLine>& lines, Align align)
{
    for (const TextLine& line : lines)
        cell.strips.push_back(
            { { placed(line, { cell.contentX(), 0 }, cell.contentWidth(), align) }, line.height });
}

void addPicture(LaidCell& cell, const Picture& picture, Align align, const Context& context)
{
    const qreal room = cell.contentWidth();
    const QSizeF size = fittedSize(picture, { room, context.height / 3 });
    const qreal free = room - size.width();
    const qreal shift = align == Align::Left ? 0 : align == Align::Right ? free : free / 2;
    cell.strips.push_back(
        { { PictureItem{ picture, { QPointF(cell.contentX() + shift, 0), size } } },
            size.height() });
}

// Fill and vertical rules of all cells over a height.
void addGrid(Slice& slice, const std::vector<LaidCell>& cells, qreal height)
{
    for (const LaidCell& cell : cells) {
        if (cell.shaded)
            slice.items.emplace_back(
                RectItem{ { cell.x, 0, cell.width, height }, style::headerFill, QColor() });
    }
    for (const LaidCell& cell : cells)
        slice.items.emplace_back(LineItem{ { cell.x, 0, cell.x, height }, style::rule });
    const qreal right = cells.back().x + cells.back().width;
    slice.items.emplace_back(LineItem{ { right, 0, right, height }, style::rule });
}

void addRule(Slice& slice, const std::vector<LaidCell>& cells, qreal y, qreal width)
{
    const qreal right = cells.back().x + cells.back().width;
    slice.items.emplace_back(LineItem{ { cells.front().x, y, right, y },
        width > style::hairline ? style::ink : style::rule, width });
}

} // namespace

qreal LaidCell::contentHeight() const
{
    qreal height = 0;
    for (const Strip& strip : strips)
        height += strip.height;
    return height;
}

std::vector<LaidCell> layCells(const std::vector<Cell>& cells, const std::vector<Column>& columns,
    const std::vector<qreal>& edges, const RowLook& look, Context& context)
{
    std::vector<LaidCell> laid;
    const Cell none;
    size_t next = 0;
    for (size_t column = 0; column < columns.size(); ++next) {
        const Cell& cell = next < cells.size() ? cells[next] : none;
        const size_t end = std::min(column + size_t(std::max(cell.span, 1)), columns.size());
        const Align align = cell.align.value_or(columns[column].align);
        LaidCell made;
        made.x = edges[column];
        made.width = edges[end] - edges[column];
        made.shaded = look.shaded || cell.shaded;
        made.indent = std::clamp(cell.indent, 0, mostIndent) * indentStep;
        const qreal room = made.contentWidth();
        addLines(
            made, breakLines(cell.text, look.text, room, context.fonts, look.mostLines), align);
        addLines(made,
            breakLines(cell.secondary, style::secondary, room, context.fonts, look.mostLines),
            align);
        if (cell.picture)
            addPicture(made, *cell.picture, align, context);
        laid.push_back(std::move(made));
        column = end;
    }
    return laid;
}

Slice wholeRow(const std::vector<LaidCell>& cells, const RowLook& look)
{
    qreal content = look.text.size * look.text.leading;
    for (const LaidCell& cell : cells)
        content = std::max(content, cell.contentHeight());

    Slice slice;
    slice.height = content + 2 * style::cellPaddingY;
    addGrid(slice, cells, slice.height);
    addRule(slice, cells, 0, look.topLine);
    addRule(slice, cells, slice.height, style::hairline);
    for (const LaidCell& cell : cells) {
        qreal y = (slice.height - cell.contentHeight()) / 2;
        for (const Strip& strip : cell.strips) {
            for (const Item& item : strip.items)
                slice.items.push_back(moved(item, { 0, y }));
            y += strip.height;
        }
    }
    return slice;
}

std::vector<Slice> partedRow(
    const std::vector<LaidCell>& cells, const RowLook& look, Context& context)
{
    size_t most = 0;
    for (const LaidCell& cell : cells)
        most = std::max(most, cell.strips.size());
    ++context.frames;

    std::vector<Slice> slices;
    for (size_t i = 0; i < most; ++i) {
        const bool first = i == 0;
        const bool last = i + 1 == most;
        Slice slice;
        for (const LaidCell& cell : cells) {
            if (i < cell.strips.size())
                slice.height = std::max(slice.height, cell.strips[i].height);
        }
        const qreal top = first ? style::cellPaddingY : 0;
        slice.height += top + (last ? style::cellPaddingY : 0);
        addGrid(slice, cells, slice.height);
        if (first)
            addRule(slice, cells, 0, look.topLine);
        for (const LaidCell& cell : cells) {
            if (i < cell.strips.size())
                for (const Item& item : cell.strips[i].items)
                    slice.items.push_back(moved(item, { 0, top }));
        }
        slice.frame = context.frames;
        slices.push_back(std::move(slice));
    }
    return slices;
}

} // namespace levelbook::reports
