// Tables, and the label-and-value grid that is one in other words.
#include "reports/tablecells.h"

#include <numeric>

namespace levelbook::reports {
namespace {

// Of a page, of a row that stays whole: a higher one would leave the page before it empty, and no
// room for a note below.
constexpr qreal highestRow = 0.75;

std::vector<qreal> edgesOf(const std::vector<Column>& columns, qreal width)
{
    const auto share = [](const Column& column) { return std::max(column.share, 0.01); };
    const qreal whole = std::accumulate(columns.begin(), columns.end(), 0.0,
        [&](qreal sum, const Column& column) { return sum + share(column); });
    std::vector<qreal> edges{ 0 };
    qreal sum = 0;
    for (const Column& column : columns) {
        sum += share(column);
        edges.push_back(std::round(width * sum / whole));
    }
    return edges;
}

RowLook lookOf(RowStyle rowStyle)
{
    RowLook look;
    if (rowStyle != RowStyle::Normal)
        look.text.bold = true;
    look.shaded = rowStyle == RowStyle::Group;
    if (rowStyle == RowStyle::Total)
        look.topLine = style::strongLine;
    return look;
}

std::shared_ptr<const Slice> headerOf(
    const Table& table, const std::vector<qreal>& edges, Context& context)
{
    if (std::ranges::all_of(table.columns, [](const Column& c) { return c.header.isEmpty(); }))
        return nullptr;
    std::vector<Cell> cells;
    for (const Column& column : table.columns)
        cells.push_back({ column.header });
    RowLook look;
    look.shaded = true;
    look.mostLines = 5; // A header may not eat the page that it is repeated on.
    Slice slice = wholeRow(layCells(cells, table.columns, edges, look, context), look);
    slice.keepWithNext = true;
    return std::make_shared<const Slice>(std::move(slice));
}

std::vector<Cell> cellsOf(const Row& row, size_t columns)
{
    std::vector<Cell> cells = row.cells;
    if (row.style == RowStyle::Group && cells.size() == 1)
        cells[0].span = int(columns);
    return cells;
}

// Neither the first nor the last row stands on a page without another one.
void keepTogether(std::vector<Slice>& rows, const std::vector<Row>& table)
{
    for (size_t i = 0; i + 1 < rows.size() && i + 1 < table.size(); ++i) {
        rows[i].keepWithNext = i == 0 || i + 2 == rows.size() || table[i].style == RowStyle::Group
            || table[i + 1].style == RowStyle::Total;
    }
}

} // namespace

std::vector<Slice> slicesOf(const Table& table, Context& context)
{
    if (table.columns.empty())
        return {};
    const auto edges = edgesOf(table.columns, context.width);
    const auto header = headerOf(table, edges, context);
    const qreal room = context.height - (header ? header->height : 0);

    std::vector<Slice> rows;
    bool parted = false;
    for (const Row& row : table.rows) {
        const RowLook look = lookOf(row.style);
        const auto cells =
            layCells(cellsOf(row, table.columns.size()), table.columns, edges, look, context);
        Slice whole = wholeRow(cells, look);
        if (whole.height <= highestRow * room) {
            rows.push_back(std::move(whole));
        } else {
            append(rows, partedRow(cells, look, context));
            parted = true;
        }
    }
    if (!parted)
        keepTogether(rows, table.rows);
    for (Slice& row : rows)
        row.repeated = header;
    if (header)
        rows.insert(rows.begin(), *header);
    if (!rows.empty())
        rows.front().before = fromPoints(4);
    return rows;
}

std::vector<Slice> slicesOf(const KeyValueGrid& grid, Context& context)
{
    const size_t pairs = size_t(std::clamp(grid.pairsPerRow, 1, 6));
    Table table;
    for (size_t i = 0; i < pairs; ++i) {
        table.columns.push_back({ .header = {}, .share = 1 });
        table.columns.push_back({ .header = {}, .share = grid.valueShare });
    }
    for (size_t first = 0; first < grid.entries.size(); first += pairs) {
        Row row;
        for (size_t i = first; i < first + pairs; ++i) {
            const bool there = i < grid.entries.size();
            row.cells.push_back({ .text = there ? grid.entries[i].label : Text(), .shaded = true });
            row.cells.push_back({ .text = there ? grid.entries[i].value : Text() });
        }
        table.rows.push_back(std::move(row));
    }
    auto slices = slicesOf(table, context);
    if (!slices.empty())
        slices.front().before = fromPoints(8);
    return slices;
}

} // namespace levelbook::reports
