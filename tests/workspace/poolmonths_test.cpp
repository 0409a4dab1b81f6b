// The kept monthly sums of teams: whatever changes records or who belongs where, they are what a
// full count of the records gives, and so are the figures.
#include "storage/poolmonths.h"
#include "workspace/people.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class PoolMonths : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        m_first = must(kpi("E1,review_pass_rate,2026-02-01,,40,51,a,\n"
                           "E1,review_pass_rate,2026-02-20,,1.1,2.2,b,\n"
                           "E2,review_pass_rate,2026-03-05,,7,9,,\n"
                           "E3,review_pass_rate,2026-02-05,,3,4,,\n"
                           "E1,talks,2026-02-11,1,,,,\n"
                           "team:A,sla_attainment,2026-02-28,,9,10,,\n"
                           "E1,pr_lead_time,2026-02-03,12.5,,,,\n"));
    }

    QList<WrongPool> wrong() { return must(wrongPools(m_store->database())); }
    KpiSums sums(const std::optional<TeamId>& team, QDate month, const QString& key)
    {
        const QList<KpiMonth> months =
            must(store().pooledMonths(team, key, { month, month.addMonths(1) }));
        EXPECT_LE(months.size(), 1);
        return months.isEmpty() ? KpiSums() : months.first().sums;
    }
    KpiSums passRate(const QString& teamName, int month)
    {
        return sums(team(teamName), day(2026, month, 1), u"review_pass_rate"_s);
    }
    KpiSums everybody(int month) { return sums({}, day(2026, month, 1), u"review_pass_rate"_s); }
    void change(const QString& employeeNo, const std::function<void(Engineer&)>& how)
    {
        Engineer person = engineer(employeeNo);
        how(person);
        auto transaction = must(store().begin());
        must(store().updateEngineer(person));
        must(transaction->commit());
    }

    ImportOutcome m_first;
};

} // namespace

TEST_F(PoolMonths, AreSummedByTheImport)
{
    EXPECT_EQ(passRate(u"A"_s, 2), (KpiSums{ 2, 0, 41.1, 53.2 }));
    EXPECT_EQ(passRate(u"A"_s, 3), (KpiSums{ 1, 0, 7, 9 }));
    EXPECT_EQ(passRate(u"B"_s, 2), (KpiSums{ 1, 0, 3, 4 }));
    EXPECT_EQ(everybody(2).records, 3);
    EXPECT_EQ(sums(team(u"A"_s), day(2026, 2, 1), u"sla_attainment"_s), (KpiSums{ 1, 0, 9, 10 }));
    EXPECT_TRUE(wrong().isEmpty());
}

TEST_F(PoolMonths, FollowAnUpdateAndItsUndo)
{
    const ImportOutcome second = must(kpi("E1,review_pass_rate,2026-02-01,,41,52,a,\n"
                                          "E2,review_pass_rate,2026-03-05,,7,9,,\n"
                                          "E2,review_pass_rate,2026-03-06,,1,1,,\n"));
    EXPECT_EQ(second.updated, 1);
    EXPECT_EQ(second.unchanged, 1);
    EXPECT_DOUBLE_EQ(passRate(u"A"_s, 2).numerator, 42.1);
    EXPECT_EQ(passRate(u"A"_s, 3), (KpiSums{ 2, 0, 8, 10 }));
    EXPECT_TRUE(wrong().isEmpty());
    must(undoImport(store(), *second.id, m_now));
    EXPECT_DOUBLE_EQ(passRate(u"A"_s, 2).numerator, 41.1);
    EXPECT_EQ(passRate(u"A"_s, 3), (KpiSums{ 1, 0, 7, 9 }));
    EXPECT_TRUE(wrong().isEmpty());
    must(undoImport(store(), *m_first.id, m_now));
    EXPECT_EQ(everybody(2), KpiSums());
    EXPECT_TRUE(wrong().isEmpty());
}

TEST_F(PoolMonths, DoNotChangeWhereAnImportFails)
{
    const auto refused = kpi("E1,review_pass_rate,2026-02-02,,1,1,,\nE1,talks,never,1,,,,\n");
    EXPECT_FALSE(refused);
    EXPECT_EQ(passRate(u"A"_s, 2).records, 2);
    EXPECT_TRUE(wrong().isEmpty());
}

