// The top of the first page: title, subtitle and the approval boxes (결재란) at their right.
#include "reports/fonts.h"
#include "reports/slices.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {
namespace {

constexpr qreal labelWidth = fromMm(6.2);
constexpr qreal titleHeight = fromMm(6.2);
constexpr qreal nameHeight = fromMm(13);
constexpr qreal dateHeight = fromMm(5.4);
constexpr qreal boxesHeight = titleHeight + nameHeight + dateHeight;
constexpr size_t mostBoxes = 5;

void addRect(Slice& slice, const QRectF& rect, const QColor& fill)
{
    slice.items.emplace_back(RectItem{ rect, fill, style::rule });
}

void addCentered(Slice& slice, const std::vector<TextLine>& lines, const QRectF& rect)
{
    qreal height = 0;
    for (const TextLine& line : lines)
        height += line.height;
    stack(
        slice, lines, { rect.left(), rect.center().y() - height / 2 }, rect.width(), Align::Center);
}

// A short label without spaces is written downwards, a letter a line, as Korean paper has it; any
// other one runs upwards.
void addLabel(Slice& slice, const QString& label, const QRectF& rect, Context& context)
{
    constexpr int mostLetters = 4;
    addRect(slice, rect, style::headerFill);
    if (label.size() <= mostLetters && !label.contains(u' ')) {
        QStringList letters;
        for (const QChar letter : label)
            letters += letter;
        addCentered(slice,
            breakLines(letters.join(u'\n'), style::approvalLabel, rect.width(), context.fonts,
                mostLetters),
            rect);
        return;
    }
    for (const TextLine& line :
        breakLines(label, style::approval, rect.height() - fromPoints(4), context.fonts, 1)) {
        const QPointF origin(rect.left() + (rect.width() - line.height) / 2 + line.baseline,
            rect.center().y() + line.width / 2);
        slice.items.emplace_back(TextItem{ line, origin, 90 });
    }
}

// Names differ much in length, the boxes do not: a smaller size before anything is cut.
std::vector<TextLine> fittedName(const QString& name, qreal width, int mostLines, Context& context)
{
    TextStyle textStyle = style::approval;
    constexpr int smallest = 58;
    for (; textStyle.size > smallest; textStyle.size -= 4) {
        auto lines = breakLines(name, textStyle, width, context.fonts);
        if (int(lines.size()) <= std::min<qsizetype>(mostLines, name.count(u'\n') + 1))
            return lines;
    }
    return breakLines(name, textStyle, width, context.fonts, mostLines);
}

// The mark in a frame of its own, so that it is seen in monochrome.
void addMark(Slice& slice, const TextLine& mark, const QRectF& place)
{
    const qreal width = std::min(mark.width + fromPoints(6), place.width());
    const QRectF frame(place.center().x() - width / 2, place.top(), width, mark.height);
    slice.items.emplace_back(RectItem{ frame, QColor(), style::warning });
    slice.items.push_back(placed(mark, frame.topLeft(), frame.width(), Align::Center));
}

void addBox(Slice& slice, const ApprovalBox& box, const QRectF& rect, Context& context)
{
    const qreal room = rect.width() - fromPoints(4);
    const QRectF title(rect.topLeft(), QSizeF(rect.width(), titleHeight));
    const QRectF name(title.bottomLeft(), QSizeF(rect.width(), nameHeight));
    const QRectF date(name.bottomLeft(), QSizeF(rect.width(), dateHeight));
    addRect(slice, title, style::headerFill);
    addRect(slice, name, QColor());
    addRect(slice, date, QColor());
    addCentered(slice, breakLines(box.title, style::approval, room, context.fonts, 1), title);
    addCentered(slice, breakLines(box.date, style::approvalDate, room, context.fonts, 1), date);
    if (box.struck) {
        slice.items.emplace_back(
            LineItem{ { name.topLeft(), name.bottomRight() }, style::rule, style::strongLine });
        return;
    }
    TextStyle markStyle = style::approvalDate;
    markStyle.tone = Tone::Warning;
    markStyle.bold = true;
    const auto marks = breakLines(box.mark, markStyle, room - fromPoints(6), context.fonts, 1);
    const auto names = fittedName(box.name, room, marks.empty() ? 3 : 2, context);
    if (marks.empty()) {
        addCentered(slice, names, name);
        return;
    }
    const qreal markHeight = marks.front().height;
    const qreal gap = fromPoints(1.5);
    const QRectF upper = name.adjusted(0, fromPoints(1), 0, -(markHeight + gap + fromPoints(3)));
    addCentered(slice, names, upper);
    qreal below = 0;
    for (const TextLine& line : names)
        below += line.height / 2;
    addMark(slice, marks.front(),
        { name.left(), upper.center().y() + below + gap, name.width(), markHeight });
}

// Draws the boxes at the slice's right; the width that they take.
qreal addApprovals(Slice& slice, const ApprovalBoxes& approvals, Context& context)
{
    const size_t count = std::min(approvals.boxes.size(), mostBoxes);
    if (count == 0)
        return 0;
    const qreal boxWidth = fromMm(count > 4 ? 17.2 : 19.5);
    const qreal width = labelWidth + boxWidth * qreal(count);
    qreal x = context.width - width;
    addLabel(slice, approvals.label, { x, 0, labelWidth, boxesHeight }, context);
    x += labelWidth;
    for (size_t i = 0; i < count; ++i) {
        addBox(slice, approvals.boxes[i], { x, 0, boxWidth, boxesHeight }, context);
        x += boxWidth;
    }
    slice.height = boxesHeight;
    return width;
}

} // namespace

std::vector<Slice> slicesOf(const TitleBlock& block, Context& context)
{
    Slice approvals;
    const qreal taken = block.approvals ? addApprovals(approvals, *block.approvals, context) : 0;
    const qreal width = context.width - taken - (taken > 0 ? fromMm(5) : 0);

    Slice slice;
    qreal y = stack(
        slice, breakLines(block.title, style::title, width, context.fonts, 3), { 0, 0 }, width);
    y += fromPoints(5);
    y += stack(slice, breakLines(block.subtitle, style::subtitle, width, context.fonts, 4),
        { 0, y }, width);
    slice.height = std::max(y, approvals.height);
    std::ranges::move(approvals.items, std::back_inserter(slice.items));
    slice.keepWithNext = true;
    return { slice };
}

} // namespace levelbook::reports
