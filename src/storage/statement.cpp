#include "storage/statement.h"

#include "storage/database.h"
#include "storage/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr size_t mostIdleStatements = 128;
constexpr int isoDaySize = 10; // YYYY-MM-DD

sqlite3_stmt* nativeStatement(const QSqlQuery& query)
{
    const QVariant handle = query.result()->handle();
    return *static_cast<sqlite3_stmt* const*>(handle.constData());
}

} // namespace

bool Row::isNull(int column) const { return sqlite3_column_type(m_native, column) == SQLITE_NULL; }

QString Row::text(int column) const
{
    // The text first: it may change how many bytes there are.
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_native, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_native, column));
}

qint64 Row::integer(int column) const { return sqlite3_column_int64(m_native, column); }

double Row::real(int column) const { return sqlite3_column_double(m_native, column); }

QByteArray Row::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_native, column));
    return { data, sqlite3_column_bytes(m_native, column) };
}

// QDate::fromString() takes many times as long, and everybody's histories are read at the start.
QDate Row::date(int column) const
{
    const auto* day = sqlite3_column_text(m_native, column);
    if (sqlite3_column_bytes(m_native, column) != isoDaySize || day[4] != '-' || day[7] != '-')
        return {};
    const auto number = [day](int from, int to) {
        int value = 0;
        for (int i = from; i < to; ++i) {
            if (day[i] < '0' || day[i] > '9')
                return -1;
            value = 10 * value + (day[i] - '0');
        }
        return value;
    };
    const int year = number(0, 4);
    return year < 0 ? QDate() : QDate(year, number(5, 7), number(8, 10));
}

QDateTime Row::dateTime(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODate);
}

std::optional<QString> Row::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<qint64> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Row::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<QDate> Row::optionalDate(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

std::optional<QDateTime> Row::optionalDateTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(dateTime(column));
}

std::unique_ptr<QSqlQuery> StatementCache::take(const QString& sql)
{
    auto node = m_idle.extract(sql);
    return node ? std::move(node.mapped()) : nullptr;
}

void StatementCache::put(const QString& sql, std::unique_ptr<QSqlQuery> query)
{
    // SQL that is put together at run time must not fill the memory.
    if (m_idle.size() >= mostIdleStatements)
        m_idle.clear();
    m_idle.insert_or_assign(sql, std::move(query));
}

Statement::Statement(Database& database, const QString& sql)
    : m_database(&database)
    , m_sql(sql)
    , m_query(database.m_statements.take(sql))
{
    if (m_query)
        return;
    m_query = std::make_unique<QSqlQuery>(database.connection());
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        m_error = errorFromSql(m_query->lastError(), database.nativeHandle(), database.path());
}

Statement::~Statement()
{
    if (m_query && !m_error)
        m_database->m_statements.put(m_sql, std::move(m_query));
}

Statement& Statement::bindValue(QStringView name, const QVariant& value)
{
    const QString key = name.toString();
    m_query->bindValue(key, value);
    if (!m_bound.contains(key))
        m_bound << key;
    return *this;
}

Statement& Statement::bind(QStringView name, const QString& text)
{
    return bindValue(name, text.isNull() ? u""_s : text);
}

Statement& Statement::bind(QStringView name, const QByteArray& bytes)
{
    return bindValue(name, bytes.isNull() ? QByteArray("") : bytes);
}

Statement& Statement::bind(QStringView name, QDate date)
{
    return date.isValid() ? bindValue(name, date.toString(Qt::ISODate)) : bind(name, std::nullopt);
}

Statement& Statement::bind(QStringView name, const QDateTime& moment)
{
    return moment.isValid() ? bindValue(name, moment.toUTC().toString(Qt::ISODate))
                            : bind(name, std::nullopt);
}

Statement& Statement::bind(QStringView name, std::nullopt_t) { return bindValue(name, QVariant()); }

Error Statement::failed(const Error& error)
{
    m_query->finish();
    return m_database->fail(error);
}

// Qt ignores a value for an unknown name, and a statement that is run again keeps the old value of
// a name that was forgotten.
Result<void> Statement::checkBinds() const
{
    sqlite3_stmt* native = nativeStatement(*m_query);
    bool right = sqlite3_bind_parameter_count(native) == m_bound.size();
    for (const QString& name : m_bound)
        right = right && sqlite3_bind_parameter_index(native, name.toUtf8().constData()) > 0;
    if (right)
        return {};
    return Error{ ErrorCode::StorageFailure,
        { SQLITE_MISUSE, u"wrong names bound: %1: %2"_s.arg(m_bound.join(u' '), m_sql) }, {} };
}

Result<void> Statement::execute()
{
    if (const auto earlier = m_database->failure())
        return failed(*earlier);
    if (m_error)
        return failed(*m_error);
    if (const auto bound = checkBinds(); !bound)
        return failed(bound.error());
    if (!m_database->inTransaction() && !sqlite3_stmt_readonly(nativeStatement(*m_query)))
        return failed({ ErrorCode::StorageFailure,
            { SQLITE_MISUSE, u"a change outside a transaction"_s }, {} });
    if (!m_query->exec())
        return failed(
            errorFromSql(m_query->lastError(), m_database->nativeHandle(), m_database->path()));
    return {};
}

Result<qint64> Statement::run()
{
    LEVELBOOK_TRY(execute());
    const qint64 changed = m_query->numRowsAffected();
    m_query->finish();
    return changed;
}

// QSqlQuery would make a QVariant of every value of every row, which takes most of the time of
// reading many. It has made the first step when it has run a statement; the others are made here.
Result<void> Statement::visitRows(const Visitor& visitor)
{
    LEVELBOOK_TRY(execute());
    sqlite3_stmt* native = nativeStatement(*m_query);
    int state = sqlite3_data_count(native) > 0 ? SQLITE_ROW : SQLITE_DONE;
    bool more = true;
    while (more && state == SQLITE_ROW) {
        const Result<bool> goOn = visitor(Row(native));
        if (!goOn)
            return failed(goOn.error());
        more = *goOn;
        if (more)
            state = sqlite3_step(native);
    }
    if (state != SQLITE_ROW && state != SQLITE_DONE)
        return failed(errorFromHandle(m_database->nativeHandle(), m_database->path()));
    m_query->finish();
    return {};
}

} // namespace levelbook
