// What there is of each KPI for those who are reviewed.
#include "workspace/declarations.h"
#include "workspace/overview.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class KpiCoverTest : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        openCycle();
        startReview(u"E1"_s);
        startReview(u"E2"_s);
    }
    KpiCover of(const QString& kpi, QDate today = day(2026, 7, 2))
    {
        const Overview overview = must(readOverview(store(), { today, {}, {} }));
        for (const KpiCover& cover : overview.kpis) {
            if (cover.kpi.key == kpi)
                return cover;
        }
        ADD_FAILURE() << "no such KPI";
        return {};
    }
    CompletenessClaim claim(const Period& period) { return { period, { u"talks"_s }, u"A"_s }; }
};

} // namespace

TEST_F(KpiCoverTest, CountsPeopleWithoutARecordInThePeriod)
{
    EXPECT_EQ(of(u"pr_lead_time"_s).subjects, 2);
    EXPECT_EQ(of(u"pr_lead_time"_s).withoutRecords, 2);
    EXPECT_FALSE(of(u"pr_lead_time"_s).newest.isValid());
    must(kpi("E1,pr_lead_time,2026-06-01,5,,,a,\n"
             "E2,pr_lead_time,2025-12-31,5,,,b,\n"));
    EXPECT_EQ(of(u"pr_lead_time"_s).withoutRecords, 1) << "E2's was before the period";
    EXPECT_EQ(of(u"pr_lead_time"_s).newest, day(2026, 6, 1));
    must(kpi("E2,pr_lead_time,2026-06-30,5,,,c,\n"));
    EXPECT_EQ(of(u"pr_lead_time"_s).withoutRecords, 0);
    EXPECT_TRUE(of(u"pr_lead_time"_s).isSound());
    sql("UPDATE kpi_record SET left_out = 'wrong' WHERE day = '2026-06-30'");
    EXPECT_EQ(of(u"pr_lead_time"_s).withoutRecords, 1) << "what is left out counts for nothing";
}

TEST_F(KpiCoverTest, ATeamsKpiIsAskedOfTheTeams)
{
    EXPECT_EQ(of(u"mttr"_s).subjects, 1) << "both are in one team";
    EXPECT_EQ(of(u"mttr"_s).withoutRecords, 1);
    must(kpi("team:A,mttr,2026-06-20,2,,,x,\n"));
    EXPECT_TRUE(of(u"mttr"_s).isSound());
    startReview(u"E3"_s);
    EXPECT_EQ(of(u"mttr"_s).withoutRecords, 1) << "the other team has none";
}

TEST_F(KpiCoverTest, ARecordGrowsStaleAgainstTodayAndTheEndOfThePeriod)
{
    must(kpi("E1,pr_lead_time,2026-05-16,5,,,a,\n"));
    EXPECT_FALSE(of(u"pr_lead_time"_s, day(2026, 6, 30)).isStale) << "45 days";
    EXPECT_FALSE(of(u"pr_lead_time"_s, day(2027, 1, 1)).isStale)
        << "nothing is expected behind the period";
    must(undoImport(store(), ImportId{ 2 }, m_now));
    must(kpi("E1,pr_lead_time,2026-05-15,5,,,a,\n"));
    EXPECT_FALSE(of(u"pr_lead_time"_s, day(2026, 6, 29)).isStale);
    EXPECT_TRUE(of(u"pr_lead_time"_s, day(2026, 6, 30)).isStale) << "46 days";
    EXPECT_TRUE(of(u"pr_lead_time"_s, day(2027, 1, 1)).isStale);
}

TEST_F(KpiCoverTest, ACountIsToBeDeclaredForWhatIsOver)
{
    EXPECT_EQ(of(u"talks"_s).undeclared, 2);
    EXPECT_EQ(of(u"talks"_s).withoutRecords, 2);
    EXPECT_EQ(of(u"pr_lead_time"_s).undeclared, 0) << "no count";
    must(declareComplete(store(), claim({ day(2026, 1, 1), day(2026, 5, 1) })));
    EXPECT_EQ(of(u"talks"_s, day(2026, 5, 20)).undeclared, 0) << "until this month";
    EXPECT_EQ(of(u"talks"_s, day(2026, 5, 20)).withoutRecords, 0) << "no row means 0";
    EXPECT_EQ(of(u"talks"_s, day(2026, 6, 1)).undeclared, 2);
    EXPECT_EQ(of(u"talks"_s, day(2026, 7, 2)).undeclared, 2);
    must(declareComplete(store(), claim({ day(2026, 5, 1), day(2026, 7, 1) })));
    EXPECT_TRUE(of(u"talks"_s).isSound());
}

TEST_F(KpiCoverTest, NothingIsAskedBeforeThePeriod)
{
    EXPECT_TRUE(must(readOverview(store(), { day(2025, 12, 31), {}, {} })).kpis.isEmpty());
    EXPECT_EQ(of(u"talks"_s, day(2026, 1, 1)).undeclared, 0) << "no month is over yet";
}
