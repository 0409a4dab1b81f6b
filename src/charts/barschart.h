// The bars: the scores of the dimensions and of their KPIs, for those who cannot read a radar.
#pragma once

#include "charts/chartdata.h"
#include "charts/charttable.h"
#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

Caption captionOf(const Words& words, const BarsData& data);
/// A row for each dimension, followed by those of its KPIs.
ChartTable tableOf(const Words& words, const BarsData& data);

/// Bars go from 1, the least score, to the score; a thin stroke is the interval of a person's KPI,
/// or what lies between a team's people. What has no score says why in words.
Drawing drawingOf(const Words& words, const BarsData& data, QSizeF size);

} // namespace levelbook::charts
