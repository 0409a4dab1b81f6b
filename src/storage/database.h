// One connection to one database file, opened only after the file has proved to be ours and whole.
#pragma once

#include "domain/result.h"
#include "storage/filecheck.h"
#include "storage/migrations.h"
#include "storage/nativesql.h"
#include "storage/statement.h"

#include <QHash>

#include <memory>

class QSqlDatabase;
struct sqlite3;

namespace levelbook {

/// What to do with a file whose schema is older than this program's.
enum class OlderSchema { Refuse, Accept };

struct OpenOptions {
    OpenMode mode = OpenMode::ReadWrite;
    int busyTimeoutMs = 5000; ///< How long a lock held by others is waited for.
    OlderSchema olderSchema = OlderSchema::Refuse; ///< Accept is for migrateFile and for backups.
    const Migrations* migrations = &builtInMigrations(); ///< Must live as long as the Database.
};

/// Why a database cannot be written.
enum class ReadOnlyReason { None, Asked, FileReadOnly, FolderReadOnly };

/// The file of the driver that the first Database loads, in the file system's encoding, for
/// whoever has time to load it before. Where it lies elsewhere, it is loaded then.
QByteArray sqlDriverFile();

/// A connection. It belongs to the thread that made it, and outlives its statements and
/// transactions. Changes are possible only within a Transaction (storage/transaction.h); what it
/// reads, it reads through statement().
class Database {
public:
    /// Makes a new file with the newest schema. The file appears under its name only when it is
    /// whole. Errors: FileExists, FileNotFound (the folder), FileUnwritable, DiskFull.
    static Result<std::unique_ptr<Database>> create(
        const QString& path, const QDateTime& now, const OpenOptions& options = {});

    /// Opens an existing file; never creates, never repairs. A file or folder that cannot be
    /// written opens read-only. Errors: those of inspectFile; Damaged, SchemaTooNew, SchemaTooOld
    /// (see migrateFile), UnexpectedSchema, PragmaRefused, Busy.
    static Result<std::unique_ptr<Database>> open(
        const QString& path, const OpenOptions& options = {});

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return m_path; } ///< As the user named it, absolute.
    QString canonicalPath() const { return m_facts.canonicalPath; }
    FileIdentity identity() const { return m_facts.identity; }
    int schemaVersion() const { return m_schemaVersion; }
    const Migrations& migrations() const { return *m_migrations; }
    bool isReadOnly() const { return m_readOnlyReason != ReadOnlyReason::None; }
    ReadOnlyReason readOnlyReason() const { return m_readOnlyReason; }

    /// A prepared statement; errors of the SQL come when it is run. Statements that are run again
    /// and again are prepared once.
    Statement statement(const QString& sql) { return Statement(*this, sql); }

    /// FileReplaced when the path no longer means the file that was opened (moved, deleted,
    /// replaced).
    Result<void> verifyStillThere() const;

    /// A number that changes when another connection, of any process, has changed the file.
    Result<qint64> dataVersion() const;

    bool inTransaction() const { return m_inTransaction; }

    /// The driver's connection, for bulk work in storage only. An error from it must go to fail().
    sqlite3* nativeHandle() const { return m_native; }
    /// Remembers the first error of an open transaction, which can then no longer commit; returns
    /// it.
    Error fail(const Error& error);
    /// The error that has ended the open transaction, if any: nothing more may run in it.
    std::optional<Error> failure() const;

private:
    friend class Statement;
    friend class Transaction;

    Database(const QString& path, const FileFacts& facts, const Migrations* migrations);
    Result<void> connect(OpenMode mode, int busyTimeoutMs);
    Result<void> proveReadable();
    Result<void> verifySize() const;
    Result<void> setPragmas(int busyTimeoutMs);
    Result<void> checkSchema(OlderSchema olderSchema);
    QSqlDatabase connection() const;

    QString m_path;
    FileFacts m_facts;
    QString m_connectionName;
    sqlite3* m_native = nullptr;
    ReadOnlyReason m_readOnlyReason = ReadOnlyReason::None;
    int m_schemaVersion = 0;
    const Migrations* m_migrations;
    bool m_inTransaction = false;
    std::optional<Error> m_failure;
    StatementCache m_statements;
};

} // namespace levelbook
