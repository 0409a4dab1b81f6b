#include "workspace/people.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class UndoPeople : public WorkspaceFile {
protected:
    Result<void> undo(const ImportOutcome& outcome)
    {
        return undoImport(store(), outcome.id.value_or(ImportId()), m_now);
    }
    /// A person without the revision, which only ever grows.
    Engineer withoutRevision(const QString& employeeNo)
    {
        Engineer person = engineer(employeeNo);
        person.revision = 0;
        return person;
    }
};

const QDate laterDay = day(2026, 4, 1);

} // namespace

TEST_F(UndoPeople, WhoWasAddedGoes)
{
    const ImportOutcome outcome = must(people("E1,One,A,mid,2020-03-02,,,,L1\n"
                                              "L1,Lead,A,lead,2015-01-01,,,,D1\n"
                                              "D1,Head,B,lead,2010-01-01,,,,\n"));
    must(undo(outcome));
    EXPECT_TRUE(must(store().engineers()).isEmpty());
    EXPECT_TRUE(must(store().teams()).isEmpty());
    const QList<ImportLog> logs = must(store().imports());
    ASSERT_EQ(logs.size(), 1);
    EXPECT_EQ(logs[0].undoneAt, m_now);
    EXPECT_EQ(standingImports(), 0);
}

TEST_F(UndoPeople, WhoWasUpdatedIsAsBefore)
{
    must(
        people("L1,Lead,A,lead,2015-01-01,,,,\nE1,One,A,mid,2020-03-02,2018-01-01,,one@x.kr,L1\n"));
    const Engineer before = withoutRevision(u"E1"_s);
    const ImportOutcome second =
        must(people("E1,Uno,B,senior,2019-01-01,,2026-12-01,uno@x.kr,\n", laterDay));
    EXPECT_NE(withoutRevision(u"E1"_s), before);
    must(undo(second));
    EXPECT_EQ(withoutRevision(u"E1"_s), before);
    EXPECT_EQ(must(store().teams()).size(), 1); // B stood only in that import.
}

TEST_F(UndoPeople, WhatItDidNotTouchStays)
{
    must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    const ImportOutcome second =
        must(people("E1,One,A,mid,2020-03-02,,,,\nE2,Two,B,mid,2020-03-02,,,,E1\n"));
    must(undo(second));
    const QList<Engineer> left = must(store().engineers());
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left[0].employeeNo, u"E1"_s);
}

TEST_F(UndoPeople, TwiceIsRefused)
{
    const ImportOutcome outcome = must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    must(undo(outcome));
    EXPECT_TRUE(failsWith(undo(outcome), ErrorCode::ImportUndone));
    EXPECT_TRUE(failsWith(undoImport(store(), ImportId{ 99 }, m_now), ErrorCode::UnknownImport));
}

TEST_F(UndoPeople, AfterwardsTheSameFileCountsAsNew)
{
    const QByteArray lines = "E1,One,A,mid,2020-03-02,,,,\n";
    must(undo(must(people(lines))));
    EXPECT_EQ(must(people(lines)).added, 1);
}

TEST_F(UndoPeople, WhoWasChangedByHandLaterKeepsTheImport)
{
    const ImportOutcome outcome = must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    must(addAbsence(store(), u"E1"_s, { { day(2026, 1, 1), day(2026, 2, 1) }, u"휴가"_s }));
    const auto refused = undo(outcome);
    ASSERT_TRUE(failsWith(refused, ErrorCode::ImportPersonInUse));
    EXPECT_EQ(refused.error().args, (QVariantList{ outcome.id->value, u"E1"_s }));
    EXPECT_EQ(engineer(u"E1"_s).absences.size(), 1);
    EXPECT_EQ(standingImports(), 1);
}

TEST_F(UndoPeople, ALaterImportMustBeTakenBackFirst)
{
    const ImportOutcome first = must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    const ImportOutcome second = must(people("E1,Uno,B,mid,2020-03-02,,,,\n", laterDay));
    const ImportOutcome third = must(people("E1,Uno,B,senior,2020-03-02,,,,\n", laterDay));
    EXPECT_TRUE(failsWith(undo(first), ErrorCode::ImportPersonInUse));
    EXPECT_TRUE(failsWith(undo(second), ErrorCode::ImportPersonInUse));
    must(undo(third));
    EXPECT_EQ(engineer(u"E1"_s).levels.size(), 1);
    must(undo(second));
    EXPECT_EQ(engineer(u"E1"_s).name, u"One"_s);
    must(undo(first));
    EXPECT_TRUE(must(store().engineers()).isEmpty());
    EXPECT_TRUE(must(store().teams()).isEmpty());
}

