// The radar: the scores of the dimensions around a circle, against the ring of the level's targets.
#pragma once

#include "charts/chartdata.h"
#include "charts/charttable.h"
#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

Caption captionOf(const Words& words, const RadarData& data);
/// A row for each dimension.
ChartTable tableOf(const Words& words, const RadarData& data);

/// The middle is 0 and the outer ring 5, so that a score of 1 can be seen; the ring of 3 is what
/// the targets ask for. A dimension without data has no mark, and the line is broken there. A mark
/// under half of whose weight is covered is a ring. Needs three dimensions.
Drawing drawingOf(const Words& words, const RadarData& data, QSizeF size);

} // namespace levelbook::charts
