// Growth: how many items of the roadmap somebody has ticked, level by level, over time.
#pragma once

#include "charts/chartdata.h"
#include "charts/charttable.h"
#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

Caption captionOf(const Words& words, const GrowthData& data);
/// A row for each tick: person by person, by day.
ChartTable tableOf(const Words& words, const GrowthData& data);

/// A picture for each person with a line that rises by one at each tick, for the own level, the
/// next, and every other that has ticks. Ticks before the period, or before what is `shown` of it,
/// are in the lines' beginnings.
/// Lines are labelled at their ends where there is room, and have dashes of their own. Pages as in
/// the small multiples.
Drawing drawingOf(const Words& words, const GrowthData& data, QSizeF size);

/// The page that has a datum, from 0.
int pageOfDatum(const Words& words, const GrowthData& data, QSizeF size, qsizetype datum);

/// How many pages the picture of a size has: at least 1.
int pageCount(const Words& words, const GrowthData& data, QSizeF size);

/// From the month of the first tick of anybody to the month that has `today`: what is shown where
/// nobody says otherwise.
Period growthPeriod(const QList<GrowthHistory>& people, QDate today);

} // namespace levelbook::charts
