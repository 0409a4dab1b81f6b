#include "workspace/growth.h"
#include "workspace/people.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day(2026, 7, 2);

class Growth : public WorkspaceFile {
protected:
    void SetUp() override { addUsualPeople(); }

    Tick newTick(const QString& item, const QString& employeeNo = u"E1"_s)
    {
        const Engineer person = engineer(employeeNo);
        return { person.id, person.framework, item, day(2026, 5, 1), {}, {}, 0 };
    }
    Result<Tick> save(const Tick& tick, const QString& employeeNo = u"E1"_s)
    {
        return saveTick(store(), engineer(employeeNo), tick, today);
    }
    Roadmap roadmap(const QString& employeeNo = u"E1"_s)
    {
        const Engineer person = engineer(employeeNo);
        return must(readRoadmap(store(), person, must(frameworkOf(store(), person)), today));
    }
    std::optional<Readiness> readiness(const QString& employeeNo = u"E1"_s, QDate on = today)
    {
        const Engineer person = engineer(employeeNo);
        const Framework framework = must(frameworkOf(store(), person));
        const PeopleIndex people = must(PeopleIndex::read(store()));
        return must(readReadiness(store(), people, framework, person,
            must(readRoadmap(store(), person, framework, on)), on, on));
    }
    KpiMonths months(const QString& kpi)
    {
        const auto all = readiness();
        for (const KpiMonths& row : all->months) {
            if (row.kpi.key == kpi)
                return row;
        }
        ADD_FAILURE() << "no such KPI";
        return {};
    }
    void approveWithGoals()
    {
        openCycle();
        startReview();
        must(advance(ReviewState::First));
        ReviewPatch patch = fullPatch();
        patch.goals =
            QList<Goal>{ { u"Learn"_s, u"Talk"_s, day(2026, 12, 31) }, { u"Lead"_s, {}, {} } };
        patch.grade = u"A"_s;
        patch.gradeReason = u"So"_s;
        must(fill(patch));
    }
};

} // namespace

TEST_F(Growth, ATickIsSavedCleanedAndKept)
{
    Tick wanted = newTick(u"mid.duty.1"_s);
    wanted.note = u"  \u1100\u1161\u11a8  "_s; // Decomposed, as macOS types it.
    wanted.evidence.link = u"HTTPS://example.com/1"_s;
    const Tick saved = must(save(wanted));
    EXPECT_EQ(saved.note, u"각"_s);
    EXPECT_EQ(saved.evidence.link, u"https://example.com/1"_s);
    EXPECT_EQ(roadmap().entriesOf(Level::Mid).first().tick, saved);
    EXPECT_EQ(roadmap().progress[1].done, 1);
}

TEST_F(Growth, WhatCannotBeTickedIsRefused)
{
    EXPECT_TRUE(failsWith(save(newTick(u"mid.duty.99"_s)), ErrorCode::UnknownRoadmapItem));
    EXPECT_TRUE(failsWith(save(newTick(u"lead.duty.1"_s)), ErrorCode::ItemOutOfReach));
    Tick wrong = newTick(u"mid.duty.1"_s);
    wrong.on = today.addDays(1);
    EXPECT_TRUE(failsWith(save(wrong), ErrorCode::DayInFuture));
    wrong.on = day(2001, 1, 1);
    EXPECT_TRUE(failsWith(save(wrong), ErrorCode::DayNotEmployed));
    wrong.on = {};
    EXPECT_TRUE(failsWith(save(wrong), ErrorCode::MissingValue));
    wrong = newTick(u"mid.duty.1"_s);
    wrong.evidence.link = u"javascript:1"_s;
    EXPECT_TRUE(failsWith(save(wrong), ErrorCode::BadEvidence));
    wrong.evidence = { {}, RecordSpan{ u"nothing"_s, { day(2026, 1, 1), day(2026, 2, 1) } } };
    EXPECT_TRUE(failsWith(save(wrong), ErrorCode::UnknownKpi));
    wrong.evidence = { {}, RecordSpan{ u"talks"_s, { day(2026, 2, 1), day(2026, 1, 1) } } };
    EXPECT_TRUE(failsWith(save(wrong), ErrorCode::BadPeriod));
    wrong = newTick(u"mid.duty.1"_s);
    wrong.note = u"900101-1234567"_s;
    EXPECT_TRUE(failsWith(save(wrong), ErrorCode::ResidentNumber));
    wrong = newTick(u"mid.duty.1"_s);
    wrong.framework = u"other"_s;
    EXPECT_TRUE(failsWith(save(wrong), ErrorCode::UnknownRoadmapItem));
    EXPECT_EQ(must(store().counts()).ticks, 0);
}

TEST_F(Growth, OwnNextAndEarlierLevelsAreInReach)
{
    must(save(newTick(u"mid.duty.1"_s)));
    must(save(newTick(u"senior.duty.1"_s)));
    must(save(newTick(u"junior_mid.transition"_s)));
    EXPECT_EQ(must(store().counts()).ticks, 3);
}

TEST_F(Growth, TicksStayThroughAChangeOfLevelAndTeam)
{
    const Tick tick = must(save(newTick(u"senior.duty.1"_s)));
    Engineer person = engineer(u"E1"_s);
    person.levels << LevelStep{ day(2026, 6, 1), Level::Junior, {} };
    person.teams << TeamStep{ day(2026, 6, 1), team(u"B"_s) };
    must(savePerson(store(), person));
    EXPECT_EQ(roadmap().level, Level::Junior);
    EXPECT_EQ(roadmap().entriesOf(Level::Senior).first().tick, tick);
    // What is out of reach now can still be put right.
    Tick edited = tick;
    edited.note = u"Checked"_s;
    EXPECT_EQ(must(save(edited)).revision, 2);
}

