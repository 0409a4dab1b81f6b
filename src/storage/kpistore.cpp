#include "storage/kpibulkwriter.h"
#include "storage/poolmonths.h"
#include "storage/sqlitestore.h"

#include <QJsonArray>
#include <QJsonDocument>

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

// One look into the primary key for each subject, in the order of the subjects.
const QString recordsOfKpi =
    u"SELECT s.engineer_id, s.team_id, r.day, r.ref, r.value, r.numerator, r.denominator, "
    "r.import_id, r.line FROM subject s JOIN kpi_record r ON r.subject_id = s.id "
    "WHERE r.kpi_id = :kpi AND r.day >= :from AND r.day < :to AND coalesce(r.left_out, '') = '' "
    "ORDER BY s.id, r.day, r.ref"_s;

// One statement for all subjects: each one of its own would lock the file anew. The primary key
// finds a subject's records of a KPI side by side: an index of the values would be no nearer, and
// would have to be kept for every import.
const QString valuesOfStays =
    u"SELECT r.day, r.value FROM json_each(:stays) stay CROSS JOIN kpi_record r "
    "ON r.subject_id = coalesce((SELECT id FROM subject WHERE engineer_id = stay.value ->> 0), "
    "(SELECT id FROM subject WHERE team_id = stay.value ->> 1)) "
    "AND r.kpi_id = (SELECT id FROM kpi WHERE key = :kpi) "
    "AND r.day >= stay.value ->> 2 AND r.day < stay.value ->> 3 "
    "WHERE coalesce(r.left_out, '') = ''"_s;

// %1: where to begin. A few subjects lead to theirs; of many, all declarations are looked through.
const QString declarationsOfSubjects =
    u"SELECT s.engineer_id, s.team_id, k.key, d.from_on, d.to_on, d.import_id "
    "FROM %1 ON d.subject_id = s.id JOIN kpi k ON k.id = d.kpi_id "
    "WHERE (s.engineer_id IN (SELECT value FROM json_each(:engineers)) "
    "OR s.team_id IN (SELECT value FROM json_each(:teams))) "
    "AND (:kpis = '[]' OR k.key IN (SELECT value FROM json_each(:kpis))) "
    "AND d.from_on < :to AND d.to_on > :from ORDER BY d.id"_s;
constexpr qsizetype manySubjects = 100;

// Two looks into the primary key for each subject, rather than a walk over all records.
const QString daysOfKpi =
    u"SELECT min((SELECT min(r.day) FROM kpi_record r WHERE r.subject_id = s.id AND r.kpi_id = "
    u"k.id)), "
    "max((SELECT max(r.day) FROM kpi_record r WHERE r.subject_id = s.id AND r.kpi_id = k.id)) "
    "FROM subject s, kpi k WHERE k.key = :key"_s;

// Looks into the primary key until the first record is found.
const QString keysWithRecords =
    u"SELECT k.key FROM kpi k WHERE EXISTS (SELECT 1 FROM subject s WHERE EXISTS ("
    "SELECT 1 FROM kpi_record r WHERE r.subject_id = s.id AND r.kpi_id = k.id)) ORDER BY k.id"_s;

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

KpiSubject subjectFrom(const Row& row)
{
    const auto engineer = row.optionalId<EngineerId>(0);
    return engineer ? KpiSubject(*engineer) : KpiSubject(row.id<TeamId>(1));
}

QString subjectColumn(const KpiSubject& subject)
{
    return std::holds_alternative<EngineerId>(subject) ? u"engineer_id"_s : u"team_id"_s;
}

qint64 subjectKey(const KpiSubject& subject)
{
    return std::visit([](auto id) { return id.value; }, subject);
}

