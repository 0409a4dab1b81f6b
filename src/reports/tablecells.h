// The inside of table rows: texts and pictures of each cell as strips that can be stacked or, in a
// row that takes most of a page, parted.
#pragma once

#include "reports/slices.h"

namespace levelbook::reports {

/// A piece of a cell that stays whole: a line of text or a picture. Items are relative to its
/// corner.
struct Strip {
    std::vector<Item> items;
    qreal height = 0;
};

/// A cell with its place between the table's vertical edges, in dots.
struct LaidCell {
    qreal x = 0;
    qreal width = 0;
    bool shaded = false;
    qreal indent = 0; ///< In dots, of what it holds.
    std::vector<Strip> strips;

    /// Where what it holds begins, and how wide that may be, in dots.
    qreal contentX() const { return x + style::cellPaddingX + indent; }
    qreal contentWidth() const { return width - 2 * style::cellPaddingX - indent; }

    qreal contentHeight() const;
};

/// How the texts of a row's cells look, and how many lines they may have.
struct RowLook {
    TextStyle text = style::cell;
    bool shaded = false;
    int mostLines = std::numeric_limits<int>::max();
    qreal topLine = style::hairline;
};

/// The cells of a row. Spans beyond the last column are cut, missing cells are empty ones.
std::vector<LaidCell> layCells(const std::vector<Cell>& cells, const std::vector<Column>& columns,
    const std::vector<qreal>& edges, const RowLook& look, Context& context);

/// The row as one slice with its rules, each cell centred vertically.
Slice wholeRow(const std::vector<LaidCell>& cells, const RowLook& look);

/// The row as one slice a strip, for rows too high to stay whole; a frame closes it on each page.
std::vector<Slice> partedRow(
    const std::vector<LaidCell>& cells, const RowLook& look, Context& context);

} // namespace levelbook::reports
