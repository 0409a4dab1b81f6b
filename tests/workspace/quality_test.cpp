// What is to be looked at in a file's records.
#include "workspace/declarations.h"
#include "workspace/quality.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class QualityTest : public WorkspaceFile {
protected:
    void SetUp() override { addUsualPeople(); }

    void startCycle()
    {
        openCycle();
        startReview(u"E1"_s);
        startReview(u"E2"_s);
    }
    QualityReport report(const IsWanted& isWanted = {})
    {
        QualityRequest request{ m_today, {}, { day(2026, 1, 1), day(2026, 7, 1) }, m_team };
        for (const Cycle& cycle : must(store().cycles()))
            request.cycle = cycle;
        DocumentReader reader = must(DocumentReader::open(store()));
        return must(readQuality(reader, request, isWanted));
    }
    // Of one KPI, each as "kind who count", by kind.
    QStringList found(const QString& kpi)
    {
        const PeopleIndex people = must(PeopleIndex::read(store()));
        QStringList lines;
        for (const Finding& finding : report().findings) {
            if (finding.kpi != kpi)
                continue;
            const QString count = finding.count ? u' ' + QString::number(finding.count) : QString();
            lines << findingKindKey(finding.kind) + u' ' + whoOf(people, finding) + count;
        }
        return lines;
    }
    static QString whoOf(const PeopleIndex& people, const Finding& finding)
    {
        if (!finding.subject)
            return u"all"_s;
        const auto* person = std::get_if<EngineerId>(&*finding.subject);
        return person ? people.byId(*person)->employeeNo
                      : people.team(std::get<TeamId>(*finding.subject))->name;
    }
    Finding only(const QString& kpi, FindingKind kind)
    {
        QList<Finding> findings = report().findings;
        findings.removeIf([&](const Finding& one) { return one.kpi != kpi || one.kind != kind; });
        EXPECT_EQ(findings.size(), 1);
        return findings.value(0);
    }
    // One record a month, fifty cases each, from a month on.
    void passes(const QByteArray& who, QDate month, const std::vector<int>& passed)
    {
        QByteArray lines;
        for (const int one : passed) {
            lines += who + ",review_pass_rate," + month.toString(Qt::ISODate).toLatin1() + ",,"
                + QByteArray::number(one) + ",50,r,\n";
            month = month.addMonths(1);
        }
        must(kpi(lines));
    }

    QDate m_today = day(2026, 7, 2);
    QString m_team;
};

const std::vector<int> usualYear{ 35, 40, 35, 40, 35, 40, 35, 40, 35, 40, 35, 40 };

} // namespace

TEST_F(QualityTest, WhatNobodyHasIsOneFinding)
{
    startCycle();
    EXPECT_EQ(found(u"pr_lead_time"_s), QStringList{ u"missing all 2"_s });
    EXPECT_EQ(found(u"mttr"_s), QStringList{ u"missing A"_s }) << "the only team";
    EXPECT_EQ(found(u"talks"_s), (QStringList{ u"missing all 2"_s, u"undeclared all 2"_s }));
    must(kpi("E1,pr_lead_time,2026-06-01,5,,,a,\n"));
    EXPECT_EQ(found(u"pr_lead_time"_s), QStringList{ u"missing E2"_s });
    must(kpi("E2,pr_lead_time,2026-06-01,5,,,a,\n"));
    EXPECT_EQ(found(u"pr_lead_time"_s), QStringList());
}

TEST_F(QualityTest, ADeclarationEndsTheQuestion)
{
    startCycle();
    const Period half{ day(2026, 1, 1), day(2026, 7, 1) };
    must(declareComplete(store(), { half, { u"talks"_s }, u"A"_s }));
    EXPECT_EQ(found(u"talks"_s), QStringList());
}

