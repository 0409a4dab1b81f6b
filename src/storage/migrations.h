// The numbered steps that bring a database file to the schema this program knows.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

struct sqlite3;

namespace levelbook {

/// One step. A released one is never edited: what changes comes as a new one.
struct Migration {
    int version = 0; ///< 1, 2, 3 ... without a gap.
    QString name;
    QByteArray sql; ///< Any number of statements; none that begins or ends a transaction.
};

/// Steps in the order of their versions.
using Migrations = std::vector<Migration>;

/// The steps in resources/migrations (NNNN_name.sql), read once.
const Migrations& builtInMigrations();

/// The newest version among steps; 0 for none.
int newestVersion(const Migrations& migrations);

/// Runs every step that the file lacks, each in one transaction together with its row in
/// schema_version, with foreign keys checked before each commit. The first error ends it: the file
/// is then at the version of the last whole step. now is written to schema_version and nothing is
/// ordered by it. Foreign keys are on afterwards.
Result<void> applyMigrations(
    sqlite3* handle, const QString& path, const Migrations& migrations, const QDateTime& now);

/// What migrateFile has done.
struct MigrationOutcome {
    int from = 0;
    int to = 0;
    QString backup; ///< The verified backup from before; empty when there was nothing to do.
};

/// Brings a file to the newest of the steps; a verified backup beside the file comes first. The
/// caller holds the file's FileLock, or knows that no window has the file. Errors: as
/// Database::open and backupTo; ReadOnly.
Result<MigrationOutcome> migrateFile(
    const QString& path, const QDateTime& now, const Migrations& migrations = builtInMigrations());

} // namespace levelbook
