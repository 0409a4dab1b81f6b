// What the verbs that draw charts share: the file with its people and framework, and the chart's
// file.
#pragma once

#include "charts/charts.h"
#include "cli/command.h"
#include "workspace/chartvalues.h"

namespace levelbook::cli {

/// What every chart of people starts from. On the heap, because readers refer into it.
struct ChartGround {
    std::unique_ptr<SqliteStore> store;
    PeopleIndex people;
    Framework framework; ///< As frameworkOfFigures() finds it.
    const KpiDefinition* kpi = nullptr; ///< Of --kpi; none where the verb has no such option.
    Period period; ///< Of --from and --to; invalid where they do not stand.
};

/// Opens the file and reads the options. Errors: those of periodOf() where --from or --to stands,
/// UnknownKpi, and those of opening.
Result<std::unique_ptr<ChartGround>> groundOf(const Context& context);

/// The people of --engineer, --team or --all, of which exactly one must stand.
Result<PeopleChoice> choiceOf(const Arguments& arguments);
/// Whom the chart names: the person, the team, or nobody in particular.
Result<QString> subjectOf(const PeopleIndex& people, const PeopleChoice& choice);

/// Writes the chart to --out, with the months of --show, on the page of --page.
Result<Output> written(const Context& context, charts::ChartData data);

/// Nobody asks a verb to stop.
inline bool alwaysWanted() { return true; }

} // namespace levelbook::cli
