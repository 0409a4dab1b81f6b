// The blocks that are mostly running text.
#include "reports/fonts.h"
#include "reports/slices.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {
namespace {

const TextStyle& styleOf(ParagraphStyle paragraph)
{
    switch (paragraph) {
    case ParagraphStyle::Small:
        return style::small;
    case ParagraphStyle::Note:
        return style::note;
    case ParagraphStyle::Body:
        break;
    }
    return style::body;
}

// No page ends inside.
void keepTogether(std::vector<Slice>& slices)
{
    for (size_t i = 0; i + 1 < slices.size(); ++i)
        slices[i].keepWithNext = true;
}

} // namespace

std::vector<Slice> slicesOf(const Heading& heading, Context& context)
{
    const bool main = heading.level <= 1;
    const TextStyle& textStyle = main ? style::heading1
        : heading.level == 2          ? style::heading2
                                      : style::heading3;
    const qreal indent = main ? fromPoints(8) : 0;
    auto slices = lineSlices(
        breakLines(heading.text, textStyle, context.width - indent, context.fonts), indent,
        fromPoints(main              ? 15
                : heading.level == 2 ? 11
                                     : 6));
    for (Slice& slice : slices) {
        slice.keepWithNext = true;
        if (main)
            slice.items.emplace_back(
                RectItem{ { 0, 0, fromPoints(3), slice.height }, style::accent, QColor() });
    }
    if (!slices.empty()) {
        Slice gap;
        gap.height = fromPoints(1.5);
        gap.keepWithNext = true;
        slices.push_back(std::move(gap));
    }
    return slices;
}

std::vector<Slice> slicesOf(const Paragraph& paragraph, Context& context)
{
    constexpr size_t shortNote = 12; // Lines.
    auto slices = lineSlices(
        breakLines(paragraph.text, styleOf(paragraph.style), context.width, context.fonts), 0,
        fromPoints(4));
    // A note stays whole beside what it explains; a long one is a text like any other.
    if (paragraph.style == ParagraphStyle::Note && slices.size() <= shortNote)
        keepTogether(slices);
    return slices;
}

std::vector<Slice> slicesOf(const BulletList& list, Context& context)
{
    constexpr size_t shortItem = 4; // Lines.
    const qreal indent = fromPoints(12);
    const auto mark = breakLines(list.mark, style::body, indent, context.fonts);
    std::vector<Slice> slices;
    for (const Text& item : list.items) {
        auto lines =
            lineSlices(breakLines(item, style::body, context.width - indent, context.fonts), indent,
                fromPoints(slices.empty() ? 4 : 1.5));
        if (!lines.empty() && !mark.empty())
            lines.front().items.insert(lines.front().items.begin(),
                placed(mark.front(), { indent - mark.front().width - fromPoints(4), 0 }, indent));
        // A short item is read in one place, as the second language below the first is.
        if (lines.size() <= shortItem)
            keepTogether(lines);
        append(slices, std::move(lines));
    }
    return slices;
}

std::vector<Slice> slicesOf(const Box& box, Context& context)
{
    const qreal padding = fromPoints(7);
    const qreal width = context.width - 2 * padding;
    auto slices =
        lineSlices(breakLines(box.title, style::heading2, width, context.fonts), padding, 0);
    for (Slice& slice : slices)
        slice.keepWithNext = true;
    for (const Text& paragraph : box.paragraphs)
        append(slices,
            lineSlices(breakLines(paragraph, style::body, width, context.fonts), padding,
                fromPoints(slices.empty() ? 0 : 3)));

    Slice edge;
    edge.height = padding;
    edge.keepWithNext = true;
    edge.before = fromPoints(6);
    slices.insert(slices.begin(), edge);
    edge.keepWithNext = false;
    edge.before = 0;
    slices[slices.size() - 1].keepWithNext = true;
    slices.push_back(edge);
    ++context.frames;
    for (Slice& slice : slices) {
        slice.frame = context.frames;
        slice.framePadding = fromPoints(4);
    }
    return slices;
}

std::vector<Slice> slicesOf(const SignatureLines& signatures, Context& context)
{
    constexpr size_t mostBeside = 3;
    constexpr qreal gap = fromMm(10);
    const auto& labels = signatures.labels;
    const size_t beside = std::clamp<size_t>(labels.size(), 2, mostBeside);
    const qreal width = (context.width - gap * qreal(beside - 1)) / qreal(beside);
    std::vector<Slice> slices;
    for (size_t first = 0; first < labels.size(); first += beside) {
        Slice slice;
        slice.before = fromMm(14); // Room for a hand to write in.
        const qreal top = fromPoints(3);
        for (size_t i = first; i < std::min(first + beside, labels.size()); ++i) {
            const qreal x = qreal(i - first) * (width + gap);
            slice.items.emplace_back(LineItem{ { x, 0, x + width, 0 }, style::ink, 6 });
            const auto lines = breakLines(labels[i], style::small, width, context.fonts, 4);
            slice.height = std::max(slice.height, top + stack(slice, lines, { x, top }, width));
        }
        slices.push_back(std::move(slice));
    }
    return slices;
}

std::vector<Slice> slicesOf(const Spacer& spacer, Context& context)
{
    Slice slice;
    slice.before = std::clamp(fromMm(spacer.height), 0.0, context.height);
    return { slice };
}

std::vector<Slice> slicesOf(const PageBreak&, Context&)
{
    Slice slice;
    slice.startsPage = true;
    return { slice };
}

} // namespace levelbook::reports
