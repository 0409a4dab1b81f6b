#include "workspace/workspacefixture.h"

#include <gmock/gmock.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class ImportPeople : public WorkspaceFile { };

const QDate firstDay = day(2026, 1, 15);
const QDate laterDay = day(2026, 4, 1);

} // namespace

TEST_F(ImportPeople, ANewPersonCountsFromTheHiringDay)
{
    const ImportOutcome outcome =
        must(people("E1,김하나,플랫폼,mid,2020-03-02,2018-01-01,,hana@example.com,\n"));
    EXPECT_EQ(outcome.rows, 1);
    EXPECT_EQ(outcome.added, 1);
    EXPECT_EQ(outcome.updated, 0);
    EXPECT_EQ(outcome.unchanged, 0);
    EXPECT_EQ(outcome.file, u"import.csv"_s);
    ASSERT_TRUE(outcome.id);

    const Engineer one = engineer(u"E1"_s);
    EXPECT_EQ(one.name, u"김하나"_s);
    EXPECT_EQ(one.email, u"hana@example.com"_s);
    EXPECT_EQ(one.framework, u"python-backend-engineer"_s);
    EXPECT_EQ(one.hiredOn, day(2020, 3, 2));
    EXPECT_EQ(one.careerStartedOn, day(2018, 1, 1));
    EXPECT_FALSE(one.leftOn.isValid());
    EXPECT_FALSE(one.manager);
    EXPECT_EQ(one.teams, (QList<TeamStep>{ { day(2020, 3, 2), team(u"플랫폼"_s) } }));
    EXPECT_EQ(one.levels, (QList<LevelStep>{ { day(2020, 3, 2), Level::Mid, {} } }));
}

TEST_F(ImportPeople, TheLogSaysWhatCameFromWhereAndWhoBroughtIt)
{
    must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    const QList<ImportLog> logs = must(store().imports());
    ASSERT_EQ(logs.size(), 1);
    EXPECT_EQ(logs[0].kind, ImportKind::People);
    EXPECT_EQ(logs[0].file, u"import.csv"_s);
    EXPECT_EQ(logs[0].by, u"L1"_s);
    EXPECT_EQ(logs[0].at, m_now);
    EXPECT_EQ(logs[0].rows, 1);
    EXPECT_EQ(logs[0].added, 1);
    EXPECT_EQ(
        logs[0].sha256, snapshotSha256(QByteArray(peopleHeader) + "E1,One,A,mid,2020-03-02,,,,\n"));
    EXPECT_FALSE(logs[0].undoneAt.isValid());
}

TEST_F(ImportPeople, TheSameFileAgainChangesNothingAndMakesNoEntry)
{
    const QByteArray lines = "L1,Lead,A,lead,2015-01-01,2005-01-01,,l@x.kr,\n"
                             "E1,One,A,mid,2020-03-02,,2026-05-01,,L1\n";
    must(people(lines));
    const Engineer before = engineer(u"E1"_s);
    const ImportOutcome again = must(people(lines, laterDay));
    EXPECT_FALSE(again.id);
    EXPECT_EQ(again.rows, 2);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.updated, 0);
    EXPECT_EQ(again.unchanged, 2);
    EXPECT_EQ(engineer(u"E1"_s), before); // The revision too: a form that is open saves.
    EXPECT_EQ(must(store().imports()).size(), 1);
}

TEST_F(ImportPeople, OtherDataUpdateThePerson)
{
    must(people("E1,One,A,mid,2020-03-02,2018-01-01,,one@x.kr,\nE2,Two,A,mid,2020-03-02,,,,\n"));
    const ImportOutcome outcome =
        must(people("E1,Uno,A,mid,2020-03-02,2017-01-01,2026-06-30,uno@x.kr,E2\n"
                    "E2,Two,A,mid,2020-03-02,,,,\n"));
    EXPECT_EQ(outcome.updated, 1);
    EXPECT_EQ(outcome.unchanged, 1);
    const Engineer one = engineer(u"E1"_s);
    EXPECT_EQ(one.name, u"Uno"_s);
    EXPECT_EQ(one.careerStartedOn, day(2017, 1, 1));
    EXPECT_EQ(one.leftOn, day(2026, 6, 30));
    EXPECT_EQ(one.email, u"uno@x.kr"_s);
    EXPECT_EQ(one.manager, engineer(u"E2"_s).id);
    EXPECT_EQ(one.teams.size(), 1);
    EXPECT_EQ(one.levels.size(), 1);
}

