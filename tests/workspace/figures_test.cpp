#include "workspace/people.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Period halfYear{ day(2026, 1, 1), day(2026, 7, 1) }; // 181 days
constexpr double quarterDays = 91.3125;

class Figures : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        m_framework = must(builtInFramework());
    }

    Figure ofPerson(const QString& employeeNo, const QString& kpi, const Period& period = halfYear)
    {
        return ofPerson(employeeNo, kpi, QList<Period>{ period }).value(0);
    }
    QList<Figure> ofPerson(
        const QString& employeeNo, const QString& kpi, const QList<Period>& spans)
    {
        const PeopleIndex people = must(PeopleIndex::read(store()));
        FigureReader reader(store(), people, m_framework);
        return firsts(must(reader.forEngineer(*people.byNo(employeeNo), spans, kpi)));
    }
    Figure ofTeam(const QString& name, const QString& kpi, const Period& period = halfYear)
    {
        return ofTeam(name, kpi, QList<Period>{ period }).value(0);
    }
    QList<Figure> ofTeam(const QString& name, const QString& kpi, const QList<Period>& spans)
    {
        const PeopleIndex people = must(PeopleIndex::read(store()));
        FigureReader reader(store(), people, m_framework);
        return firsts(must(reader.forTeam(*people.teamNamed(name), spans, kpi)));
    }
    void declare(const QString& key, const Period& period, std::optional<QString> team = {})
    {
        must(kpi("", { period, { key }, std::move(team) }));
    }
    void moveOneToTeamB(QDate from)
    {
        must(people("E1,One,B,mid,2020-03-02,2018-01-01,,,L1\n", from));
    }

    Framework m_framework;

private:
    static QList<Figure> firsts(const QList<QList<Figure>>& all)
    {
        QList<Figure> figures;
        for (const QList<Figure>& span : all) {
            EXPECT_EQ(span.size(), 1);
            figures << span.value(0);
        }
        return figures;
    }
};

} // namespace

TEST_F(Figures, APersonHasEveryKpiOfTheFrameworkInItsOrder)
{
    const PeopleIndex people = must(PeopleIndex::read(store()));
    FigureReader reader(store(), people, m_framework);
    const QList<Figure> figures = must(reader.forEngineer(*people.byNo(u"E1"_s), halfYear));
    const QList<KpiDefinition> kpis = m_framework.kpis();
    ASSERT_EQ(figures.size(), kpis.size());
    for (qsizetype i = 0; i < kpis.size(); ++i) {
        EXPECT_EQ(figures[i].kpi, kpis[i].key);
        EXPECT_EQ(figures[i].period, halfYear);
        EXPECT_EQ(figures[i].status, FigureStatus::NoData);
        EXPECT_FALSE(figures[i].value);
    }
    EXPECT_EQ(byKpi(figures).value(u"talks"_s).kpi, u"talks"_s);
}

TEST_F(Figures, OnlyTheOwnRecordsOfThePeriodCount)
{
    must(kpi("E1,review_pass_rate,2026-02-01,,40,51,a,\n"
             "E1,review_pass_rate,2025-12-31,,0,9,b,\n"
             "E1,review_pass_rate,2026-07-01,,0,9,c,\n"
             "E2,review_pass_rate,2026-02-01,,0,9,d,\n"
             "team:A,review_pass_rate,2026-02-01,,0,9,e,\n"));
    const Figure figure = ofPerson(u"E1"_s, u"review_pass_rate"_s);
    EXPECT_DOUBLE_EQ(figure.value.value_or(0), 100.0 * 40 / 51);
    EXPECT_EQ(figure.n, 51);
    EXPECT_EQ(figure.status, FigureStatus::Ok);
}

TEST_F(Figures, WhatIsLeftOutDoesNotCount)
{
    must(kpi("E1,review_pass_rate,2026-02-01,,40,51,a,\nE1,review_pass_rate,2026-02-01,,0,9,b,\n"));
    sql("UPDATE kpi_record SET left_out = 'wrong' WHERE ref = 'b'");
    EXPECT_EQ(ofPerson(u"E1"_s, u"review_pass_rate"_s).n, 51);
}

TEST_F(Figures, ATeamPoolsItsMembersAndItsOwn)
{
    must(kpi(
        "E1,review_pass_rate,2026-02-01,,40,51,,\nE2,review_pass_rate,2026-02-01,,10,11,,\n"
        "E3,review_pass_rate,2026-02-01,,0,100,,\nteam:A,review_pass_rate,2026-02-01,,1,2,,\n"));
    const Figure figure = ofTeam(u"A"_s, u"review_pass_rate"_s);
    EXPECT_EQ(figure.numerator, 51);
    EXPECT_EQ(figure.denominator, 64);
    EXPECT_DOUBLE_EQ(figure.value.value_or(0), 100.0 * 51 / 64);
}

