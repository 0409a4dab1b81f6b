// Holds a line of any source of KPI records to the domain's rules.
#pragma once

#include "domain/kpirules.h"
#include "sources/problemlist.h"

namespace levelbook {

/// Adds valueProblems() to those of the line.
void checkKpiValues(const KpiDefinition& kpi, const KpiValues& values, LineProblems& problems);

/// Adds scopeProblem() to those of the line.
void checkKpiScope(const KpiDefinition& kpi, bool team, LineProblems& problems);

} // namespace levelbook
