#include "storage/backup.h"

#include "storage/check.h"
#include "storage/database.h"
#include "storage/filecheck.h"
#include "storage/nativesql.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr int pagesPerStep = 1000;

Result<RowCounts> countRows(sqlite3* handle, const QString& path)
{
    const auto tables = readRows(handle, path,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE "
        "'\\'");
    if (!tables)
        return tables.error();
    RowCounts counts;
    for (const QStringList& table : *tables) {
        const auto count =
            readNumber(handle, path, "SELECT count(*) FROM " + quotedName(table.first()));
        if (!count)
            return count.error();
        counts.insert(table.first(), *count);
    }
    return counts;
}

Result<void> copyPages(
    sqlite3* source, sqlite3* target, const QString& path, const BackupProgress& progress)
{
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        return errorFromHandle(target, path);
    int code = SQLITE_OK;
    bool wanted = true;
    while (wanted && code == SQLITE_OK) {
        code = sqlite3_backup_step(backup, pagesPerStep);
        const int total = sqlite3_backup_pagecount(backup);
        wanted = !progress || progress(total - sqlite3_backup_remaining(backup), total);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!wanted && code != SQLITE_DONE)
        return Error{ ErrorCode::Cancelled, {}, {} };
    if (finished != SQLITE_OK)
        return errorFromHandle(target, path);
    return code == SQLITE_DONE ? Result<void>{} : errorFromNative(code, path, {});
}

// The copy, and the rows that it must hold; the caller holds the source still.
Result<RowCounts> copyCounted(
    sqlite3* source, const TempFile& copy, const QString& path, const BackupProgress& progress)
{
    const auto counts = countRows(source, path);
    if (!counts)
        return counts;
    const auto target = NativeConnection::open(copy.path(), OpenMode::ReadWrite);
    if (!target)
        return target.error();
    // Nobody sees the copy before it is whole: no journal, and one sync at the end.
    LEVELBOOK_TRY(
        runScript(target->handle(), path, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"));
    LEVELBOOK_TRY(copyPages(source, target->handle(), path, progress));
    return counts;
}

Result<RowCounts> verifyContent(const QString& file, const QString& path)
{
    const auto connection = NativeConnection::open(file, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    const QStringList damages =
        integrityProblems(connection->handle()) + brokenReferences(connection->handle());
    Error error{ ErrorCode::BackupNotVerified, { path }, {} };
    for (const QString& damage : damages)
        error.problems << Problem{ ErrorCode::Damaged, { path, damage }, std::nullopt, {}, {} };
    if (!damages.isEmpty())
        return error;
    return countRows(connection->handle(), path);
}

} // namespace

Result<void> copyVerified(
    sqlite3* source, const TempFile& copy, const QString& path, const BackupProgress& progress)
{
    // One read transaction over counting and copying: what others write meanwhile waits.
    const bool ownTransaction = sqlite3_get_autocommit(source);
    if (ownTransaction)
        LEVELBOOK_TRY(runScript(source, path, "BEGIN"));
    const auto counts = copyCounted(source, copy, path, progress);
    if (ownTransaction)
        sqlite3_exec(source, "COMMIT", nullptr, nullptr, nullptr);
    if (!counts)
        return counts.error();
    LEVELBOOK_TRY(inspectFile(copy.path()));
    const auto copied = verifyContent(copy.path(), path);
    if (!copied)
        return copied.error();
    if (*copied != *counts)
        return Error{ ErrorCode::BackupNotVerified, { path }, {} };
    return {};
}

Result<void> backupTo(
    const Database& database, const QString& path, Replace replace, const BackupProgress& progress)
{
    const QFileInfo info(path);
    if (path.isEmpty() || (replace == Replace::No && (info.exists() || info.isSymLink())))
        return Error{ ErrorCode::FileExists, { path }, {} };
    if (info.exists() && !info.isFile())
        return Error{ ErrorCode::NotARegularFile, { path }, {} };
    // A backup over the file itself would be no backup.
    if (info.exists() && info.canonicalFilePath() == database.canonicalPath())
        return Error{ ErrorCode::FileExists, { path }, {} };
    if (const QStringList journals = journalsBeside(path); !journals.isEmpty())
        return Error{ ErrorCode::FileExists, { path + journals.first() }, {} };
    auto copy = TempFile::create(info.absoluteFilePath());
    if (!copy)
        return copy.error();
    LEVELBOOK_TRY(copyVerified(database.nativeHandle(), *copy, path, progress));
    return copy->place(replace);
}

Result<QString> backupBeside(const Database& database, const QDateTime& now)
{
    for (;;) {
        const QString path =
            nextBackupPath(database.canonicalPath(), database.schemaVersion(), now);
        const auto done = backupTo(database, path, Replace::No);
        if (done)
            return path;
        // Another process may have taken the number meanwhile.
        if (done.error().code != ErrorCode::FileExists)
            return done.error();
    }
}

Result<RowCounts> verifyBackup(const QString& path)
{
    const auto facts = inspectFile(path);
    if (!facts)
        return facts.error();
    const auto counts = verifyContent(facts->canonicalPath, path);
    if (!counts && counts.error().code != ErrorCode::BackupNotVerified) {
        const Error& why = counts.error();
        return Error{ ErrorCode::BackupNotVerified, { path },
            { { why.code, why.args, std::nullopt, {}, {} } } };
    }
    return counts;
}

QList<BackupInfo> verifiedBackups(const QString& databasePath)
{
    QList<BackupInfo> good;
    const QList<BackupInfo> present = backupsBeside(databasePath);
    for (const BackupInfo& backup : present) {
        if (verifyBackup(backup.path))
            good << backup;
    }
    return good;
}

Result<QStringList> pruneBackups(const QString& databasePath, int keep)
{
    QStringList removed;
    int good = 0;
    const QList<BackupInfo> present = backupsBeside(databasePath);
    for (const BackupInfo& backup : present) {
        if (good < std::max(keep, 1)) {
            good += verifyBackup(backup.path).has_value();
            continue;
        }
        if (QFile file(backup.path); !file.remove())
            return Error{ ErrorCode::FileUnwritable, { backup.path, file.errorString() }, {} };
        removed << backup.path;
    }
    return removed;
}

} // namespace levelbook
