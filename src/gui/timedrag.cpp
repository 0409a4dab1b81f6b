#include "gui/timedrag.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace levelbook::gui {

namespace {

constexpr qreal reachOfPlot = 40; ///< Pixels beside a plot that still mean it: its labels.

// How far a point lies outside a rectangle; 0 inside.
qreal distanceTo(const QRectF& rect, QPointF point)
{
    const qreal x = std::max({ rect.left() - point.x(), point.x() - rect.right(), 0.0 });
    const qreal y = std::max({ rect.top() - point.y(), point.y() - rect.bottom(), 0.0 });
    return std::max(x, y);
}

} // namespace

std::optional<charts::TimePlot> timePlotAt(const charts::Drawing& drawing, QPointF point)
{
    const auto nearest = std::ranges::min_element(drawing.timePlots, {},
        [&](const charts::TimePlot& plot) { return distanceTo(plot.rect, point); });
    if (nearest == drawing.timePlots.end() || distanceTo(nearest->rect, point) > reachOfPlot)
        return std::nullopt;
    return *nearest;
}

QDate dayAt(const charts::TimePlot& plot, qreal x)
{
    const qreal share = (x - plot.rect.left()) / plot.rect.width();
    const auto day = static_cast<qint64>(std::floor(share * static_cast<qreal>(plot.time.days())));
    return plot.time.from.addDays(std::clamp<qint64>(day, 0, plot.time.days() - 1));
}

void TimeDrag::begin(const charts::Drawing& drawing, QPointF at)
{
    m_plot = timePlotAt(drawing, at);
    m_from = m_to = at.x();
    m_moved = false;
}

bool TimeDrag::moveTo(QPointF at)
{
    if (!m_plot)
        return false;
    m_to = at.x();
    m_moved =
        m_moved || std::abs(m_to - m_from) >= QGuiApplication::styleHints()->startDragDistance();
    return m_moved;
}

std::optional<Period> TimeDrag::end()
{
    std::optional<Period> time;
    if (isOn())
        time = { dayAt(*m_plot, std::min(m_from, m_to)),
            dayAt(*m_plot, std::max(m_from, m_to)).addDays(1) };
    cancel();
    return time;
}

void TimeDrag::paint(QPainter& painter, const QColor& color) const
{
    if (!isOn())
        return;
    const QRectF& plot = m_plot->rect;
    const qreal left = std::max(std::min(m_from, m_to), plot.left());
    const qreal right = std::min(std::max(m_from, m_to), plot.right());
    const QRectF span(left, plot.top(), std::max(right - left, 1.0), plot.height());
    QColor filled = color;
    filled.setAlphaF(0.25F);
    painter.fillRect(span, filled);
    painter.setPen(QPen(color, 1.5));
    painter.drawLine(span.topLeft(), span.bottomLeft());
    painter.drawLine(span.topRight(), span.bottomRight());
}

} // namespace levelbook::gui
