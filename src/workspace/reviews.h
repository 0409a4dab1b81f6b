// The reviews of a cycle: starting them, finding them, taking them from state to state.
#pragma once

#include "domain/workflow.h"
#include "workspace/reviewdocuments.h"

namespace levelbook {

/// Who does an action, and when: written down with it.
struct Actor {
    QString by; ///< Employee number; empty where nobody said who.
    QDateTime now; ///< UTC.
    QDate today; ///< In the team's calendar.
};

/// Whose reviews are started, and by whom they are rated.
struct StartRequest {
    QStringList employeeNos;
    std::optional<QString> first; ///< Employee number; none: the manager where known.
    std::optional<QString> second; ///< None: the manager's manager where known.
};

/// Somebody for whom no review was started, and why.
struct SkippedPerson {
    QString employeeNo;
    Problem why;
};

struct StartResult {
    QStringList started; ///< Employee numbers.
    QList<SkippedPerson> skipped;
};

/// Starts a review in Draft for each person that has an active day in the cycle's period and has
/// none yet; the others are listed with the reason. Level and team are those of the period's last
/// day, the framework is the newest version of the person's. Needs a cycle that is planned or open.
Result<StartResult> startReviews(
    Store& store, const QString& cycleName, const StartRequest& request);

/// A review with its cycle.
struct FoundReview {
    Review review;
    Cycle cycle;
};

/// One engineer's review in a cycle: a revision by number, or the newest.
Result<FoundReview> findReview(Store& store, const QString& cycleName, const QString& employeeNo,
    std::optional<int> revisionNo = {});
/// The newest revision of every review of a cycle, by employee number.
Result<QList<Review>> newestReviews(Store& store, const Cycle& cycle);

/// What the next forward step of a review still lacks; empty where it may happen or there is none.
Result<QList<Problem>> missingForNext(
    DocumentReader& reader, const Review& review, const Cycle& cycle);

/// Takes the newest revision to a state. TransitionMissing lists all that it lacks. Approved
/// freezes the snapshot; sending back lifts the signatures.
Result<Review> advanceReview(Store& store, const QString& cycleName, const QString& employeeNo,
    ReviewState to, const QString& reason, const Actor& actor);

} // namespace levelbook
