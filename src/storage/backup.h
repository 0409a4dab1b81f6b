// Copies of a database that are known to be good.
#pragma once

#include "domain/result.h"
#include "storage/backupname.h"
#include "storage/tempfile.h"

#include <QMap>

#include <functional>

struct sqlite3;

namespace levelbook {

class Database;

/// The number of rows of each table.
using RowCounts = QMap<QString, qint64>;

/// Told the pages that are copied and all; false cancels.
using BackupProgress = std::function<bool(int done, int total)>;

/// Writes a verified copy of what the database holds, while others may write to it. The file
/// appears under its name when it is whole, checked and on the disk; on an error nothing is left of
/// it and a former file of the name is intact. Works too when the database's own file has been
/// deleted or replaced. Errors: FileExists (with Replace::No, or when another file's journal lies
/// beside the path), NotARegularFile, FileNotFound (the folder), DiskFull, FileUnwritable,
/// BackupNotVerified, Cancelled.
Result<void> backupTo(const Database& database, const QString& path, Replace replace,
    const BackupProgress& progress = {});

/// A backup beside the file, with the next sequence number; its path.
Result<QString> backupBeside(const Database& database, const QDateTime& now);

/// Reads a whole backup: it is ours, its pages and references are sound. The rows of its tables.
/// Errors: those of inspectFile; BackupNotVerified, whose problems say what is wrong.
Result<RowCounts> verifyBackup(const QString& path);

/// The backups beside a file that verify now, the newest first. Reads each of them whole.
QList<BackupInfo> verifiedBackups(const QString& databasePath);

/// Removes a backup beside a file only when keep newer ones verify; the order is that of the
/// sequence, never of the clock. The paths that were removed.
Result<QStringList> pruneBackups(const QString& databasePath, int keep);

/// Copies a connection's content into an empty temporary file and verifies the copy against it.
Result<void> copyVerified(sqlite3* source, const TempFile& copy, const QString& path,
    const BackupProgress& progress = {});

} // namespace levelbook
