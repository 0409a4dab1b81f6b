#include "storage/storefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class PeopleStoreTest : public StoreFile {
protected:
    void SetUp() override { m_team = addTeam(u"A"_s); }
    TeamId m_team;
};

} // namespace

TEST_F(PeopleStoreTest, TeamsAreByNameAndAlone)
{
    const TeamId b = addTeam(u"플랫폼"_s);
    EXPECT_EQ(must(store().teams()), (QList<Team>{ { m_team, u"A"_s }, { b, u"플랫폼"_s } }));
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addTeam(u"A"_s); }), ErrorCode::ConstraintFailed));
    EXPECT_EQ(must(store().teams()).size(), 2);
}

TEST_F(PeopleStoreTest, APersonComesBackWhole)
{
    const EngineerId manager = addPerson(person(u"L1"_s, m_team));
    const TeamId other = addTeam(u"B"_s);
    Engineer engineer = person(u"E'1\""_s, m_team);
    engineer.name = u"김하나 😀 ᄒᆞᆫ"_s;
    engineer.email = u"a@b.kr"_s;
    engineer.leftOn = QDate(2027, 1, 1);
    engineer.careerStartedOn = QDate(2018, 1, 1);
    engineer.manager = manager;
    engineer.note = u"'); DROP TABLE engineer; --"_s;
    engineer.teams << TeamStep{ QDate(2021, 1, 1), other };
    engineer.levels << LevelStep{ QDate(2022, 1, 1), Level::Lead, u"승진"_s };
    engineer.absences = { { { QDate(2022, 1, 1), QDate(2022, 2, 1) }, u"휴직"_s },
        { { QDate(2023, 1, 1), QDate(2023, 1, 2) }, {} } };
    const EngineerId id = addPerson(engineer);
    engineer.id = id;
    engineer.revision = 1;
    EXPECT_EQ(stored(id), engineer);
    EXPECT_EQ(must(otherStore()->engineers()), must(store().engineers()));
}

TEST_F(PeopleStoreTest, PeopleAreByEmployeeNumberAndHistoriesByDate)
{
    Engineer late = person(u"E2"_s, m_team);
    late.levels = { { QDate(2024, 1, 1), Level::Lead, {} }, { QDate(2020, 1, 1), Level::Mid, {} },
        { QDate(2022, 1, 1), Level::Senior, {} } };
    addPerson(late);
    addPerson(person(u"E1"_s, m_team));
    const QList<Engineer> all = must(store().engineers());
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].employeeNo, u"E1"_s);
    EXPECT_EQ(all[1].levels[0].level, Level::Mid);
    EXPECT_EQ(all[1].levels[1].level, Level::Senior);
    EXPECT_EQ(all[1].levels[2].level, Level::Lead);
}

TEST_F(PeopleStoreTest, AnUpdateReplacesEverythingAndCountsUp)
{
    const EngineerId id = addPerson(person(u"E1"_s, m_team));
    Engineer changed = stored(id);
    changed.employeeNo = u"E9"_s;
    changed.name = u"Nine"_s;
    changed.teams = { { QDate(2019, 1, 1), addTeam(u"B"_s) } };
    changed.levels = { { QDate(2019, 1, 1), Level::Senior, u"정정"_s } };
    changed.absences = { { { QDate(2022, 1, 1), QDate(2022, 2, 1) }, {} } };
    save([&] { return store().updateEngineer(changed); });
    changed.revision = 2;
    EXPECT_EQ(stored(id), changed);
}

TEST_F(PeopleStoreTest, AStaleRevisionIsAConflictAndEndsTheAction)
{
    const EngineerId id = addPerson(person(u"E1"_s, m_team));
    const Engineer read = stored(id);
    Engineer first = read;
    first.name = u"First"_s;
    save([&] { return store().updateEngineer(first); });
    Engineer second = read;
    second.name = u"Second"_s;
    const auto refused = trySave([&] { return store().updateEngineer(second); });
    ASSERT_TRUE(failsWith(refused, ErrorCode::Conflict));
    EXPECT_EQ(refused.error().args, QVariantList{ u"E1"_s });
    {
        auto transaction = must(store().begin());
        EXPECT_FALSE(store().updateEngineer(second));
        EXPECT_TRUE(failsWith(store().addTeam(u"B"_s), ErrorCode::Conflict));
        EXPECT_TRUE(failsWith(transaction->commit(), ErrorCode::Conflict));
    }
    EXPECT_EQ(stored(id).name, u"First"_s);
    EXPECT_EQ(must(store().teams()).size(), 1);
}

