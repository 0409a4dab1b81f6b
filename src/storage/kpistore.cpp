#include "storage/kpibulkwriter.h"
#include "storage/sqlitestore.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// A KPI's figures need its records in the order of their dates.
const QString recordsOfSubject =
    u"SELECT k.key, r.day, r.ref, r.value, r.numerator, r.denominator, "
    "r.note, r.import_id, r.line, r.left_out "
    "FROM kpi_record r JOIN kpi k ON k.id = r.kpi_id "
    "WHERE r.subject_id = :subject AND r.day >= :from AND r.day < :to "
    "ORDER BY k.key, r.day, r.ref"_s;

const QString recordsOfSubjectAndKpi =
    u"SELECT :key, r.day, r.ref, r.value, r.numerator, r.denominator, "
    "r.note, r.import_id, r.line, r.left_out FROM kpi_record r "
    "WHERE r.subject_id = :subject AND r.kpi_id = :kpi "
    "AND r.day >= :from AND r.day < :to ORDER BY r.day, r.ref"_s;

// Two looks into the primary key for each subject, rather than a walk over all records.
const QString daysOfKpi =
    u"SELECT min((SELECT min(r.day) FROM kpi_record r WHERE r.subject_id = s.id AND r.kpi_id = "
    u"k.id)), "
    "max((SELECT max(r.day) FROM kpi_record r WHERE r.subject_id = s.id AND r.kpi_id = k.id)) "
    "FROM subject s, kpi k WHERE k.key = :key"_s;

// One look into the primary key for each subject and KPI.
const QString recordedOfPeriod =
    u"SELECT s.engineer_id, s.team_id, k.key FROM subject s, kpi k WHERE EXISTS ("
    "SELECT 1 FROM kpi_record r WHERE r.subject_id = s.id AND r.kpi_id = k.id "
    "AND r.day >= :from AND r.day < :to AND coalesce(r.left_out, '') = '') "
    "ORDER BY s.id, k.id"_s;

KpiRecord recordFrom(const KpiSubject& subject, const Row& row)
{
    return { subject, row.text(0), row.date(1), row.text(2),
        { row.optionalReal(3), row.optionalReal(4), row.optionalReal(5) }, row.text(6),
        row.optionalId<ImportId>(7), row.optionalInteger(8), row.text(9) };
}

QString subjectColumn(const KpiSubject& subject)
{
    return std::holds_alternative<EngineerId>(subject) ? u"engineer_id"_s : u"team_id"_s;
}

qint64 subjectKey(const KpiSubject& subject)
{
    return std::visit([](auto id) { return id.value; }, subject);
}

Result<std::optional<qint64>> knownSubject(Database& database, const KpiSubject& subject)
{
    return database
        .statement(u"SELECT id FROM subject WHERE %1 = :key"_s.arg(subjectColumn(subject)))
        .bind(u":key", subjectKey(subject))
        .one([](const Row& row) { return row.integer(0); });
}

Result<std::optional<qint64>> knownKpi(Database& database, const QString& key)
{
    return database.statement(u"SELECT id FROM kpi WHERE key = :key"_s)
        .bind(u":key", key)
        .one([](const Row& row) { return row.integer(0); });
}

} // namespace

Result<qint64> SqliteStore::subjectRow(const KpiSubject& subject)
{
    auto known = knownSubject(*m_database, subject);
    LEVELBOOK_TRY(known);
    if (known->has_value())
        return **known;
    auto added = m_database
                     ->statement(u"INSERT INTO subject (%1) VALUES (:key) RETURNING id"_s.arg(
                         subjectColumn(subject)))
                     .bind(u":key", subjectKey(subject))
                     .one([](const Row& row) { return row.integer(0); });
    LEVELBOOK_TRY(added);
    return added->value_or(0);
}

Result<qint64> SqliteStore::kpiRow(const QString& key)
{
    auto known = knownKpi(*m_database, key);
    LEVELBOOK_TRY(known);
    if (known->has_value())
        return **known;
    auto added = m_database->statement(u"INSERT INTO kpi (key) VALUES (:key) RETURNING id"_s)
                     .bind(u":key", key)
                     .one([](const Row& row) { return row.integer(0); });
    LEVELBOOK_TRY(added);
    return added->value_or(0);
}

