// What is due from somebody, and how a cycle stands.
#include "workspace/cycleedit.h"
#include "workspace/overview.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class OverviewTest : public WorkspaceFile {
protected:
    void SetUp() override { addUsualPeople(); }

    Overview of(const QString& me, QDate today = day(2026, 7, 2))
    {
        return must(readOverview(store(), { today, me, {} }));
    }
    // "first E1 2026-07-10", in the order in which they are due.
    QStringList due(const QString& me, QDate today = day(2026, 7, 2))
    {
        QStringList lines;
        for (const DueItem& item : of(me, today).due)
            lines << QStringList{ dueKindKey(item.kind), item.employeeNo,
                item.due.toString(Qt::ISODate) }
                         .join(u' ')
                         .trimmed();
        return lines;
    }
    void setDue(const QMap<Stage, QDate>& days)
    {
        CycleChange change;
        change.due = days;
        must(setCycle(store(), m_cycle, change));
    }
    void setLine(const QStringList& numbers)
    {
        CycleChange change;
        change.approvalLine.emplace();
        for (const QString& no : numbers)
            *change.approvalLine << CycleChange::Seat{ u"결재 "_s + no, no };
        must(setCycle(store(), m_cycle, change));
    }
    Result<Review> advanceAs(const QString& by, ReviewState to, const QString& reason = {},
        std::optional<bool> upheld = {})
    {
        return advanceReview(
            store(), m_cycle, u"E1"_s, to, reason, { by, m_now, day(2026, 7, 2) }, upheld);
    }
    // E1's review, graded by the first rater and not approved yet.
    void gradedReview()
    {
        startReview();
        must(advance(ReviewState::First));
        ReviewPatch patch = fullPatch();
        patch.grade = u"A"_s;
        patch.gradeReason = u"근거"_s;
        must(fill(patch));
    }
    void discloseCycle()
    {
        while (must(cycleNamed(store(), m_cycle)).state != CycleState::Disclosed)
            must(advanceCycle(store(), m_cycle));
    }
};

} // namespace

TEST_F(OverviewTest, AFileWithoutACycleHasNothing)
{
    const Overview overview = of({});
    EXPECT_EQ(overview.people, 4);
    EXPECT_EQ(overview.cycle, std::nullopt);
    EXPECT_TRUE(overview.due.isEmpty());
    EXPECT_EQ(overview.reviews(), 0);
    EXPECT_TRUE(overview.kpis.isEmpty());
}

TEST_F(OverviewTest, WhoIsUnknownOrACycleThatIsNotThereIsAnError)
{
    EXPECT_TRUE(failsWith(
        readOverview(store(), { day(2026, 7, 2), u"X"_s, {} }), ErrorCode::UnknownEngineer));
    EXPECT_TRUE(failsWith(
        readOverview(store(), { day(2026, 7, 2), {}, u"none"_s }), ErrorCode::UnknownCycle));
}

TEST_F(OverviewTest, APartIsDueFromWhoWritesInTheStage)
{
    openCycle({ Stage::Self, Stage::First });
    setDue({ { Stage::Self, day(2026, 7, 5) }, { Stage::First, day(2026, 7, 10) } });
    startReview(u"E1"_s);
    startReview(u"E2"_s);
    EXPECT_EQ(due(u"E1"_s), QStringList()) << "a draft is due from nobody";
    must(advance(ReviewState::Self));
    EXPECT_EQ(due(u"E1"_s), QStringList{ u"self E1 2026-07-05"_s });
    EXPECT_EQ(due(u"L1"_s), QStringList());
    must(fill(fullPatch(Rater::Self)));
    must(advance(ReviewState::First));
    EXPECT_EQ(due(u"E1"_s), QStringList());
    EXPECT_EQ(due(u"L1"_s), QStringList{ u"first E1 2026-07-10"_s });
    EXPECT_EQ(due({}), QStringList()) << "from nobody nothing is due";
}

