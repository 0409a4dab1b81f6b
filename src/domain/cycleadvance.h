// What taking a cycle to its next state would do to its reviews.
#pragma once

#include "domain/workflow.h"

namespace levelbook {

struct CycleAdvance {
    Cycle cycle; ///< As it stands now.
    CycleState to = CycleState::Open;
    QMap<ReviewState, int> reviews = {}; ///< The newest revisions by state; only states with one.
    int unstarted = 0; ///< People with an active day in the period and no review.
    bool operator==(const CycleAdvance&) const = default;

    /// The reviews that waited for this state of the cycle and can go on from now.
    QMap<ReviewState, int> released() const;
    /// The reviews that could go on until now and cannot any more.
    QMap<ReviewState, int> stopped() const;
    /// Whether reviews can be started now, and not any more.
    bool endsStarting() const;
};

/// Whether reviews can be started in a cycle of a state.
bool mayStartReviews(CycleState state);

} // namespace levelbook