TEST_F(ImportPeople, AnotherLevelOrTeamIsAStepFromToday)
{
    must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    must(people("E1,One,B,senior,2020-03-02,,,,\n", laterDay));
    const Engineer one = engineer(u"E1"_s);
    EXPECT_EQ(one.teams,
        (QList<TeamStep>{ { day(2020, 3, 2), team(u"A"_s) }, { laterDay, team(u"B"_s) } }));
    EXPECT_EQ(one.levels,
        (QList<LevelStep>{ { day(2020, 3, 2), Level::Mid, {} }, { laterDay, Level::Senior, {} } }));
    EXPECT_EQ(one.levelOn(laterDay.addDays(-1)), Level::Mid);
}

TEST_F(ImportPeople, ASecondImportOnOneDayReplacesTheDaysStep)
{
    must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    must(people("E1,One,B,senior,2020-03-02,,,,\n", laterDay));
    must(people("E1,One,C,lead,2020-03-02,,,,\n", laterDay));
    const Engineer one = engineer(u"E1"_s);
    EXPECT_EQ(one.teams,
        (QList<TeamStep>{ { day(2020, 3, 2), team(u"A"_s) }, { laterDay, team(u"C"_s) } }));
    EXPECT_EQ(one.levels,
        (QList<LevelStep>{ { day(2020, 3, 2), Level::Mid, {} }, { laterDay, Level::Lead, {} } }));
}

TEST_F(ImportPeople, AMistakeCorrectedOnTheSameDayLeavesNoStep)
{
    must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    must(people("E1,One,B,senior,2020-03-02,,,,\n", laterDay));
    must(people("E1,One,A,mid,2020-03-02,,,,\n", laterDay));
    const Engineer one = engineer(u"E1"_s);
    EXPECT_EQ(one.teams, (QList<TeamStep>{ { day(2020, 3, 2), team(u"A"_s) } }));
    EXPECT_EQ(one.levels, (QList<LevelStep>{ { day(2020, 3, 2), Level::Mid, {} } }));
}

TEST_F(ImportPeople, ACorrectedHiringDayTakesTheFirstStepsAlong)
{
    must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    must(people("E1,One,A,senior,2020-03-02,,,,\n", laterDay));
    must(people("E1,One,A,senior,2019-11-01,,,,\n", laterDay));
    Engineer one = engineer(u"E1"_s);
    EXPECT_EQ(one.hiredOn, day(2019, 11, 1));
    EXPECT_EQ(one.teams, (QList<TeamStep>{ { day(2019, 11, 1), team(u"A"_s) } }));
    EXPECT_EQ(one.levels.first(), (LevelStep{ day(2019, 11, 1), Level::Mid, {} }));
    // Behind the second step the first one has no place to go to.
    must(people("E1,One,A,senior,2026-05-01,,,,\n", laterDay));
    one = engineer(u"E1"_s);
    EXPECT_EQ(one.hiredOn, day(2026, 5, 1));
    EXPECT_EQ(one.levels.first().from, day(2019, 11, 1));
    EXPECT_EQ(one.levelOn(day(2026, 5, 1)), Level::Senior);
}

TEST_F(ImportPeople, ACorrectionBeforeSomebodysFirstDayChangesTheirFirstStep)
{
    must(people("E1,One,A,mid,2026-06-01,,,,\n", firstDay));
    must(people("E1,One,B,senior,2026-06-01,,,,\n", laterDay));
    const Engineer one = engineer(u"E1"_s);
    EXPECT_EQ(one.teams, (QList<TeamStep>{ { day(2026, 6, 1), team(u"B"_s) } }));
    EXPECT_EQ(one.levels, (QList<LevelStep>{ { day(2026, 6, 1), Level::Senior, {} } }));
}

TEST_F(ImportPeople, ManagersMayStandBelowThosePeopleTheyManage)
{
    must(people("E1,One,A,mid,2020-03-02,,,,L1\nL1,Lead,A,lead,2015-01-01,,,,D1\n"
                "D1,Head,A,lead,2010-01-01,,,,\n"));
    EXPECT_EQ(engineer(u"E1"_s).manager, engineer(u"L1"_s).id);
    EXPECT_EQ(engineer(u"L1"_s).manager, engineer(u"D1"_s).id);
    EXPECT_FALSE(engineer(u"D1"_s).manager);
}

TEST_F(ImportPeople, AManagerMayBeKnownFromBefore)
{
    must(people("L1,Lead,A,lead,2015-01-01,,,,\n"));
    must(people("E1,One,A,mid,2020-03-02,,,,L1\n"));
    EXPECT_EQ(engineer(u"E1"_s).manager, engineer(u"L1"_s).id);
}