TEST_F(Figures, ARecordBelongsToTheTeamOfItsDate)
{
    moveOneToTeamB(day(2026, 4, 1));
    must(kpi("E1,review_pass_rate,2026-03-31,,7,10,,\nE1,review_pass_rate,2026-04-01,,90,100,,\n"));
    EXPECT_EQ(ofTeam(u"A"_s, u"review_pass_rate"_s).denominator, 10);
    EXPECT_EQ(ofTeam(u"B"_s, u"review_pass_rate"_s).denominator, 100);
    EXPECT_EQ(ofPerson(u"E1"_s, u"review_pass_rate"_s).denominator, 110);
}

TEST_F(Figures, WhoHasLeftCountsForTheTeamUntilThen)
{
    must(people("E1,One,A,mid,2020-03-02,2018-01-01,2026-04-01,,L1\n"));
    must(kpi("E1,review_pass_rate,2026-03-31,,7,10,,\nE1,review_pass_rate,2026-04-01,,90,100,,\n"));
    EXPECT_EQ(ofTeam(u"A"_s, u"review_pass_rate"_s).denominator, 10);
    EXPECT_EQ(ofTeam(u"A"_s, u"review_pass_rate"_s, { day(2026, 4, 1), day(2026, 7, 1) }).status,
        FigureStatus::NoData);
}

TEST_F(Figures, ACountIsScaledByTheActiveDays)
{
    must(kpi("E1,talks,2026-02-01,1,,,,\nE1,talks,2026-03-01,2,,,,\n"));
    EXPECT_EQ(ofPerson(u"E1"_s, u"talks"_s).status, FigureStatus::Undeclared);
    declare(u"talks"_s, halfYear);
    Figure figure = ofPerson(u"E1"_s, u"talks"_s);
    EXPECT_EQ(figure.status, FigureStatus::Ok);
    EXPECT_EQ(figure.denominator, 181);
    EXPECT_DOUBLE_EQ(figure.value.value_or(0), 3 * quarterDays / 181);

    must(addAbsence(store(), u"E1"_s, { { day(2025, 12, 1), day(2026, 2, 1) }, u"휴직"_s }));
    figure = ofPerson(u"E1"_s, u"talks"_s);
    EXPECT_EQ(figure.denominator, 150);
    EXPECT_DOUBLE_EQ(figure.value.value_or(0), 3 * quarterDays / 150);
}

TEST_F(Figures, ADeclaredCountWithoutARecordIsNought)
{
    declare(u"talks"_s, halfYear);
    const Figure figure = ofPerson(u"E1"_s, u"talks"_s);
    EXPECT_EQ(figure.status, FigureStatus::Ok);
    EXPECT_EQ(figure.value, 0);
    EXPECT_EQ(figure.n, 0);
    // Another count was not declared.
    EXPECT_EQ(ofPerson(u"E1"_s, u"tech_docs"_s).status, FigureStatus::NoData);
}

TEST_F(Figures, AdjoiningDeclarationsCoverTogether)
{
    declare(u"talks"_s, { day(2026, 5, 1), day(2026, 8, 1) });
    declare(u"talks"_s, { day(2025, 10, 1), day(2026, 2, 1) });
    EXPECT_EQ(ofPerson(u"E1"_s, u"talks"_s).status, FigureStatus::NoData);
    declare(u"talks"_s, { day(2026, 2, 1), day(2026, 4, 30) });
    EXPECT_EQ(ofPerson(u"E1"_s, u"talks"_s).status, FigureStatus::NoData); // One day is open.
    declare(u"talks"_s, { day(2026, 4, 1), day(2026, 5, 1) });
    EXPECT_EQ(ofPerson(u"E1"_s, u"talks"_s).status, FigureStatus::Ok);
    EXPECT_EQ(ofPerson(u"E1"_s, u"talks"_s, { day(2026, 1, 1), day(2026, 8, 2) }).status,
        FigureStatus::NoData);
}

TEST_F(Figures, ADeclarationNeedNotReachBeforeTheHiringOrBehindTheLeaving)
{
    must(people("N1,New,B,mid,2026-04-01,,,,\nG1,Gone,B,mid,2020-01-01,,2026-03-01,,\n"));
    must(kpi("N1,talks,2026-05-01,1,,,,\nG1,talks,2026-02-01,1,,,,\n"));
    declare(u"talks"_s, { day(2026, 4, 1), day(2026, 7, 1) });
    Figure figure = ofPerson(u"N1"_s, u"talks"_s);
    EXPECT_EQ(figure.status, FigureStatus::Ok);
    EXPECT_EQ(figure.denominator, 91);
    EXPECT_DOUBLE_EQ(figure.value.value_or(0), quarterDays / 91);
    EXPECT_EQ(ofPerson(u"G1"_s, u"talks"_s).status, FigureStatus::Undeclared);
    declare(u"talks"_s, { day(2026, 1, 1), day(2026, 3, 1) });
    figure = ofPerson(u"G1"_s, u"talks"_s);
    EXPECT_EQ(figure.status, FigureStatus::Ok);
    EXPECT_EQ(figure.denominator, 59);
}