TEST_F(OverviewTest, TheEarliestDayComesFirstAndNoDayLast)
{
    openCycle({ Stage::Self, Stage::First });
    setDue({ { Stage::First, day(2026, 7, 10) } });
    for (const QString& no : { u"E2"_s, u"E1"_s, u"L1"_s }) {
        startReview(no);
        must(advance(ReviewState::Self, {}, no));
    }
    must(fill(fullPatch(Rater::Self, 4, Level::Senior), u"E2"_s));
    must(advance(ReviewState::First, {}, u"E2"_s));
    EXPECT_EQ(due(u"L1"_s), (QStringList{ u"first E2 2026-07-10"_s, u"self L1"_s }));
}

TEST_F(OverviewTest, ABoxWaitsWhenItsTurnHasComeAndNothingElseIsMissing)
{
    openCycle();
    setLine({ u"L1"_s, u"E2"_s });
    setDue({ { Stage::First, day(2026, 7, 10) } });
    startReview();
    must(advance(ReviewState::First));
    EXPECT_EQ(due(u"E2"_s), QStringList());
    EXPECT_EQ(due(u"L1"_s), QStringList{ u"first E1 2026-07-10"_s }) << "no rating stands yet";
    ReviewPatch patch = fullPatch();
    patch.grade = u"A"_s;
    must(fill(patch));
    EXPECT_EQ(due(u"L1"_s), QStringList{ u"first E1 2026-07-10"_s })
        << "the grade lacks its reason: nothing was suggested";
    patch.gradeReason = u"근거"_s;
    must(fill(patch));
    EXPECT_EQ(
        due(u"L1"_s), (QStringList{ u"first E1 2026-07-10"_s, u"signature E1 2026-07-10"_s }));
    EXPECT_EQ(due(u"E2"_s), QStringList()) << "not before the box in front";
    must(signReview(
        store(), m_cycle, u"E1"_s, { 1, {}, false }, { u"L1"_s, m_now, day(2026, 7, 2) }));
    EXPECT_EQ(due(u"L1"_s), QStringList{ u"first E1 2026-07-10"_s });
    EXPECT_EQ(due(u"E2"_s), QStringList{ u"signature E1 2026-07-10"_s });
    EXPECT_EQ(of(u"E2"_s).due.first().box, u"결재 E2"_s);
}

TEST_F(OverviewTest, AResultWaitsForItsPersonAndAnAppealForWhoDecides)
{
    openCycle();
    gradedReview();
    must(advance(ReviewState::Approved));
    discloseCycle();
    EXPECT_EQ(due(u"E1"_s), QStringList()) << "approved is not disclosed yet";
    must(advance(ReviewState::Disclosed));
    EXPECT_EQ(due(u"E1"_s), QStringList{ u"acknowledgement E1 2026-07-09"_s });
    EXPECT_EQ(due(u"E1"_s, day(2026, 7, 10)), QStringList{ u"acknowledgement E1"_s })
        << "the days of an appeal are over, and the result still waits";
    EXPECT_EQ(due(u"L1"_s), QStringList());

    must(advanceAs(u"E1"_s, ReviewState::Appealed, u"다시 봐 주세요"_s));
    EXPECT_EQ(due(u"E1"_s), QStringList());
    EXPECT_EQ(due(u"L1"_s), QStringList{ u"appeal E1"_s }) << "the first rater decides";
    must(advanceAs(u"L1"_s, ReviewState::Decided, u"그대로"_s, false));
    EXPECT_EQ(due(u"L1"_s), QStringList());
    EXPECT_EQ(due(u"E1"_s), QStringList{ u"acknowledgement E1"_s });
}

