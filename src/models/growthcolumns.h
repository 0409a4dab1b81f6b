// The tables beside a roadmap: KPIs by month beside a target, the months of one KPI, agreed goals.
#pragma once

#include "domain/readiness.h"
#include "models/column.h"

namespace levelbook {

/// A month of a KPI beside its target.
struct MonthLine {
    KpiDefinition kpi;
    Figure figure;
    MonthOutcome outcome = MonthOutcome::NoData;
    bool operator==(const MonthLine&) const = default;
};

/// A goal with what tells whether it can have a state.
struct GoalLine {
    int number = 1;
    TrackedGoal tracked;
    bool agreed = false;
    bool operator==(const GoalLine&) const = default;
};

/// "kpi", "target", "met" (of the months that can be judged), "unjudged" (the others, each sort
/// apart).
QList<Column<KpiMonths>> kpiMonthsColumns();
/// "month", "value", "interval", "n", "outcome".
QList<Column<MonthLine>> monthColumns();
/// "goal", "measure", "due", "state", "since", "note".
QList<Column<GoalLine>> goalColumns();

/// The months of a KPI as lines, the newest first.
QList<MonthLine> monthLines(const KpiMonths& kpi);

} // namespace levelbook
