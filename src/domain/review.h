// A review: one engineer in one cycle, as the raters, the lead and the person write it.
#pragma once

#include "domain/cycle.h"
#include "domain/level.h"
#include "domain/score.h"

#include <QDateTime>
#include <QMap>

namespace levelbook {

enum class ReviewState {
    Draft,
    Self,
    First,
    Second,
    Calibration,
    Approved,
    Disclosed,
    Acknowledged,
    Appealed,
    Decided,
    Closed
};
/// Who rates. The schema keeps the key as text, so that raters of other kinds have room.
enum class Rater { Self, First, Second };

/// Stable keys: "draft", "self", ... "closed"; "self", "first", "second".
QString reviewStateKey(ReviewState state);
std::optional<ReviewState> reviewStateFromKey(const QString& key);
QString raterKey(Rater rater);
std::optional<Rater> raterFromKey(const QString& key);

inline constexpr int lowestRating = 1;
inline constexpr int highestRating = 5;

/// A rater's word on one duty or competency: a rating, or why it was skipped, and a comment.
struct Rating {
    std::optional<int> rating; ///< 1..5.
    QString skipped; ///< The reason why it was taken out (평가 제외); empty where it was not.
    QString comment;
    bool operator==(const Rating&) const = default;

    bool isSkipped() const { return !skipped.trimmed().isEmpty(); }
    bool isDone() const { return rating.has_value() || isSkipped(); }
};

struct RaterPart {
    QMap<QString, Rating> ratings; ///< By item key.
    QString overall;
    bool operator==(const RaterPart&) const = default;
};

/// An agreed goal for the next cycle.
struct Goal {
    QString text;
    QString measure;
    QDate due; ///< Invalid where none was set.
    bool operator==(const Goal&) const = default;
};

/// One box of the approval line (결재란).
struct ApprovalBox {
    QString title;
    QString personNo;
    QString personName;
    QString signedByName; ///< Empty until it is signed.
    QDate signedOn;
    bool onBehalf = false; ///< 대결: signed for an absent person.
    bool finalAuthority = false; ///< 전결: signed with authority for the boxes behind.
    bool struck = false; ///< Behind a box that was signed with final authority.
    QString signedByNo = {}; ///< Employee number of who signed.
    bool operator==(const ApprovalBox&) const = default;

    bool isSettled() const { return !signedByName.isEmpty() || struck; }
};

/// A transition that happened.
struct HistoryEntry {
    qint64 sequence = 0; ///< The order of things: clocks may be set back.
    ReviewState from = ReviewState::Draft;
    ReviewState to = ReviewState::Draft;
    QString by; ///< Employee number, or empty where nobody said who.
    QDateTime at; ///< UTC, whole seconds.
    QString reason;
    bool operator==(const HistoryEntry&) const = default;
};

struct Review {
    ReviewId id;
    CycleId cycle;
    EngineerId engineer;
    int revisionNo = 1; ///< 개정: an appeal or a reopening makes the next one.
    ReviewState state = ReviewState::Draft;
    FrameworkId framework; ///< The version that the review was started with.
    Level level = Level::Junior; ///< At the period's last day.
    TeamId team; ///< At the period's last day.
    std::optional<EngineerId> firstRater;
    std::optional<EngineerId> secondRater;
    QMap<Rater, RaterPart> parts;
    QString strengths;
    QString improvements;
    QList<Goal> goals;
    QString statement;
    QString grade; ///< Empty until a person gives one.
    QString gradeReason;
    QList<ApprovalBox> approvals;
    QList<HistoryEntry> history; ///< Oldest first.
    QByteArray snapshot; ///< The frozen document (canonical JSON); empty before Approved.
    QString snapshotSha256; ///< In hex.
    std::optional<bool> appealUpheld; ///< The decision on an appeal; none without one.
    qint64 revision = 0; ///< Named by an update; see Store.
    bool operator==(const Review&) const = default;

    bool isFrozen() const { return !snapshotSha256.isEmpty(); }
};

/// The ratings that count in the competency score: first's and second's by item key. What a rater
/// skipped is skipped, whatever rating stands beside the reason.
QMap<QString, ItemRating> itemRatings(const Review& review);

} // namespace levelbook
