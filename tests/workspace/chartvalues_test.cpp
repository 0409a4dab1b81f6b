#include "workspace/chartvalues.h"
#include "workspace/cycleedit.h"
#include "workspace/frameworks.h"
#include "workspace/growth.h"
#include "workspace/people.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Period halfYear{ day(2026, 1, 1), day(2026, 7, 1) };
bool always() { return true; }

class ChartValues : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        must(kpi("E1,review_pass_rate,2026-01-10,,9,10,a,\n"
                 "E1,review_pass_rate,2026-03-10,,8,10,b,\n"
                 "E2,review_pass_rate,2026-01-11,,5,10,a,\n"
                 "team:A,sla_attainment,2026-02-01,,99,100,a,\n"));
        m_framework = must(builtInFramework());
        m_people = must(PeopleIndex::read(store()));
    }
    QStringList namesOf(const PeopleChoice& choice)
    {
        QStringList names;
        for (const FigureOwner& owner : must(chosenPeople(m_people, choice, halfYear)))
            names << owner.name;
        return names;
    }
    QList<FigureOwner> everybody() { return must(chosenPeople(m_people, {}, halfYear)); }

    Framework m_framework;
    PeopleIndex m_people;
};

TEST_F(ChartValues, ChooseAPersonATeamALevelOrEverybody)
{
    EXPECT_EQ(namesOf({ {}, {}, {} }).size(), 4);
    EXPECT_EQ(namesOf({ u"E2"_s, {}, {} }).size(), 1);
    EXPECT_EQ(namesOf({ {}, u"B"_s, {} }).size(), 1);
    EXPECT_EQ(namesOf({ {}, u"A"_s, Level::Senior }).size(), 1);
    EXPECT_EQ(chosenPeople(m_people, { u"E9"_s, {}, {} }, halfYear).error().code,
        ErrorCode::UnknownEngineer);
    EXPECT_EQ(
        chosenPeople(m_people, { {}, u"Z"_s, {} }, halfYear).error().code, ErrorCode::UnknownTeam);
}

TEST_F(ChartValues, TakeTheFrameworkThatMostPeopleHave)
{
    const auto keyOf = [this](const QList<FigureOwner>& owners) {
        return must(frameworkOfMost(store(), m_people, owners)).key;
    };
    must(addFrameworkCopy(store(), m_framework, u"data"_s, {}, m_now));
    EXPECT_EQ(keyOf(everybody()), m_framework.key);
    for (const QString& who : { u"E1"_s, u"E2"_s })
        must(setFrameworkOf(store(), who, u"data"_s));
    m_people = must(PeopleIndex::read(store()));
    EXPECT_EQ(keyOf(everybody()), m_framework.key); // Two have each: the first one.
    must(setFrameworkOf(store(), u"L1"_s, u"data"_s));
    m_people = must(PeopleIndex::read(store()));
    EXPECT_EQ(keyOf(everybody()), u"data"_s);
    EXPECT_EQ(keyOf(must(chosenPeople(m_people, { {}, u"B"_s, {} }, halfYear))), m_framework.key);
    EXPECT_EQ(keyOf({}), m_framework.key);
}

TEST_F(ChartValues, PutTheNumberBehindNamesThatRepeat)
{
    must(shortPeople("E7,One,A,mid,2020-03-02,2018-01-01\n"));
    m_people = must(PeopleIndex::read(store()));
    const QStringList names = namesOf({});
    EXPECT_TRUE(names.contains(u"One (E1)"_s)) << names.join(u'|').toStdString();
    EXPECT_TRUE(names.contains(u"One (E7)"_s));
}

