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
    if (kept > start)
        return kept;
    while (end > start + 1 && slices[end].neverFirst)
        --end;
    return end;
}

// What the slices of a page take of its height.
qreal heightOf(std::span<const Slice> slices, size_t start, size_t end)
{
    qreal height = heightAbove(slices, start);
    for (size_t i = start; i < end; ++i)
        height += (i > start ? slices[i].before : 0) + slices[i].height;
    return height;
}

// Where the last page of a part begins, so that it holds more than a few lines: earlier than at
// `start`, but behind the begin of the page before it. It may become at most half full by that.
size_t fullerStart(
    std::span<const Slice> slices, size_t before, size_t start, size_t end, qreal room)
{
    constexpr qreal least = 0.1;
    constexpr qreal most = 0.5;
    if (slices[start].startsPage || heightOf(slices, start, end) >= least * room)
        return start;
    for (size_t at = start - 1; at > before; --at) {
        const qreal height = heightOf(slices, at, end);
        if (height > most * room)
            break;
        if (height >= least * room && !slices[at - 1].keepWithNext)
            return at;
    }
    return start;
}

// The first slice of each page.
std::vector<size_t> pageStarts(std::span<const Slice> slices, qreal room)
{
    std::vector<size_t> starts;
    for (size_t start = 0; start < slices.size(); start = pageEnd(slices, start, room))
        starts.push_back(start);
    for (size_t page = 1; page < starts.size(); ++page) {
        const size_t end = page + 1 < starts.size() ? starts[page + 1] : slices.size();
        if (end == slices.size() || slices[end].startsPage)
            starts[page] = fullerStart(slices, starts[page - 1], starts[page], end, room);
    }
    return starts;
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
    const std::vector<size_t> starts = pageStarts(slices, area.height());
    for (size_t number = 0; number < starts.size(); ++number) {
        const size_t start = starts[number];
        const size_t end = number + 1 < starts.size() ? starts[number + 1] : slices.size();
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
    }
    if (pages.empty())
        pages.emplace_back();
    return pages;
}

} // namespace levelbook::reports
