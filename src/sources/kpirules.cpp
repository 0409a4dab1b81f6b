#include "sources/kpirules.h"

namespace levelbook {

void checkKpiValues(const KpiDefinition& kpi, const KpiValues& values, LineProblems& problems)
{
    const QList<Problem> found = valueProblems(kpi, values);
    for (const Problem& problem : found)
        problems.add({ problem.code, problem.args }, problem.column);
}

void checkKpiScope(const KpiDefinition& kpi, bool team, LineProblems& problems)
{
    if (const auto problem = scopeProblem(kpi, team))
        problems.add({ problem->code, problem->args }, problem->column);
}

} // namespace levelbook
