#include "workspace/cycleedit.h"
#include "workspace/frameworks.h"
#include "workspace/people.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class CycleEdit : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        openCycle({ Stage::First, Stage::Calibration });
    }
    Result<Cycle> set(const CycleChange& change) { return setCycle(store(), m_cycle, change); }
    QList<ErrorCode> refused(const CycleChange& change)
    {
        const Cycle before = must(cycleNamed(store(), m_cycle));
        const auto result = set(change);
        EXPECT_FALSE(result);
        EXPECT_EQ(must(cycleNamed(store(), m_cycle)), before);
        return result ? QList<ErrorCode>() : codesOf(result.error().problems);
    }
};

} // namespace

TEST_F(CycleEdit, SetsWhatIsNamedAndLeavesTheRest)
{
    CycleChange change;
    change.due = { { Stage::First, day(2026, 7, 10) }, { Stage::Calibration, day(2026, 7, 20) } };
    change.quota = QList<QuotaShare>{ { u"S"_s, 1000 }, { u"A"_s, 2000 } };
    change.approvalLine =
        QList<CycleChange::Seat>{ { u" 팀장 "_s, u"L1"_s }, { u"본부장"_s, u"E2"_s } };
    must(set(change));
    CycleChange days;
    days.appealDays = 3;
    days.due = { { Stage::First, QDate() } };
    const Cycle cycle = must(set(days));
    EXPECT_EQ(cycle.due, (QMap<Stage, QDate>{ { Stage::Calibration, day(2026, 7, 20) } }));
    EXPECT_EQ(cycle.appealDays, 3);
    EXPECT_EQ(cycle.quota, *change.quota);
    EXPECT_EQ(cycle.approvalLine,
        (QList<ApprovalSeat>{
            { u"팀장"_s, engineer(u"L1"_s).id }, { u"본부장"_s, engineer(u"E2"_s).id } }));
    CycleChange none;
    none.quota = QList<QuotaShare>();
    none.approvalLine = QList<CycleChange::Seat>();
    EXPECT_TRUE(must(set(none)).quota.isEmpty());
    EXPECT_TRUE(must(cycleNamed(store(), m_cycle)).approvalLine.isEmpty());
}

TEST_F(CycleEdit, TakesAQuotaOfAnyFrameworksGrade)
{
    CycleChange change;
    change.quota = QList<QuotaShare>{ { u"S"_s, 1000 }, { u"Z"_s, 2000 } };
    EXPECT_EQ(refused(change), QList{ ErrorCode::BadChoice });
    Framework second = must(store().framework(must(newestFramework(store())).id));
    second.key = u"data-engineer"_s;
    second.grades.last().key = u"Z"_s;
    must(saveFramework(store(), second, std::nullopt, m_now));
    EXPECT_EQ(must(set(change)).quota, *change.quota);
    const QStringList grades = must(gradesNow(store()));
    EXPECT_EQ(grades.first(), u"S"_s);
    EXPECT_EQ(grades.last(), u"Z"_s);
    EXPECT_EQ(grades.size(), second.grades.size() + 1);
}

TEST_F(CycleEdit, NamesAllThatIsWrongAtOnceAndChangesNothing)
{
    CycleChange change;
    change.due = { { Stage::Self, day(2026, 7, 1) }, { Stage::First, day(2026, 7, 20) },
        { Stage::Calibration, day(2026, 7, 10) } };
    change.appealDays = 400;
    change.quota = QList<QuotaShare>{ { u"S"_s, 6000 }, { u"Z"_s, 1000 }, { u"S"_s, 6000 } };
    change.approvalLine =
        QList<CycleChange::Seat>{ { u"a"_s, u"L1"_s }, { u" "_s, u"L1"_s }, { u"c"_s, u"X"_s },
            { u"900101-1234567"_s, u"L1"_s }, { u"e"_s, u"E1"_s }, { u"f"_s, u"E2"_s } };
    EXPECT_EQ(refused(change),
        (QList{ ErrorCode::BadChoice, ErrorCode::BadPeriod, ErrorCode::NumberOutOfRange,
            ErrorCode::BadChoice, ErrorCode::AlreadyExists, ErrorCode::NumberOutOfRange,
            ErrorCode::NumberOutOfRange, ErrorCode::MissingValue, ErrorCode::UnknownEngineer,
            ErrorCode::ResidentNumber }));
}

