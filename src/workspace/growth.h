// A person's growth: the roadmap with its ticks, and what is known about the next level.
#pragma once

#include "workspace/figures.h"

namespace levelbook {

/// The newest version of the framework that a person works by.
Result<Framework> frameworkOf(Store& store, const Engineer& engineer);

/// The roadmap with what the person has done of it. `framework` as frameworkOf().
Result<Roadmap> readRoadmap(
    Store& store, const Engineer& engineer, const Framework& framework, QDate today);

/// A tick as it may be saved (texts clean, evidence known), or why it may not: MissingValue or
/// BadDate of the day, DayInFuture, DayNotEmployed, BadEvidence, UnknownKpi, BadPeriod, and what
/// typedText() finds. The item is not looked at.
Result<Tick> checkTick(
    const Engineer& engineer, const QList<KpiDefinition>& kpis, Tick tick, QDate today);

/// Ticks an item (revision 0), or replaces day, note and evidence of a tick. A new one must be an
/// item of the person's framework (UnknownRoadmapItem) up to the next level (ItemOutOfReach).
/// Conflict where somebody changed it in the meantime. The tick as saved.
Result<Tick> saveTick(Store& store, const Engineer& engineer, const Tick& tick, QDate today);
/// Takes a tick away, with its note and evidence; Conflict as above.
Result<void> removeTick(Store& store, const Tick& tick);
/// Takes an item from one end of an edit to the other, as undo and redo do; none: not ticked, but
/// one of the two is a tick. Conflict where the item is something else than `expected` by now.
Result<void> exchangeTick(Store& store, const Engineer& engineer,
    const std::optional<Tick>& expected, const std::optional<Tick>& wanted, QDate today);

/// The person's tick of an item; none where there is none.
Result<std::optional<Tick>> tickOf(
    Store& store, EngineerId engineer, const QString& framework, const QString& item);

/// What is known about the step to the next level; none at the top, and where there is no level.
/// `roadmap` as readRoadmap(). The months are the last whole ones before `until`.
Result<std::optional<Readiness>> readReadiness(Store& store, const PeopleIndex& people,
    const Framework& framework, const Engineer& engineer, const Roadmap& roadmap, QDate today,
    QDate until);

/// The goals of the person's last approved review, by the cycles' periods; without one those of the
/// last review that has any; none where no review has goals.
Result<std::optional<ReviewGoals>> lastGoals(Store& store, EngineerId engineer);

/// Sets the state of an agreed goal over whatever it is now. Open has no day; done and dropped need
/// one (MissingValue) that is not in the future (DayInFuture). UnknownGoal where the last approved
/// review has no such goal. The state as saved.
Result<GoalState> putGoalState(Store& store, const GoalState& state, QDate today);

/// The same from one end of an edit to the other; Conflict where the state is something else than
/// `expected` by now.
Result<GoalState> exchangeGoalState(
    Store& store, const GoalState& expected, const GoalState& wanted, QDate today);

} // namespace levelbook
