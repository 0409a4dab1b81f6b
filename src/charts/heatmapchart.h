// The heat map: people by KPI, coloured by score, with what is too uncertain to compare told apart.
#pragma once

#include "charts/chartdata.h"
#include "charts/charttable.h"
#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

Caption captionOf(const Words& words, const HeatmapData& data);
/// A row for each person and KPI: person by person, in the KPIs' order.
ChartTable tableOf(const Words& words, const HeatmapData& data);

/// A filled cell is a score whose 95% interval is no wider than one step of the scale; a wider one,
/// or one that should be there and is not, has a stripe of the colour only. No data is hatched, too
/// few to judge says its n, an undeclared count is a ring: none of them is coloured. People are in
/// the order given. Names, then numbers, then rows are left out where they do not fit, and the
/// picture says so.
Drawing drawingOf(const Words& words, const HeatmapData& data, QSizeF size);

} // namespace levelbook::charts