TEST_F(ImportPeople, AnUnknownManagerIsNamedWithTheLine)
{
    const auto outcome = people("E1,One,A,mid,2020-03-02,,,,\nE2,Two,A,mid,2020-03-02,,,,NOBODY\n");
    ASSERT_TRUE(failsWith(outcome, ErrorCode::FileHasProblems));
    EXPECT_EQ(outcome.error().problems,
        (QList<Problem>{
            { ErrorCode::UnknownEngineer, { u"NOBODY"_s }, 3, u"manager_no"_s, {} } }));
    EXPECT_TRUE(must(store().engineers()).isEmpty());
    EXPECT_TRUE(must(store().teams()).isEmpty());
    EXPECT_TRUE(must(store().imports()).isEmpty());
}

TEST_F(ImportPeople, NobodyManagesThemselves)
{
    const auto outcome = people("E1,One,A,mid,2020-03-02,,,,E1\n");
    ASSERT_TRUE(failsWith(outcome, ErrorCode::FileHasProblems));
    EXPECT_EQ(outcome.error().problems,
        (QList<Problem>{ { ErrorCode::ManagerLoop, { u"E1"_s }, 2, u"manager_no"_s, {} } }));
}

TEST_F(ImportPeople, ALoopOfManagersIsRefusedAtEachOfItsLines)
{
    const auto outcome =
        people("E1,One,A,mid,2020-03-02,,,,E2\nE2,Two,A,mid,2020-03-02,,,,E3\n"
               "E3,Three,A,mid,2020-03-02,,,,E1\nE4,Four,A,mid,2020-03-02,,,,E1\n");
    ASSERT_TRUE(failsWith(outcome, ErrorCode::FileHasProblems));
    QList<qint64> lines;
    for (const Problem& problem : outcome.error().problems) {
        EXPECT_EQ(problem.code, ErrorCode::ManagerLoop);
        lines << problem.line.value_or(0);
    }
    EXPECT_EQ(lines, (QList<qint64>{ 2, 3, 4 })); // E4 stands outside of it.
}

TEST_F(ImportPeople, ALoopThroughPeopleThatTheFileDoesNotHoldIsFound)
{
    must(people("L1,Lead,A,lead,2015-01-01,,,,\nE1,One,A,mid,2020-03-02,,,,L1\n"));
    const auto outcome = people("L1,Lead,A,lead,2015-01-01,,,,E1\n");
    ASSERT_TRUE(failsWith(outcome, ErrorCode::FileHasProblems));
    EXPECT_EQ(codesOf(outcome.error().problems), QList{ ErrorCode::ManagerLoop });
    EXPECT_FALSE(engineer(u"L1"_s).manager);
}

TEST_F(ImportPeople, AColumnThatTheFileLacksLeavesItsDataAlone)
{
    must(people("L1,Lead,A,lead,2015-01-01,,,,\n"
                "E1,One,A,mid,2020-03-02,2018-01-01,2027-01-01,one@x.kr,L1\n"));
    const ImportOutcome outcome = must(shortPeople("E1,Uno,A,mid,2020-03-02,2018-01-01\n"));
    EXPECT_EQ(outcome.updated, 1);
    const Engineer one = engineer(u"E1"_s);
    EXPECT_EQ(one.name, u"Uno"_s);
    EXPECT_EQ(one.leftOn, day(2027, 1, 1));
    EXPECT_EQ(one.email, u"one@x.kr"_s);
    EXPECT_EQ(one.manager, engineer(u"L1"_s).id);
}

TEST_F(ImportPeople, AnEmptyCellClearsWhatItsColumnHolds)
{
    must(people("L1,Lead,A,lead,2015-01-01,,,,\n"
                "E1,One,A,mid,2020-03-02,2018-01-01,2027-01-01,one@x.kr,L1\n"));
    must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    const Engineer one = engineer(u"E1"_s);
    EXPECT_FALSE(one.careerStartedOn.isValid());
    EXPECT_FALSE(one.leftOn.isValid());
    EXPECT_TRUE(one.email.isEmpty());
    EXPECT_FALSE(one.manager);
}

TEST_F(ImportPeople, WhatOnlyTheProgramKnowsStays)
{
    must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    Engineer one = engineer(u"E1"_s);
    one.note = u"note"_s;
    one.absences << Absence{ { day(2026, 1, 1), day(2026, 2, 1) }, u"육아휴직"_s };
    {
        auto transaction = must(store().begin());
        must(store().updateEngineer(one));
        must(transaction->commit());
    }
    must(people("E1,Uno,A,mid,2020-03-02,,,,\n"));
    EXPECT_EQ(engineer(u"E1"_s).note, u"note"_s);
    EXPECT_EQ(engineer(u"E1"_s).absences, one.absences);
}

