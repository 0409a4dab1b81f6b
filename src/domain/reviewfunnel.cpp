#include "domain/reviewfunnel.h"

#include <algorithm>
#include <array>

namespace levelbook {

namespace {

constexpr std::array inOrder{ ReviewState::Draft, ReviewState::Self, ReviewState::First,
    ReviewState::Second, ReviewState::Calibration, ReviewState::Approved, ReviewState::Disclosed,
    ReviewState::Appealed, ReviewState::Decided, ReviewState::Acknowledged, ReviewState::Closed };

bool isSideway(ReviewState state)
{
    return state == ReviewState::Appealed || state == ReviewState::Decided;
}

bool isPassedOver(const Cycle& cycle, ReviewState state)
{
    switch (state) {
    case ReviewState::Self:
        return !cycle.uses(Stage::Self);
    case ReviewState::First:
        return !cycle.uses(Stage::First);
    case ReviewState::Second:
        return !cycle.uses(Stage::Second);
    case ReviewState::Calibration:
        return !cycle.uses(Stage::Calibration);
    default:
        return isSideway(state);
    }
}

} // namespace

QList<FunnelStep> reviewFunnel(const Cycle& cycle, const QList<ReviewState>& reviews)
{
    QList<FunnelStep> steps;
    int further = 0; // From the end: who is behind the state.
    for (auto state = inOrder.rbegin(); state != inOrder.rend(); ++state) {
        const int now = static_cast<int>(std::count(reviews.begin(), reviews.end(), *state));
        if (now > 0 || !isPassedOver(cycle, *state))
            steps.prepend({ *state, now, isSideway(*state) ? now : now + further });
        further += now;
    }
    return steps;
}

} // namespace levelbook
