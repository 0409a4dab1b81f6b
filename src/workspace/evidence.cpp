#include "workspace/evidence.h"

#include "workspace/peoplenames.h"

#include <QSet>

#include <algorithm>

namespace levelbook {

namespace {

Result<Figure> figureOf(FigureReader& reader, const PeopleIndex& people,
    const std::optional<KpiSubject>& subject, const QString& kpi, const Period& period)
{
    auto figures = !subject ? reader.forEverybody({ period }, kpi)
        : std::holds_alternative<TeamId>(*subject)
        ? reader.forTeam(*people.team(std::get<TeamId>(*subject)), QList<Period>{ period }, kpi)
        : reader.forEngineer(
            *people.byId(std::get<EngineerId>(*subject)), QList<Period>{ period }, kpi);
    LEVELBOOK_TRY(figures);
    return figures->first().first();
}

Result<void> checkSubject(const PeopleIndex& people, const KpiSubject& subject)
{
    if (const auto* id = std::get_if<TeamId>(&subject); id && !people.team(*id))
        return Error{ ErrorCode::UnknownTeam, { QString::number(id->value) }, {} };
    if (const auto* id = std::get_if<EngineerId>(&subject); id && !people.byId(*id))
        return Error{ ErrorCode::UnknownEngineer, { QString::number(id->value) }, {} };
    return {};
}

Result<QHash<ImportId, ImportLog>> importsById(Store& store)
{
    auto imports = store.imports();
    LEVELBOOK_TRY(imports);
    QHash<ImportId, ImportLog> byId;
    for (const ImportLog& log : std::as_const(*imports))
        byId.insert(log.id, log);
    return byId;
}

QList<EvidenceRecord> rowsOf(const KpiDefinition& kpi, const Period& period,
    QList<KpiRecord> records, const PeopleIndex& people, const QHash<ImportId, ImportLog>& imports)
{
    std::stable_sort(records.begin(), records.end(),
        [](const KpiRecord& a, const KpiRecord& b) { return a.date < b.date; });
    const auto used = usedRecords(kpi, period, records);
    const QSet<const KpiRecord*> usedSet(used.begin(), used.end());
    QList<EvidenceRecord> rows;
    for (const KpiRecord& record : std::as_const(records)) {
        EvidenceRecord row{ record, subjectName(people, record.subject), std::nullopt,
            usedSet.contains(&record) };
        if (record.import && imports.contains(*record.import))
            row.import = imports.value(*record.import);
        rows << row;
    }
    return rows;
}

} // namespace

Result<Evidence> readEvidence(Store& store, const PeopleIndex& people, const Framework& framework,
    const std::optional<KpiSubject>& subject, const QString& kpi, const Period& period)
{
    const KpiDefinition* definition = framework.kpi(kpi);
    if (!definition)
        return Error{ ErrorCode::UnknownKpi, { kpi }, {} };
    Evidence evidence;
    evidence.kpi = *definition;
    if (subject) {
        LEVELBOOK_TRY(checkSubject(people, *subject));
        evidence.subject = subjectName(people, *subject);
        if (const auto* id = std::get_if<EngineerId>(&*subject))
            evidence.employeeNo = people.byId(*id)->employeeNo;
    }
    FigureReader reader(store, people, framework);
    auto figure = figureOf(reader, people, subject, kpi, period);
    LEVELBOOK_TRY(figure);
    evidence.figure = *figure;
    auto records = reader.recordsBehind(subject, period, kpi);
    LEVELBOOK_TRY(records);
    auto imports = importsById(store);
    LEVELBOOK_TRY(imports);
    evidence.records = rowsOf(*definition, period, *records, people, *imports);
    return evidence;
}

Result<QList<Evidence>> readAllEvidence(Store& store, const PeopleIndex& people,
    const Framework& framework, const Engineer& engineer, const Period& period)
{
    auto imports = importsById(store);
    LEVELBOOK_TRY(imports);
    FigureReader reader(store, people, framework);
    auto figures = reader.forEngineer(engineer, period);
    LEVELBOOK_TRY(figures);
    const QMap<QString, Figure> figureOf = byKpi(*figures);
    QList<Evidence> all;
    for (const KpiDefinition& kpi : framework.kpis()) {
        auto records = reader.recordsBehind(engineer.id, period, kpi.key);
        LEVELBOOK_TRY(records);
        all << Evidence{ kpi, engineer.name, engineer.employeeNo, figureOf.value(kpi.key),
            rowsOf(kpi, period, *records, people, *imports) };
    }
    return all;
}

} // namespace levelbook
