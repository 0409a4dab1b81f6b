// A review cycle: its period, the stages it uses, its rules, and where it stands.
#pragma once

#include "domain/id.h"
#include "domain/period.h"

#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace levelbook {

/// A stage that a cycle may use; one that it does not use is passed over. First is always used.
enum class Stage { Self, First, Second, Calibration };
inline constexpr std::array allStages{ Stage::Self, Stage::First, Stage::Second,
    Stage::Calibration };
enum class CycleState { Planned, Open, Calibration, Disclosed, Closed };

/// Stable keys: "self", "first", "second", "calibration"; "planned", "open", "calibration",
/// "disclosed", "closed".
QString stageKey(Stage stage);
std::optional<Stage> stageFromKey(const QString& key);
QString cycleStateKey(CycleState state);
std::optional<CycleState> cycleStateFromKey(const QString& key);

inline constexpr int usualAppealDays = 7;
inline constexpr int mostAppealDays = 365;
inline constexpr qsizetype mostApprovalBoxes = 5;

/// A place in the approval line (결재선), which a review takes over when it is started.
struct ApprovalSeat {
    QString title;
    EngineerId person;
    bool operator==(const ApprovalSeat&) const = default;
};

/// The part of the people that a grade is meant for.
struct QuotaShare {
    QString grade;
    int share = 0; ///< Basis points.
    bool operator==(const QuotaShare&) const = default;
};

struct Cycle {
    CycleId id;
    QString name;
    Period period;
    QList<Stage> stages; ///< In their order.
    CycleState state = CycleState::Planned;
    QMap<Stage, QDate> due = {}; ///< The last day of a stage, where one is set.
    int appealDays = usualAppealDays; ///< Days after the disclosure; the last one is in time.
    QList<ApprovalSeat> approvalLine = {}; ///< In the order of signing; empty: none.
    QList<QuotaShare> quota = {}; ///< Empty: none.
    qint64 revision = 0;
    bool operator==(const Cycle&) const = default;

    bool uses(Stage stage) const { return stages.contains(stage); }
};

/// The state that a cycle goes to next; none at the end.
std::optional<CycleState> nextState(CycleState state);

} // namespace levelbook
