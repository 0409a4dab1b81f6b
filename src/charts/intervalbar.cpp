#include "charts/intervalbar.h"

#include "charts/chartwords.h"

#include <QPainter>

#include <algorithm>

namespace levelbook::charts {

namespace {

// Parts of the rectangle's height.
constexpr qreal trackHeight = 0.62;
constexpr qreal bandHeight = 0.26;
constexpr qreal dotRadius = 0.26;
constexpr qreal tickWidth = 0.11;

constexpr double mostReach = 1.5; ///< Of the greatest value or target.
constexpr double room = 0.06; ///< Of the track, free at both ends.

} // namespace

std::optional<IntervalBar> intervalBar(
    const KpiDefinition& kpi, const Figure& figure, const std::optional<Targets>& targets)
{
    if (!figure.value || figure.status == FigureStatus::TooFew)
        return std::nullopt;
    IntervalBar bar{ *figure.value, figure.low, figure.high, {} };
    Span span;
    span.include(bar.value);
    if (targets) {
        bar.target = targets->meets;
        span.include(targets->floor);
        span.include(targets->meets);
        span.include(targets->exceeds);
    }
    const double reach = mostReach * span.high();
    span.include(bar.low);
    if (bar.high)
        span.include(std::min(*bar.high, reach));
    const double length = std::max(span.high() - span.low(), 0.1 * std::max(span.high(), 1.0));
    bar.from = std::max(span.low() - room * length, 0.0);
    bar.to = span.high() + room * length;
    if (const auto greatest = greatestValue(kpi))
        bar.to = std::min(bar.to, *greatest);
    return bar;
}

qreal intervalBarX(const QRectF& rect, const IntervalBar& bar, double value)
{
    const qreal inset = dotRadius * rect.height(); // A dot at an end stays on the track.
    const double part = std::clamp((value - bar.from) / (bar.to - bar.from), 0.0, 1.0);
    return rect.left() + inset + part * (rect.width() - 2 * inset);
}

void paintIntervalBar(QPainter& painter, const QRectF& rect, const IntervalBar& bar, Theme theme)
{
    const qreal h = rect.height();
    const qreal y = rect.center().y();
    const auto strip = [&](qreal from, qreal to, qreal height, Ink ink) {
        painter.setBrush(colorOf(ink, theme));
        painter.drawRoundedRect(
            QRectF(from, y - height * h / 2, to - from, height * h), 0.1 * h, 0.1 * h);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    strip(rect.left(), rect.right(), trackHeight, Ink::Track);
    if (bar.low && bar.high)
        strip(intervalBarX(rect, bar, *bar.low), intervalBarX(rect, bar, *bar.high), bandHeight,
            Ink::Interval);
    if (bar.target) {
        painter.setBrush(colorOf(Ink::Target, theme));
        const qreal x = intervalBarX(rect, bar, *bar.target);
        painter.drawRect(QRectF(x - tickWidth * h / 2, rect.top(), tickWidth * h, h));
    }
    painter.setPen(QPen(colorOf(Ink::Background, theme), 0.05 * h));
    painter.setBrush(colorOf(Ink::Data, theme));
    painter.drawEllipse(
        QPointF(intervalBarX(rect, bar, bar.value), y), dotRadius * h, dotRadius * h);
    painter.restore();
}

} // namespace levelbook::charts
