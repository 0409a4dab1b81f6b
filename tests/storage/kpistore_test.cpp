#include "storage/storefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class KpiStoreTest : public StoreFile {
protected:
    void SetUp() override
    {
        m_team = addTeam(u"A"_s);
        m_one = addPerson(person(u"E1"_s, m_team));
        m_two = addPerson(person(u"E2"_s, m_team));
        // Written with SQL, so that reading is tested by itself.
        sql("INSERT INTO subject (id, engineer_id, team_id) VALUES (1, 1, NULL), (2, NULL, 1);"
            "INSERT INTO kpi (id, key) VALUES (1, 'talks'), (2, 'mttr');"
            "INSERT INTO import (id, kind, file, sha256, source, at) "
            "VALUES (1, 'kpi', 'f', '', 's', '2026-07-02T09:30:00Z');"
            "INSERT INTO kpi_record (subject_id, kpi_id, day, ref, value, numerator, denominator, "
            "note, import_id, line, left_out) VALUES "
            "(1, 1, '2026-02-01', 'b', 0.1, NULL, NULL, NULL, 1, 7, NULL),"
            "(1, 1, '2026-02-01', 'a', 2, NULL, NULL, 'note', NULL, NULL, 'wrong'),"
            "(1, 1, '2026-03-01', '', 3, NULL, NULL, NULL, 1, 9, NULL),"
            "(1, 2, '2026-01-31', '', NULL, 4, 5, NULL, 1, 10, NULL),"
            "(2, 2, '2026-02-01', '', 6, NULL, NULL, NULL, 1, 11, NULL)");
    }
    QStringList read(const KpiQuery& query)
    {
        QStringList lines;
        const QList<KpiRecord> records = must(store().records(query));
        for (const KpiRecord& record : records)
            lines << u"%1 %2 %3 %4"_s.arg(
                std::holds_alternative<TeamId>(record.subject) ? u"team"_s : u"person"_s,
                record.kpi, record.date.toString(Qt::ISODate), record.ref);
        return lines;
    }

    TeamId m_team;
    EngineerId m_one;
    EngineerId m_two;
};

const Period year{ QDate(2026, 1, 1), QDate(2027, 1, 1) };

} // namespace

TEST_F(KpiStoreTest, ARecordComesBackWhole)
{
    const QList<KpiRecord> records = must(store().records({ { m_one }, { u"talks"_s }, year }));
    ASSERT_EQ(records.size(), 3);
    EXPECT_EQ(records[0],
        (KpiRecord{ m_one, u"talks"_s, QDate(2026, 2, 1), u"a"_s, { 2, {}, {} }, u"note"_s, {}, {},
            u"wrong"_s }));
    EXPECT_EQ(records[1],
        (KpiRecord{ m_one, u"talks"_s, QDate(2026, 2, 1), u"b"_s, { 0.1, {}, {} }, {},
            ImportId{ 1 }, 7, {} }));
}

TEST_F(KpiStoreTest, RecordsAreBySubjectKpiDayAndRef)
{
    EXPECT_EQ(read({ { m_team, m_one, m_two }, {}, year }),
        (QStringList{ u"team mttr 2026-02-01 "_s, u"person mttr 2026-01-31 "_s,
            u"person talks 2026-02-01 a"_s, u"person talks 2026-02-01 b"_s,
            u"person talks 2026-03-01 "_s }));
}

TEST_F(KpiStoreTest, EachRecordOfAKpiComesBySubjectAndDate)
{
    sql("INSERT INTO subject (id, engineer_id, team_id) VALUES (3, 2, NULL);"
        "INSERT INTO kpi_record (subject_id, kpi_id, day, ref, value) VALUES "
        "(3, 1, '2026-01-01', 'x', 9), (3, 1, '2026-04-01', 'y', 8);");
    QList<KpiRecord> found;
    const auto take = [&](KpiRecord record) -> Result<void> {
        found << record;
        return {};
    };
    const Period quarter{ QDate(2026, 1, 1), QDate(2026, 4, 1) };
    must(store().eachRecord(u"talks"_s, quarter, take));
    ASSERT_EQ(found.size(), 3) << "without what is left out";
    EXPECT_EQ(found[0],
        (KpiRecord{ m_one, u"talks"_s, QDate(2026, 2, 1), u"b"_s, { 0.1, {}, {} }, {},
            ImportId{ 1 }, 7, {} }));
    EXPECT_EQ(found[1].date, QDate(2026, 3, 1));
    EXPECT_EQ(found[2].subject, KpiSubject(m_two)) << "an earlier day of the next person";
    found.clear();
    must(store().eachRecord(u"mttr"_s, quarter, take));
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[1].subject, KpiSubject(m_team));
    must(store().eachRecord(u"nothing"_s, quarter, take));
    EXPECT_EQ(found.size(), 2);
    EXPECT_TRUE(failsWith(store().eachRecord(u"talks"_s, quarter,
                              [](const KpiRecord&) -> Result<void> {
                                  return Error{ ErrorCode::Cancelled, {}, {} };
                              }),
        ErrorCode::Cancelled));
}

