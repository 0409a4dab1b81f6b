#include "domain/jump.h"

#include "domain/statistics.h"

#include <algorithm>

namespace levelbook {

namespace {

std::optional<Interval> intervalOf(const KpiDefinition& kpi, const Figure& figure)
{
    if (figure.low && figure.high)
        return Interval{ *figure.low, *figure.high };
    if (kpi.kind != KpiKind::Snapshot || !figure.value)
        return std::nullopt;
    const Interval share = wilson95(*figure.numerator, *figure.denominator);
    return Interval{ 100 * share.low, 100 * share.high };
}

bool isBeyond(const Interval& interval, Side side, double limit)
{
    return side == Side::Above ? interval.low > limit : interval.high < limit;
}

// The near end of what an interval would have to be beyond.
double nearEnd(const Interval& interval, Side side)
{
    return side == Side::Above ? interval.high : interval.low;
}

std::optional<Jump> jumpAt(const KpiDefinition& kpi, const XmrPoint& month,
    std::span<const XmrPoint> before, const std::function<Figure(const Period&)>& figureOf)
{
    if (before.size() < jumpLeastMonths)
        return std::nullopt;
    const auto chart = xmr(before, xmrBoundsOf(kpi.kind));
    const Side side = month.value > *chart->upper ? Side::Above : Side::Below;
    const double limit = side == Side::Above ? *chart->upper : *chart->lower;
    if (!isBeyond({ month.value, month.value }, side, limit))
        return std::nullopt;
    const Figure figure = figureOf({ month.from, month.from.addMonths(1) });
    const auto interval = intervalOf(kpi, figure);
    if (figure.status != FigureStatus::Ok || !interval || !isBeyond(*interval, side, limit))
        return std::nullopt;
    const auto usual = intervalOf(kpi, figureOf({ before.front().from, month.from }));
    if (usual && !isBeyond(*interval, side, nearEnd(*usual, side)))
        return std::nullopt;
    return Jump{ figure, side, chart->mean, *chart->lower, *chart->upper,
        static_cast<int>(before.size()) };
}

} // namespace

QList<Jump> jumpsOf(const KpiDefinition& kpi, std::span<const XmrPoint> months, const Period& asked,
    const std::function<Figure(const Period&)>& figureOf)
{
    QList<Jump> jumps;
    std::optional<Side> sideBefore;
    for (auto month = months.begin(); month != months.end(); ++month) {
        if (!asked.contains(month->from))
            continue;
        const QDate first = month->from.addMonths(-jumpBaselineMonths);
        const auto begin = std::ranges::lower_bound(months, first, {}, &XmrPoint::from);
        const auto jump = jumpAt(kpi, *month, { begin, month }, figureOf);
        if (jump && jump->side != sideBefore)
            jumps << *jump;
        sideBefore = jump ? std::optional(jump->side) : std::nullopt;
    }
    return jumps;
}

} // namespace levelbook
