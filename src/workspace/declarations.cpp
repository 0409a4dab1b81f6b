#include "workspace/declarations.h"

#include "workspace/action.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace levelbook {

namespace {

// A claim for one person or team: for members of a team only the days that they spent in it.
struct Claimed {
    KpiSubject subject;
    Period period;
};

QList<Claimed> claimedOf(const CompletenessClaim& claim, const KpiDefinition& kpi,
    const PeopleIndex& people, const Team* team)
{
    QList<Claimed> claimed;
    if (kpi.scope == KpiScope::Team) {
        for (const Team& each : people.teams()) {
            if (!team || each.id == team->id)
                claimed << Claimed{ each.id, claim.period };
        }
        return claimed;
    }
    if (team) {
        const QList<const Engineer*> members = people.members(team->id, claim.period);
        for (const Engineer* member : members) {
            const QList<Period> stays = spansInTeam(*member, team->id, claim.period);
            for (const Period& stay : stays)
                claimed << Claimed{ member->id, stay };
        }
        return claimed;
    }
    for (const Engineer& engineer : people.engineers()) {
        if (activeDays(engineer, claim.period) > 0)
            claimed << Claimed{ engineer.id, claim.period };
    }
    return claimed;
}

} // namespace

Result<QList<KpiDefinition>> knownKpis(Store& store)
{
    auto versions = store.frameworkVersions();
    LEVELBOOK_TRY(versions);
    QHash<QString, FrameworkId> newest;
    for (const FrameworkVersion& version : std::as_const(*versions))
        newest.insert(version.key, version.id);
    QList<KpiDefinition> kpis;
    QSet<QString> keys;
    for (const FrameworkVersion& version : std::as_const(*versions)) {
        if (newest.value(version.key) != version.id)
            continue;
        auto framework = store.framework(version.id);
        LEVELBOOK_TRY(framework);
        const QList<KpiDefinition> own = framework->kpis();
        for (const KpiDefinition& kpi : own) {
            if (!keys.contains(kpi.key))
                kpis << kpi;
            keys.insert(kpi.key);
        }
    }
    return kpis;
}

Result<qint64> addDeclarations(Store& store, const CompletenessClaim& claim,
    const QList<KpiDefinition>& kpis, const PeopleIndex& people, std::optional<ImportId> import)
{
    const Team* team = nullptr;
    if (claim.team) {
        auto found = people.needTeam(*claim.team);
        LEVELBOOK_TRY(found);
        team = *found;
    }
    QStringList keys = claim.kpis;
    keys.removeDuplicates();
    QList<Declaration> fresh;
    for (const QString& key : std::as_const(keys)) {
        const auto kpi = std::find_if(kpis.begin(), kpis.end(),
            [&key](const KpiDefinition& known) { return known.key == key; });
        if (kpi == kpis.end())
            return Error{ ErrorCode::UnknownKpi, { key }, {} };
        if (kpi->kind != KpiKind::Count)
            return Error{ ErrorCode::NotACount, { key }, {} };
        const QList<Claimed> claimed = claimedOf(claim, *kpi, people, team);
        QList<KpiSubject> subjects;
        for (const Claimed& one : claimed)
            subjects << one.subject;
        auto known = store.declarations({ subjects, { key }, claim.period });
        LEVELBOOK_TRY(known);
        for (const Claimed& one : claimed) {
            const bool stands =
                std::any_of(known->begin(), known->end(), [&](const Declaration& old) {
                    return old.subject == one.subject && old.period.from <= one.period.from
                        && old.period.to >= one.period.to;
                });
            if (!stands)
                fresh << Declaration{ one.subject, key, one.period, import };
        }
    }
    LEVELBOOK_TRY(store.addDeclarations(fresh));
    return fresh.size();
}

Result<qint64> declareComplete(Store& store, const CompletenessClaim& claim)
{
    if (!claim.period.isValid())
        return Error{ ErrorCode::BadPeriod, { claim.period.from, claim.period.to }, {} };
    auto kpis = knownKpis(store);
    LEVELBOOK_TRY(kpis);
    return inAction(store, [&]() -> Result<qint64> {
        auto people = PeopleIndex::read(store);
        LEVELBOOK_TRY(people);
        return addDeclarations(store, claim, *kpis, *people, std::nullopt);
    });
}

Result<QList<StandingDeclaration>> standingDeclarations(Store& store, const PeopleIndex& people)
{
    QList<KpiSubject> subjects;
    for (const Team& team : people.teams())
        subjects << team.id;
    for (const Engineer& engineer : people.engineers())
        subjects << engineer.id;
    // As far as dates go in files of the program.
    const Period ever{ QDate(1, 1, 1), QDate(9999, 12, 31) };
    auto declarations = store.declarations({ subjects, {}, ever });
    LEVELBOOK_TRY(declarations);
    using Key = std::tuple<QDate, QDate, QString, qint64>;
    std::map<Key, StandingDeclaration> groups;
    for (const Declaration& one : std::as_const(*declarations)) {
        StandingDeclaration& group =
            groups[{ one.period.from, one.period.to, one.kpi, one.import ? one.import->value : 0 }];
        group.kpi = one.kpi;
        group.period = one.period;
        group.import = one.import;
        group.subjects << one.subject;
    }
    QList<StandingDeclaration> standing;
    for (auto it = groups.rbegin(); it != groups.rend(); ++it)
        standing << it->second;
    return standing;
}

} // namespace levelbook