TEST_F(ImportPeople, AHiringDayBehindTheKnownLastDayIsRefused)
{
    must(people("E1,One,A,mid,2020-03-02,,2022-01-01,,\n"));
    const auto outcome = shortPeople("E1,One,A,mid,2023-01-01,\n");
    ASSERT_TRUE(failsWith(outcome, ErrorCode::FileHasProblems));
    EXPECT_EQ(outcome.error().problems,
        (QList<Problem>{ { ErrorCode::LeftBeforeHired, {}, 2, u"hired_on"_s, {} } }));
    EXPECT_EQ(engineer(u"E1"_s).hiredOn, day(2020, 3, 2));
}

TEST_F(ImportPeople, ADryRunCountsAndLeavesEverything)
{
    must(people("E1,One,A,mid,2020-03-02,,,,\nE2,Two,A,mid,2020-03-02,,,,\n"));
    const Engineer before = engineer(u"E1"_s);
    ImportRequest wanted = request(peopleHeader
        + QByteArray("E1,Uno,B,mid,2020-03-02,,,,\nE2,Two,A,mid,2020-03-02,,,,\n"
                     "E9,Nine,C,mid,2020-03-02,,,,\n"));
    wanted.dryRun = true;
    const ImportOutcome outcome = must(importPeople(store(), wanted));
    EXPECT_FALSE(outcome.id);
    EXPECT_EQ(outcome.rows, 3);
    EXPECT_EQ(outcome.added, 1);
    EXPECT_EQ(outcome.updated, 1);
    EXPECT_EQ(outcome.unchanged, 1);
    EXPECT_EQ(engineer(u"E1"_s), before);
    EXPECT_EQ(must(store().engineers()).size(), 2);
    EXPECT_EQ(must(store().teams()).size(), 1);
    EXPECT_EQ(must(store().imports()).size(), 1);
}

TEST_F(ImportPeople, OneBadLineKeepsTheWholeFileOut)
{
    const auto outcome = people("E1,One,A,mid,2020-03-02,,,,\n"
                                "E2,Two,A,boss,2026-02-30,,,,\n"
                                ",Three,A,mid,2020-01-01,,,,\n"
                                "E1,Again,A,mid,2020-01-01,,,,\n");
    ASSERT_TRUE(failsWith(outcome, ErrorCode::FileHasProblems));
    EXPECT_EQ(codesOf(outcome.error().problems),
        (QList{ ErrorCode::BadLevel, ErrorCode::BadDate, ErrorCode::MissingValue,
            ErrorCode::DoubledPerson }));
    EXPECT_EQ(outcome.error().problems.last().line, 5);
    EXPECT_TRUE(must(store().engineers()).isEmpty());
}

TEST_F(ImportPeople, AResidentNumberIsRefusedAndNotRepeated)
{
    for (const QByteArray& line : { QByteArray("900101-1234567,One,A,mid,2020-03-02,,,,\n"),
             QByteArray("E1,One 900101-1234567,A,mid,2020-03-02,,,,\n"),
             QByteArray("E1,One,9001011234567,mid,2020-03-02,,,,\n"),
             QByteArray("E1,One,A,mid,2020-03-02,,,9001011234567@x.kr,\n") }) {
        const auto outcome = people(line);
        ASSERT_TRUE(failsWith(outcome, ErrorCode::FileHasProblems)) << line.toStdString();
        EXPECT_THAT(
            codesOf(outcome.error().problems), testing::Contains(ErrorCode::ResidentNumber));
        EXPECT_THAT(describe(outcome.error()), testing::Not(testing::HasSubstr("1234567")));
    }
    EXPECT_TRUE(must(store().engineers()).isEmpty());
}

TEST_F(ImportPeople, ThreePeopleMayBearOneName)
{
    must(people("E1,김하나,A,mid,2020-03-02,,,,\nE2,김하나,A,mid,2020-03-02,,,,\n"
                "E3,김하나,A,mid,2020-03-02,,,,\n"));
    EXPECT_EQ(must(store().engineers()).size(), 3);
}

TEST_F(ImportPeople, WhatCannotBeReadAsAFileSaysWhy)
{
    ImportRequest wanted = request(peopleHeader);
    wanted.path = in(u"nothing.csv"_s);
    EXPECT_TRUE(failsWith(importPeople(store(), wanted), ErrorCode::FileNotFound));
    wanted.path = m_folder.path();
    EXPECT_TRUE(failsWith(importPeople(store(), wanted), ErrorCode::NotARegularFile));
}

TEST_F(ImportPeople, SqlInEveryFieldIsText)
{
    const QByteArray evil = "'); DROP TABLE engineer; --";
    must(people(evil + "," + evil + "," + evil + ",mid,2020-03-02,,," + evil + ",\n"));
    const Engineer one = engineer(QString::fromUtf8(evil));
    EXPECT_EQ(one.name, QString::fromUtf8(evil));
    EXPECT_EQ(one.email, QString::fromUtf8(evil));
    EXPECT_EQ(one.teams.first().team, team(QString::fromUtf8(evil)));
}