TEST_F(Figures, WithoutAnActiveDayThereIsNoCount)
{
    must(addAbsence(store(), u"E1"_s, { halfYear, u"휴직"_s }));
    declare(u"talks"_s, { day(2025, 1, 1), day(2027, 1, 1) });
    must(kpi("E1,talks,2026-02-01,1,,,,\n"));
    EXPECT_EQ(ofPerson(u"E1"_s, u"talks"_s).status, FigureStatus::NoData);
}

TEST_F(Figures, ATeamsActiveDaysAreItsMembersDaysInIt)
{
    moveOneToTeamB(day(2026, 4, 1)); // 90 days in A
    must(addAbsence(store(), u"E2"_s, { { day(2026, 1, 1), day(2026, 1, 11) }, u"휴가"_s }));
    must(kpi("E1,talks,2026-02-01,1,,,,\nE2,talks,2026-02-01,1,,,,\nE1,talks,2026-05-01,5,,,,\n"));
    declare(u"talks"_s, halfYear);
    const Figure figure = ofTeam(u"A"_s, u"talks"_s);
    EXPECT_EQ(figure.status, FigureStatus::Ok);
    EXPECT_EQ(figure.denominator, 90 + 171 + 181);
    EXPECT_DOUBLE_EQ(figure.value.value_or(0), 2 * quarterDays / (90 + 171 + 181));
}

TEST_F(Figures, ATeamIsDeclaredWhereAllItsMembersAre)
{
    must(kpi("E1,talks,2026-02-01,1,,,,\n"));
    moveOneToTeamB(day(2026, 4, 1));
    declare(u"talks"_s, halfYear, u"A"_s);
    // What the one who moved did in B is not A's to declare, nor A's to miss.
    EXPECT_EQ(ofTeam(u"A"_s, u"talks"_s).status, FigureStatus::Ok);
    EXPECT_EQ(ofPerson(u"E1"_s, u"talks"_s).status, FigureStatus::Undeclared);
    EXPECT_EQ(ofTeam(u"B"_s, u"talks"_s).status, FigureStatus::NoData);
    declare(u"talks"_s, halfYear, u"B"_s);
    EXPECT_EQ(ofPerson(u"E1"_s, u"talks"_s).status, FigureStatus::Ok);
    EXPECT_EQ(ofTeam(u"B"_s, u"talks"_s).value, 0);
    must(people("N1,New,A,mid,2026-06-30,,,,\n"));
    EXPECT_EQ(ofTeam(u"A"_s, u"talks"_s).status, FigureStatus::Undeclared);
}

TEST_F(Figures, ATeamsKpiStandsBesideEachMember)
{
    must(kpi("team:A,mttr,2026-02-01,1,,,a,\nteam:A,mttr,2026-02-02,2,,,b,\n"
             "team:A,mttr,2026-02-03,3,,,c,\nteam:A,release_velocity,2026-02-03,10,,,,\n"));
    EXPECT_EQ(ofPerson(u"E1"_s, u"mttr"_s).value, 2);
    EXPECT_EQ(ofPerson(u"E2"_s, u"mttr"_s), ofTeam(u"A"_s, u"mttr"_s));
    EXPECT_EQ(ofPerson(u"E3"_s, u"mttr"_s).status, FigureStatus::NoData);
    // A team's count is scaled by the period's days, whoever was away.
    must(addAbsence(store(), u"E1"_s, { { day(2026, 1, 1), day(2026, 3, 1) }, u"휴직"_s }));
    declare(u"release_velocity"_s, halfYear, u"A"_s);
    const Figure releases = ofPerson(u"E1"_s, u"release_velocity"_s);
    EXPECT_EQ(releases.status, FigureStatus::Ok);
    EXPECT_DOUBLE_EQ(releases.value.value_or(0), 10 * 7 / 181.0);
    EXPECT_EQ(releases, ofTeam(u"A"_s, u"release_velocity"_s));
}

