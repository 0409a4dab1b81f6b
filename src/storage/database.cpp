#include "storage/database.h"

#include "storage/schema.h"
#include "storage/sqlerror.h"
#include "storage/tempfile.h"

#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <atomic>
#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return u"levelbook-%1"_s.arg(++counter);
}

// Each pragma is read back: SQLite ignores a misspelt or impossible one without a word.
Result<void> setPragma(sqlite3* handle, const QString& path, const char* name,
    const QByteArray& value, const char* expected)
{
    LEVELBOOK_TRY(runScript(handle, path, QByteArray("PRAGMA ") + name + " = " + value));
    const auto rows = readRows(handle, path, QByteArray("PRAGMA ") + name);
    if (!rows)
        return rows.error();
    const QString found = rows->isEmpty() ? QString() : rows->first().value(0);
    if (found != QLatin1String(expected))
        return Error{ ErrorCode::PragmaRefused, { QLatin1String(name), found }, {} };
    return {};
}

ReadOnlyReason reasonFor(OpenMode mode, WriteAccess access)
{
    if (access == WriteAccess::FileReadOnly)
        return ReadOnlyReason::FileReadOnly;
    if (access == WriteAccess::FolderReadOnly)
        return ReadOnlyReason::FolderReadOnly;
    return mode == OpenMode::ReadOnly ? ReadOnlyReason::Asked : ReadOnlyReason::None;
}

} // namespace

