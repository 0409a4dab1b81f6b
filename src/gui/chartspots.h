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
    QRectF area = {}; ///< Its cell or bar; empty where it has none.
};

/// In the order in which the picture shows them, each datum once.
QList<ChartSpot> chartSpots(const charts::Drawing& drawing);

/// The index of the spot at a point: the nearest mark within reach, else the area or the text under
/// it.
std::optional<qsizetype> spotAt(const QList<ChartSpot>& spots, QPointF point);

/// The spot that lies below (1) or above (-1) one in a picture of rows and columns, or the next one
/// where the data are a single row; none at the end.
std::optional<qsizetype> spotBelow(
    const QList<ChartSpot>& spots, qsizetype spot, qsizetype stride, int by);

} // namespace levelbook::gui
