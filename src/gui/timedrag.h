// A span of time that the mouse is dragged over in a chart's picture.
#pragma once

#include "charts/drawing.h"

class QPainter;

namespace levelbook::gui {

/// The plot that has a point, or that is near it; none in a picture without time.
std::optional<charts::TimePlot> timePlotAt(const charts::Drawing& drawing, QPointF point);

/// The day at a place along x; the first or the last one beside the plot.
QDate dayAt(const charts::TimePlot& plot, qreal x);

class TimeDrag {
public:
    /// The button went down here.
    void begin(const charts::Drawing& drawing, QPointF at);
    /// Whether a span is dragged by now; a hand that shakes drags none.
    bool moveTo(QPointF at);
    bool isOn() const { return m_plot && m_moved; }
    void cancel() { m_plot.reset(); }
    /// The button went up: the days dragged over; none where that was no drag.
    std::optional<Period> end();
    void paint(QPainter& painter, const QColor& color) const;

private:
    std::optional<charts::TimePlot> m_plot;
    qreal m_from = 0;
    qreal m_to = 0;
    bool m_moved = false;
};

} // namespace levelbook::gui