QByteArray sqlDriverFile()
{
    return QFile::encodeName(
        QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/sqldrivers/libqsqlite.so"_s);
}

Database::Database(const QString& path, const FileFacts& facts, const Migrations* migrations)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_facts(facts)
    , m_connectionName(nextConnectionName())
    , m_migrations(migrations)
{
}

Database::~Database()
{
    m_statements.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<std::unique_ptr<Database>> Database::create(
    const QString& path, const QDateTime& now, const OpenOptions& options)
{
    const QFileInfo info(path);
    if (path.isEmpty() || info.exists() || info.isSymLink())
        return Error{ ErrorCode::FileExists, { path }, {} };
    if (const QStringList journals = journalsBeside(path); !journals.isEmpty())
        return Error{ ErrorCode::FileExists, { path + journals.first() }, {} };
    if (!hasRoomForJournal(path))
        return Error{ ErrorCode::FileUnwritable, { path, qt_error_string(ENAMETOOLONG) }, {} };
    auto file = TempFile::create(info.absoluteFilePath());
    if (!file)
        return file.error();
    {
        const auto native = NativeConnection::open(file->path(), OpenMode::ReadWrite);
        if (!native)
            return native.error();
        LEVELBOOK_TRY(applyMigrations(native->handle(), path, *options.migrations, now));
    }
    LEVELBOOK_TRY(file->place(Replace::No));
    return open(path, options);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const OpenOptions& options)
{
    const auto facts = inspectFile(path);
    if (!facts)
        return facts.error();
    std::unique_ptr<Database> database(new Database(path, *facts, options.migrations));
    database->m_readOnlyReason = reasonFor(options.mode, facts->access);
    const OpenMode mode = database->isReadOnly() ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    // Reading a write-ahead log writes files beside the database: not while we promise not to
    // write.
    if (mode == OpenMode::ReadOnly && facts->walMode)
        return Error{ ErrorCode::PragmaRefused, { u"journal_mode"_s, u"wal"_s }, {} };
    LEVELBOOK_TRY(database->connect(mode, options.busyTimeoutMs));
    LEVELBOOK_TRY(database->verifyStillThere());
    LEVELBOOK_TRY(database->proveReadable());
    LEVELBOOK_TRY(database->checkSchema(options.olderSchema));
    LEVELBOOK_TRY(database->setPragmas(options.busyTimeoutMs));
    return database;
}

Result<void> Database::connect(OpenMode mode, int busyTimeoutMs)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    database.setDatabaseName(QString::fromLatin1(databaseUri(m_facts.canonicalPath, mode)));
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs)
        + (mode == OpenMode::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!database.open())
        return errorFromSql(database.lastError(), nullptr, m_path);
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{ ErrorCode::StorageFailure, { 0, u"QSQLITE has no native handle"_s }, {} };
    m_native = *static_cast<sqlite3* const*>(handle.constData());
    sqlite3_extended_result_codes(m_native, 1);
    sqlite3_db_config(m_native, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_native, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return {};
}

// open() succeeds on junk and on a truncated file: only a read tells.
Result<void> Database::proveReadable()
{
    LEVELBOOK_TRY(runScript(m_native, m_path, "BEGIN"));
    const Result<void> whole = verifySize();
    const Result<void> ended = runScript(m_native, m_path, "COMMIT");
    return whole ? ended : whole;
}

// SQLite notices a file that lacks whole pages, but not one that lacks a part of the last. Within a
// read transaction, so that nobody writes meanwhile.
Result<void> Database::verifySize() const
{
    const auto objects = readNumber(m_native, m_path, "SELECT count(*) FROM sqlite_schema");
    if (!objects)
        return objects.error();
    const auto pages = readNumber(m_native, m_path, "PRAGMA page_count");
    if (!pages)
        return pages.error();
    const auto pageSize = readNumber(m_native, m_path, "PRAGMA page_size");
    if (!pageSize)
        return pageSize.error();
    const qint64 size = QFileInfo(m_facts.canonicalPath).size();
    const qint64 wanted = *pages * *pageSize;
    if (size < wanted)
        return Error{ ErrorCode::Damaged, { m_path, u"%1 bytes of %2"_s.arg(size).arg(wanted) },
            {} };
    return {};
}

Result<void> Database::setPragmas(int busyTimeoutMs)
{
    const QByteArray timeout = QByteArray::number(busyTimeoutMs);
    LEVELBOOK_TRY(setPragma(m_native, m_path, "journal_mode", "DELETE", "delete"));
    LEVELBOOK_TRY(setPragma(m_native, m_path, "synchronous", "EXTRA", "3"));
    LEVELBOOK_TRY(setPragma(m_native, m_path, "foreign_keys", "ON", "1"));
    LEVELBOOK_TRY(setPragma(m_native, m_path, "trusted_schema", "OFF", "0"));
    LEVELBOOK_TRY(setPragma(m_native, m_path, "cell_size_check", "ON", "1"));
    LEVELBOOK_TRY(setPragma(m_native, m_path, "busy_timeout", timeout, timeout.constData()));
    return {};
}

Result<void> Database::checkSchema(OlderSchema olderSchema)
{
    const auto version = schemaVersionOf(m_native, m_path);
    if (!version)
        return version.error();
    const int newest = newestVersion(*m_migrations);
    if (*version > newest)
        return Error{ ErrorCode::SchemaTooNew, { *version, newest }, {} };
    const auto found = readSchema(m_native, m_path);
    if (!found)
        return found.error();
    const bool isNewest = *version == newest && m_migrations == &builtInMigrations();
    if (!isNewest || schemaDigest(*found) != newestSchemaDigest) {
        const auto expected = expectedSchema(*m_migrations, *version);
        LEVELBOOK_TRY(expected);
        const QStringList strange = schemaDifferences(*found, *expected, SchemaCheck::Objects);
        if (!strange.isEmpty())
            return Error{ ErrorCode::UnexpectedSchema, { strange.first() }, {} };
    }
    if (*version < newest && olderSchema == OlderSchema::Refuse)
        return Error{ ErrorCode::SchemaTooOld, { *version }, {} };
    m_schemaVersion = *version;
    return {};
}

Result<void> Database::verifyStillThere() const
{
    // The path as the user gave it (a link may have been turned elsewhere), then SQLite's own
    // descriptor.
    const auto now = identityOf(m_path);
    int moved = 0;
    sqlite3_file_control(m_native, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (!now || *now != m_facts.identity || moved)
        return Error{ ErrorCode::FileReplaced, { m_path }, {} };
    return {};
}

Result<qint64> Database::dataVersion() const
{
    return readNumber(m_native, m_path, "PRAGMA data_version");
}

Error Database::fail(const Error& error)
{
    if (m_inTransaction && !m_failure)
        m_failure = error;
    return error;
}

std::optional<Error> Database::failure() const
{
    if (m_failure || !m_inTransaction || !sqlite3_get_autocommit(m_native))
        return m_failure;
    // SQLite has rolled back by itself: what followed would be saved by and by, without the rest.
    return Error{ ErrorCode::StorageFailure, { SQLITE_ABORT, u"the transaction is gone"_s }, {} };
}

} // namespace levelbook
