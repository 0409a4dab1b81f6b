#include "storage/transaction.h"

#include "storage/database.h"
#include "storage/schema.h"

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace levelbook {

Transaction::Transaction(Database& database)
    : m_database(&database)
{
    m_database->m_inTransaction = true;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        rollBack();
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (database.isReadOnly())
        return Error{ ErrorCode::ReadOnly, { database.path() }, {} };
    if (database.inTransaction())
        return Error{ ErrorCode::StorageFailure,
            { SQLITE_MISUSE, u"a transaction within another"_s }, {} };
    LEVELBOOK_TRY(database.verifyStillThere());
    // Not deferred: a transaction that reads first and writes later fails with a stale snapshot.
    LEVELBOOK_TRY(runScript(database.nativeHandle(), database.path(), "BEGIN IMMEDIATE"));
    Transaction transaction(database);
    const auto version = schemaVersionOf(database.nativeHandle(), database.path());
    if (!version)
        return version.error();
    if (*version != database.schemaVersion())
        return Error{ ErrorCode::SchemaTooNew, { *version, database.schemaVersion() }, {} };
    return transaction;
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return Error{ ErrorCode::StorageFailure, { SQLITE_MISUSE, u"a second commit"_s }, {} };
    Result<void> done = m_database->verifyStillThere();
    if (const auto failure = m_database->failure())
        done = *failure;
    if (done)
        done = runScript(m_database->nativeHandle(), m_database->path(), "COMMIT");
    if (done)
        done = m_database->verifyStillThere();
    rollBack();
    return done;
}

void Transaction::rollBack()
{
    Database& database = *std::exchange(m_database, nullptr);
    if (!sqlite3_get_autocommit(database.nativeHandle()))
        sqlite3_exec(database.nativeHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    database.m_inTransaction = false;
    database.m_failure.reset();
}

} // namespace levelbook