TEST_F(CycleEdit, NamePeriodAndStagesCanBeChangedUntilAReviewIsStarted)
{
    CycleChange change;
    change.name = u" 2026 상반기 "_s;
    change.period = Period{ day(2026, 2, 1), day(2026, 8, 1) };
    change.stages = QList<Stage>{ Stage::Second, Stage::First };
    change.due = { { Stage::Second, day(2026, 8, 10) } };
    must(set(change));
    m_cycle = u"2026 상반기"_s;
    Cycle cycle = must(cycleNamed(store(), m_cycle));
    EXPECT_EQ(cycle.period, *change.period);
    EXPECT_EQ(cycle.stages, (QList{ Stage::First, Stage::Second }));
    CycleChange fewer;
    fewer.stages = QList<Stage>{ Stage::First };
    cycle = must(set(fewer));
    EXPECT_TRUE(cycle.due.isEmpty()) << "the stage went, and its due date with it";
    startReview();
    EXPECT_EQ(refused(change), QList{ ErrorCode::CycleHasReviews });
    CycleChange rest;
    rest.name = u"again"_s;
    rest.period = cycle.period; // As it is.
    rest.due = { { Stage::First, day(2026, 8, 1) } };
    must(set(rest));
    EXPECT_EQ(must(cycleNamed(store(), u"again"_s)).due.size(), 1);
}

TEST_F(CycleEdit, BadNamesPeriodsAndStagesAreRefused)
{
    must(addCycle(store(), u"other"_s, { day(2025, 1, 1), day(2025, 7, 1) }, { Stage::First }));
    CycleChange change;
    change.name = u" "_s;
    change.period = Period{ day(2026, 2, 1), day(2026, 2, 1) };
    change.stages = QList<Stage>{ Stage::Self };
    EXPECT_EQ(refused(change),
        (QList{ ErrorCode::MissingValue, ErrorCode::BadPeriod, ErrorCode::BadChoice }));
    CycleChange name;
    name.name = u"other"_s;
    EXPECT_EQ(refused(name), QList{ ErrorCode::AlreadyExists });
}

TEST_F(CycleEdit, AWholeCycleIsAddedAtOnceOrNotAtAll)
{
    CycleChange whole;
    whole.name = u"2026H2"_s;
    whole.period = Period{ day(2026, 7, 1), day(2027, 1, 1) };
    whole.stages = QList<Stage>{ Stage::Self, Stage::First };
    whole.due = { { Stage::Self, day(2027, 1, 10) } };
    whole.appealDays = 14;
    whole.quota = QList<QuotaShare>{ { u"S"_s, 1000 } };
    whole.approvalLine = QList<CycleChange::Seat>{ { u"팀장"_s, u"L1"_s } };
    const Cycle cycle = must(addCycle(store(), whole));
    EXPECT_EQ(cycle.state, CycleState::Planned);
    EXPECT_EQ(cycle.stages, *whole.stages);
    EXPECT_EQ(cycle.due, whole.due);
    EXPECT_EQ(cycle.appealDays, 14);
    EXPECT_EQ(cycle.quota, *whole.quota);
    EXPECT_EQ(cycle.approvalLine.size(), 1);
    EXPECT_TRUE(failsWith(addCycle(store(), whole), ErrorCode::AlreadyExists));
    EXPECT_TRUE(failsWith(addCycle(store(), CycleChange()), ErrorCode::MissingValue));
    whole.name = u"next"_s;
    whole.approvalLine = QList<CycleChange::Seat>{ { u"팀장"_s, u"X9"_s } };
    EXPECT_TRUE(failsWith(addCycle(store(), whole), ErrorCode::UnknownEngineer));
    EXPECT_EQ(must(store().cycles()).size(), 2);
}