TEST_F(QualityTest, ASourceThatEndedLongAgo)
{
    startCycle();
    must(kpi("E1,pr_lead_time,2026-05-15,5,,,a,\nE2,pr_lead_time,2026-05-15,5,,,a,\n"));
    const Finding stale = only(u"pr_lead_time"_s, FindingKind::Stale);
    EXPECT_EQ(stale.date, day(2026, 5, 15));
    EXPECT_EQ(stale.period, (Period{ day(2026, 5, 15), day(2026, 5, 16) }));
    EXPECT_EQ(stale.subject, std::nullopt);
}

TEST_F(QualityTest, WithoutACycleEverybodyIsAsked)
{
    EXPECT_EQ(found(u"pr_lead_time"_s), QStringList{ u"missing all 4"_s });
    EXPECT_EQ(found(u"mttr"_s), QStringList{ u"missing all 2"_s });
    m_team = u"B"_s;
    EXPECT_EQ(found(u"pr_lead_time"_s), QStringList{ u"missing E3"_s });
    EXPECT_EQ(found(u"mttr"_s), QStringList{ u"missing B"_s });
    m_team = u"C"_s;
    DocumentReader reader = must(DocumentReader::open(store()));
    EXPECT_TRUE(failsWith(
        readQuality(reader, { m_today, {}, { day(2026, 1, 1), day(2026, 7, 1) }, m_team }, {}),
        ErrorCode::UnknownTeam));
}

TEST_F(QualityTest, ACycleAsksThoseWhoAreReviewed)
{
    startCycle();
    EXPECT_EQ(report().kpis.size(), 13);
    m_team = u"B"_s;
    EXPECT_TRUE(report().kpis.isEmpty()) << "nobody of this team";
    EXPECT_TRUE(report().findings.isEmpty());
}

TEST_F(QualityTest, RecordsThatCannotBeTrue)
{
    must(kpi("E1,review_pass_rate,2026-02-01,,3,5,a,\n"
             "E1,review_pass_rate,2026-02-02,,3,5,b,\n"
             "E1,review_pass_rate,2026-02-03,,0,0,c,\n"
             "E2,review_pass_rate,2026-02-01,,3,5,a,\n"
             "E3,review_pass_rate,2026-08-01,,3,5,a,\n"
             "L1,review_pass_rate,2026-02-01,,3,5,a,\n"));
    // As another program would write, or an older one.
    sql("UPDATE kpi_record SET numerator = 7 WHERE day <= '2026-02-02' AND subject_id = "
        "(SELECT s.id FROM subject s JOIN engineer e ON e.id = s.engineer_id "
        "WHERE e.employee_no = 'E1')");
    EXPECT_EQ(found(u"review_pass_rate"_s),
        (QStringList{
            u"missing E3"_s, u"impossible E1 2"_s, u"impossible E1 1"_s, u"impossible E3 1"_s }))
        << "what lies after today is found behind the period too";
    sql("UPDATE kpi_record SET left_out = 'wrong' WHERE numerator = 7");
    EXPECT_EQ(found(u"review_pass_rate"_s),
        (QStringList{ u"missing E3"_s, u"impossible E1 1"_s, u"impossible E3 1"_s }));
}

TEST_F(QualityTest, RecordsOutsideTheEmployment)
{
    must(people("E4,Four,A,mid,2026-03-02,2018-01-01,2026-06-01,,\n"));
    must(kpi("E4,pr_lead_time,2026-03-01,5,,,a,\n"
             "E4,pr_lead_time,2026-03-02,5,,,b,\n"
             "E4,pr_lead_time,2026-06-01,5,,,c,\n"
             "E4,pr_lead_time,2025-06-01,5,,,d,\n"));
    const Finding finding = only(u"pr_lead_time"_s, FindingKind::Impossible);
    EXPECT_EQ(finding.problem->code, ErrorCode::DayNotEmployed);
    EXPECT_EQ(finding.count, 2) << "what lies before the period is none of it";
    EXPECT_EQ(finding.period, (Period{ day(2026, 3, 1), day(2026, 6, 2) }));
}

