// The charts of a review cycle: how far its reviews are, and their grades.
#include "cli/chartground.h"
#include "cli/verbs.h"
#include "workspace/cycles.h"

using namespace Qt::StringLiterals;

namespace levelbook::cli {

Result<Output> chartFunnel(const Context& context)
{
    auto ground = groundOf(context);
    LEVELBOOK_TRY(ground);
    auto& store = *(*ground)->store;
    auto cycle = cycleNamed(store, context.arguments.value(u"cycle"_s));
    LEVELBOOK_TRY(cycle);
    const QString team = context.arguments.value(u"team"_s);
    auto states = statesOf(store, (*ground)->people, *cycle, team);
    LEVELBOOK_TRY(states);
    return written(context,
        charts::FunnelData{ cycle->name, team, cycle->period, static_cast<int>(states->size()),
            reviewFunnel(*cycle, *states) });
}

Result<Output> chartGrades(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto cycle = cycleNamed(**store, context.arguments.value(u"cycle"_s));
    LEVELBOOK_TRY(cycle);
    const QString team = context.arguments.value(u"team"_s);
    auto grades = gradesOf(**store, *cycle, team, alwaysWanted);
    LEVELBOOK_TRY(grades);
    return written(context,
        charts::GradesData{ cycle->name, team, cycle->period, grades->reviews, grades->grades,
            grades->withoutGrade, grades->withoutSuggestion });
}

} // namespace levelbook::cli
