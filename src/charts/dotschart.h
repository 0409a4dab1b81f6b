// The dot plot: one KPI of several people, each with the 95% interval and the own level's target.
#pragma once

#include "charts/chartdata.h"
#include "charts/charttable.h"
#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

Caption captionOf(const Words& words, const DotsData& data);
ChartTable tableOf(const Words& words, const DotsData& data);

/// Rows get lower the more there are; where names no longer fit they are left out, and the picture
/// says so; it never draws text over text. The axis starts at 0 unless all values are far from it.
/// An interval that reaches beyond half again of the greatest value or target ends in an arrowhead,
/// because one small n would otherwise squash everybody. Marks carry the index of their row.
Drawing drawingOf(const Words& words, const DotsData& data, QSizeF size);

} // namespace levelbook::charts
