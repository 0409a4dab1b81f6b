// A review cycle: its period, the stages it uses, and where it stands.
#pragma once

#include "domain/id.h"
#include "domain/period.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace levelbook {

/// A stage that a cycle may use; one that it does not use is passed over. First is always used.
enum class Stage { Self, First, Second, Calibration };
enum class CycleState { Planned, Open, Calibration, Disclosed, Closed };

/// Stable keys: "self", "first", "second", "calibration"; "planned", "open", "calibration",
/// "disclosed", "closed".
QString stageKey(Stage stage);
std::optional<Stage> stageFromKey(const QString& key);
QString cycleStateKey(CycleState state);
std::optional<CycleState> cycleStateFromKey(const QString& key);

struct Cycle {
    CycleId id;
    QString name;
    Period period;
    QList<Stage> stages; ///< In their order.
    CycleState state = CycleState::Planned;
    qint64 revision = 0;
    bool operator==(const Cycle&) const = default;

    bool uses(Stage stage) const { return stages.contains(stage); }
};

/// The state that a cycle goes to next; none at the end.
std::optional<CycleState> nextState(CycleState state);

} // namespace levelbook
