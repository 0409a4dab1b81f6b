#include "workspace/figurepool.h"

#include <algorithm>

namespace levelbook {

FigurePool engineerPool(const Engineer& engineer, const Period& period)
{
    FigurePool pool;
    pool.members = { &engineer };
    if (const auto team = engineer.teamOn(period.lastDay()))
        pool.teams = { *team };
    return pool;
}

FigurePool teamPool(const PeopleIndex& people, TeamId team, const Period& period)
{
    return { people.members(team, period), { team }, team, true };
}

FigurePool everybodyPool(const PeopleIndex& people)
{
    FigurePool pool;
    pool.pooled = true;
    for (const Engineer& engineer : people.engineers())
        pool.members << &engineer;
    for (const Team& team : people.teams())
        pool.teams << team.id;
    return pool;
}

Period employedPart(const Engineer& engineer, const Period& period)
{
    return period.intersected({ engineer.hiredOn.isValid() ? engineer.hiredOn : period.from,
        engineer.leftOn.isValid() ? engineer.leftOn : period.to });
}

QList<Period> staysIn(const FigurePool& pool, const Engineer& member, const Period& period)
{
    return pool.cutTo ? spansInTeam(member, *pool.cutTo, period) : QList<Period>{ period };
}

Result<QHash<QString, QList<KpiRecord>>> recordsOf(const FigurePool& pool, Store& store,
    const PeopleIndex& people, const QList<KpiDefinition>& kpis, const Period& period)
{
    KpiQuery query;
    query.period = period;
    for (const Engineer* member : pool.members)
        query.subjects << KpiSubject(member->id);
    for (const TeamId team : pool.teams)
        query.subjects << KpiSubject(team);
    QHash<QString, KpiScope> scopes;
    for (const KpiDefinition& kpi : kpis) {
        query.kpis << kpi.key;
        scopes.insert(kpi.key, kpi.scope);
    }
    QHash<QString, QList<KpiRecord>> byKpiKey;
    if (query.kpis.isEmpty())
        return byKpiKey; // Not all KPIs, as an empty list means to the store.
    auto records = store.records(query);
    LEVELBOOK_TRY(records);
    const auto counts = [&](const KpiRecord& record) {
        const auto* person = std::get_if<EngineerId>(&record.subject);
        if (!pool.pooled)
            return (scopes.value(record.kpi) == KpiScope::Person) == (person != nullptr);
        if (!person)
            return true;
        const Engineer* engineer = people.byId(*person);
        return engineer && engineer->activeOn(record.date)
            && (!pool.cutTo || engineer->teamOn(record.date) == pool.cutTo);
    };
    for (const KpiRecord& record : std::as_const(*records)) {
        if (counts(record))
            byKpiKey[record.kpi] << record;
    }
    return byKpiKey;
}

} // namespace levelbook
