// The funnel: how far the reviews of a cycle have come, state by state.
#pragma once

#include "charts/chartdata.h"
#include "charts/charttable.h"
#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

Caption captionOf(const Words& words, const FunnelData& data);
/// A row for each state.
ChartTable tableOf(const Words& words, const FunnelData& data);

/// A light bar for the reviews that have come as far as a state, on it a strong one for those that
/// are in it now.
Drawing drawingOf(const Words& words, const FunnelData& data, QSizeF size);

} // namespace levelbook::charts
