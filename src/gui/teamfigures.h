// What the team's page shows, computed away from the window: each person's figure, and the team's
// by month.
#pragma once

#include "charts/chartdata.h"
#include "domain/result.h"
#include "workspace/figures.h"
#include "workspace/workspacefile.h"

#include <functional>

namespace levelbook::gui {

/// The period that a person asks for.
struct PeriodWish {
    std::optional<int> lastMonths; ///< The last months that have a record of the KPI.
    Period period; ///< Where no months are asked for.
    bool operator==(const PeriodWish&) const = default;
};

/// Values only: the question goes to another thread, which opens the file for itself.
struct TeamQuestion {
    OpenedFile file;
    PeopleIndex people;
    Framework framework;
    QString kpi;
    QString team; ///< Empty: all teams.
    PeriodWish period;
    std::optional<Level> level; ///< Only people of this level; ignored for a team's KPI.
    std::optional<int> months; ///< How many of the last months the chart by month has; none: all.
};

struct TeamAnswer {
    charts::DotsData dots;
    QList<KpiSubject> subjects; ///< Whose the rows of `dots` are.
    charts::XmrData months;
    std::optional<KpiSubject> subject; ///< Whose `months` are; none: everybody's.
};

/// The wish as days: the last months are those of a KPI, or (empty) of all together; an invalid
/// period where they have no records.
Result<Period> wishedPeriod(Store& store, const QString& kpi, const PeriodWish& wish);

/// People in the dots are those who were in the team in the period, by name; for a KPI of teams
/// there is a row a team. The months go from the first to the last that has a value. Errors: those
/// of openAgain(), UnknownKpi, UnknownTeam, Cancelled where `isWanted` says no.
Result<TeamAnswer> teamFigures(const TeamQuestion& question, const std::function<bool()>& isWanted);

} // namespace levelbook::gui
