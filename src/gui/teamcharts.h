// The kinds of charts that the team's page shows beside dots and months, each gathered away from
// the window.
#pragma once

#include "charts/chartdata.h"
#include "gui/teamfigures.h"

namespace levelbook::gui {

/// Values only: the question goes to another thread, which opens the file for itself.
struct ChartQuestion {
    OpenedFile file;
    PeopleIndex people;
    Framework framework; ///< The KPI's; kinds of all KPIs take the one that most people have.
    QString kind; ///< A key of charts::chartKinds().
    QString kpi; ///< Read by kinds of one KPI.
    QString team; ///< Empty: all teams.
    QString employeeNo; ///< Radar, bars and growth of one person; empty: of the team.
    PeriodWish period;
    std::optional<Level> level; ///< Only people of this level.
    charts::BoxGroup by = charts::BoxGroup::Level;
    std::optional<Cycle> cycle; ///< Read by kinds of a cycle.
    QDate today;
};

/// Whether a kind shows one KPI, is about a cycle, or may be about a single person.
bool isOfKpi(const QString& kind);
bool isOfCycle(const QString& kind);
bool isOfPerson(const QString& kind);

/// The chart. Errors: those of openAgain(), UnknownKpi, UnknownTeam, UnknownEngineer, UnknownCycle
/// (there is none), NoSuchChart, Cancelled where `isWanted` said no.
Result<charts::ChartData> teamChart(
    const ChartQuestion& question, const std::function<bool()>& isWanted);

} // namespace levelbook::gui
