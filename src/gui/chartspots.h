// Where in a drawing the data can be pointed at, and what each datum says in words.
#pragma once

#include "charts/charts.h"

#include <optional>

namespace levelbook::gui {

/// The place of one row or month in a picture.
struct ChartSpot {
    qsizetype datum = 0;
    QPointF center;
    qreal radius = 0; ///< Of its mark; 0 where it has none.
    QList<QRectF> texts; ///< What names it.
};

/// In the order in which the picture shows them, each datum once.
QList<ChartSpot> chartSpots(const charts::Drawing& drawing);

/// The index of the spot at a point: the nearest mark within reach, else the text under it.
std::optional<qsizetype> spotAt(const QList<ChartSpot>& spots, QPointF point);

/// A datum in one line: whose or when, value, interval, n, whether it may be judged, and its target
/// or signal.
QString datumText(const Words& words, const charts::ChartData& data, qsizetype datum);

} // namespace levelbook::gui
