// The state machine of a review as one table: every step, its kind, and what it needs.
#pragma once

#include "domain/review.h"

#include <QList>

namespace levelbook {

enum class Move {
    Forward,
    Back, ///< Sending back (반려): lifts every signature.
    Appeal, ///< 이의신청.
    Decision, ///< On an appeal; one that is upheld begins a new revision in Calibration.
    Reopen ///< 재평가: begins a new revision; the old one stays as it is.
};

/// What a step may need.
enum class Guard {
    CycleOpen,
    CycleDisclosed, ///< Disclosed, or closed already: a reopened review is disclosed after that
                    ///< too.
    CycleClosed,
    SelfRated, ///< Every item of the level rated, or skipped with a reason.
    FirstRated,
    SecondRated,
    FirstOverall, ///< The first rater's overall comment.
    Graded, ///< A grade, and a reason where it is not the suggested one.
    BoxesSettled, ///< Every box of the approval line signed or struck.
    InAppealDays,
    Reason,
    Verdict ///< Whether the appeal is upheld.
};

/// One row of the table.
struct ReviewTransition {
    ReviewState from;
    ReviewState to;
    Move move;
    QList<Guard> guards;
};

/// All of them. Where Forward or Back leads to several ends, the nearest stands first: a review
/// goes to the first one whose stage is in use.
const QList<ReviewTransition>& reviewTransitions();

} // namespace levelbook