TEST_F(ChartValues, AreTheFiguresOfTheReader)
{
    FigureReader reader(store(), m_people, m_framework);
    const auto rows = must(figuresOf(reader, m_people, everybody(), halfYear, {}, always));
    ASSERT_EQ(rows.size(), 4);
    for (const FiguresRow& row : rows) {
        const Engineer& engineer = *m_people.byId(std::get<EngineerId>(row.who.subject));
        EXPECT_EQ(row.figures, must(reader.forEngineer(engineer, halfYear)));
    }
    const auto months =
        must(monthsOf(reader, m_people, everybody(), halfYear, u"review_pass_rate"_s, always));
    EXPECT_EQ(months[0].figures.size(), 6);
    for (const FiguresRow& row : months) {
        if (m_people.byId(std::get<EngineerId>(row.who.subject))->employeeNo == u"E1") {
            EXPECT_EQ(row.figures[0].value, 90);
            EXPECT_FALSE(row.figures[1].value);
            EXPECT_EQ(row.figures[2].value, 80);
        }
    }
}

TEST_F(ChartValues, HaveTeamsForOwnersOfAKpiOfTeams)
{
    const KpiDefinition& sla = *m_framework.kpi(u"sla_attainment"_s);
    const auto teams = must(chosenOwners(m_people, {}, halfYear, sla));
    ASSERT_EQ(teams.size(), 2);
    EXPECT_EQ(teams[0].name, u"A"_s);
    FigureReader reader(store(), m_people, m_framework);
    const auto rows = must(figuresOf(reader, m_people, teams, halfYear, sla.key, always));
    EXPECT_EQ(rows[0].figures[0].value, 99);
    EXPECT_FALSE(rows[1].figures[0].value);
}

TEST_F(ChartValues, StopWhereNobodyWantsThemAnyMore)
{
    FigureReader reader(store(), m_people, m_framework);
    EXPECT_EQ(
        figuresOf(reader, m_people, everybody(), halfYear, {}, [] { return false; }).error().code,
        ErrorCode::Cancelled);
}

TEST_F(ChartValues, ScoreAPersonByThemselvesAndATeamByItsMean)
{
    FigureReader reader(store(), m_people, m_framework);
    const auto rows = must(figuresOf(reader, m_people, everybody(), halfYear, {}, always));
    const auto mean = scoresOf(m_framework, rows);
    EXPECT_EQ(mean[0].kpis[0].people, 2);
    const auto one = scoresOf(m_framework, { rows[0] });
    EXPECT_EQ(one, dimensionScores(m_framework, *rows[0].who.level, rows[0].figures));
    EXPECT_FALSE(scoresOf(m_framework, {})[0].all.score);
}

TEST_F(ChartValues, CountReviewsByStateAndGrade)
{
    openCycle({ Stage::First, Stage::Calibration });
    startReview(u"E1"_s);
    startReview(u"E3"_s);
    const Cycle cycle = must(cycleNamed(store(), m_cycle));
    EXPECT_EQ(must(statesOf(store(), m_people, cycle, {})).size(), 2);
    EXPECT_EQ(must(statesOf(store(), m_people, cycle, u"B"_s)).size(), 1);
    EXPECT_EQ(statesOf(store(), m_people, cycle, u"Z"_s).error().code, ErrorCode::UnknownTeam);
    const CycleGrades grades = must(gradesOf(store(), cycle, {}, always));
    EXPECT_EQ(grades.reviews, 2);
    EXPECT_EQ(grades.withoutGrade, 2);
    EXPECT_EQ(grades.grades.first().grade, u"S"_s);
    EXPECT_EQ(must(gradesOf(store(), cycle, u"B"_s, always)).reviews, 1);
}

TEST_F(ChartValues, ReadTheRoadmapsTicks)
{
    const Engineer one = engineer(u"E1"_s);
    must(saveTick(store(), one,
        Tick{ one.id, one.framework, u"mid.duty.1"_s, day(2026, 2, 3), {}, {}, 0 },
        day(2026, 6, 1)));
    const auto histories = must(growthOf(store(), m_people,
        must(chosenPeople(m_people, { u"E1"_s, {}, {} }, halfYear)), day(2026, 6, 1), always));
    ASSERT_EQ(histories.size(), 1);
    ASSERT_EQ(histories[0].steps.size(), 1);
    EXPECT_EQ(histories[0].steps[0].on, day(2026, 2, 3));
}

} // namespace
