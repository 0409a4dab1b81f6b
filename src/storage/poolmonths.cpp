#include "storage/poolmonths.h"

#include "storage/nativesql.h"
#include "storage/sqlerror.h"

#include <QHash>

#include <algorithm>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// In the sums of an import: people who are employed and in no team.
constexpr qint64 teamless = -1;

// Sums that have lost their last record begin at zero again, whatever the additions left over.
const QString addToRow = u" ON CONFLICT (pool_id, kpi_id, month) DO UPDATE SET "
                         "record_count = record_count + excluded.record_count, "
                         "value = CASE record_count + excluded.record_count WHEN 0 THEN 0 "
                         "ELSE value + excluded.value END, "
                         "numerator = CASE record_count + excluded.record_count WHEN 0 THEN 0 "
                         "ELSE numerator + excluded.numerator END, "
                         "denominator = CASE record_count + excluded.record_count WHEN 0 THEN 0 "
                         "ELSE denominator + excluded.denominator END"_s;

const QString insertInto = u"INSERT INTO pool_month (pool_id, kpi_id, month, record_count, value, "
                           "numerator, denominator) "_s;

// %1: the pool; %2: which records.
const QString sumsOf = u"SELECT %1 AS pool, p.kpi_id, p.month, :sign * count(*), "
                       ":sign * sum(p.value), :sign * sum(p.numerator), :sign * sum(p.denominator) "
                       "FROM pooled_record p %2 "
                       "GROUP BY pool, p.kpi_id, p.month HAVING pool IS NOT NULL"_s;

Result<void> change(
    Database& database, int sign, const QString& which, const std::function<void(Statement&)>& bind)
{
    for (const QString& pool : { QString::number(poolOfEverybody), u"p.team_id"_s }) {
        Statement statement = database.statement(insertInto + sumsOf.arg(pool, which) + addToRow);
        statement.bind(u":sign", sign);
        bind(statement);
        LEVELBOOK_TRY(statement.run());
    }
    return {};
}

} // namespace

Result<void> takeFromPools(
    Database& database, const QString& which, const std::function<void(Statement&)>& bind)
{
    return change(database, -1, which, bind);
}

Result<void> putIntoPools(
    Database& database, const QString& which, const std::function<void(Statement&)>& bind)
{
    return change(database, 1, which, bind);
}

Result<void> recountPools(Database& database)
{
    LEVELBOOK_TRY(database.statement(u"DELETE FROM pool_month"_s).run());
    return putIntoPools(database, u"WHERE true"_s, [](Statement&) {});
}

Result<QList<WrongPool>> wrongPools(Database& database)
{
    const QString sums = u"kpi_id, month, count(*) AS record_count, sum(value) AS value, "
                         "sum(numerator) AS numerator, sum(denominator) AS denominator "
                         "FROM pooled_record"_s;
    const QString far = u"abs(coalesce(r.%1, 0) - coalesce(p.%1, 0)) "
                        "> 1e-9 * max(1, abs(coalesce(r.%1, 0)))"_s;
    return database
        .statement(u"WITH recount AS (SELECT 0 AS pool_id, %1 GROUP BY kpi_id, month UNION ALL "
                   "SELECT team_id, %1 WHERE team_id IS NOT NULL GROUP BY team_id, kpi_id, month) "
                   "SELECT t.name, k.key, substr(month, 1, 7) "
                   "FROM recount r FULL JOIN pool_month p USING (pool_id, kpi_id, month) "
                   "LEFT JOIN team t ON t.id = pool_id LEFT JOIN kpi k ON k.id = kpi_id "
                   "WHERE coalesce(r.record_count, 0) <> coalesce(p.record_count, 0) "
                   "OR %2 OR %3 OR %4 ORDER BY pool_id, k.key, month LIMIT 100"_s.arg(
                       sums, far.arg(u"value"), far.arg(u"numerator"), far.arg(u"denominator")))
        .all([](const Row& row) {
            return WrongPool{ row.text(0), row.text(1), row.text(2) };
        });
}

