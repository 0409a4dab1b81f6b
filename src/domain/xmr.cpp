#include "domain/xmr.h"

#include "domain/keytable.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace levelbook {

namespace {

constexpr KeyTable<XmrRule, 2> rules{ {
    { XmrRule::Outside, "outside" },
    { XmrRule::Run, "run" },
} };

constexpr KeyTable<Side, 2> sides{ {
    { Side::Above, "above" },
    { Side::Below, "below" },
} };

constexpr double limitFactor = 2.66;
constexpr std::size_t runLength = 8;
constexpr std::size_t firmCount = 10;
constexpr double roundingShare = 1e-12;

[[maybe_unused]] bool isMonthSeries(std::span<const XmrPoint> points)
{
    return std::ranges::adjacent_find(points, std::greater_equal{}, &XmrPoint::from) == points.end()
        && std::ranges::all_of(
            points, [](const XmrPoint& point) { return std::isfinite(point.value); });
}

double meanOf(std::span<const XmrPoint> points)
{
    double sum = 0;
    for (const XmrPoint& point : points)
        sum += point.value;
    return sum / static_cast<double>(points.size());
}

/// Needs two points.
double meanMovingRange(std::span<const XmrPoint> points)
{
    double sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        sum += std::abs(points[i].value - points[i - 1].value);
    return sum / static_cast<double>(points.size() - 1);
}

/// Differences up to this are rounding: 0.1 ten times over has a mean that is not quite 0.1.
double roundingOf(std::span<const XmrPoint> points)
{
    double largest = 0;
    for (const XmrPoint& point : points)
        largest = std::max(largest, std::abs(point.value));
    return largest * roundingShare;
}

/// The side of `value` beyond low..high, none where it is inside or on an end.
std::optional<Side> sideBeyond(double value, double low, double high, double rounding)
{
    if (value > high + rounding)
        return Side::Above;
    if (value < low - rounding)
        return Side::Below;
    return std::nullopt;
}

/// For each point the side of the run that it is part of, none where it is in no run.
std::vector<std::optional<Side>> runSides(
    std::span<const XmrPoint> points, double mean, double rounding)
{
    std::vector<std::optional<Side>> runs(points.size());
    for (std::size_t begin = 0, end = 0; begin < points.size(); begin = end) {
        const auto side = sideBeyond(points[begin].value, mean, mean, rounding);
        for (end = begin + 1; end < points.size(); ++end) {
            if (sideBeyond(points[end].value, mean, mean, rounding) != side)
                break;
        }
        if (side && end - begin >= runLength)
            std::fill(runs.begin() + begin, runs.begin() + end, side);
    }
    return runs;
}

} // namespace

QString xmrRuleKey(XmrRule rule) { return rules.key(rule); }
QString sideKey(Side side) { return sides.key(side); }

XmrBounds xmrBoundsOf(KpiKind kind)
{
    XmrBounds bounds{ 0, std::nullopt };
    if (kind == KpiKind::Ratio || kind == KpiKind::Snapshot)
        bounds.greatest = 100;
    return bounds;
}

std::optional<Xmr> xmr(std::span<const XmrPoint> points, const XmrBounds& bounds)
{
    Q_ASSERT(isMonthSeries(points));
    if (points.empty())
        return std::nullopt;
    Xmr chart;
    chart.mean = meanOf(points);
    chart.provisional = points.size() < firmCount;
    if (points.size() < 2)
        return chart;

    const double reach = limitFactor * meanMovingRange(points);
    const double lower = std::max(chart.mean - reach, bounds.least.value_or(chart.mean - reach));
    const double upper = std::min(chart.mean + reach, bounds.greatest.value_or(chart.mean + reach));
    chart.lower = lower;
    chart.upper = upper;

    const double rounding = roundingOf(points);
    const auto runs = runSides(points, chart.mean, rounding);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (const auto side = sideBeyond(points[i].value, lower, upper, rounding))
            chart.signals.push_back({ points[i].from, XmrRule::Outside, *side });
        if (runs[i])
            chart.signals.push_back({ points[i].from, XmrRule::Run, *runs[i] });
    }
    return chart;
}

} // namespace levelbook
