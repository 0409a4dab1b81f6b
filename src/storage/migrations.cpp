#include "storage/migrations.h"

#include "storage/backup.h"
#include "storage/check.h"
#include "storage/database.h"
#include "storage/filecheck.h"
#include "storage/nativesql.h"
#include "storage/schema.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

Migrations readResources()
{
    const QDir folder(u":/migrations"_s);
    Migrations migrations;
    const QStringList names = folder.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back({ name.left(4).toInt(), name.mid(5).chopped(4), file.readAll() });
    }
    return migrations;
}

QByteArray quotedText(QString text) { return "'" + text.replace(u'\'', u"''"_s).toUtf8() + "'"; }

// What stands in the first step's transaction before the step: the mark of our files, and the list
// of steps.
QByteArray foundation()
{
    return "PRAGMA application_id = " + QByteArray::number(applicationId)
        + "; CREATE TABLE schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL,"
          " applied_at TEXT NOT NULL);";
}

QByteArray versionRow(const Migration& step, const QDateTime& now)
{
    return "INSERT INTO schema_version (version, name, applied_at) VALUES ("
        + QByteArray::number(step.version) + ", " + quotedText(step.name) + ", "
        + quotedText(now.toUTC().toString(Qt::ISODate)) + ");";
}

Result<void> runStep(
    sqlite3* handle, const QString& path, const Migration& step, const QDateTime& now)
{
    if (step.version == 1)
        LEVELBOOK_TRY(runScript(handle, path, foundation()));
    LEVELBOOK_TRY(runScript(handle, path, step.sql));
    if (sqlite3_get_autocommit(handle))
        return Error{ ErrorCode::StorageFailure, { SQLITE_MISUSE, step.name }, {} };
    LEVELBOOK_TRY(runScript(handle, path, versionRow(step, now)));
    if (const QStringList broken = brokenReferences(handle); !broken.isEmpty())
        return Error{ ErrorCode::ConstraintFailed, { broken.first() }, {} };
    return {};
}

Result<void> applyOne(
    sqlite3* handle, const QString& path, const Migration& step, const QDateTime& now)
{
    LEVELBOOK_TRY(runScript(handle, path, "BEGIN IMMEDIATE"));
    // Asked again inside: another process may have been quicker.
    const auto version = schemaVersionOf(handle, path);
    Result<void> done = version ? Result<void>{} : Result<void>{ version.error() };
    if (version && *version < step.version)
        done = runStep(handle, path, step, now);
    if (done)
        done = runScript(handle, path, "COMMIT");
    if (!sqlite3_get_autocommit(handle))
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
}

} // namespace

const Migrations& builtInMigrations()
{
    static const Migrations migrations = readResources();
    return migrations;
}

int newestVersion(const Migrations& migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

Result<void> applyMigrations(
    sqlite3* handle, const QString& path, const Migrations& migrations, const QDateTime& now)
{
    const auto version = schemaVersionOf(handle, path);
    if (!version)
        return version.error();
    // A step may rebuild a table, which must not cascade; inside a transaction this pragma does
    // nothing.
    LEVELBOOK_TRY(runScript(handle, path, "PRAGMA foreign_keys = OFF"));
    Result<void> done;
    for (const Migration& step : migrations) {
        if (done && step.version > *version)
            done = applyOne(handle, path, step, now);
    }
    const auto restored = runScript(handle, path, "PRAGMA foreign_keys = ON");
    return done ? restored : done;
}

Result<MigrationOutcome> migrateFile(
    const QString& path, const QDateTime& now, const Migrations& migrations)
{
    OpenOptions options;
    options.migrations = &migrations;
    options.olderSchema = OlderSchema::Accept;
    auto database = Database::open(path, options);
    if (!database)
        return database.error();
    MigrationOutcome outcome{ (*database)->schemaVersion(), newestVersion(migrations), {} };
    if (outcome.from == outcome.to)
        return outcome;
    if ((*database)->isReadOnly())
        return Error{ ErrorCode::ReadOnly, { path }, {} };
    const auto backup = backupBeside(**database, now);
    if (!backup)
        return backup.error();
    outcome.backup = *backup;
    LEVELBOOK_TRY((*database)->verifyStillThere());
    LEVELBOOK_TRY(applyMigrations((*database)->nativeHandle(), path, migrations, now));
    LEVELBOOK_TRY((*database)->verifyStillThere());
    return outcome;
}

} // namespace levelbook
