// The people of a company: who they are, where and at which level they have been, when they were
// away.
#pragma once

#include "domain/error.h"
#include "domain/id.h"
#include "domain/level.h"
#include "domain/period.h"

#include <QList>
#include <QString>

#include <optional>

namespace levelbook {

struct Team {
    TeamId id;
    QString name;
    bool operator==(const Team&) const = default;
};

/// From a day on, a member of a team.
struct TeamStep {
    QDate from;
    TeamId team;
    bool operator==(const TeamStep&) const = default;
};

/// From a day on, at a level.
struct LevelStep {
    QDate from;
    Level level = Level::Junior;
    QString reason;
    bool operator==(const LevelStep&) const = default;
};

/// Days away (leave, secondment): they count neither as active days nor as missing work.
struct Absence {
    Period period;
    QString reason;
    bool operator==(const Absence&) const = default;
};

struct Engineer {
    EngineerId id;
    QString employeeNo; ///< The key that people use; names may repeat.
    QString name;
    QString email;
    QString framework; ///< The key of the framework the person works by; its newest version counts.
    QDate hiredOn;
    QDate leftOn; ///< The first day no longer there; invalid while employed.
    QDate careerStartedOn; ///< Invalid where unknown.
    std::optional<EngineerId> manager;
    QString note;
    QList<TeamStep> teams; ///< By date, never empty for a person that is stored.
    QList<LevelStep> levels; ///< By date, never empty for a person that is stored.
    QList<Absence> absences; ///< By date.
    qint64 revision = 0; ///< Named by an update; see Store.
    bool operator==(const Engineer&) const = default;

    /// The team or level in force on a day; before the first step, the first one.
    std::optional<TeamId> teamOn(QDate day) const;
    std::optional<Level> levelOn(QDate day) const;
    /// Whether the person is employed on a day.
    bool activeOn(QDate day) const;
};

/// Why something cannot have happened at work on a day: DayInFuture, DayNotEmployed. `column` names
/// where the day stands.
std::optional<Problem> workDayProblem(
    const Engineer& engineer, QDate day, QDate today, const QString& column);

/// Sets the day of hiring; the first steps of the histories that began on the day before go with
/// it.
void setHiredOn(Engineer& engineer, QDate hiredOn);

/// The days of a period on which a person counted: employed and not absent. Overlapping absences
/// count once. Unit: days, 0..period.days().
qint64 activeDays(const Engineer& engineer, const Period& period);

/// Whether a text holds what looks like a Korean resident registration number (six digits that are
/// a date, dashes or spaces of any kind or none, seven digits of which the first is 1 to 8; digits
/// of any script). Such input is refused everywhere, because the program must never hold one.
bool looksLikeResidentNumber(QStringView text);

} // namespace levelbook
