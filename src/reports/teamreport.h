// The KPIs of a team on paper: charts of its people and months, and their numbers.
#pragma once

#include "domain/papers.h"
#include "reports/papervoice.h"

namespace levelbook::reports {

/// By dimension, each KPI that has data: people with their intervals, then the team by month with
/// its limits, each with a table of its numbers and n. KPIs without data are listed at the end.
Document teamReport(const TeamPaper& paper, PaperLanguage language);

} // namespace levelbook::reports