TEST_F(PeopleStoreTest, AnUpdateOfNobodyIsAConflict)
{
    EXPECT_TRUE(failsWith(trySave([&] { return store().updateEngineer(person(u"E1"_s, m_team)); }),
        ErrorCode::Conflict));
}

TEST_F(PeopleStoreTest, WhatTheSchemaForbidsIsRefusedWhole)
{
    addPerson(person(u"E1"_s, m_team));
    Engineer bad = person(u"E1"_s, m_team); // The number is taken.
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addEngineer(bad); }), ErrorCode::ConstraintFailed));
    bad = person(u"E2"_s, TeamId{ 99 });
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addEngineer(bad); }), ErrorCode::ConstraintFailed));
    bad = person(u"E2"_s, m_team);
    bad.manager = EngineerId{ 99 };
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addEngineer(bad); }), ErrorCode::ConstraintFailed));
    bad = person(u"E2"_s, m_team);
    bad.levels << bad.levels.first(); // Two on one day.
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addEngineer(bad); }), ErrorCode::ConstraintFailed));
    bad = person(u"E2"_s, m_team);
    bad.absences = { { { QDate(2022, 1, 1), QDate(2022, 1, 1) }, {} } };
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addEngineer(bad); }), ErrorCode::ConstraintFailed));
    bad = person(u"E2"_s, m_team);
    bad.hiredOn = QDate();
    EXPECT_TRUE(
        failsWith(trySave([&] { return store().addEngineer(bad); }), ErrorCode::ConstraintFailed));
    EXPECT_EQ(must(store().engineers()).size(), 1);
}

TEST_F(PeopleStoreTest, OnlyWhomNothingRefersToCanBeRemoved)
{
    const EngineerId manager = addPerson(person(u"L1"_s, m_team));
    Engineer managed = person(u"E1"_s, m_team);
    managed.manager = manager;
    managed.absences = { { { QDate(2022, 1, 1), QDate(2022, 2, 1) }, {} } };
    const EngineerId id = addPerson(managed);
    EXPECT_TRUE(failsWith(
        trySave([&] { return store().removeEngineer(manager); }), ErrorCode::ConstraintFailed));
    save([&] { return store().removeEngineer(id); });
    save([&] { return store().removeEngineer(manager); });
    EXPECT_TRUE(must(store().engineers()).isEmpty());
}

TEST_F(PeopleStoreTest, NothingIsWrittenOutsideAnAction)
{
    EXPECT_TRUE(failsWith(store().addTeam(u"B"_s), ErrorCode::StorageFailure));
    EXPECT_TRUE(failsWith(store().addEngineer(person(u"E1"_s, m_team)), ErrorCode::StorageFailure));
    EXPECT_EQ(must(store().teams()).size(), 1);
}

TEST_F(PeopleStoreTest, WithoutACommitEverythingIsAsBefore)
{
    {
        auto transaction = must(store().begin());
        must(store().addTeam(u"B"_s));
        must(store().addEngineer(person(u"E1"_s, m_team)));
        EXPECT_EQ(must(store().engineers()).size(), 1); // Seen inside.
        EXPECT_TRUE(must(otherStore()->engineers()).isEmpty());
    }
    EXPECT_TRUE(must(store().engineers()).isEmpty());
    EXPECT_EQ(must(store().teams()).size(), 1);
}

TEST_F(PeopleStoreTest, CountsCountWhatThereIs)
{
    addPerson(person(u"E1"_s, m_team));
    addPerson(person(u"E2"_s, m_team));
    addImport(ImportKind::People);
    const StoreCounts counts = must(store().counts());
    EXPECT_EQ(counts.engineers, 2);
    EXPECT_EQ(counts.teams, 1);
    EXPECT_EQ(counts.records, 0);
    EXPECT_EQ(counts.cycles, 0);
    EXPECT_EQ(counts.reviews, 0);
    EXPECT_EQ(counts.imports, 1);
}