TEST_F(Figures, TheTeamBesideAPersonIsTheOneOfThePeriodsLastDay)
{
    moveOneToTeamB(day(2026, 4, 1));
    must(kpi("team:A,mttr,2026-02-01,1,,,a,\nteam:A,mttr,2026-02-02,1,,,b,\n"
             "team:A,mttr,2026-02-03,1,,,c,\nteam:B,mttr,2026-02-01,9,,,a,\n"
             "team:B,mttr,2026-02-02,9,,,b,\nteam:B,mttr,2026-05-03,9,,,c,\n"));
    EXPECT_EQ(ofPerson(u"E1"_s, u"mttr"_s).value, 9);
    EXPECT_EQ(ofPerson(u"E1"_s, u"mttr"_s, { day(2026, 1, 1), day(2026, 4, 1) }).value, 1);
}

TEST_F(Figures, MonthsReadAtOnceEqualMonthsReadAlone)
{
    moveOneToTeamB(day(2026, 3, 15));
    must(addAbsence(store(), u"E1"_s, { { day(2026, 5, 10), day(2026, 5, 20) }, u"휴가"_s }));
    must(kpi("E1,talks,2026-01-01,1,,,,\nE1,talks,2026-03-31,2,,,,\nE1,talks,2026-06-30,3,,,,\n"
             "E1,review_pass_rate,2026-02-01,,1,2,,\nE2,review_pass_rate,2026-03-15,,1,3,,\n"
             "team:A,mttr,2026-02-01,1,,,a,\nteam:B,mttr,2026-02-01,2,,,a,\n"
             "team:A,mttr,2026-03-20,3,,,a,\nteam:B,mttr,2026-04-01,4,,,a,\n"));
    declare(u"talks"_s, { day(2026, 1, 15), day(2026, 6, 15) });
    const QList<Period> months = monthsOf(halfYear);
    ASSERT_EQ(months.size(), 6);
    for (const auto& key : { u"talks"_s, u"review_pass_rate"_s, u"mttr"_s }) {
        const QList<Figure> person = ofPerson(u"E1"_s, key, months);
        const QList<Figure> wholeTeam = ofTeam(u"A"_s, key, months);
        ASSERT_EQ(person.size(), 6);
        for (qsizetype i = 0; i < months.size(); ++i) {
            EXPECT_EQ(person[i], ofPerson(u"E1"_s, key, months[i])) << key.toStdString() << i;
            EXPECT_EQ(wholeTeam[i], ofTeam(u"A"_s, key, months[i])) << key.toStdString() << i;
        }
    }
    EXPECT_EQ(ofPerson(u"E1"_s, u"mttr"_s, months)[1].value, 1); // Still in A.
    EXPECT_FALSE(ofPerson(u"E1"_s, u"review_pass_rate"_s, months)[0].value);
}

TEST_F(Figures, NoSpanGivesNoFigure)
{
    const PeopleIndex people = must(PeopleIndex::read(store()));
    FigureReader reader(store(), people, m_framework);
    EXPECT_TRUE(must(reader.forEngineer(*people.byNo(u"E1"_s), QList<Period>(), {})).isEmpty());
    EXPECT_TRUE(must(reader.forTeam(*people.teamNamed(u"A"_s), QList<Period>(), {})).isEmpty());
}

TEST_F(Figures, AChartSkipsMonthsWithoutAValueAndKeepsThoseWithTooFew)
{
    must(kpi("E1,review_pass_rate,2026-01-05,,10,10,,\nE1,review_pass_rate,2026-03-05,,1,2,,\n"
             "E1,review_pass_rate,2026-04-05,,9,10,,\n"));
    const KpiDefinition& definition = *m_framework.kpi(u"review_pass_rate"_s);
    const QList<Figure> months = ofPerson(u"E1"_s, definition.key, monthsOf(halfYear));
    const auto chart = xmrOf(definition, months);
    ASSERT_TRUE(chart);
    EXPECT_DOUBLE_EQ(chart->mean, 80);
    EXPECT_EQ(chart->upper, 100); // 80 + 2.66 * 45, but a percentage ends at 100.
    EXPECT_EQ(chart->lower, 0);
    EXPECT_TRUE(chart->provisional);
    EXPECT_FALSE(xmrOf(definition, ofPerson(u"E2"_s, definition.key, monthsOf(halfYear))));
}

TEST_F(Figures, OnlyWhatCanBeJudgedIsScored)
{
    const KpiDefinition& definition = *m_framework.kpi(u"review_pass_rate"_s);
    must(kpi("E1,review_pass_rate,2026-02-01,,40,51,,\nE2,review_pass_rate,2026-02-01,,1,2,,\n"));
    const Figure judged = ofPerson(u"E1"_s, definition.key);
    EXPECT_NEAR(scoreOf(definition, judged, Level::Mid).value_or(0), 3.94, 0.005);
    EXPECT_FALSE(scoreOf(definition, judged, std::nullopt));
    const Figure few = ofPerson(u"E2"_s, definition.key);
    EXPECT_EQ(few.status, FigureStatus::TooFew);
    EXPECT_FALSE(scoreOf(definition, few, Level::Senior));
}
