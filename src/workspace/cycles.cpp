#include "workspace/cycles.h"

#include "workspace/action.h"
#include "workspace/peopleindex.h"
#include "workspace/typedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

Result<Cycle> cycleNamed(Store& store, const QString& name)
{
    auto cycles = store.cycles();
    LEVELBOOK_TRY(cycles);
    const auto it = std::find_if(
        cycles->begin(), cycles->end(), [&name](const Cycle& cycle) { return cycle.name == name; });
    if (it == cycles->end())
        return Error{ ErrorCode::UnknownCycle, { name }, {} };
    return *it;
}

Result<Cycle> addCycle(
    Store& store, const QString& typedName, const Period& period, QList<Stage> stages)
{
    auto cleaned = typedText(typedName, TextRule::Line, textlimit::name);
    LEVELBOOK_TRY(cleaned);
    const QString& name = *cleaned;
    if (name.isEmpty())
        return Error{ ErrorCode::MissingValue, {}, {} };
    if (!period.isValid())
        return Error{ ErrorCode::BadPeriod, { period.from, period.to }, {} };
    if (!stages.contains(Stage::First))
        return Error{ ErrorCode::BadChoice, { u"stages"_s, stageKey(Stage::First) }, {} };
    std::sort(stages.begin(), stages.end());
    stages.erase(std::unique(stages.begin(), stages.end()), stages.end());
    return inAction(store, [&]() -> Result<Cycle> {
        if (cycleNamed(store, name))
            return Error{ ErrorCode::AlreadyExists, { name }, {} };
        Cycle cycle;
        cycle.name = name;
        cycle.period = period;
        cycle.stages = stages;
        auto id = store.addCycle(cycle);
        LEVELBOOK_TRY(id);
        return cycleNamed(store, name);
    });
}

Result<Cycle> advanceCycle(Store& store, const QString& name, std::optional<CycleState> to)
{
    return inAction(store, [&]() -> Result<Cycle> {
        auto cycle = cycleNamed(store, name);
        LEVELBOOK_TRY(cycle);
        const auto next = nextState(cycle->state);
        if (!next || (to && *to != *next))
            return Error{ ErrorCode::TransitionNotAllowed,
                { cycleStateKey(cycle->state), cycleStateKey(to.value_or(cycle->state)) }, {} };
        cycle->state = *next;
        auto updated = store.updateCycle(*cycle);
        LEVELBOOK_TRY(updated);
        return cycleNamed(store, name);
    });
}

Result<CycleAdvance> previewAdvance(Store& store, const QString& name)
{
    auto cycle = cycleNamed(store, name);
    LEVELBOOK_TRY(cycle);
    const auto next = nextState(cycle->state);
    if (!next)
        return Error{ ErrorCode::TransitionNotAllowed,
            { cycleStateKey(cycle->state), cycleStateKey(cycle->state) }, {} };
    auto states = store.reviewStates(cycle->id);
    LEVELBOOK_TRY(states);
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    CycleAdvance advance{ *cycle, *next };
    for (const ReviewState state : std::as_const(*states))
        ++advance.reviews[state];
    for (const Engineer& engineer : people->engineers()) {
        if (!states->contains(engineer.id) && activeDays(engineer, cycle->period) > 0)
            ++advance.unstarted;
    }
    return advance;
}

} // namespace levelbook