TEST_F(OverviewTest, AnAppealIsDecidedByTheLastOfTheApprovalLine)
{
    openCycle();
    setLine({ u"L1"_s, u"E2"_s });
    gradedReview();
    for (const auto& [box, by] : { std::pair(1, u"L1"_s), std::pair(2, u"E2"_s) })
        must(signReview(
            store(), m_cycle, u"E1"_s, { box, {}, false }, { by, m_now, day(2026, 7, 2) }));
    must(advance(ReviewState::Approved));
    discloseCycle();
    must(advance(ReviewState::Disclosed));
    must(advanceAs(u"E1"_s, ReviewState::Appealed, u"다시 봐 주세요"_s));
    EXPECT_EQ(due(u"E2"_s), QStringList{ u"appeal E1"_s });
    EXPECT_EQ(due(u"L1"_s), QStringList());
}

TEST_F(OverviewTest, ACycleIsCountedByStateAndNamesWhatIsLateOrLacking)
{
    openCycle({ Stage::Self, Stage::First });
    setDue({ { Stage::Self, day(2026, 7, 1) }, { Stage::First, day(2026, 7, 3) } });
    for (const QString& no : { u"E1"_s, u"E2"_s, u"E3"_s })
        startReview(no);
    must(advance(ReviewState::Self, {}, u"E2"_s));
    must(fill(fullPatch(Rater::Self, 4, Level::Senior), u"E2"_s));
    must(advance(ReviewState::First, {}, u"E2"_s));
    must(advance(ReviewState::Self, {}, u"E3"_s));
    const Overview overview = of({});
    EXPECT_EQ(overview.states,
        (QMap<ReviewState, int>{
            { ReviewState::Draft, 1 }, { ReviewState::Self, 1 }, { ReviewState::First, 1 } }));
    EXPECT_EQ(overview.reviews(), 3);
    QStringList late;
    for (const LateReview& one : overview.late)
        late << one.employeeNo;
    EXPECT_EQ(late, (QStringList{ u"E1"_s, u"E3"_s })) << "a draft waits for the self review";
    ASSERT_EQ(overview.incomplete.size(), 2) << "drafts lack nothing";
    const Framework framework = must(builtInFramework());
    // A senior's items, the overall comment and the grade; then the items of a mid level.
    EXPECT_EQ(overview.incomplete[0].employeeNo, u"E2"_s);
    EXPECT_EQ(
        overview.incomplete[0].missing, ratedItems(framework.level(Level::Senior)).size() + 2);
    EXPECT_EQ(overview.incomplete[1].missing, ratedItems(framework.level(Level::Mid)).size());
    EXPECT_EQ(of({}, day(2026, 7, 4)).late.size(), 3);
}

TEST_F(OverviewTest, WhatIsMissingIsWhatTheReviewsOwnTableSays)
{
    openCycle();
    gradedReview();
    ReviewPatch patch;
    patch.rater = Rater::First;
    patch.gradeReason = QString();
    must(fill(patch));
    auto reader = must(DocumentReader::open(store()));
    const auto asked = must(missingForNext(reader, review(), must(cycleNamed(store(), m_cycle))));
    ASSERT_EQ(codesOf(asked), QList{ ErrorCode::GradeReasonMissing });
    ASSERT_EQ(of({}).incomplete.size(), 1);
    EXPECT_EQ(of({}).incomplete[0].missing, 1);
}

TEST_F(OverviewTest, ShowsTheNewestCycleAndWhatIsDueInTheOthersToo)
{
    openCycle({ Stage::Self, Stage::First });
    startReview();
    must(advance(ReviewState::Self));
    must(addCycle(store(), u"2026H2"_s, { day(2026, 7, 1), day(2027, 1, 1) }, { Stage::First }));
    const Overview overview = of(u"E1"_s);
    EXPECT_EQ(overview.cycle->name, u"2026H2"_s);
    EXPECT_TRUE(overview.states.isEmpty());
    ASSERT_EQ(overview.due.size(), 1);
    EXPECT_EQ(overview.due[0].cycleName, m_cycle);
    EXPECT_EQ(must(readOverview(store(), { day(2026, 7, 2), {}, m_cycle })).reviews(), 1);
}