TEST_F(UndoPeople, AnEditBetweenTwoImportsStillHoldsTheFirst)
{
    const ImportOutcome first = must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    must(addAbsence(store(), u"E1"_s, { { day(2026, 1, 1), day(2026, 2, 1) }, u"휴가"_s }));
    const ImportOutcome second = must(people("E1,Uno,A,mid,2020-03-02,,,,\n"));
    must(undo(second));
    EXPECT_EQ(engineer(u"E1"_s).absences.size(), 1);
    EXPECT_TRUE(failsWith(undo(first), ErrorCode::ImportPersonInUse));
}

TEST_F(UndoPeople, WhoHasRecordsIsInUseUntilTheyAreTakenBack)
{
    const ImportOutcome persons = must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    const ImportOutcome records = must(kpi("E1,talks,2026-02-01,1,,,,\n"));
    EXPECT_TRUE(failsWith(undo(persons), ErrorCode::ImportPersonInUse));
    must(undo(records));
    must(undo(persons));
    EXPECT_TRUE(must(store().engineers()).isEmpty());
}

TEST_F(UndoPeople, WhoHasADeclarationIsInUse)
{
    const ImportOutcome persons = must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    must(kpi("", { { day(2026, 1, 1), day(2026, 7, 1) }, { u"talks"_s }, {} }));
    EXPECT_TRUE(failsWith(undo(persons), ErrorCode::ImportPersonInUse));
}

TEST_F(UndoPeople, WhoIsReviewedOrRatesIsInUse)
{
    must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    const ImportOutcome raters = must(people("L1,Lead,A,lead,2015-01-01,,,,\n"));
    const ImportOutcome rated = must(people("E2,Two,A,mid,2020-03-02,,,,\n"));
    openCycle();
    StartRequest start;
    start.employeeNos << u"E2"_s;
    start.raters.first = u"L1"_s;
    must(startReviews(store(), m_cycle, start));
    EXPECT_TRUE(failsWith(undo(raters), ErrorCode::ImportPersonInUse));
    EXPECT_TRUE(failsWith(undo(rated), ErrorCode::ImportPersonInUse));
}

TEST_F(UndoPeople, WhoManagesOthersIsInUse)
{
    must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    const ImportOutcome lead = must(people("L1,Lead,A,lead,2015-01-01,,,,\n"));
    const ImportOutcome managed = must(people("E1,One,A,mid,2020-03-02,,,,L1\n"));
    EXPECT_TRUE(failsWith(undo(lead), ErrorCode::ImportPersonInUse));
    must(undo(managed));
    must(undo(lead));
    EXPECT_EQ(must(store().engineers()).size(), 1);
}

TEST_F(UndoPeople, ATeamThatTheImportDidNotBringStays)
{
    {
        auto transaction = must(store().begin());
        must(store().addTeam(u"Founded"_s));
        must(transaction->commit());
    }
    must(undo(must(people("E1,One,A,mid,2020-03-02,,,,\n"))));
    const QList<Team> teams = must(store().teams());
    ASSERT_EQ(teams.size(), 1);
    EXPECT_EQ(teams[0].name, u"Founded"_s);
}

TEST_F(UndoPeople, ATeamThatAnotherUndoWillNeedStays)
{
    must(people("E1,One,A,mid,2020-03-02,,,,\n"));
    must(people("E1,One,X,mid,2020-03-02,,,,\n", laterDay));
    // On the same day X gives way to Y, and only the memory of this import still knows X.
    const ImportOutcome toY = must(people("E1,One,Y,mid,2020-03-02,,,,\n", laterDay));
    const ImportOutcome other = must(people("E2,Two,Z,mid,2020-03-02,,,,\n"));
    must(undo(other));
    must(undo(toY));
    EXPECT_EQ(engineer(u"E1"_s).teams.last().team, team(u"X"_s));
}
