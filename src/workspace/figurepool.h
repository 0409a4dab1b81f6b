// Whose records make a figure: a person's, a team's, or everybody's.
#pragma once

#include "workspace/peopleindex.h"

namespace levelbook {

struct FigurePool {
    QList<const Engineer*> members;
    QList<TeamId> teams; ///< Whose own records count.
    /// Whose spells the members' records and days are cut to; none: all that they were employed.
    std::optional<TeamId> cutTo;
    bool pooled = false; ///< A team's or everybody's figure rather than a person's.
};

/// A person, and beside them the team of the period's last day.
FigurePool engineerPool(const Engineer& engineer, const Period& period);
/// Who was in a team in the period, and the team.
FigurePool teamPool(const PeopleIndex& people, TeamId team, const Period& period);
FigurePool everybodyPool(const PeopleIndex& people);

/// The part of a period in which a person is employed.
Period employedPart(const Engineer& engineer, const Period& period);

/// The spans of a period in which a member's records count for a pool.
QList<Period> staysIn(const FigurePool& pool, const Engineer& member, const Period& period);

/// The records of KPIs that count for a pool, by KPI, in the store's order. A record belongs to the
/// team that the person was in on its date, so to none before the hiring and after the leaving.
/// Beside a person stand the team's records of team-scope KPIs, and nothing else of the team's.
Result<QHash<QString, QList<KpiRecord>>> recordsOf(const FigurePool& pool, Store& store,
    const PeopleIndex& people, const QList<KpiDefinition>& kpis, const Period& period);

} // namespace levelbook
