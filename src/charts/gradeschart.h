// The grades of a cycle: how many were given, suggested, and meant by the quota.
#pragma once

#include "charts/chartdata.h"
#include "charts/charttable.h"
#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

Caption captionOf(const Words& words, const GradesData& data);
/// A row for each grade, then one for the reviews without.
ChartTable tableOf(const Words& words, const GradesData& data);

/// A bar for the grades that people gave, a tick at the heads that the quota means, a ring at what
/// the scores suggest.
Drawing drawingOf(const Words& words, const GradesData& data, QSizeF size);

} // namespace levelbook::charts
