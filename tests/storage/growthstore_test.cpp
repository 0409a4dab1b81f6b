// Ticks and the states of goals as the file keeps them, and the undo of an import of ticks.
#include "storage/check.h"
#include "storefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class GrowthFile : public StoreFile {
protected:
    void SetUp() override { m_person = addPerson(person(u"E1"_s, addTeam(u"A"_s))); }

    Tick tick(const QString& item = u"mid.duty.1"_s) const
    {
        return { m_person, u"sample"_s, item, QDate(2026, 1, 5), u"메모"_s,
            { u"https://example.com/1"_s }, 0 };
    }
    Tick added(const Tick& wanted)
    {
        save([&] { return store().addTick(wanted); });
        Tick kept = wanted;
        kept.revision = 1;
        return kept;
    }
    QList<Tick> ticks() { return must(store().ticks(m_person)); }
    void remember(ImportId import, const Tick& wanted, const std::optional<Tick>& before)
    {
        save([&] { return store().rememberTick(import, wanted, before); });
    }
    Result<void> undo(ImportId import)
    {
        return trySave([&] { return store().undoImport(import, m_now); });
    }

    EngineerId m_person;
};

} // namespace

TEST_F(GrowthFile, KeepsTicks)
{
    Tick records = tick(u"mid_senior.transition"_s);
    records.evidence = { {}, RecordSpan{ u"talks"_s, { QDate(2026, 1, 1), QDate(2026, 7, 1) } } };
    const QList<Tick> wanted{ added(tick()), added(records) };
    EXPECT_EQ(ticks(), wanted);
    EXPECT_EQ(must(store().counts()).ticks, 2);
    EXPECT_TRUE(checkDatabase(m_store->database()).isEmpty());
}

TEST_F(GrowthFile, RefusesWhatAnotherHasChanged)
{
    Tick first = added(tick());
    EXPECT_TRUE(failsWith(trySave([&] { return store().addTick(tick()); }), ErrorCode::Conflict));
    Tick edited = first;
    edited.note = u"Other"_s;
    save([&] { return store().updateTick(edited); });
    EXPECT_TRUE(failsWith(trySave([&] { return store().updateTick(first); }), ErrorCode::Conflict));
    EXPECT_TRUE(failsWith(trySave([&] { return store().removeTick(first); }), ErrorCode::Conflict));
    edited.revision = 2;
    EXPECT_EQ(ticks(), QList<Tick>{ edited });
    save([&] { return store().removeTick(edited); });
    EXPECT_TRUE(ticks().isEmpty());
}

TEST_F(GrowthFile, IsStrictAboutWhatStandsThere)
{
    Tick wrong = tick();
    wrong.evidence.link = u"file:///etc/passwd"_s;
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addTick(wrong); }), ErrorCode::ConstraintFailed));
    wrong = tick();
    wrong.on = {};
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addTick(wrong); }), ErrorCode::ConstraintFailed));
    wrong = tick();
    wrong.engineer = EngineerId{ 99 };
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addTick(wrong); }), ErrorCode::ConstraintFailed));
}

TEST_F(GrowthFile, WhoHasATickIsNotRemoved)
{
    added(tick());
    EXPECT_TRUE(failsWith(
        trySave([&] { return store().removeEngineer(m_person); }), ErrorCode::ConstraintFailed));
}

TEST_F(GrowthFile, KeepsTheStatesOfGoals)
{
    Cycle cycle;
    cycle.name = u"2026H1"_s;
    cycle.period = { QDate(2026, 1, 1), QDate(2026, 7, 1) };
    const CycleId id = save([&] { return store().addCycle(cycle); });
    GoalState state{ m_person, id, u"Goal"_s, GoalOutcome::Done, QDate(2026, 8, 1), u"n"_s, 0 };
    save([&] { return store().setGoalState(state); });
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().setGoalState(state); }), ErrorCode::Conflict));
    state.revision = 1;
    EXPECT_EQ(must(store().goalStates(m_person)), QList<GoalState>{ state });
    GoalState open = state;
    open.outcome = GoalOutcome::Open;
    EXPECT_TRUE(failsWith(
        trySave([&] { return store().setGoalState(open); }), ErrorCode::ConstraintFailed));
    open.on = {};
    save([&] { return store().setGoalState(open); });
    open.revision = 2;
    EXPECT_EQ(must(store().goalStates(m_person)), QList<GoalState>{ open });
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().setGoalState(state); }), ErrorCode::Conflict));
}

TEST_F(GrowthFile, AnImportOfTicksIsTakenBack)
{
    const Tick old = added(tick());
    const ImportId first = addImport(ImportKind::Growth);
    Tick edited = old;
    edited.note = u"First"_s;
    save([&] { return store().updateTick(edited); });
    remember(first, edited, old);
    const ImportId second = addImport(ImportKind::Growth);
    Tick again = edited;
    again.revision = 2;
    again.note = u"Second"_s;
    again.evidence = {};
    save([&] { return store().updateTick(again); });
    edited.revision = 2;
    remember(second, again, edited);
    remember(second, added(tick(u"mid.duty.2"_s)), std::nullopt);

    EXPECT_TRUE(failsWith(undo(first), ErrorCode::ImportTickChanged));
    must(undo(second));
    ASSERT_EQ(ticks().size(), 1);
    EXPECT_EQ(ticks().first().note, u"First"_s);
    EXPECT_EQ(ticks().first().evidence, old.evidence);
    must(undo(first));
    EXPECT_EQ(ticks().first().note, old.note);
    EXPECT_TRUE(failsWith(undo(first), ErrorCode::ImportUndone));
}

TEST_F(GrowthFile, AnEditStandsInTheWayOfTheUndoAndARemovalDoesNot)
{
    const ImportId import = addImport(ImportKind::Growth);
    const Tick one = added(tick());
    const Tick two = added(tick(u"mid.duty.2"_s));
    remember(import, one, std::nullopt);
    remember(import, two, std::nullopt);
    save([&] { return store().removeTick(one); });
    save([&] { return store().updateTick(two); });
    EXPECT_TRUE(failsWith(undo(import), ErrorCode::ImportTickChanged));
    EXPECT_EQ(ticks().size(), 1);
    Tick edited = two;
    edited.revision = 2;
    save([&] { return store().removeTick(edited); });
    must(undo(import));
    EXPECT_TRUE(ticks().isEmpty());
}
