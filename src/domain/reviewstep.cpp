#include "domain/reviewstep.h"

#include "domain/approval.h"

namespace levelbook {

namespace {

void go(Review& review, ReviewState from, ReviewState to, const StepTaken& taken)
{
    review.state = to;
    review.history << HistoryEntry{ 0, from, to, taken.by, taken.at, taken.reason };
}

} // namespace

ReviewStep takeStep(const Review& review, const AllowedMove& move, const StepTaken& taken)
{
    ReviewStep step;
    if (move.move == Move::Reopen) {
        step.next = nextRevision(review, move.to);
        go(*step.next, review.state, move.to, taken);
        return step;
    }
    step.review = review;
    go(*step.review, review.state, move.to, taken);
    if (move.move == Move::Back)
        liftSignatures(*step.review);
    if (move.move == Move::Decision) {
        step.review->appealUpheld = taken.upheld;
        if (taken.upheld == true) {
            step.next = nextRevision(review, ReviewState::Calibration);
            go(*step.next, move.to, ReviewState::Calibration, taken);
        }
    }
    return step;
}

Review nextRevision(const Review& review, ReviewState state)
{
    Review next = review;
    next.id = ReviewId();
    next.revisionNo = review.revisionNo + 1;
    next.state = state;
    liftSignatures(next);
    next.statement.clear();
    next.history.clear();
    next.snapshot.clear();
    next.snapshotSha256.clear();
    next.appealUpheld.reset();
    next.revision = 0;
    return next;
}

} // namespace levelbook