TEST_F(KpiStoreTest, TheQueryNarrows)
{
    EXPECT_EQ(
        read({ { m_one }, { u"mttr"_s }, year }), QStringList{ u"person mttr 2026-01-31 "_s });
    EXPECT_EQ(read({ { m_one }, { u"mttr"_s, u"nothing"_s }, year }).size(), 1);
    // From a day on, up to but without another.
    EXPECT_EQ(read({ { m_one }, {}, { QDate(2026, 2, 1), QDate(2026, 3, 1) } }).size(), 2);
    EXPECT_EQ(read({ { m_one }, {}, { QDate(2026, 3, 1), QDate(2026, 3, 2) } }).size(), 1);
    EXPECT_TRUE(read({ { m_two }, {}, year }).isEmpty());
    EXPECT_TRUE(read({ {}, {}, year }).isEmpty());
    // A person and a team may have the same key.
    EXPECT_EQ(m_one.value, m_team.value);
}

TEST_F(KpiStoreTest, DeclarationsComeBackWhereTheyTouchThePeriod)
{
    const Declaration first{ m_two, u"talks"_s, { QDate(2026, 1, 1), QDate(2026, 4, 1) }, {} };
    const Declaration second{ m_two, u"docs"_s, { QDate(2026, 4, 1), QDate(2026, 7, 1) },
        ImportId{ 1 } };
    const Declaration third{ m_team, u"talks"_s, { QDate(2026, 1, 1), QDate(2026, 4, 1) }, {} };
    save([&] { return store().addDeclarations({ first, second, third }); });
    EXPECT_EQ(must(store().declarations({ { m_two }, {}, year })), (QList{ first, second }));
    EXPECT_EQ(must(store().declarations({ { m_two }, { u"docs"_s }, year })), (QList{ second }));
    EXPECT_EQ(must(store().declarations({ { m_one, m_team }, {}, year })), (QList{ third }));
    EXPECT_EQ(
        must(store().declarations({ { m_two }, {}, { QDate(2026, 3, 31), QDate(2026, 4, 1) } })),
        (QList{ first }));
    EXPECT_EQ(
        must(store().declarations({ { m_two }, {}, { QDate(2026, 4, 1), QDate(2026, 4, 2) } })),
        (QList{ second }));
}

TEST_F(KpiStoreTest, TellsWhoHasARecordOfWhichKpiInAPeriod)
{
    EXPECT_EQ(must(store().recordedKpis(year)),
        (QList<RecordedKpi>{ { m_one, u"talks"_s }, { m_one, u"mttr"_s }, { m_team, u"mttr"_s } }));
    EXPECT_EQ(must(store().recordedKpis({ QDate(2026, 2, 2), QDate(2026, 3, 2) })),
        (QList<RecordedKpi>{ { m_one, u"talks"_s } }))
        << "the day behind the last is not in it";
    sql("DELETE FROM kpi_record WHERE ref = 'b'");
    EXPECT_TRUE(must(store().recordedKpis({ QDate(2026, 2, 1), QDate(2026, 2, 2) }))
                    .contains({ m_team, u"mttr"_s }));
    EXPECT_FALSE(must(store().recordedKpis({ QDate(2026, 2, 1), QDate(2026, 2, 2) }))
                     .contains({ m_one, u"talks"_s }))
        << "what is left out counts for nothing";
}

TEST_F(KpiStoreTest, ListsTheKpisThatHaveARecord)
{
    EXPECT_EQ(must(store().recordedKpiKeys()), (QStringList{ u"talks"_s, u"mttr"_s }));
    sql("DELETE FROM kpi_record WHERE kpi_id = (SELECT id FROM kpi WHERE key = 'talks')");
    EXPECT_EQ(must(store().recordedKpiKeys()), QStringList{ u"mttr"_s });
}

TEST_F(KpiStoreTest, ADeclarationOfNothingIsRefused)
{
    const Declaration empty{ m_one, u"talks"_s, { QDate(2026, 4, 1), QDate(2026, 4, 1) }, {} };
    EXPECT_TRUE(failsWith(
        trySave([&] { return store().addDeclarations({ empty }); }), ErrorCode::ConstraintFailed));
    const Declaration ofNobody{ EngineerId{ 99 }, u"talks"_s, year, {} };
    EXPECT_TRUE(failsWith(trySave([&] { return store().addDeclarations({ ofNobody }); }),
        ErrorCode::ConstraintFailed));
    EXPECT_TRUE(failsWith(
        store().addDeclarations({ { m_one, u"talks"_s, year, {} } }), ErrorCode::StorageFailure));
    EXPECT_TRUE(must(store().declarations({ { m_one }, {}, year })).isEmpty());
}

TEST_F(KpiStoreTest, ABulkWriterNeedsAnAction)
{
    EXPECT_TRUE(
        failsWith(store().bulkWriter(ImportId{ 1 }, { u"talks"_s }), ErrorCode::StorageFailure));
}
