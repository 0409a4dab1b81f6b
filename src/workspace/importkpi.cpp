// The import of KPI records; see imports.h.
#include "sources/sources.h"
#include "workspace/declarations.h"
#include "workspace/importrun.h"
#include "workspace/imports.h"
#include "workspace/kpitransfer.h"
#include "workspace/peopleindex.h"

using namespace Qt::StringLiterals;

namespace levelbook {

Result<ImportOutcome> importKpi(Store& store, const ImportRequest& request)
{
    const KpiSource* source = request.source ? kpiSource(*request.source) : nullptr;
    if (request.source && !source)
        return Error{ ErrorCode::UnknownSource, { *request.source }, {} };
    if (!source)
        source = &kpiSourceFor(request.path);
    if (request.complete && !request.complete->period.isValid())
        return Error{ ErrorCode::BadPeriod,
            { request.complete->period.from, request.complete->period.to }, {} };
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
            LEVELBOOK_TRY(transferRecords(*source, { request.path, *kpis, request.reading, {} },
                *people, **writer, log, problems));
            if (!problems.isEmpty())
                return problems.toError(request.path);
            if (!request.complete)
                return log.added + log.updated > 0;
            auto declared = addDeclarations(store, *request.complete, *kpis, *people, log.id);
            LEVELBOOK_TRY(declared);
            return log.added + log.updated + *declared > 0;
        });
}

} // namespace levelbook
