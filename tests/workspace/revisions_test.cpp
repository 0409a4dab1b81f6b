// Appeals, reopening and the revisions that they begin, in a file; and other raters on the way.
#include "domain/reviewdiff.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class Revisions : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        openCycle({ Stage::First, Stage::Second });
    }
    Review disclosed()
    {
        startReview();
        must(advance(ReviewState::First));
        must(fill(fullPatch()));
        ReviewPatch grade;
        grade.grade = u"A"_s;
        grade.gradeReason = u"근거"_s;
        must(fill(grade));
        must(advance(ReviewState::Approved));
        must(advanceCycle(store(), m_cycle));
        must(advanceCycle(store(), m_cycle));
        return must(advance(ReviewState::Disclosed));
    }
    Result<Review> on(
        QDate today, ReviewState to, const QString& reason, std::optional<bool> upheld = {})
    {
        return advanceReview(
            store(), m_cycle, u"E1"_s, to, reason, { u"E1"_s, m_now, today }, upheld);
    }
    QList<Review> all()
    {
        const Review newest = review();
        return must(store().reviews(newest.cycle, newest.engineer));
    }
    Result<Review> raters(
        const std::optional<QString>& first, const std::optional<QString>& second = {})
    {
        return setRaters(store(), m_cycle, u"E1"_s, { first, second });
    }
};

} // namespace

TEST_F(Revisions, AnAppealIsInTimeUntilTheSeventhDay)
{
    disclosed(); // On 2 July, 18:30 in Seoul.
    const auto late = on(day(2026, 7, 10), ReviewState::Appealed, {});
    ASSERT_TRUE(failsWith(late, ErrorCode::TransitionMissing));
    EXPECT_EQ(codesOf(late.error().problems),
        (QList{ ErrorCode::AppealTooLate, ErrorCode::ReasonMissing }));
    EXPECT_EQ(late.error().problems.first().args, QVariantList{ day(2026, 7, 9) });
    EXPECT_EQ(
        must(on(day(2026, 7, 9), ReviewState::Appealed, u"다시"_s)).state, ReviewState::Appealed);
}

TEST_F(Revisions, ADayInSeoulBeginsAtThreeInTheAfternoonOfUtc)
{
    m_now = QDateTime(day(2026, 7, 2), QTime(15, 0), Qt::UTC);
    disclosed();
    EXPECT_EQ(
        must(on(day(2026, 7, 10), ReviewState::Appealed, u"다시"_s)).state, ReviewState::Appealed);
}

TEST_F(Revisions, ADecisionSaysWhetherAndWhyAndOnlyADecisionDoes)
{
    disclosed();
    EXPECT_TRUE(failsWith(
        on(day(2026, 7, 3), ReviewState::Appealed, u"다시"_s, true), ErrorCode::UnneededValue));
    must(on(day(2026, 7, 3), ReviewState::Appealed, u"다시"_s));
    const auto refused = on(day(2026, 7, 20), ReviewState::Decided, {});
    ASSERT_TRUE(failsWith(refused, ErrorCode::TransitionMissing));
    EXPECT_EQ(codesOf(refused.error().problems),
        (QList{ ErrorCode::DecisionMissing, ErrorCode::ReasonMissing }));
    // The decision itself has no days.
    const Review decided = must(on(day(2026, 9, 20), ReviewState::Decided, u"그대로"_s, false));
    EXPECT_EQ(decided.revisionNo, 1);
    EXPECT_EQ(decided.appealUpheld, false);
    EXPECT_EQ(must(advance(ReviewState::Acknowledged)).state, ReviewState::Acknowledged);
}

TEST_F(Revisions, AnUpheldAppealBeginsOneInCalibrationAndTheOldOneStays)
{
    disclosed();
    must(on(day(2026, 7, 3), ReviewState::Appealed, u"다시"_s));
    const Review before = review();
    const Review next = must(on(day(2026, 7, 4), ReviewState::Decided, u"맞습니다"_s, true));
    EXPECT_EQ(next.revisionNo, 2);
    EXPECT_EQ(next.state, ReviewState::Calibration);
    EXPECT_EQ(next.parts, before.parts);
    EXPECT_EQ(next.grade, u"A"_s);
    EXPECT_FALSE(next.isFrozen());
    ASSERT_EQ(next.history.size(), 1);
    EXPECT_EQ(next.history.first().from, ReviewState::Decided);
    ASSERT_EQ(all().size(), 2);
    const Review old = all().first();
    EXPECT_EQ(old.state, ReviewState::Decided);
    EXPECT_EQ(old.snapshot, before.snapshot);
    EXPECT_EQ(old.history.size(), before.history.size() + 1);

    ReviewPatch grade;
    grade.grade = u"S"_s;
    must(fill(grade));
    must(advance(ReviewState::Approved));
    must(advance(ReviewState::Disclosed));
    EXPECT_EQ(all().first(), old);
    // The new one has appeal days of its own.
    EXPECT_EQ(must(on(day(2026, 7, 9), ReviewState::Appealed, u"또"_s)).revisionNo, 2);
}

