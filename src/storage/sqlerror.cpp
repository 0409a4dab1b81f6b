#include "storage/sqlerror.h"

#include <QSqlError>

#include <cerrno>
#include <sqlite3.h>

namespace levelbook {

namespace {

// SQLite reports a full quota, unlike a full disk, as a plain I/O error.
bool isQuota(int code, sqlite3* handle)
{
    if ((code & 0xff) != SQLITE_IOERR || !handle)
        return false;
    const int number = sqlite3_system_errno(handle);
    return number == EDQUOT || number == ENOSPC;
}

} // namespace

Error errorFromNative(int code, const QString& path, const QString& detail)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return { ErrorCode::FileReplaced, { path }, {} };
    switch (code & 0xff) {
    case SQLITE_FULL:
        return { ErrorCode::DiskFull, { path }, {} };
    case SQLITE_READONLY:
        return { ErrorCode::ReadOnly, { path }, {} };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { ErrorCode::Busy, { path }, {} };
    case SQLITE_CORRUPT:
        return { ErrorCode::Damaged, { path, detail }, {} };
    case SQLITE_NOTADB:
        return { ErrorCode::NotADatabase, { path }, {} };
    case SQLITE_CONSTRAINT:
        return { ErrorCode::ConstraintFailed, { detail }, {} };
    default:
        return { ErrorCode::StorageFailure, { code, detail }, {} };
    }
}

Error errorFromHandle(sqlite3* handle, const QString& path)
{
    const int code = sqlite3_extended_errcode(handle);
    if (isQuota(code, handle))
        return { ErrorCode::DiskFull, { path }, {} };
    return errorFromNative(code, path, QString::fromUtf8(sqlite3_errmsg(handle)));
}

Error errorFromSql(const QSqlError& error, sqlite3* handle, const QString& path)
{
    const int code = error.nativeErrorCode().toInt();
    if (isQuota(code, handle))
        return { ErrorCode::DiskFull, { path }, {} };
    const QString text = error.databaseText();
    return errorFromNative(code, path, text.isEmpty() ? error.driverText() : text);
}

} // namespace levelbook