TEST_F(QualityTest, APersonsRecordOfATeamsKpi)
{
    startCycle();
    must(kpi("team:A,mttr,2026-06-20,2,,,x,\nE1,talks,2026-06-20,2,,,x,\n"));
    sql("UPDATE kpi_record SET kpi_id = (SELECT id FROM kpi WHERE key = 'mttr') "
        "WHERE kpi_id = (SELECT id FROM kpi WHERE key = 'talks')");
    const Finding finding = only(u"mttr"_s, FindingKind::Impossible);
    EXPECT_EQ(finding.problem->code, ErrorCode::WrongScope);
    EXPECT_EQ(finding.subject, KpiSubject(engineer(u"E1"_s).id));
}

TEST_F(QualityTest, AMonthOutOfTheOrdinary)
{
    passes("E1", day(2025, 1, 1), usualYear);
    passes("E1", day(2026, 1, 1), { 35, 40, 5, 40, 35, 40 });
    passes("E2", day(2025, 1, 1), usualYear);
    passes("E2", day(2026, 1, 1), { 35, 40, 36, 40, 35, 40 });
    const Finding finding = only(u"review_pass_rate"_s, FindingKind::Jump);
    EXPECT_EQ(finding.subject, KpiSubject(engineer(u"E1"_s).id));
    EXPECT_EQ(finding.period, (Period{ day(2026, 3, 1), day(2026, 4, 1) }));
    ASSERT_TRUE(finding.jump);
    EXPECT_EQ(finding.jump->side, Side::Below);
    EXPECT_EQ(finding.jump->months, 14);
    EXPECT_DOUBLE_EQ(*finding.jump->figure.value, 10);
    EXPECT_EQ(finding.jump->figure.n, 50);
}

TEST_F(QualityTest, AMonthThatIsNotOverIsNotJudged)
{
    passes("E1", day(2025, 1, 1), usualYear);
    passes("E1", day(2026, 1, 1), { 35, 40, 5 });
    m_today = day(2026, 3, 31);
    EXPECT_FALSE(found(u"review_pass_rate"_s).join(u' ').contains(u"jump"_s));
    m_today = day(2026, 4, 1);
    EXPECT_TRUE(found(u"review_pass_rate"_s).join(u' ').contains(u"jump E1"_s));
}

TEST_F(QualityTest, ImpossibleValuesMakeNoJump)
{
    passes("E1", day(2025, 1, 1), usualYear);
    passes("E1", day(2026, 1, 1), { 35, 40, 5 });
    sql("UPDATE kpi_record SET numerator = 60 WHERE day = '2025-03-01'");
    EXPECT_FALSE(found(u"review_pass_rate"_s).join(u' ').contains(u"jump"_s));
}

TEST_F(QualityTest, ATeamsOwnRecordsAreJudgedAsItsOwn)
{
    QByteArray lines;
    for (int month = 0; month < 18; ++month) {
        const QByteArray date = day(2025, 1, 5).addMonths(month).toString(Qt::ISODate).toLatin1();
        const int kept = month == 14 ? 20 : 95 + month % 3;
        lines += "team:A,sla_attainment," + date + ",," + QByteArray::number(kept) + ",100,s,\n";
    }
    must(kpi(lines));
    EXPECT_EQ(found(u"sla_attainment"_s), (QStringList{ u"missing B"_s, u"jump A"_s }));
}

TEST_F(QualityTest, IsGivenUpWhenNobodyWantsItAnyMore)
{
    QByteArray lines;
    for (int i = 0; i < 5000; ++i)
        lines += "E1,pr_lead_time,2026-02-01,5,,," + QByteArray::number(i) + ",\n";
    must(kpi(lines));
    DocumentReader reader = must(DocumentReader::open(store()));
    const QualityRequest request{ m_today, {}, { day(2026, 1, 1), day(2026, 7, 1) }, {} };
    EXPECT_TRUE(
        failsWith(readQuality(reader, request, [] { return false; }), ErrorCode::Cancelled));
}
