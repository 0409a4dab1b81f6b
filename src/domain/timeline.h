// All that happened to a review, over its revisions, in the order in which it happened.
#pragma once

#include "domain/reviewtransition.h"

namespace levelbook {

struct TimelineEvent {
    enum class Kind { Step, Signature };
    Kind kind = Kind::Step;
    int revisionNo = 1;
    // Of a step:
    HistoryEntry step = {};
    Move move = Move::Forward;
    bool beginsRevision = false; ///< The step that made this revision of the one before.
    std::optional<bool> upheld = {}; ///< Of a decision on an appeal.
    QString statement = {}; ///< The person's, with the acknowledgement.
    /// Whose step it was by the state that it left: the person, the first or the second rater; none
    /// where it is nobody's in particular. Another may have taken it, which the step names.
    std::optional<EngineerId> expected = {};
    std::optional<Rater> expectedAs = {};
    // Of a signature; only its day is known:
    ApprovalBox box = {};
    bool operator==(const TimelineEvent&) const = default;
};

/// The events of a review's revisions, oldest first. The signatures of a revision stand before its
/// approval, or last where it is not approved yet; those that fell are not kept.
QList<TimelineEvent> timelineOf(const QList<Review>& revisions);

} // namespace levelbook
