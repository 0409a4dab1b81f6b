// "Nothing is missing": for a count that is declared complete, no row means 0.
#pragma once

#include "workspace/imports.h"
#include "workspace/peopleindex.h"

namespace levelbook {

/// Every KPI that any framework of the file knows, each key once, by the newest version's
/// definition.
Result<QList<KpiDefinition>> knownKpis(Store& store);

/// Adds what is new of a claim, inside the caller's transaction; how many declarations that were.
/// For a team's members only the days count that they spent in it. Errors: UnknownTeam, UnknownKpi,
/// NotACount.
Result<qint64> addDeclarations(Store& store, const CompletenessClaim& claim,
    const QList<KpiDefinition>& kpis, const PeopleIndex& people, std::optional<ImportId> import);

/// A claim made by hand, as one action; how many declarations were new. Errors: BadPeriod, and
/// those of addDeclarations().
Result<qint64> declareComplete(Store& store, const CompletenessClaim& claim);

/// Declarations that say the same of several people or teams.
struct StandingDeclaration {
    QString kpi;
    Period period;
    std::optional<ImportId> import; ///< Falls with that import.
    QList<KpiSubject> subjects;
    bool operator==(const StandingDeclaration&) const = default;
};

/// All that stands, the latest period first. Asks once for every person and team.
Result<QList<StandingDeclaration>> standingDeclarations(Store& store, const PeopleIndex& people);

} // namespace levelbook
