#include "gui/sparkline.h"

#include <QPainter>

#include <algorithm>

namespace levelbook::gui {

namespace {
constexpr qreal margin = 4; ///< So that a dot at an edge is whole.
constexpr qreal radius = 2.5;
} // namespace

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setPoints(const QList<Point>& points, std::optional<double> target)
{
    m_points = points;
    m_target = target;
    std::optional<double> low = target;
    std::optional<double> high = target;
    for (const Point& point : points) {
        if (!point.value)
            continue;
        low = std::min(low.value_or(*point.value), *point.value);
        high = std::max(high.value_or(*point.value), *point.value);
    }
    m_low = low.value_or(0);
    m_high = high.value_or(1);
    update();
}

void Sparkline::setTheme(charts::Theme theme)
{
    m_theme = theme;
    update();
}

qreal Sparkline::yOf(double value) const
{
    const qreal room = height() - 2 * margin;
    if (m_high <= m_low)
        return height() / 2.0;
    return margin + room * (1 - (value - m_low) / (m_high - m_low));
}

std::optional<QPointF> Sparkline::placeOf(qsizetype point) const
{
    if (!m_points.at(point).value)
        return std::nullopt;
    const qreal room = width() - 2 * margin;
    const qreal step = m_points.size() > 1 ? room / qreal(m_points.size() - 1) : 0;
    return QPointF(margin + step * qreal(point), yOf(*m_points.at(point).value));
}

void Sparkline::paintEvent(QPaintEvent*)
{
    using charts::colorOf;
    using charts::Ink;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_target) {
        painter.setPen(QPen(colorOf(Ink::Target, m_theme), 1, Qt::DashLine));
        const qreal y = yOf(*m_target);
        painter.drawLine(QPointF(margin, y), QPointF(width() - margin, y));
    }
    const QColor ink = colorOf(Ink::Data, m_theme);
    std::optional<QPointF> before;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const auto place = placeOf(i);
        painter.setPen(QPen(ink, 1.5));
        if (before && place)
            painter.drawLine(*before, *place);
        before = place;
    }
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const auto place = placeOf(i);
        if (!place)
            continue;
        const bool judged = m_points.at(i).judged;
        painter.setPen(QPen(ink, 1));
        painter.setBrush(judged ? ink : colorOf(Ink::Background, m_theme));
        painter.drawEllipse(*place, radius, radius);
    }
}

} // namespace levelbook::gui