Result<QList<KpiRecord>> SqliteStore::records(const KpiQuery& query)
{
    QList<KpiRecord> records;
    QList<std::pair<QString, qint64>> kpis;
    for (const QString& key : query.kpis) {
        auto id = knownKpi(*m_database, key);
        LEVELBOOK_TRY(id);
        if (id->has_value())
            kpis.append({ key, **id });
    }
    for (const KpiSubject& subject : query.subjects) {
        auto id = knownSubject(*m_database, subject);
        LEVELBOOK_TRY(id);
        if (!id->has_value())
            continue;
        const auto take = [&](const Row& row) { records << recordFrom(subject, row); };
        if (query.kpis.isEmpty()) {
            LEVELBOOK_TRY(m_database->statement(recordsOfSubject)
                              .bind(u":subject", **id)
                              .bind(u":from", query.period.from)
                              .bind(u":to", query.period.to)
                              .each(take));
        }
        for (const auto& [key, kpi] : std::as_const(kpis)) {
            LEVELBOOK_TRY(m_database->statement(recordsOfSubjectAndKpi)
                              .bind(u":key", key)
                              .bind(u":subject", **id)
                              .bind(u":kpi", kpi)
                              .bind(u":from", query.period.from)
                              .bind(u":to", query.period.to)
                              .each(take));
        }
    }
    return records;
}

Result<std::optional<Period>> SqliteStore::recordSpan(const QString& kpi)
{
    auto span = m_database->statement(daysOfKpi).bind(u":key", kpi).one([](const Row& row) {
        return Period{ row.date(0), row.date(1).addDays(1) };
    });
    LEVELBOOK_TRY(span);
    return *span && (*span)->isValid() ? *span : std::nullopt;
}

Result<QList<RecordedKpi>> SqliteStore::recordedKpis(const Period& period)
{
    return m_database->statement(recordedOfPeriod)
        .bind(u":from", period.from)
        .bind(u":to", period.to)
        .all([](const Row& row) {
            const auto engineer = row.optionalId<EngineerId>(0);
            return RecordedKpi{ engineer ? KpiSubject(*engineer) : KpiSubject(row.id<TeamId>(1)),
                row.text(2) };
        });
}

Result<QList<Declaration>> SqliteStore::declarations(const KpiQuery& query)
{
    QList<Declaration> declarations;
    for (const KpiSubject& subject : query.subjects) {
        LEVELBOOK_TRY(
            m_database
                ->statement(
                    u"SELECT k.key, d.from_on, d.to_on, d.import_id FROM declaration d "
                    "JOIN subject s ON s.id = d.subject_id JOIN kpi k ON k.id = d.kpi_id "
                    "WHERE s.%1 = :key AND d.from_on < :to AND d.to_on > :from ORDER BY d.id"_s.arg(
                        subjectColumn(subject)))
                .bind(u":key", subjectKey(subject))
                .bind(u":from", query.period.from)
                .bind(u":to", query.period.to)
                .each([&](const Row& row) {
                    if (query.kpis.isEmpty() || query.kpis.contains(row.text(0)))
                        declarations << Declaration{ subject, row.text(0),
                            { row.date(1), row.date(2) }, row.optionalId<ImportId>(3) };
                }));
    }
    return declarations;
}

Result<void> SqliteStore::addDeclarations(const QList<Declaration>& declarations)
{
    for (const Declaration& declaration : declarations) {
        auto subject = subjectRow(declaration.subject);
        LEVELBOOK_TRY(subject);
        auto kpi = kpiRow(declaration.kpi);
        LEVELBOOK_TRY(kpi);
        LEVELBOOK_TRY(
            m_database
                ->statement(u"INSERT INTO declaration (subject_id, kpi_id, from_on, to_on, "
                            "import_id) VALUES (:subject, :kpi, :from, :to, :import)"_s)
                .bind(u":subject", *subject)
                .bind(u":kpi", *kpi)
                .bind(u":from", declaration.period.from)
                .bind(u":to", declaration.period.to)
                .bind(u":import", declaration.import)
                .run());
    }
    return {};
}

Result<std::unique_ptr<KpiBulkWriter>> SqliteStore::bulkWriter(
    ImportId import, const QStringList& kpiKeys)
{
    // What goes to SQLite directly is not watched over by Statement.
    if (!m_database->inTransaction())
        return Error{ ErrorCode::StorageFailure,
            { SQLITE_MISUSE, u"a change outside a transaction"_s }, {} };
    std::vector<qint64> kpis;
    for (const QString& key : kpiKeys) {
        auto id = kpiRow(key);
        LEVELBOOK_TRY(id);
        kpis.push_back(*id);
    }
    return NativeBulkWriter::make(*m_database, import, std::move(kpis),
        [this](const KpiSubject& subject) { return subjectRow(subject); });
}

} // namespace levelbook
