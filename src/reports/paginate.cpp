#include "reports/paginate.h"

namespace levelbook::reports {
namespace {

// Whether slice `at` goes on with the frame of the one before it.
bool continuesFrame(std::span<const Slice> slices, size_t at)
{
    return at > 0 && at < slices.size() && slices[at].frame > 0
        && slices[at].frame == slices[at - 1].frame;
}

// What stands above the first slice of a page: a repeated header, a frame's inner edge.
qreal heightAbove(std::span<const Slice> slices, size_t start)
{
    const Slice& first = slices[start];
    return (first.repeated ? first.repeated->height : 0)
        + (continuesFrame(slices, start) ? first.framePadding : 0);
}

// The end of the page that starts at `start`.
size_t pageEnd(std::span<const Slice> slices, size_t start, qreal room)
{
    qreal height = heightAbove(slices, start);
    size_t end = start;
    while (end < slices.size()) {
        const Slice& slice = slices[end];
        if (end > start && slice.startsPage)
            return end;
        const qreal more = (end > start ? slice.before : 0) + slice.height;
        const qreal below = continuesFrame(slices, end + 1) ? slice.framePadding : 0;
        if (end > start && height + more + below > room)
            break;
        height += more;
        ++end;
    }
    if (end == slices.size())
        return end;
    size_t kept = end;
    while (kept > start && slices[kept - 1].keepWithNext)
        --kept;
    return kept > start ? kept : end;
}

void place(Page& page, const Slice& slice, QPointF corner)
{
    for (const Item& item : slice.items)
        page.items.push_back(moved(item, corner));
}

RectItem frameAround(
    std::span<const Slice> slices, size_t first, size_t end, QPointF corner, qreal width)
{
    const qreal above = continuesFrame(slices, first) ? slices[first].framePadding : 0;
    qreal height = above;
    size_t i = first;
    for (; i < end && slices[i].frame == slices[first].frame; ++i)
        height += (i > first ? slices[i].before : 0) + slices[i].height;
    if (continuesFrame(slices, i))
        height += slices[first].framePadding;
    return { { corner - QPointF(0, above), QSizeF(width, height) }, QColor(), style::rule };
}

} // namespace

std::vector<Page> paginate(std::span<const Slice> slices, const QRectF& area)
{
    // Space or a page break at the end makes no page of its own.
    while (!slices.empty() && slices.back().items.empty() && slices.back().frame == 0)
        slices = slices.first(slices.size() - 1);
    std::vector<Page> pages;
    for (size_t start = 0; start < slices.size();) {
        const size_t end = pageEnd(slices, start, area.height());
        Page& page = pages.emplace_back();
        qreal y = area.top();
        if (slices[start].repeated)
            place(page, *slices[start].repeated, { area.left(), y });
        y += heightAbove(slices, start);
        for (size_t i = start; i < end; ++i) {
            const Slice& slice = slices[i];
            if (i > start)
                y += slice.before;
            const QPointF corner(area.left(), y);
            if (slice.frame > 0 && (i == start || slices[i - 1].frame != slice.frame))
                page.items.emplace_back(frameAround(slices, i, end, corner, area.width()));
            place(page, slice, corner);
            y += slice.height;
        }
        start = end;
    }
    if (pages.empty())
        pages.emplace_back();
    return pages;
}

} // namespace levelbook::reports
