// The import of KPI records; see imports.h.
#include "workspace/imports.h"

#include "sources/sources.h"
#include "workspace/importrun.h"
#include "workspace/kpitransfer.h"
#include "workspace/peopleindex.h"
#include "workspace/reviewdocuments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// Every KPI that any framework of the file knows, each key once, the newest version's definition.
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

// A claim for one person or team: for members of a team only the days that they spent in it.
struct Claimed {
    KpiSubject subject;
    Period period;
};

QList<Claimed> claimedOf(
    const CompletenessClaim& claim, const KpiDefinition& kpi, const PeopleIndex& people, const Team* team)
{
    QList<Claimed> claimed;
    if (kpi.scope == KpiScope::Team) {
        for (const Team& each : people.teams()) {
            if (!team || each.id == team->id)
                claimed << Claimed{each.id, claim.period};
        }
        return claimed;
    }
    if (team) {
        const QList<const Engineer*> members = people.members(team->id, claim.period);
        for (const Engineer* member : members) {
            const QList<Period> stays = spansInTeam(*member, team->id, claim.period);
            for (const Period& stay : stays)
                claimed << Claimed{member->id, stay};
        }
        return claimed;
    }
    for (const Engineer& engineer : people.engineers()) {
        if (activeDays(engineer, claim.period) > 0)
            claimed << Claimed{engineer.id, claim.period};
    }
    return claimed;
}

// Adds what is new of a claim; how many declarations that were.
Result<qint64> declare(Store& store, const CompletenessClaim& claim, const QList<KpiDefinition>& kpis,
    const PeopleIndex& people, ImportId import)
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
        const auto kpi = std::find_if(
            kpis.begin(), kpis.end(), [&key](const KpiDefinition& known) { return known.key == key; });
        if (kpi == kpis.end())
            return Error{ErrorCode::UnknownKpi, {key}, {}};
        if (kpi->kind != KpiKind::Count)
            return Error{ErrorCode::NotACount, {key}, {}};
        const QList<Claimed> claimed = claimedOf(claim, *kpi, people, team);
        QList<KpiSubject> subjects;
        for (const Claimed& one : claimed)
            subjects << one.subject;
        auto known = store.declarations({subjects, {key}, claim.period});
        LEVELBOOK_TRY(known);
        for (const Claimed& one : claimed) {
            const bool stands = std::any_of(known->begin(), known->end(), [&](const Declaration& old) {
                return old.subject == one.subject && old.period.from <= one.period.from
                    && old.period.to >= one.period.to;
            });
            if (!stands)
                fresh << Declaration{one.subject, key, one.period, import};
        }
    }
    LEVELBOOK_TRY(store.addDeclarations(fresh));
    return fresh.size();
}

} // namespace

Result<ImportOutcome> importKpi(Store& store, const ImportRequest& request)
{
    const KpiSource* source = request.source ? kpiSource(*request.source) : nullptr;
    if (request.source && !source)
        return Error{ErrorCode::UnknownSource, {*request.source}, {}};
    if (!source)
        source = &kpiSourceFor(request.path);
    if (request.complete && !request.complete->period.isValid())
        return Error{ErrorCode::BadPeriod, {request.complete->period.from, request.complete->period.to}, {}};
    auto kpis = knownKpis(store);
    LEVELBOOK_TRY(kpis);
    QStringList keys;
    for (const KpiDefinition& kpi : std::as_const(*kpis))
        keys << kpi.key;

    return runImport(store, request, ImportKind::Kpi, QString::fromLatin1(source->name),
        [&](ImportLog& log) -> Result<bool> {
            auto people = PeopleIndex::read(store);
            LEVELBOOK_TRY(people);
            auto writer = store.bulkWriter(log.id, keys);
            LEVELBOOK_TRY(writer);
            ProblemList problems;
            LEVELBOOK_TRY(transferRecords(*source, { request.path, *kpis, request.reading, {} }, *people,
                **writer, log, problems));
            if (!problems.isEmpty())
                return problems.toError(request.path);
            if (!request.complete)
                return log.added + log.updated > 0;
            auto declared = declare(store, *request.complete, *kpis, *people, log.id);
            LEVELBOOK_TRY(declared);
            return log.added + log.updated + *declared > 0;
        });
}

} // namespace levelbook
