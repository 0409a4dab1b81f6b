// The rules of a review cycle as people set them: due dates, appeal days, quotas, approval line.
#pragma once

#include "domain/store.h"

namespace levelbook {

/// What is changed; what is absent stays as it is.
struct CycleChange {
    QMap<Stage, QDate> due; ///< Of the stages named here; an invalid date takes one away.
    std::optional<int> appealDays;
    std::optional<QList<QuotaShare>> quota;
    /// A place in the approval line.
    struct Seat {
        QString title;
        QString employeeNo;
    };
    std::optional<QList<Seat>> approvalLine;
};

/// Checks and saves the changes. Reviews that are started keep the approval line that they took
/// over. Fails with the first problem and all of them inside (the item is the stage, the grade or
/// the box); CycleOver where the cycle is closed.
Result<Cycle> setCycle(Store& store, const QString& name, const CycleChange& change);

/// How many reviews of a cycle stand in each state, newest revisions only; states without one are
/// left out.
Result<QMap<ReviewState, int>> reviewStates(Store& store, const Cycle& cycle);

} // namespace levelbook
