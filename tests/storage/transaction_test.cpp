#include "storage/testschema.h"
#include "storage/transaction.h"
#include "support/support.h"

#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const auto insertHalf =
    u"INSERT INTO pair_half (number, half, text) VALUES (:number, :half, 'x')"_s;

class TransactionTest : public testing::Test {
protected:
    Result<qint64> insert(int number, int half)
    {
        return m_database->statement(insertHalf)
            .bind(u":number", number)
            .bind(u":half", half)
            .run();
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"main.levelbook"_s);
    const std::unique_ptr<Database> m_database = makeDatabase(m_path);
};

} // namespace

TEST_F(TransactionTest, IsTakenBackUnlessCommitted)
{
    {
        const auto transaction = must(Transaction::begin(*m_database));
        EXPECT_EQ(must(insert(1, 0)), 1);
        EXPECT_TRUE(m_database->inTransaction());
    }
    EXPECT_FALSE(m_database->inTransaction());
    EXPECT_EQ(wholePairs(*m_database), 0);
    must(savePair(*m_database, 1));
    EXPECT_EQ(wholePairs(*m_database), 1);
}

TEST_F(TransactionTest, EndsAtItsFirstError)
{
    auto transaction = must(Transaction::begin(*m_database));
    must(insert(1, 0));
    const auto doubled = insert(1, 0);
    ASSERT_FALSE(doubled);
    EXPECT_EQ(doubled.error().code, ErrorCode::ConstraintFailed);
    EXPECT_EQ(insert(1, 1).error(), doubled.error());
    EXPECT_EQ(transaction.commit().error(), doubled.error());
    EXPECT_EQ(wholePairs(*m_database), 0);
    must(savePair(*m_database, 1));
}

TEST_F(TransactionTest, IsNeededForAChange)
{
    EXPECT_EQ(insert(1, 0).error().code, ErrorCode::StorageFailure);
    EXPECT_EQ(wholePairs(*m_database), 0);
}

TEST_F(TransactionTest, IsOneAtATime)
{
    const auto transaction = must(Transaction::begin(*m_database));
    EXPECT_EQ(Transaction::begin(*m_database).error().code, ErrorCode::StorageFailure);
    EXPECT_TRUE(m_database->inTransaction());
}

// SQLite rolls back by itself on some errors; what follows would be saved alone, statement by
// statement.
TEST_F(TransactionTest, RunsNothingAfterARollbackBehindItsBack)
{
    auto transaction = must(Transaction::begin(*m_database));
    must(insert(1, 0));
    must(runScript(m_database->nativeHandle(), m_path, "ROLLBACK"));
    EXPECT_FALSE(insert(1, 1));
    EXPECT_FALSE(transaction.commit());
    EXPECT_EQ(wholePairs(*m_database), 0);
}

TEST_F(TransactionTest, MayBeGivenAway)
{
    auto begun = Transaction::begin(*m_database);
    Transaction transaction = std::move(*begun);
    must(insert(1, 0));
    must(insert(1, 1));
    must(transaction.commit());
    EXPECT_FALSE(transaction.commit());
    EXPECT_EQ(wholePairs(*m_database), 1);
}