TEST_F(CycleEdit, WhatTwoPeopleTypeIsPutTogetherPartByPart)
{
    const Cycle base = must(cycleNamed(store(), m_cycle));
    CycleChange theirs;
    theirs.appealDays = 30;
    theirs.name = u"renamed"_s;
    must(set(theirs));
    const PeopleIndex index = must(PeopleIndex::read(store()));
    CycleChange mine = asTyped(base, index);
    mine.due[Stage::First] = day(2026, 7, 10);
    EXPECT_EQ(changedParts(base, mine, index), QList{ CyclePart::Due });
    const Cycle saved = must(saveCycle(store(), base, mine));
    EXPECT_EQ(saved.name, u"renamed"_s);
    EXPECT_EQ(saved.appealDays, 30);
    EXPECT_EQ(saved.due.value(Stage::First), day(2026, 7, 10));

    mine.appealDays = 3;
    const auto conflict = saveCycle(store(), base, mine);
    ASSERT_TRUE(failsWith(conflict, ErrorCode::Conflict));
    ASSERT_EQ(conflict.error().problems.size(), 1);
    EXPECT_EQ(conflict.error().problems.first().item, u"appeal_days"_s);
    mine.appealDays = 30;
    must(saveCycle(store(), base, mine)); // Both the same: no conflict.
    must(saveCycle(store(), saved, base)); // Taken back.
    EXPECT_EQ(must(cycleNamed(store(), m_cycle)).appealDays, base.appealDays);
}

TEST_F(CycleEdit, AClosedCycleStays)
{
    for (int i = 0; i < 3; ++i)
        must(advanceCycle(store(), m_cycle));
    CycleChange change;
    change.appealDays = 1;
    EXPECT_TRUE(failsWith(set(change), ErrorCode::CycleOver));
    EXPECT_TRUE(failsWith(setCycle(store(), u"other"_s, change), ErrorCode::UnknownCycle));
}

TEST_F(CycleEdit, AReviewTakesTheLineOverWhenItIsStarted)
{
    CycleChange change;
    change.approvalLine = QList<CycleChange::Seat>{ { u"팀장"_s, u"L1"_s } };
    must(set(change));
    const QList<ApprovalBox> boxes = startReview().approvals;
    EXPECT_EQ(
        boxes, (QList<ApprovalBox>{ { u"팀장"_s, u"L1"_s, engineer(u"L1"_s).name, {}, {} } }));
    change.approvalLine = QList<CycleChange::Seat>{ { u"본부장"_s, u"E2"_s } };
    must(set(change));
    EXPECT_EQ(review().approvals, boxes);
    EXPECT_EQ(startReview(u"E3"_s).approvals.first().title, u"본부장"_s);
}

TEST_F(CycleEdit, CountsTheNewestRevisionsByState)
{
    startReview();
    startReview(u"E3"_s);
    must(advance(ReviewState::First));
    EXPECT_EQ(must(reviewStates(store(), must(cycleNamed(store(), m_cycle)))),
        (QMap<ReviewState, int>{ { ReviewState::Draft, 1 }, { ReviewState::First, 1 } }));
}

TEST_F(CycleEdit, WhoIsOnTheLineStays)
{
    const ImportOutcome added = must(people("X1,New,A,lead,2015-01-01,,,,\n"));
    CycleChange change;
    change.approvalLine = QList<CycleChange::Seat>{ { u"대표"_s, u"X1"_s } };
    must(setCycle(store(), m_cycle, change));
    EXPECT_TRUE(failsWith(undoImport(store(), *added.id, m_now), ErrorCode::ImportPersonInUse));
    EXPECT_TRUE(failsWith(removePerson(store(), engineer(u"X1"_s).id), ErrorCode::PersonInUse));
    change.approvalLine = QList<CycleChange::Seat>();
    must(setCycle(store(), m_cycle, change));
    must(undoImport(store(), *added.id, m_now));
}
