// Wording and numbers that the two pictures of the dimensions' scores share.
#pragma once

#include "charts/chartdata.h"
#include "charts/charttable.h"
#include "charts/frame.h"
#include "text/words.h"

namespace levelbook::charts {

/// The dimensions, each followed by its KPIs where they are wanted. They point into `data`.
struct NamedLine {
    const ScoreLine* line;
    const ScoreLine* dimension; ///< That the line is or is in.
    const KpiDefinition* kpi; ///< None for a dimension.
};
QList<NamedLine> scoreLines(const DimensionsData& data, bool withKpis);

Caption dimensionsCaption(const Words& words, const DimensionsData& data);
ChartTable dimensionsTable(const Words& words, const DimensionsData& data, bool withKpis);

/// What stands in the place of a score that there is not: "No data", "Too few to judge (n 3 of 5)".
QString whyNoScore(const Words& words, const NamedLine& line);

} // namespace levelbook::charts
