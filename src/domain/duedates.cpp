#include "domain/duedates.h"

namespace levelbook {

std::optional<Stage> stageUnderWay(ReviewState state, const Cycle& cycle)
{
    switch (state) {
    case ReviewState::Draft:
        return cycle.uses(Stage::Self) ? Stage::Self : Stage::First;
    case ReviewState::Self:
        return Stage::Self;
    case ReviewState::First:
        return Stage::First;
    case ReviewState::Second:
        return Stage::Second;
    case ReviewState::Calibration:
        return Stage::Calibration;
    default:
        return std::nullopt;
    }
}

QDate dueOn(ReviewState state, const Cycle& cycle)
{
    const auto stage = stageUnderWay(state, cycle);
    return stage ? cycle.due.value(*stage) : QDate();
}

bool isOverdue(ReviewState state, const Cycle& cycle, QDate today)
{
    const QDate due = dueOn(state, cycle);
    return due.isValid() && due < today;
}

} // namespace levelbook