TEST_F(Growth, UndoAndRedoGoOnlyOverTheOtherEndOfTheEdit)
{
    const Engineer person = engineer(u"E1"_s);
    const Tick tick = must(save(newTick(u"mid.duty.1"_s)));
    Tick later = tick;
    later.on = day(2026, 6, 1);
    const auto exchange = [&](const std::optional<Tick>& expected,
                              const std::optional<Tick>& wanted) {
        return exchangeTick(store(), person, expected, wanted, today);
    };
    const auto now = [&] { return must(tickOf(store(), person.id, tick.framework, tick.item)); };
    must(exchange(tick, std::nullopt));
    EXPECT_EQ(now(), std::nullopt);
    EXPECT_TRUE(failsWith(exchange(tick, std::nullopt), ErrorCode::Conflict));
    must(exchange(std::nullopt, tick));
    must(exchange(tick, later));
    EXPECT_EQ(now()->on, later.on);
    EXPECT_TRUE(failsWith(exchange(std::nullopt, tick), ErrorCode::Conflict));
    EXPECT_TRUE(failsWith(exchange(tick, std::nullopt), ErrorCode::Conflict));
    must(exchange(later, tick));
    EXPECT_EQ(now()->on, tick.on);
}

TEST_F(Growth, TheNextLevelsTargetsAreLookedAtMonthByMonth)
{
    // Senior asks for 78%: 40 of 50 meets it, 30 of 50 does not, 3 of 4 is too few.
    must(kpi("E1,review_pass_rate,2026-04-05,,40,50,,\n"
             "E1,review_pass_rate,2026-05-05,,30,50,,\n"
             "E1,review_pass_rate,2026-06-05,,3,4,,\n"
             "E1,review_pass_rate,2026-07-01,,50,50,,\n"));
    const KpiMonths row = months(u"review_pass_rate"_s);
    ASSERT_EQ(row.months.size(), readinessMonths);
    EXPECT_EQ(row.months.last().period, (Period{ day(2026, 6, 1), day(2026, 7, 1) }));
    EXPECT_EQ(row.meets, 78);
    EXPECT_EQ(row.outcomes.mid(9),
        (QList<MonthOutcome>{ MonthOutcome::Met, MonthOutcome::NotMet, MonthOutcome::TooFew }));
    EXPECT_EQ(row.count(MonthOutcome::NoData), 9);
    EXPECT_EQ(row.judged(), 2);
    EXPECT_EQ(row.months[9].n, 50);
    EXPECT_TRUE(row.months[9].low && row.months[9].high);
}

TEST_F(Growth, ReadinessHoldsTheFactsOfTheLevel)
{
    must(save(newTick(u"mid_senior.transition"_s)));
    Tick proven = newTick(u"mid.duty.1"_s);
    proven.evidence.link = u"https://example.com"_s;
    must(save(proven));
    must(save(newTick(u"mid.duty.2"_s)));
    const auto facts = readiness();
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->level, Level::Mid);
    EXPECT_EQ(facts->next, Level::Senior);
    EXPECT_EQ(facts->levelSince, engineer(u"E1"_s).levels.first().from);
    EXPECT_TRUE(facts->transition.tick);
    EXPECT_EQ(facts->itemsDone(), 2);
    EXPECT_EQ(facts->itemsWithEvidence(), 1);
    EXPECT_EQ(facts->items.size(), 6 + 4);
    EXPECT_FALSE(facts->goals);
    EXPECT_FALSE(readiness(u"L1"_s)); // Nothing is above a lead.
}

TEST_F(Growth, OnlyAnApprovedReviewsGoalsHaveAState)
{
    approveWithGoals();
    const EngineerId id = engineer(u"E1"_s).id;
    auto goals = must(lastGoals(store(), id));
    ASSERT_TRUE(goals);
    EXPECT_FALSE(goals->agreed);
    GoalState state = goals->goals[0].state;
    state.outcome = GoalOutcome::Done;
    state.on = today;
    EXPECT_TRUE(failsWith(putGoalState(store(), state, today), ErrorCode::UnknownGoal));

    must(advance(ReviewState::Approved));
    goals = must(lastGoals(store(), id));
    EXPECT_TRUE(goals->agreed);
    EXPECT_EQ(goals->goals[0].state.outcome, GoalOutcome::Open);
    state.note = u" Done "_s;
    state = must(putGoalState(store(), state, today));
    EXPECT_EQ(must(lastGoals(store(), id))->goals[0].state, state);
    EXPECT_EQ(state.note, u"Done"_s);
    GoalState open = state;
    open.outcome = GoalOutcome::Open;
    open.on = {};
    EXPECT_TRUE(failsWith(exchangeGoalState(store(), open, state, today), ErrorCode::Conflict));
    must(exchangeGoalState(store(), state, open, today));
    EXPECT_EQ(must(lastGoals(store(), id))->goals[0].state.on, QDate());
    GoalState wrong = state;
    wrong.on = {};
    EXPECT_TRUE(failsWith(putGoalState(store(), wrong, today), ErrorCode::MissingValue));
    wrong.on = today.addDays(1);
    EXPECT_TRUE(failsWith(putGoalState(store(), wrong, today), ErrorCode::DayInFuture));
    wrong = state;
    wrong.goal = u"Other"_s;
    EXPECT_TRUE(failsWith(putGoalState(store(), wrong, today), ErrorCode::UnknownGoal));
}
