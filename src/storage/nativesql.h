// SQLite without QtSql: the few calls that Qt's driver does not reach (scripts, pragmas, backups).
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace levelbook {

/// How a file is opened. SQLite never creates one here: a mistyped path must not become a database.
enum class OpenMode { ReadWrite, ReadOnly };

/// A file: URI for an absolute path, so that no character of the path is read as a parameter and a
/// missing file is not created.
QByteArray databaseUri(const QString& absolutePath, OpenMode mode);

/// A connection that closes itself; with extended result codes and a schema that is not trusted.
class NativeConnection {
public:
    /// Opens an existing file. A lock held by others is waited for up to 5 s.
    static Result<NativeConnection> open(const QString& path, OpenMode mode);
    /// A new database in memory.
    static Result<NativeConnection> inMemory();

    NativeConnection(NativeConnection&& other) noexcept;
    NativeConnection& operator=(NativeConnection&& other) noexcept;
    ~NativeConnection();

    sqlite3* handle() const { return m_handle; }

private:
    explicit NativeConnection(sqlite3* handle);
    static Result<NativeConnection> openName(
        const QByteArray& name, int flags, const QString& path);

    sqlite3* m_handle = nullptr;
};

/// Runs a script of any number of statements; the first error ends it. path is for the error only.
Result<void> runScript(sqlite3* handle, const QString& path, const QByteArray& sql);

/// The rows of a query, each column as text (an absent value is a null string).
Result<QList<QStringList>> readRows(sqlite3* handle, const QString& path, const QByteArray& sql);

/// The first column of the first row as a number; 0 when there is no row.
Result<qint64> readNumber(sqlite3* handle, const QString& path, const QByteArray& sql);

/// Finalises a prepared statement of SQLite's own interface.
struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const;
};
using NativeStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// A statement that will be run many times; none where SQLite refuses it (the error is the
/// connection's).
NativeStatement prepareNative(sqlite3* handle, const char* sql);

/// The version of the SQLite library that runs, e.g. "3.40.1".
QString sqliteVersion();

/// A name as an SQL identifier, quoted.
QByteArray quotedName(const QString& name);

} // namespace levelbook
