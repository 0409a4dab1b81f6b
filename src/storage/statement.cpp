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

sqlite3_stmt* nativeStatement(const QSqlQuery& query)
{
    const QVariant handle = query.result()->handle();
    return *static_cast<sqlite3_stmt* const*>(handle.constData());
}

} // namespace

QDate Row::date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }

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

Result<void> Statement::visitRows(const Visitor& visitor)
{
    LEVELBOOK_TRY(execute());
    bool more = true;
    while (more && m_query->next()) {
        const Result<bool> goOn = visitor(Row(*m_query));
        if (!goOn)
            return failed(goOn.error());
        more = *goOn;
    }
    // next() says false at the end and on an error alike.
    if (more && m_query->lastError().isValid())
        return failed(
            errorFromSql(m_query->lastError(), m_database->nativeHandle(), m_database->path()));
    m_query->finish();
    return {};
}

} // namespace levelbook
