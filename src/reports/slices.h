// A document cut into slices: full-width strips that are never parted, which a paginator only has
// to stack.
#pragma once

#include "reports/pages.h"

namespace levelbook::reports {

/// A strip. Its items stand relative to the strip's upper left corner, in dots.
struct Slice {
    std::vector<Item> items;
    qreal before = 0; ///< Free space above; dropped at a page's top.
    qreal height = 0;
    bool keepWithNext = false; ///< No page may end behind it.
    bool neverFirst = false; ///< Where a kept chain has to be parted, then before something else.
    bool startsPage = false;
    int frame = 0; ///< Slices of one number share a frame, drawn around them on each page; 0: none.
    qreal framePadding = 0; ///< Free space between a page's end and a frame that goes on behind it.
    std::shared_ptr<const Slice> repeated; ///< A table's header, put above it on a new page.
};

/// What blocks need to become slices.
struct Context {
    Fonts& fonts;
    qreal width; ///< Of the text area, in dots.
    qreal height; ///< Of the text area, in dots.
    int frames = 0; ///< Used so far.
};

/// A line of text as an item whose line box starts at `corner` and is `width` wide.
Item placed(const TextLine& line, QPointF corner, qreal width, Align align = Align::Left);

/// Lines as slices of their own at `x`, with two lines at least on each side of a page's end
/// (widows and orphans), and `before` above the first.
std::vector<Slice> lineSlices(const std::vector<TextLine>& lines, qreal x, qreal before);

/// Draws lines below each other into a slice from `top` on; the height that they took.
qreal stack(Slice& slice, const std::vector<TextLine>& lines, QPointF corner, qreal width,
    Align align = Align::Left);

void append(std::vector<Slice>& to, std::vector<Slice> from);

// One function a kind of block.
std::vector<Slice> slicesOf(const Heading& heading, Context& context);
std::vector<Slice> slicesOf(const Paragraph& paragraph, Context& context);
std::vector<Slice> slicesOf(const BulletList& list, Context& context);
std::vector<Slice> slicesOf(const Table& table, Context& context);
std::vector<Slice> slicesOf(const KeyValueGrid& grid, Context& context);
std::vector<Slice> slicesOf(const Box& box, Context& context);
std::vector<Slice> slicesOf(const TitleBlock& block, Context& context);
std::vector<Slice> slicesOf(const SignatureLines& lines, Context& context);
std::vector<Slice> slicesOf(const PictureRow& row, Context& context);
std::vector<Slice> slicesOf(const Spacer& spacer, Context& context);
std::vector<Slice> slicesOf(const PageBreak& pageBreak, Context& context);

} // namespace levelbook::reports
