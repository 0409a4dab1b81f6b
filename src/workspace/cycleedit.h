// The rules of a review cycle as people set them: name, period, stages, due dates, appeal days,
// quotas, approval line.
#pragma once

#include "workspace/peopleindex.h"

namespace levelbook {

/// What is changed; what is absent stays as it is.
struct CycleChange {
    std::optional<QString> name;
    std::optional<Period> period;
    std::optional<QList<Stage>> stages; ///< Due dates of stages that are not used go.
    QMap<Stage, QDate> due = {}; ///< Of the stages named here; an invalid date takes one away.
    std::optional<int> appealDays = {};
    std::optional<QList<QuotaShare>> quota = {};
    /// A place in the approval line.
    struct Seat {
        QString title;
        QString employeeNo;
        bool operator==(const Seat&) const = default;
    };
    std::optional<QList<Seat>> approvalLine = {};
};

/// The parts of a cycle, each of which is changed as one. Their keys ("name", "period", "stages",
/// "due", "appeal_days", "quota", "approval") name them in problems.
enum class CyclePart { Name, Period, Stages, Due, AppealDays, Quota, ApprovalLine };
QString cyclePartKey(CyclePart part);
std::optional<CyclePart> cyclePartFromKey(const QString& key);

/// Why a part of a cycle stands still: CycleOver for each part of a closed cycle, CycleHasReviews
/// for period and stages when reviews were started, because these took level, team and raters from
/// them. None where it may be changed.
std::optional<Problem> whyFixed(CyclePart part, const Cycle& cycle, qsizetype reviews);

/// Adds a planned cycle with all its rules at once; `change` must name it, its period and stages.
/// Errors as of addCycle() of cycles.h and of setCycle().
Result<Cycle> addCycle(Store& store, const CycleChange& change);

/// Checks and saves the changes. Reviews that are started keep the approval line that they took
/// over. Fails with the first problem and all of them inside (the item is the stage, the grade, the
/// box or the key of the part); CycleOver where the cycle is closed.
Result<Cycle> setCycle(Store& store, const QString& name, const CycleChange& change);

/// Saves what was typed on top of `base`, over the cycle as the file holds it now: only parts that
/// differ from the base are changed, and what others changed in other parts stays. Conflict (each
/// part's key is the item of a problem) where both changed a part, each to something else; else as
/// setCycle(). Due dates are whole here: what is not named has none.
Result<Cycle> saveCycle(Store& store, const Cycle& base, const CycleChange& typed);
/// The same for a value that was in the file once, e.g. to take an edit back.
Result<Cycle> saveCycle(Store& store, const Cycle& base, const Cycle& wanted);

/// The parts that differ from a cycle, in what was typed on top of it; due dates as in saveCycle().
QList<CyclePart> changedParts(
    const Cycle& base, const CycleChange& typed, const PeopleIndex& people);

/// A cycle as somebody who changes nothing would have typed it.
CycleChange asTyped(const Cycle& cycle, const PeopleIndex& people);

/// How many reviews of a cycle stand in each state, newest revisions only; states without one are
/// left out.
Result<QMap<ReviewState, int>> reviewStates(Store& store, const Cycle& cycle);

} // namespace levelbook
