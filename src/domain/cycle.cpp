#include "domain/cycle.h"

#include "domain/keytable.h"

namespace levelbook {

namespace {
constexpr KeyTable<Stage, 4> stages{ {
    { Stage::Self, "self" },
    { Stage::First, "first" },
    { Stage::Second, "second" },
    { Stage::Calibration, "calibration" },
} };
constexpr KeyTable<CycleState, 5> states{ {
    { CycleState::Planned, "planned" },
    { CycleState::Open, "open" },
    { CycleState::Calibration, "calibration" },
    { CycleState::Disclosed, "disclosed" },
    { CycleState::Closed, "closed" },
} };
} // namespace

QString stageKey(Stage stage) { return stages.key(stage); }
std::optional<Stage> stageFromKey(const QString& key) { return stages.value(key); }
QString cycleStateKey(CycleState state) { return states.key(state); }
std::optional<CycleState> cycleStateFromKey(const QString& key) { return states.value(key); }

std::optional<CycleState> nextState(CycleState state)
{
    if (state == CycleState::Closed)
        return std::nullopt;
    return static_cast<CycleState>(static_cast<int>(state) + 1);
}

} // namespace levelbook
