// How far the reviews of a cycle have come, state by state.
#pragma once

#include "domain/review.h"

namespace levelbook {

struct FunnelStep {
    ReviewState state = ReviewState::Draft;
    int now = 0; ///< Reviews that are in the state.
    int reached = 0; ///< Reviews that are in it or were: those further on have passed it.
    bool operator==(const FunnelStep&) const = default;
};

/// The states that a cycle's reviews go through, in order, from Draft to Closed. Stages that the
/// cycle does not use are there only where a review is in them. Appealed and Decided are a way
/// round: they are there where a review is in them, and those who are further on have not all been
/// there, so that `reached` counts only who is.
QList<FunnelStep> reviewFunnel(const Cycle& cycle, const QList<ReviewState>& reviews);

} // namespace levelbook
