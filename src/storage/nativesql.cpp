#include "storage/nativesql.h"

#include "storage/sqlerror.h"

#include <QUrl>

#include <memory>
#include <sqlite3.h>
#include <utility>

namespace levelbook {

namespace {

constexpr int busyTimeoutMs = 5000;

using StatementPtr = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

} // namespace

QByteArray databaseUri(const QString& absolutePath, OpenMode mode)
{
    return QUrl::fromLocalFile(absolutePath).toEncoded()
        + (mode == OpenMode::ReadOnly ? "?mode=ro" : "?mode=rw");
}

NativeConnection::NativeConnection(sqlite3* handle)
    : m_handle(handle)
{
}

NativeConnection::NativeConnection(NativeConnection&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
{
}

NativeConnection& NativeConnection::operator=(NativeConnection&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

NativeConnection::~NativeConnection() { sqlite3_close_v2(m_handle); }

Result<NativeConnection> NativeConnection::openName(
    const QByteArray& name, int flags, const QString& path)
{
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(name.constData(), &handle, flags | SQLITE_OPEN_EXRESCODE, nullptr);
    NativeConnection connection(handle);
    if (code != SQLITE_OK)
        return errorFromNative(code, path, QString::fromUtf8(sqlite3_errstr(code)));
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return connection;
}

Result<NativeConnection> NativeConnection::open(const QString& path, OpenMode mode)
{
    const int flags = mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    return openName(databaseUri(path, mode), flags | SQLITE_OPEN_URI, path);
}

Result<NativeConnection> NativeConnection::inMemory()
{
    return openName(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, {});
}

Result<void> runScript(sqlite3* handle, const QString& path, const QByteArray& sql)
{
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return errorFromHandle(handle, path);
    return {};
}

Result<QList<QStringList>> readRows(sqlite3* handle, const QString& path, const QByteArray& sql)
{
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), -1, &raw, nullptr) != SQLITE_OK)
        return errorFromHandle(handle, path);
    const StatementPtr statement(raw, &sqlite3_finalize);
    QList<QStringList> rows;
    int code = sqlite3_step(raw);
    for (; code == SQLITE_ROW; code = sqlite3_step(raw)) {
        QStringList row;
        for (int i = 0; i < sqlite3_column_count(raw); ++i) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(raw, i));
            row << (text ? QString::fromUtf8(text) : QString());
        }
        rows << row;
    }
    if (code != SQLITE_DONE)
        return errorFromHandle(handle, path);
    return rows;
}

Result<qint64> readNumber(sqlite3* handle, const QString& path, const QByteArray& sql)
{
    const auto rows = readRows(handle, path, sql);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? 0 : rows->first().value(0).toLongLong();
}

void FinalizeStatement::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

NativeStatement prepareNative(sqlite3* handle, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return NativeStatement(statement);
}

QString sqliteVersion() { return QString::fromLatin1(sqlite3_libversion()); }

QByteArray quotedName(const QString& name)
{
    QByteArray bytes = name.toUtf8();
    bytes.replace('"', "\"\"");
    return '"' + bytes + '"';
}

} // namespace levelbook