size_t PoolKeyHash::operator()(const PoolKey& key) const
{
    const auto mixed = static_cast<quint64>(key.month) * 0x9E3779B97F4A7C15ULL
        ^ static_cast<quint64>(key.pool) << 24 ^ static_cast<quint64>(key.kpi);
    return std::hash<quint64>()(mixed);
}

Result<void> PoolTally::learn(const KpiSubject& who)
{
    const auto* id = std::get_if<EngineerId>(&who);
    if (!id || m_people.contains(id->value))
        return {};
    Engineer person;
    LEVELBOOK_TRY(m_database.statement(u"SELECT hired_on, left_on FROM engineer WHERE id = :id"_s)
                      .bind(u":id", *id)
                      .each([&](const Row& row) {
                          person.hiredOn = row.date(0);
                          person.leftOn = row.date(1);
                      }));
    LEVELBOOK_TRY(m_database
                      .statement(u"SELECT from_on, team_id FROM team_step "
                                 "WHERE engineer_id = :id ORDER BY from_on"_s)
                      .bind(u":id", *id)
                      .each([&](const Row& row) {
                          person.teams << TeamStep{ row.date(0), row.id<TeamId>(1) };
                      }));
    m_people.emplace(id->value, std::move(person));
    return {};
}

void PoolTally::add(PoolSums& sums, const KpiSubject& who, qint64 kpi, QDate day,
    const KpiValues& values, int sign) const
{
    qint64 pool = teamless;
    if (const auto* team = std::get_if<TeamId>(&who)) {
        pool = team->value;
    } else {
        const Engineer& person = m_people.at(std::get<EngineerId>(who).value);
        if (!person.activeOn(day))
            return;
        pool = person.teamOn(day).value_or(TeamId{ teamless }).value;
    }
    KpiSums one;
    one.add(values);
    sums[{ pool, kpi, day.toJulianDay() - day.day() + 1 }] +=
        sign > 0 ? one : KpiSums{ -1, -one.value, -one.numerator, -one.denominator };
}

void PoolTally::take(const PoolSums& sums)
{
    for (const auto& [key, more] : sums)
        m_sums[key] += more;
}

Result<void> PoolTally::write()
{
    std::vector<std::pair<PoolKey, KpiSums>> all;
    all.reserve(m_sums.size());
    PoolSums everybody;
    for (const auto& [key, sums] : m_sums) {
        everybody[{ poolOfEverybody, key.kpi, key.month }] += sums;
        if (key.pool != teamless)
            all.emplace_back(key, sums);
    }
    all.insert(all.end(), everybody.begin(), everybody.end());
    std::ranges::sort(all, {}, [](const auto& one) { return one.first; }); // As the table is.
    m_sums.clear();
    const auto failed = [this] {
        return m_database.fail(errorFromHandle(m_database.nativeHandle(), m_database.path()));
    };
    const QByteArray sql = (insertInto + u"VALUES (?, ?, ?, ?, ?, ?, ?)"_s + addToRow).toUtf8();
    const NativeStatement statement = prepareNative(m_database.nativeHandle(), sql.constData());
    if (!statement)
        return failed();
    QHash<qint64, QByteArray> months; // A few, which thousands of rows name.
    for (const auto& [key, sums] : all) {
        QByteArray& month = months[key.month];
        if (month.isEmpty())
            month = QDate::fromJulianDay(key.month).toString(Qt::ISODate).toLatin1();
        sqlite3_bind_int64(statement.get(), 1, key.pool);
        sqlite3_bind_int64(statement.get(), 2, key.kpi);
        sqlite3_bind_text(statement.get(), 3, month.constData(), int(month.size()), SQLITE_STATIC);
        sqlite3_bind_int64(statement.get(), 4, sums.records);
        sqlite3_bind_double(statement.get(), 5, sums.value);
        sqlite3_bind_double(statement.get(), 6, sums.numerator);
        sqlite3_bind_double(statement.get(), 7, sums.denominator);
        if (sqlite3_step(statement.get()) != SQLITE_DONE)
            return failed();
        sqlite3_reset(statement.get());
    }
    return {};
}

} // namespace levelbook