TEST_F(Revisions, ReopeningBeginsOneInTheFirstReviewEvenWhenTheCycleIsOver)
{
    disclosed();
    must(advance(ReviewState::Acknowledged));
    must(advanceCycle(store(), m_cycle));
    const Review closed = must(advance(ReviewState::Closed));
    const auto refused = advance(ReviewState::First);
    ASSERT_TRUE(failsWith(refused, ErrorCode::TransitionMissing));
    EXPECT_EQ(codesOf(refused.error().problems), QList{ ErrorCode::ReasonMissing });
    const Review next = must(advance(ReviewState::First, u"기록 오류"_s));
    EXPECT_EQ(next.revisionNo, 2);
    EXPECT_EQ(next.history.last().reason, u"기록 오류"_s);
    EXPECT_EQ(all().first(), closed);

    must(fill(fullPatch(Rater::First, 5)));
    must(advance(ReviewState::Approved));
    must(advance(ReviewState::Disclosed));
    must(advance(ReviewState::Acknowledged));
    must(advance(ReviewState::Closed));
    DocumentReader reader = must(DocumentReader::open(store()));
    const Cycle cycle = must(cycleNamed(store(), m_cycle));
    const QList<ReviewChange> changes = changesBetween(
        must(reader.document(all()[0], cycle)), must(reader.document(all()[1], cycle)));
    EXPECT_EQ(changes.size(), 12) << "ten ratings and two scores";
    EXPECT_EQ(changes.first(),
        (ReviewChange{ ReviewPiece::Rating, Rater::First, u"mid.competency.1"_s, u"4"_s, u"5"_s }));
    // A third one follows.
    EXPECT_EQ(must(advance(ReviewState::First, u"다시"_s)).revisionNo, 3);
    EXPECT_TRUE(must(checkFile(*m_store)).isEmpty());
}

TEST_F(Revisions, OfTwoWhoReopenAtOnceOneIsTold)
{
    disclosed();
    must(advance(ReviewState::Acknowledged));
    const auto other = otherStore();
    must(advanceReview(*other, m_cycle, u"E1"_s, ReviewState::First, u"하나"_s,
        { u"L1"_s, m_now, day(2026, 7, 3) }));
    EXPECT_TRUE(failsWith(advance(ReviewState::First, u"둘"_s), ErrorCode::TransitionNotAllowed));
    EXPECT_EQ(all().size(), 2);
}

TEST_F(Revisions, RatersChangeUntilTheirStageIsOver)
{
    startReview();
    EXPECT_EQ(must(raters(u"E2"_s, u"L1"_s)).secondRater, engineer(u"L1"_s).id);
    EXPECT_TRUE(failsWith(raters(u"nobody"_s), ErrorCode::UnknownEngineer));
    must(advance(ReviewState::First));
    must(fill(fullPatch()));
    must(advance(ReviewState::Second));
    EXPECT_TRUE(failsWith(raters(u"L1"_s), ErrorCode::RaterNotNow));
    // With the stage under way there is somebody, though somebody else.
    EXPECT_TRUE(failsWith(raters({}, u""_s), ErrorCode::RaterNotNow));
    EXPECT_EQ(must(raters({}, u"E3"_s)).secondRater, engineer(u"E3"_s).id);
    must(advance(ReviewState::First, u"반려"_s));
    EXPECT_EQ(must(raters({}, u""_s)).secondRater, std::nullopt);
    ReviewPatch grade;
    grade.grade = u"A"_s;
    grade.gradeReason = u"근거"_s;
    must(fill(grade));
    must(advance(ReviewState::Approved));
    EXPECT_TRUE(failsWith(raters(u"L1"_s), ErrorCode::ReviewFrozen));
}
