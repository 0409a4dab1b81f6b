#include "reports/slices.h"

#include <iterator>

namespace levelbook::reports {

Item placed(const TextLine& line, QPointF corner, qreal width, Align align)
{
    const qreal free = width - line.width;
    const qreal shift = align == Align::Left ? 0 : align == Align::Right ? free : free / 2;
    return TextItem{ line, corner + QPointF(shift, line.baseline) };
}

std::vector<Slice> lineSlices(const std::vector<TextLine>& lines, qreal x, qreal before)
{
    std::vector<Slice> slices;
    slices.reserve(lines.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        Slice slice;
        slice.before = i == 0 ? before : 0;
        slice.height = lines[i].height;
        slice.items.push_back(placed(lines[i], { x, 0 }, lines[i].width));
        const bool nextEnds = i + 1 < lines.size() && lines[i + 1].endsParagraph;
        slice.keepWithNext = !lines[i].endsParagraph && (lines[i].startsParagraph || nextEnds);
        slices.push_back(std::move(slice));
    }
    return slices;
}

qreal stack(
    Slice& slice, const std::vector<TextLine>& lines, QPointF corner, qreal width, Align align)
{
    qreal height = 0;
    for (const TextLine& line : lines) {
        slice.items.push_back(placed(line, corner + QPointF(0, height), width, align));
        height += line.height;
    }
    return height;
}

void append(std::vector<Slice>& to, std::vector<Slice> from)
{
    std::ranges::move(from, std::back_inserter(to));
}

} // namespace levelbook::reports
