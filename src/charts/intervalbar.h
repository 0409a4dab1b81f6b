// The small bar of a KPI's row in reviews: the value, its interval and the target on one track.
#pragma once

#include "charts/axis.h"
#include "charts/palette.h"
#include "domain/figure.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace levelbook::charts {

/// What a bar shows, in the KPI's unit, and the values at the ends of its track.
struct IntervalBar {
    double value = 0;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> target;
    double from = 0;
    double to = 1;
    bool operator==(const IntervalBar&) const = default;
};

/// The bar of a figure; none where there is no value or too few to judge. The track holds the
/// value, the level's targets from floor to exceeds, and of the interval as much as reaches to half
/// again of the greatest of these; it never goes below 0 or, for a percentage, above 100.
std::optional<IntervalBar> intervalBar(
    const KpiDefinition& kpi, const Figure& figure, const std::optional<Targets>& targets);

/// Paints the bar into a rectangle, in any unit and on any device; the parts are sized by its
/// height. A part that is cut ends at the track's end. May be called on any thread.
void paintIntervalBar(QPainter& painter, const QRectF& rect, const IntervalBar& bar, Theme theme);

/// Where a value lies along the rectangle that a bar is painted into.
qreal intervalBarX(const QRectF& rect, const IntervalBar& bar, double value);

} // namespace levelbook::charts
