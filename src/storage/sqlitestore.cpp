#include "storage/sqlitestore.h"

#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

class SqliteTransaction final : public StoreTransaction {
public:
    explicit SqliteTransaction(Transaction transaction)
        : m_transaction(std::move(transaction))
    {
    }
    Result<void> commit() override { return m_transaction.commit(); }

private:
    Transaction m_transaction;
};

} // namespace

SqliteStore::SqliteStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<StoreTransaction>> SqliteStore::begin()
{
    auto transaction = Transaction::begin(*m_database);
    LEVELBOOK_TRY(transaction);
    return std::unique_ptr<StoreTransaction>(
        std::make_unique<SqliteTransaction>(*std::move(transaction)));
}

Result<StoreCounts> SqliteStore::counts()
{
    auto counts =
        m_database
            ->statement(u"SELECT (SELECT count(*) FROM engineer), (SELECT count(*) FROM team), "
                        "(SELECT count(*) FROM kpi_record), (SELECT count(*) FROM cycle), "
                        "(SELECT count(*) FROM review), "
                        "(SELECT count(*) FROM import WHERE undone_at IS NULL), "
                        "(SELECT count(*) FROM roadmap_tick)"_s)
            .one([](const Row& row) {
                return StoreCounts{ row.integer(0), row.integer(1), row.integer(2), row.integer(3),
                    row.integer(4), row.integer(5), row.integer(6) };
            });
    LEVELBOOK_TRY(counts);
    return counts->value_or(StoreCounts{});
}

} // namespace levelbook
