#include "charts/axis.h"

#include "text/format.h"

#include <algorithm>
#include <cmath>

namespace levelbook::charts {

namespace {

constexpr double mostReach = 1.5; // Of the usual values.
constexpr double farOut = 1.5; // Of the end that the usual values ask for.
constexpr double hair = 1e-9; // Of a step: what lies this near a tick lies on it.

double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= least * (1 - hair))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

void Span::include(double value)
{
    m_low = m_any ? std::min(m_low, value) : value;
    m_high = m_any ? std::max(m_high, value) : value;
    m_any = true;
}

void Span::include(std::optional<double> value)
{
    if (value)
        include(*value);
}

double axisEnd(QList<double> values, double anchor)
{
    std::sort(values.begin(), values.end());
    const double most = values.last();
    const auto usual = (values.size() - 1) * 9 / 10;
    const double end = mostReach * std::max(values[usual], anchor);
    return end > 0 && most > farOut * end ? end : most;
}

qreal Axis::at(double value) const { return start + (value - from) / (to - from) * (end - start); }

QList<double> Axis::ticks() const
{
    QList<double> ticks;
    const double first = std::round(from / step);
    const int count = static_cast<int>(std::floor((to - from) / step + hair));
    // Through the decimal number that the tick stands for: 3 * 0.2 is not 0.6.
    for (int i = 0; i <= count; ++i)
        ticks += QString::number((first + i) * step, 'g', 12).toDouble();
    return ticks;
}

QString Axis::tickText(double tick) const
{
    const int digits = std::clamp(static_cast<int>(-std::floor(std::log10(step) + hair)), 0, 9);
    return numberText(tick, digits);
}

Axis roundAxis(
    const Span& span, qreal start, qreal end, qreal leastGap, std::optional<double> greatest)
{
    double low = span.low();
    double high = span.high();
    if (high - low <= hair * std::max(std::abs(high), 1e-6)) {
        const double room = low == 0 ? 1 : std::abs(low) / 5;
        low = std::max(low - room, 0.0);
        high = std::min(high + room, greatest.value_or(high + room));
    }
    const double mostSteps = std::max(1.0, std::floor(std::abs(end - start) / leastGap));
    // Rounding the ends outwards can add a step at either side, so that a step that is just wide
    // enough for the span may need the next one.
    for (double step = roundStep((high - low) / mostSteps);; step = roundStep(step * 1.5)) {
        const double from = std::floor(low / step + hair) * step;
        const double to = std::ceil(high / step - hair) * step;
        if ((to - from) / step <= mostSteps + hair || mostSteps <= 2)
            return { from, to, step, start, end };
    }
}

} // namespace levelbook::charts
