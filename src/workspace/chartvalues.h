// Reads what the charts of several people show: whose figures, scores and growth, in which order.
#pragma once

#include "domain/calibration.h"
#include "domain/dimensionscores.h"
#include "domain/growthhistory.h"
#include "domain/peoplefigures.h"
#include "workspace/figures.h"

#include <functional>

namespace levelbook {

/// Whom a chart is about: one person, or those of a team, or (both empty) everybody.
struct PeopleChoice {
    QString employeeNo;
    QString team;
    std::optional<Level> level; ///< Only people of this level; ignored for a single person.
    bool operator==(const PeopleChoice&) const = default;
};

/// Asked now and then; false ends the work with the error Cancelled.
using IsWanted = std::function<bool()>;

/// The person, or who was there on some day of the period and in the team: by name as Koreans sort,
/// then by number. Three people may bear one name: their names have the number behind them. Errors:
/// UnknownEngineer, UnknownTeam.
Result<QList<FigureOwner>> chosenPeople(
    const PeopleIndex& people, const PeopleChoice& choice, const Period& period);

/// The same for a KPI of teams, which has the teams themselves for owners: the chosen one, or all
/// as Koreans sort; a single person stays. Of other KPIs chosenPeople().
Result<QList<FigureOwner>> chosenOwners(const PeopleIndex& people, const PeopleChoice& choice,
    const Period& period, const KpiDefinition& kpi);

/// The period's figure of each of them: of one KPI, or (`kpi` empty) of all in the framework's
/// order.
Result<QList<FiguresRow>> figuresOf(FigureReader& reader, const PeopleIndex& people,
    const QList<FigureOwner>& owners, const Period& period, const QString& kpi,
    const IsWanted& isWanted);

/// The newest version of the framework that most of these people have, of equally many the one that
/// came first; that one too where there is nobody, or only teams: by it several people's KPIs and
/// scores are shown side by side.
Result<Framework> frameworkOfMost(
    Store& store, const PeopleIndex& people, const QList<FigureOwner>& owners);

/// The figures of one KPI by month, all people over the same months: those that `period` touches.
Result<QList<FiguresRow>> monthsOf(FigureReader& reader, const PeopleIndex& people,
    const QList<FigureOwner>& owners, const Period& period, const QString& kpi,
    const IsWanted& isWanted);

/// The dimensions' scores of one person, or of several the means (meanScores()), from the figures
/// of all KPIs. Who has no level is not scored.
QList<DimensionScores> scoresOf(const Framework& framework, const QList<FiguresRow>& rows);

/// What each of them has ticked, by the newest version of the own framework.
Result<QList<GrowthHistory>> growthOf(Store& store, const PeopleIndex& people,
    const QList<FigureOwner>& owners, QDate today, const IsWanted& isWanted);

/// The states of a cycle's reviews, newest revisions: of everybody, or of those who are in a team
/// on the period's last day. Errors: UnknownTeam.
Result<QList<ReviewState>> statesOf(
    Store& store, const PeopleIndex& people, const Cycle& cycle, const QString& team);

/// The grades of a cycle's reviews, newest revisions.
struct CycleGrades {
    int reviews = 0;
    QList<GradeCount> grades; ///< From the highest.
    int withoutGrade = 0;
    int withoutSuggestion = 0;
    bool operator==(const CycleGrades&) const = default;
};
/// Of everybody, or of a team; the quota is meant for all, so that a team's grades are not held
/// against it. Scores are made anew, which costs a look at everybody's records. Errors:
/// UnknownTeam, Cancelled.
Result<CycleGrades> gradesOf(
    Store& store, const Cycle& cycle, const QString& team, const IsWanted& isWanted);

} // namespace levelbook
