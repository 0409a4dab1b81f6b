// The reviews of a cycle: starting them, finding them, taking them from state to state, signing.
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

/// Who rates a review. What is absent stays as it is, or as it would be by default (the manager,
/// and the manager's manager, where known); an empty text is nobody.
struct RaterRequest {
    std::optional<QString> first; ///< Employee number.
    std::optional<QString> second;
    bool operator==(const RaterRequest&) const = default;
};

/// Whose reviews are started, and by whom they are rated.
struct StartRequest {
    QStringList employeeNos;
    RaterRequest raters; ///< Of everybody.
    QHash<QString, RaterRequest> own = {}; ///< By employee number; goes before what is for all.
    bool dryRun = false; ///< Says what would be started, and starts nothing.
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

/// Why no review is started for a person: no day of work in the period, or there is one already.
std::optional<Problem> whyNotStarted(
    const Engineer& engineer, const Period& period, bool hasReview);

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

/// What steps and signatures of a review are judged by. The context refers to the review, the cycle
/// and the reader's framework. An appeal asks for today in the team's calendar, others do not.
Result<WorkflowContext> contextOf(
    DocumentReader& reader, const Review& review, const Cycle& cycle, QDate today);

/// What the next step of a review (forward, or the decision on an appeal) still lacks; empty where
/// it may happen or there is none.
Result<QList<Problem>> missingForNext(
    DocumentReader& reader, const Review& review, const Cycle& cycle);

/// Takes the newest revision to a state; the newest revision as it is then. TransitionMissing lists
/// all that the step lacks. Approved freezes the snapshot; sending back lifts the signatures; a
/// reopening and an appeal that is upheld begin a new revision, and the old one stays. `upheld`
/// goes with a decision and with nothing else (UnneededValue).
Result<Review> advanceReview(Store& store, const QString& cycleName, const QString& employeeNo,
    ReviewState to, const QString& reason, const Actor& actor, std::optional<bool> upheld = {});

/// Signs a box (from 1) of the newest revision as the actor, or, where nobody said who is at work,
/// as the box's person. SignatureRefused lists all that keeps it from being signed.
struct SignRequest {
    qsizetype box = 1;
    QString behalfOf; ///< 대결: the absent person's employee number; empty: for oneself.
    bool finalAuthority = false; ///< 전결.
};
Result<Review> signReview(Store& store, const QString& cycleName, const QString& employeeNo,
    const SignRequest& request, const Actor& actor);

/// Sets other raters in the newest revision. ReviewFrozen from Approved on; RaterNotNow for a rater
/// whose stage is over, and for nobody where the stage is under way.
Result<Review> setRaters(
    Store& store, const QString& cycleName, const QString& employeeNo, const RaterRequest& request);

} // namespace levelbook
