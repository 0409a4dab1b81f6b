// A database file as the program works with it: made with the built-in framework, or opened.
#pragma once

#include "storage/database.h"
#include "storage/sqlitestore.h"

namespace levelbook {

/// The framework that ships with the program.
Result<Framework> builtInFramework();

/// Makes a new file with the newest schema and the built-in framework; never overwrites. What fails
/// on the way leaves no file.
Result<std::unique_ptr<SqliteStore>> createFile(const QString& path, const QDateTime& now);

/// Opens a file; never creates, never migrates (SchemaTooOld says how). A lock held by others is
/// waited for that long before an action fails with Busy.
Result<std::unique_ptr<SqliteStore>> openFile(
    const QString& path, OpenMode mode, int busyTimeoutMs = OpenOptions().busyTimeoutMs);

/// A file that is open somewhere in the program: its path, and which file that was.
struct OpenedFile {
    QString path;
    FileIdentity identity;
};

/// Another connection to a file that is open already, e.g. in a thread of its own. Errors: those of
/// openFile(); FileReplaced where the path means another file by now.
Result<std::unique_ptr<SqliteStore>> openAgain(
    const OpenedFile& file, OpenMode mode, int busyTimeoutMs = OpenOptions().busyTimeoutMs);

/// Everything that is wrong with a file: its pages and references, and what the rules forbid (a
/// person without a team or level, a review whose snapshot does not have its hash, monthly sums of
/// teams that are not those of the records).
Result<QList<Problem>> checkFile(SqliteStore& store);

/// Makes the monthly sums of teams anew from the records, where checkFile() found wrong ones.
Result<void> recountSums(SqliteStore& store);

} // namespace levelbook
