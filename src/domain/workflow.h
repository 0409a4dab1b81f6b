// Which steps a review may take, and what each still needs.
#pragma once

#include "domain/error.h"
#include "domain/framework.h"
#include "domain/reviewtransition.h"

namespace levelbook {

/// All that a step is judged by.
struct WorkflowContext {
    const Review& review;
    const Cycle& cycle;
    const LevelDefinition& level; ///< Of the framework version that the review pins.
    std::optional<QString> suggestedGrade;
    QDate today = {}; ///< In the team's calendar. Only an appeal asks for it.
    std::optional<QDate> lastAppealDay = {}; ///< See lastAppealDay(); only an appeal asks for it.
};

/// A step that the review's state and the cycle's stages allow, its needs met or not.
struct AllowedMove {
    ReviewState to;
    Move move;
    bool operator==(const AllowedMove&) const = default;
};

/// The steps open to a review in its state, forward first. Stages that the cycle does not use, and
/// the second where no second rater is set, are passed over.
QList<AllowedMove> allowedMoves(const Review& review, const Cycle& cycle);

/// The step that the process waits for: forward, or the decision on an appeal; none at the end.
std::optional<AllowedMove> nextMove(const Review& review, const Cycle& cycle);

/// Whether a cycle in a state lets reviews of a state take their step forward, all else met; true
/// where they do not wait for the cycle.
bool cycleLetsOn(ReviewState from, CycleState cycle);

/// What a step still lacks, all of it at once; empty when it may happen. `reason` is what the
/// person gave for it (an appeal's ground, a decision's text), `upheld` the decision on an appeal.
/// A pair that is not allowed gives one TransitionNotAllowed.
QList<Problem> missingFor(const WorkflowContext& context, ReviewState to, const QString& reason,
    std::optional<bool> upheld = {});

/// Whether a rater's part may be written in the review's state: self in Self, first in First,
/// second in Second. Not in Calibration, where a change would go round the guard that the ratings
/// passed.
bool mayWrite(const Review& review, Rater rater);
/// Whether a grade may be given: in First, Second or Calibration, as long as it is not locked.
bool mayGrade(const Review& review);
/// Whether a signature on the approval line holds the grade as it is, until the review is sent
/// back.
bool isGradeLocked(const Review& review);

} // namespace levelbook
