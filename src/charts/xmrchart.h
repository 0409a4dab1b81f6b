// The process-behaviour chart: a KPI by month with mean, limits and the months that are a signal.
#pragma once

#include "charts/chartdata.h"
#include "charts/charttable.h"
#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

/// The note lists the signals, and says "provisional" where there are few points.
Caption captionOf(const Words& words, const XmrData& data);
ChartTable tableOf(const Words& words, const XmrData& data);

/// Months lie where they lie in time; one without a value leaves a gap in the line. Mean and limits
/// are labelled at their right ends. A point outside the limits is a diamond, one of a run a
/// square, one under the KPI's minimum n a ring. Marks carry the index of their month.
///
/// `shown` picks months for the picture; mean, limits and signals stay those of all months.
///
/// Painted as all charts here, not with Qt Charts: that has no labels at a line's end, no gap in a
/// line, no sign of its own for a single point, and must stay on the GUI thread.
Drawing drawingOf(const Words& words, const XmrData& data, QSizeF size);

} // namespace levelbook::charts
