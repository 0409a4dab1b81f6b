#include "storage/statement.h"
#include "storage/testschema.h"
#include "storage/transaction.h"
#include "support/support.h"

#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class StatementTest : public testing::Test {
protected:
    Statement select(const QString& expression)
    {
        return m_database->statement(u"SELECT "_s + expression);
    }

    QTemporaryDir m_folder;
    const std::unique_ptr<Database> m_database =
        makeDatabase(m_folder.filePath(u"main.levelbook"_s));
};

} // namespace

TEST_F(StatementTest, GivesBackWhatIsBound)
{
    const QString text = u"똠 \U0001F600 ';--"_s + QChar::Null + u"end"_s;
    const auto row = select(u":text, :int, :real, :bool, :date, :at, :id, :bytes"_s)
                         .bind(u":text", text)
                         .bind(u":int", Q_INT64_C(9007199254740993))
                         .bind(u":real", 0.1)
                         .bind(u":bool", true)
                         .bind(u":date", QDate(2026, 2, 28))
                         .bind(u":at", noon())
                         .bind(u":id", TeamId{ 7 })
                         .bind(u":bytes", QByteArray("\0\xff", 2))
                         .one([&](const Row& r) {
                             EXPECT_EQ(r.text(0), text);
                             EXPECT_EQ(r.integer(1), Q_INT64_C(9007199254740993));
                             EXPECT_EQ(r.real(2), 0.1);
                             EXPECT_TRUE(r.boolean(3));
                             EXPECT_EQ(r.text(4), u"2026-02-28"_s);
                             EXPECT_EQ(r.date(4), QDate(2026, 2, 28));
                             EXPECT_EQ(r.text(5), u"2026-06-01T12:00:00Z"_s);
                             EXPECT_EQ(r.dateTime(5), noon());
                             EXPECT_EQ(r.id<TeamId>(6), TeamId{ 7 });
                             EXPECT_EQ(r.bytes(7), QByteArray("\0\xff", 2));
                             return true;
                         });
    EXPECT_TRUE(must(row));
}

TEST_F(StatementTest, TellsAbsenceFromEmptiness)
{
    const auto seen = select(u":null, :none, :nodate, :empty, :some"_s)
                          .bind(u":null", std::nullopt)
                          .bind(u":none", std::optional<double>())
                          .bind(u":nodate", QDate())
                          .bind(u":empty", QString())
                          .bind(u":some", std::optional(5))
                          .one([](const Row& r) {
                              EXPECT_TRUE(r.isNull(0));
                              EXPECT_EQ(r.optionalReal(1), std::nullopt);
                              EXPECT_EQ(r.optionalDate(2), std::nullopt);
                              EXPECT_EQ(r.optionalText(3), u""_s);
                              EXPECT_EQ(r.optionalInteger(4), 5);
                              EXPECT_EQ(r.optionalId<TeamId>(0), std::nullopt);
                              return true;
                          });
    EXPECT_TRUE(must(seen));
}

TEST_F(StatementTest, ReadsManyOneOrNoRow)
{
    for (int number = 1; number <= 3; ++number)
        must(savePair(*m_database, number));
    const auto sql =
        u"SELECT number FROM pair_half WHERE half = 0 AND number >= :from ORDER BY number"_s;
    const auto number = [](const Row& row) { return row.integer(0); };
    EXPECT_EQ(
        must(m_database->statement(sql).bind(u":from", 2).all(number)), (QList<qint64>{ 2, 3 }));
    EXPECT_EQ(must(m_database->statement(sql).bind(u":from", 2).one(number)), 2);
    EXPECT_EQ(must(m_database->statement(sql).bind(u":from", 9).one(number)), std::nullopt);
    qint64 sum = 0;
    must(m_database->statement(sql).bind(u":from", 1).each([&](const Row& r) {
        sum += r.integer(0);
    }));
    EXPECT_EQ(sum, 6);
}

TEST_F(StatementTest, MayBeRunWithinItself)
{
    must(savePair(*m_database, 1));
    const auto sql = u"SELECT half FROM pair_half ORDER BY half"_s;
    int visits = 0;
    must(m_database->statement(sql).each([&](const Row&) -> Result<void> {
        return m_database->statement(sql).each([&](const Row&) { ++visits; });
    }));
    EXPECT_EQ(visits, 4);
}

TEST_F(StatementTest, PassesOnTheErrorOfAVisitor)
{
    const auto read = select(u"1"_s).all([](const Row&) -> Result<int> {
        return Error{ ErrorCode::BadKey, { u"x"_s }, {} };
    });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::BadKey);
}

TEST_F(StatementTest, RefusesWrongSqlAndWrongNames)
{
    EXPECT_EQ(m_database->statement(u"SELEKT 1"_s).run().error().code, ErrorCode::StorageFailure);
    EXPECT_FALSE(select(u":a"_s).bind(u":b", 1).run());
    // The second time the statement is a prepared one that still has the first value.
    must(select(u":a + :c"_s).bind(u":a", 1).bind(u":c", 1).run());
    EXPECT_FALSE(select(u":a + :c"_s).bind(u":a", 1).run());
}

TEST_F(StatementTest, NameMayStandTwice)
{
    const auto sum =
        select(u":a + :a"_s).bind(u":a", 21).one([](const Row& r) { return r.integer(0); });
    EXPECT_EQ(must(sum), 42);
}

TEST_F(StatementTest, MapsNativeErrors)
{
    must(savePair(*m_database, 1));
    // An error that comes while rows are read, not at the first.
    const auto read =
        m_database
            ->statement(u"SELECT abs(CASE half WHEN 0 THEN 1 ELSE -9223372036854775808 END)"
                        " FROM pair_half ORDER BY half"_s)
            .all([](const Row& row) { return row.integer(0); });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::StorageFailure);
}
