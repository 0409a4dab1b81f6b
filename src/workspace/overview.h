// Reads what the overview shows: what a person is to do next, how a cycle stands, and its data.
#pragma once

#include "domain/overview.h"
#include "domain/store.h"

namespace levelbook {

struct OverviewRequest {
    QDate today; ///< In the team's calendar.
    QString me; ///< Employee number; empty where nobody said who.
    std::optional<QString> cycle; ///< Its name; none: the one with the newest period.
};

/// Errors: UnknownCycle, UnknownEngineer (of `me`), and those of the store.
///
/// - Due from me are, in every cycle, the parts that I write as the review's stage says, the boxes
///   that I may sign now, the appeals that I decide, and my own results that wait for me. An appeal
///   is decided by the person of the last box of the approval line; without one by the second
///   rater, else by the first.
/// - A review lacks something where its next step does; drafts and what is approved are not asked.
/// - A KPI is asked for everybody reviewed who was employed in the period (team-scope: for their
///   teams), by the framework of their review. Counts are to be declared complete for what is over
///   of the period: until its end, or until this month.
Result<Overview> readOverview(Store& store, const OverviewRequest& request);

} // namespace levelbook
