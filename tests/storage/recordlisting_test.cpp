// The list of all records: what filters let through, orders, any part of it, and what happens to it
// while the file changes.
#include "storage/recordlisting.h"
#include "storefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class RecordListingTest : public StoreFile {
protected:
    void SetUp() override
    {
        m_team = addTeam(u"A"_s);
        Engineer one = person(u"E1"_s, m_team);
        one.name = u"나래"_s;
        m_one = addPerson(one);
        Engineer two = person(u"E2"_s, m_team);
        two.name = u"가람"_s;
        m_two = addPerson(two);
        const QByteArray ids = "INSERT INTO subject (id, engineer_id, team_id) VALUES (1, "
            + QByteArray::number(m_one.value) + ", NULL), (2, " + QByteArray::number(m_two.value)
            + ", NULL), (3, NULL, " + QByteArray::number(m_team.value) + ")";
        sql(ids);
        sql("INSERT INTO kpi (id, key) VALUES (1, 'talks'), (2, 'review_pass_rate')");
        sql("INSERT INTO kpi_record (subject_id, kpi_id, day, ref, value, numerator, denominator, "
            "note, left_out) VALUES "
            "(1, 1, '2026-01-10', 'Spring', 2, NULL, NULL, 'NOTE', NULL), "
            "(1, 2, '2026-02-10', 'x', NULL, 3, 4, NULL, 'test data'), "
            "(2, 1, '2026-03-10', 'y', 1, NULL, NULL, NULL, NULL), "
            "(3, 1, '2026-01-20', 'z', 5, NULL, NULL, NULL, NULL)");
    }

    std::unique_ptr<RecordListing> list(
        const RecordFilter& filter, RecordOrder order = RecordOrder::Date, bool descending = false)
    {
        return must(
            RecordListing::make(path(), must(identityOf(path())), filter, order, descending));
    }
    QStringList refs(
        const RecordFilter& filter, RecordOrder order = RecordOrder::Date, bool descending = false)
    {
        const auto listing = list(filter, order, descending);
        QStringList all;
        for (const auto& [row, record] : must(listing->rows(0, 100)))
            all << record.ref;
        EXPECT_EQ(all.size(), listing->count());
        return all;
    }

    TeamId m_team;
    EngineerId m_one;
    EngineerId m_two;
};

} // namespace

TEST_F(RecordListingTest, HasAllInTheOrderAskedFor)
{
    EXPECT_EQ(refs({}), (QStringList{ u"Spring"_s, u"z"_s, u"x"_s, u"y"_s }));
    EXPECT_EQ(
        refs({}, RecordOrder::Date, true), (QStringList{ u"y"_s, u"x"_s, u"z"_s, u"Spring"_s }));
    EXPECT_EQ(refs({}, RecordOrder::Value), (QStringList{ u"x"_s, u"y"_s, u"Spring"_s, u"z"_s }))
        << "a part of a whole is 0.75";
    EXPECT_EQ(refs({}, RecordOrder::Who), (QStringList{ u"z"_s, u"y"_s, u"Spring"_s, u"x"_s }));
    EXPECT_EQ(refs({}, RecordOrder::Kpi).first(), u"x"_s);
}

TEST_F(RecordListingTest, LetsThroughWhatTheFilterSays)
{
    RecordFilter filter;
    filter.kpi = u"talks"_s;
    EXPECT_EQ(refs(filter).size(), 3);
    filter.period = Period{ QDate(2026, 1, 10), QDate(2026, 1, 20) };
    EXPECT_EQ(refs(filter), QStringList{ u"Spring"_s });
    filter = {};
    filter.counted = RecordFilter::Counted::LeftOut;
    EXPECT_EQ(refs(filter), QStringList{ u"x"_s });
    filter.counted = RecordFilter::Counted::Counting;
    EXPECT_EQ(refs(filter).size(), 3);
    filter = {};
    filter.subjects = QList<KpiSubject>{ m_two, m_team };
    EXPECT_EQ(refs(filter), (QStringList{ u"z"_s, u"y"_s }));
    filter.subjects = QList<KpiSubject>();
    EXPECT_TRUE(refs(filter).isEmpty());
}

TEST_F(RecordListingTest, FindsTextsInAnyCaseAndRecordsOfWhoWasFound)
{
    RecordFilter filter;
    filter.text = u"SPRING"_s;
    EXPECT_EQ(refs(filter), QStringList{ u"Spring"_s });
    filter.text = u"note"_s;
    EXPECT_EQ(refs(filter), QStringList{ u"Spring"_s });
    filter.text = u"'; DROP TABLE kpi_record; --"_s;
    EXPECT_TRUE(refs(filter).isEmpty());
    filter.orSubjects = { m_two };
    EXPECT_EQ(refs(filter), QStringList{ u"y"_s });
}

TEST_F(RecordListingTest, ReadsAnyPartWithItsRowNumbers)
{
    const auto listing = list({});
    ASSERT_EQ(listing->count(), 4);
    const auto part = must(listing->rows(2, 1));
    ASSERT_EQ(part.size(), 1);
    EXPECT_EQ(part[0].first, 2);
    EXPECT_EQ(part[0].second.subject, KpiSubject(m_one));
    EXPECT_EQ(part[0].second.leftOut, u"test data"_s);
    EXPECT_EQ(part[0].second.values, (KpiValues{ {}, 3, 4 }));
    EXPECT_TRUE(must(listing->rows(4, 10)).isEmpty());
}

TEST_F(RecordListingTest, StaysWhileTheFileChanges)
{
    const auto listing = list({});
    sql("DELETE FROM kpi_record WHERE ref = 'z'");
    sql("UPDATE kpi_record SET value = 9 WHERE ref = 'Spring'");
    const auto rows = must(listing->rows(0, 4));
    ASSERT_EQ(rows.size(), 3) << "the one that has gone is not there";
    EXPECT_EQ(rows[0].second.values.value, 9);
    EXPECT_EQ(rows[1].first, 2) << "and the others have their numbers";
}

TEST_F(RecordListingTest, CanBeCancelledAndRefusesAnotherFile)
{
    // SQLite asks after many steps only: enough rows that it does.
    sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
        "INSERT INTO kpi_record (subject_id, kpi_id, day, ref, value) "
        "SELECT 1, 1, '2026-05-01', i, 1 FROM n");
    const auto cancelled = RecordListing::make(
        path(), must(identityOf(path())), {}, RecordOrder::Date, false, [] { return true; });
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    FileIdentity other = must(identityOf(path()));
    ++other.inode;
    const auto replaced = RecordListing::make(path(), other, {}, RecordOrder::Date, false);
    ASSERT_FALSE(replaced);
    EXPECT_EQ(replaced.error().code, ErrorCode::FileReplaced);
}