TEST_F(PoolMonths, MoveWithAPersonsHistory)
{
    // From the middle of the month on in the other team.
    change(u"E1"_s, [&](Engineer& person) {
        person.teams << TeamStep{ day(2026, 2, 10), team(u"B"_s) };
    });
    EXPECT_EQ(passRate(u"A"_s, 2), (KpiSums{ 1, 0, 40, 51 }));
    EXPECT_DOUBLE_EQ(passRate(u"B"_s, 2).denominator, 6.2);
    EXPECT_EQ(everybody(2).records, 3);
    EXPECT_TRUE(wrong().isEmpty());
    // What is recorded later goes to the new team.
    must(kpi("E1,review_pass_rate,2026-02-25,,1,1,c,\n"));
    EXPECT_EQ(passRate(u"B"_s, 2).records, 3);
    EXPECT_TRUE(wrong().isEmpty());
}

TEST_F(PoolMonths, EndWithAPersonsEmployment)
{
    change(u"E1"_s, [](Engineer& person) { person.leftOn = day(2026, 2, 15); });
    EXPECT_EQ(everybody(2).records, 2);
    must(kpi("E1,review_pass_rate,2026-02-26,,1,1,c,\n"));
    EXPECT_EQ(everybody(2).records, 2);
    change(u"E1"_s, [](Engineer& person) { person.leftOn = {}; });
    EXPECT_EQ(everybody(2).records, 4);
    EXPECT_TRUE(wrong().isEmpty());
}

TEST_F(PoolMonths, PassOverWhatIsLeftOut)
{
    sql("UPDATE kpi_record SET left_out = 'test data' WHERE ref = 'a'");
    EXPECT_FALSE(wrong().isEmpty());
    must(recountSums(*m_store));
    EXPECT_TRUE(wrong().isEmpty());
    EXPECT_EQ(passRate(u"A"_s, 2).records, 1);
    must(kpi("E1,review_pass_rate,2026-02-01,,41,52,a,\n"));
    EXPECT_EQ(passRate(u"A"_s, 2).records, 1);
    EXPECT_TRUE(wrong().isEmpty());
}

TEST_F(PoolMonths, AreToldWhereTheyAreWrong)
{
    const QByteArray team = QByteArray::number(this->team(u"A"_s).value);
    sql("UPDATE pool_month SET numerator = numerator + 1 WHERE pool_id = " + team
        + " AND month = '2026-03-01'");
    EXPECT_EQ(wrong(), (QList<WrongPool>{ { u"A"_s, u"review_pass_rate"_s, u"2026-03"_s } }));
    const QList<Problem> problems = must(checkFile(*m_store));
    EXPECT_EQ(codesOf(problems), QList{ ErrorCode::WrongSums });
    sql("DELETE FROM pool_month WHERE pool_id = 0");
    EXPECT_GT(wrong().size(), 1);
    must(recountSums(*m_store));
    EXPECT_TRUE(must(checkFile(*m_store)).isEmpty());
}

// The figures of every kind, over months cut anywhere, are those of the records themselves.
TEST_F(PoolMonths, GiveTheFiguresOfTheRecords)
{
    must(kpi("E2,bug_rate,2026-01-31,,2,30,,\nE1,bug_rate,2026-02-14,,1,12,,\n"
             "E1,test_coverage,2026-01-10,,80,100,m,\nE1,test_coverage,2026-03-10,,90,100,m,\n"
             "E2,pr_lead_time,2026-03-31,3,,,,\nE2,talks,2026-04-01,2,,,,\n"));
    change(u"E1"_s, [&](Engineer& person) {
        person.teams << TeamStep{ day(2026, 2, 12), team(u"B"_s) };
    });
    const PeopleIndex index = must(PeopleIndex::read(store()));
    const Framework framework = must(store().framework(FrameworkId{ 1 }));
    FigureReader reader(store(), index, framework);
    const QList<Period> spans{ { day(2026, 1, 1), day(2026, 7, 1) },
        { day(2026, 1, 15), day(2026, 2, 15) }, { day(2026, 2, 3), day(2026, 2, 21) },
        { day(2026, 2, 14), day(2026, 4, 2) } };
    for (const Period& span : spans) {
        for (const Team& team : index.teams()) {
            const QList<Figure> figures = must(reader.forTeam(team, span));
            for (const Figure& figure : figures) {
                const KpiDefinition& definition = *framework.kpi(figure.kpi);
                const QList<KpiRecord> records =
                    must(reader.recordsBehind(KpiSubject(team.id), span, figure.kpi));
                FigureContext context;
                if (definition.kind == KpiKind::Count)
                    context.activeDays = figure.denominator.value_or(0);
                const Figure expected = computeFigure(definition, span, records, context);
                EXPECT_EQ(figure.value.has_value(), expected.value.has_value());
                EXPECT_NEAR(figure.value.value_or(0), expected.value.value_or(0), 1e-9);
                EXPECT_NEAR(figure.high.value_or(0), expected.high.value_or(0), 1e-9);
                EXPECT_EQ(figure.n, expected.n) << figure.kpi.toStdString();
            }
        }
    }
}
