#include "domain/cycleadvance.h"

namespace levelbook {

namespace {

// Those of which the two states of the cycle say `before` and `after`.
QMap<ReviewState, int> turned(const CycleAdvance& advance, bool before, bool after)
{
    QMap<ReviewState, int> found;
    for (auto it = advance.reviews.begin(); it != advance.reviews.end(); ++it) {
        if (cycleLetsOn(it.key(), advance.cycle.state) == before
            && cycleLetsOn(it.key(), advance.to) == after)
            found[it.key()] = it.value();
    }
    return found;
}

} // namespace

QMap<ReviewState, int> CycleAdvance::released() const { return turned(*this, false, true); }

QMap<ReviewState, int> CycleAdvance::stopped() const { return turned(*this, true, false); }

bool CycleAdvance::endsStarting() const
{
    return mayStartReviews(cycle.state) && !mayStartReviews(to);
}

bool mayStartReviews(CycleState state)
{
    return state == CycleState::Planned || state == CycleState::Open;
}

} // namespace levelbook
