// Turns SQLite's native (extended) result codes into error codes of the domain.
#pragma once

#include "domain/error.h"

struct sqlite3;
class QSqlError;

namespace levelbook {

/// The error of a native result code. path is the database file that the user knows; detail is
/// SQLite's own message, which is kept only where no code of ours says it all.
Error errorFromNative(int code, const QString& path, const QString& detail);

/// The error of the last failed call on a connection. Also tells a full quota from another I/O
/// error.
Error errorFromHandle(sqlite3* handle, const QString& path);

/// The error of a failed QSqlQuery on a connection (QSqlError::type() says nothing with QSQLITE).
Error errorFromSql(const QSqlError& error, sqlite3* handle, const QString& path);

} // namespace levelbook