// A list for json_each().
QString listed(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
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

Result<void> SqliteStore::eachRecord(
    const QString& kpi, const Period& period, const std::function<Result<void>(KpiRecord)>& visit)
{
    auto id = knownKpi(*m_database, kpi);
    LEVELBOOK_TRY(id);
    if (!id->has_value())
        return {};
    return m_database->statement(recordsOfKpi)
        .bind(u":kpi", **id)
        .bind(u":from", period.from)
        .bind(u":to", period.to)
        .each([&](const Row& row) {
            return visit({ subjectFrom(row), kpi, row.date(2), row.text(3),
                { row.optionalReal(4), row.optionalReal(5), row.optionalReal(6) }, {},
                row.optionalId<ImportId>(7), row.optionalInteger(8), {} });
        });
}

Result<QList<KpiMonth>> SqliteStore::pooledMonths(
    std::optional<TeamId> team, const QString& kpi, const Period& period)
{
    return m_database
        ->statement(u"SELECT k.key, p.month, p.record_count, p.value, p.numerator, p.denominator "
                    "FROM kpi k JOIN pool_month p ON p.kpi_id = k.id "
                    "WHERE p.pool_id = :pool AND (:kpi = '' OR k.key = :kpi) "
                    "AND p.month >= :from AND p.month < :to AND p.record_count > 0 "
                    "ORDER BY k.key, p.month"_s)
        .bind(u":pool", team ? team->value : poolOfEverybody)
        .bind(u":kpi", kpi)
        .bind(u":from", period.from)
        .bind(u":to", period.to)
        .all([](const Row& row) {
            return KpiMonth{ row.text(0), row.date(1),
                { row.integer(2), row.real(3), row.real(4), row.real(5) } };
        });
}

Result<QList<DatedValue>> SqliteStore::values(
    const QString& kpi, const QList<std::pair<KpiSubject, Period>>& stays)
{
    QJsonArray list;
    for (const auto& [subject, period] : stays) {
        QJsonValue engineer;
        QJsonValue team;
        (std::holds_alternative<EngineerId>(subject) ? engineer : team) = subjectKey(subject);
        list << QJsonArray{ engineer, team, period.from.toString(Qt::ISODate),
            period.to.toString(Qt::ISODate) };
    }
    return m_database->statement(valuesOfStays)
        .bind(u":stays", listed(list))
        .bind(u":kpi", kpi)
        .all([](const Row& row) {
            return DatedValue{ row.date(0), row.real(1) };
        });
}

Result<void> SqliteStore::setLeftOut(const KpiRecord& record, const QString& reason)
{
    const QString identity = u"%1.subject_id = (SELECT id FROM subject WHERE %2 = :subject) "
                             "AND %1.kpi_id = (SELECT id FROM kpi WHERE key = :kpi) "
                             "AND %1.day = :day AND %1.ref = :ref"_s;
    const QString column = subjectColumn(record.subject);
    const auto bindIdentity = [&record](Statement& statement) {
        statement.bind(u":subject", subjectKey(record.subject))
            .bind(u":kpi", record.kpi)
            .bind(u":day", record.date)
            .bind(u":ref", record.ref);
    };
    // Out of the sums as it was, into them as it is: where it does not count, nothing is added.
    const QString inPool = u"WHERE "_s + identity.arg(u"p"_s, column);
    LEVELBOOK_TRY(takeFromPools(*m_database, inPool, bindIdentity));
    Statement update = m_database->statement(
        u"UPDATE kpi_record SET left_out = :reason, revision = revision + 1 WHERE %1 "
        "AND coalesce(left_out, '') = :before AND value IS :value AND numerator IS :numerator "
        "AND denominator IS :denominator"_s.arg(identity.arg(u"kpi_record"_s, column)));
    bindIdentity(update);
    auto changed = update.bind(u":reason", reason.isEmpty() ? std::nullopt : std::optional(reason))
                       .bind(u":before", record.leftOut)
                       .bind(u":value", record.values.value)
                       .bind(u":numerator", record.values.numerator)
                       .bind(u":denominator", record.values.denominator)
                       .run();
    LEVELBOOK_TRY(changed);
    if (*changed != 1)
        return m_database->fail({ ErrorCode::Conflict, { record.ref }, {} });
    return putIntoPools(*m_database, inPool, bindIdentity);
}

Result<std::optional<Period>> SqliteStore::recordSpan(const QString& kpi)
{
    auto span = m_database->statement(daysOfKpi).bind(u":key", kpi).one([](const Row& row) {
        return Period{ row.date(0), row.date(1).addDays(1) };
    });
    LEVELBOOK_TRY(span);
    return *span && (*span)->isValid() ? *span : std::nullopt;
}

Result<QStringList> SqliteStore::recordedKpiKeys()
{
    auto keys =
        m_database->statement(keysWithRecords).all([](const Row& row) { return row.text(0); });
    LEVELBOOK_TRY(keys);
    return QStringList(*keys);
}

Result<QList<RecordedKpi>> SqliteStore::recordedKpis(const Period& period)
{
    return m_database->statement(recordedOfPeriod)
        .bind(u":from", period.from)
        .bind(u":to", period.to)
        .all([](const Row& row) {
            return RecordedKpi{ subjectFrom(row), row.text(2) };
        });
}

Result<QList<Declaration>> SqliteStore::declarations(const KpiQuery& query)
{
    QJsonArray engineers;
    QJsonArray teams;
    for (const KpiSubject& subject : query.subjects)
        (std::holds_alternative<EngineerId>(subject) ? engineers : teams) << subjectKey(subject);
    const QString begin = query.subjects.size() > manySubjects
        ? u"declaration d CROSS JOIN subject s"_s
        : u"subject s CROSS JOIN declaration d"_s;
    QList<Declaration> declarations;
    LEVELBOOK_TRY(m_database->statement(declarationsOfSubjects.arg(begin))
                      .bind(u":engineers", listed(engineers))
                      .bind(u":teams", listed(teams))
                      .bind(u":kpis", listed(QJsonArray::fromStringList(query.kpis)))
                      .bind(u":from", query.period.from)
                      .bind(u":to", query.period.to)
                      .each([&](const Row& row) {
                          declarations << Declaration{ subjectFrom(row), row.text(2),
                              { row.date(3), row.date(4) }, row.optionalId<ImportId>(5) };
                      }));
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
