#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class AdvanceReview : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        must(people("D1,Head,A,lead,2010-01-01,,,,\nL1,Lead,A,lead,2015-01-01,2005-01-01,,,D1\n"));
    }
    void save(const Review& changed)
    {
        auto transaction = must(store().begin());
        must(store().updateReview(changed));
        must(transaction->commit());
    }
    void grade(const QString& key, const QString& reason)
    {
        ReviewPatch patch;
        patch.grade = key;
        patch.gradeReason = reason;
        must(fill(patch));
    }
    /// What a refused step names as missing.
    QList<ErrorCode> lacking(ReviewState to, const QString& reason = {})
    {
        const auto refused = advance(to, reason);
        EXPECT_TRUE(failsWith(refused, ErrorCode::TransitionMissing));
        if (refused)
            return {};
        EXPECT_EQ(refused.error().args, QVariantList{ reviewStateKey(to) });
        return codesOf(refused.error().problems);
    }
};

ApprovalBox openBox(const QString& title, const QString& no, const QString& name)
{
    return { title, no, name, {}, {} };
}

} // namespace

TEST_F(AdvanceReview, NeedsAnOpenCycleToLeaveTheDraft)
{
    must(addCycle(store(), m_cycle, { day(2026, 1, 1), day(2026, 7, 1) }, { Stage::First }));
    startReview();
    EXPECT_EQ(lacking(ReviewState::First), QList{ ErrorCode::CycleNotInState });
    EXPECT_EQ(review().state, ReviewState::Draft);
    must(advanceCycle(store(), m_cycle));
    EXPECT_EQ(must(advance(ReviewState::First)).state, ReviewState::First);
}

TEST_F(AdvanceReview, GoesThroughEveryStageOfTheCycle)
{
    openCycle({ allStages.begin(), allStages.end() });
    startReview();
    must(advance(ReviewState::Self));
    EXPECT_EQ(lacking(ReviewState::First), QList<ErrorCode>(10, ErrorCode::RatingMissing));
    must(fill(fullPatch(Rater::Self)));
    must(advance(ReviewState::First));
    EXPECT_EQ(lacking(ReviewState::Second),
        QList<ErrorCode>(10, ErrorCode::RatingMissing) << ErrorCode::OverallMissing);
    must(fill(fullPatch(Rater::First)));
    must(advance(ReviewState::Second));
    EXPECT_EQ(lacking(ReviewState::Calibration).size(), 10);
    must(fill(fullPatch(Rater::Second)));
    must(advance(ReviewState::Calibration));
    EXPECT_EQ(lacking(ReviewState::Approved), QList{ ErrorCode::GradeMissing });
    grade(u"A"_s, u"근거"_s);
    must(advance(ReviewState::Approved));
    EXPECT_EQ(lacking(ReviewState::Disclosed), QList{ ErrorCode::CycleNotInState });
    must(advanceCycle(store(), m_cycle));
    must(advanceCycle(store(), m_cycle));
    must(advance(ReviewState::Disclosed));
    must(advance(ReviewState::Acknowledged));
    EXPECT_EQ(lacking(ReviewState::Closed), QList{ ErrorCode::CycleNotInState });
    must(advanceCycle(store(), m_cycle));
    EXPECT_EQ(must(advance(ReviewState::Closed)).state, ReviewState::Closed);
    EXPECT_EQ(review().history.size(), 8);
}

TEST_F(AdvanceReview, APassedOverStageCannotBeEntered)
{
    openCycle();
    startReview();
    for (const ReviewState to : { ReviewState::Draft, ReviewState::Self, ReviewState::Second,
             ReviewState::Calibration, ReviewState::Approved, ReviewState::Closed }) {
        const auto refused = advance(to);
        ASSERT_TRUE(failsWith(refused, ErrorCode::TransitionNotAllowed));
        EXPECT_EQ(refused.error().args, (QVariantList{ u"draft"_s, reviewStateKey(to) }));
    }
}

TEST_F(AdvanceReview, WithoutASecondRaterTheSecondStageIsPassedOver)
{
    openCycle({ Stage::First, Stage::Second });
    startReview(u"D1"_s);
    must(advance(ReviewState::First, {}, u"D1"_s));
    EXPECT_TRUE(
        failsWith(advance(ReviewState::Second, {}, u"D1"_s), ErrorCode::TransitionNotAllowed));
}

TEST_F(AdvanceReview, AllThatApprovalLacksIsNamedAtOnce)
{
    openCycle();
    Review started = startReview();
    started.approvals = { openBox(u"팀장"_s, u"L1"_s, u"Lead"_s),
        openBox(u"본부장"_s, u"D1"_s, u"Head"_s) };
    save(started);
    must(advance(ReviewState::First));
    ReviewPatch patch = fullPatch();
    patch.ratings.remove(u"mid.duty.3"_s);
    patch.overall.reset();
    must(fill(patch));
    const auto refused = advance(ReviewState::Approved);
    ASSERT_TRUE(failsWith(refused, ErrorCode::TransitionMissing));
    EXPECT_EQ(refused.error().problems,
        (QList<Problem>{
            { ErrorCode::RatingMissing, { u"mid.duty.3"_s, u"first"_s }, {}, {}, u"mid.duty.3"_s },
            { ErrorCode::OverallMissing, { u"first"_s }, {}, {}, {} },
            { ErrorCode::GradeMissing, {}, {}, {}, {} },
            { ErrorCode::ApprovalMissing, { u"팀장"_s }, {}, {}, u"팀장"_s },
            { ErrorCode::ApprovalMissing, { u"본부장"_s }, {}, {}, u"본부장"_s } }));
    const Review after = review();
    EXPECT_EQ(after.state, ReviewState::First);
    EXPECT_EQ(after.history.size(), 1);
    EXPECT_FALSE(after.isFrozen());
}

TEST_F(AdvanceReview, AGradeThatNothingSuggestsNeedsAReason)
{
    openCycle();
    startReview();
    must(advance(ReviewState::First));
    must(fill(fullPatch()));
    grade(u"A"_s, {});
    EXPECT_EQ(lacking(ReviewState::Approved), QList{ ErrorCode::GradeReasonMissing });
    grade(u"A"_s, u"근거"_s);
    must(advance(ReviewState::Approved));
}

TEST_F(AdvanceReview, MissingForNextSaysTheSame)
{
    openCycle();
    startReview();
    const auto missing = [this] {
        DocumentReader reader = must(DocumentReader::open(store()));
        const FoundReview found = must(findReview(store(), m_cycle, u"E1"_s));
        return codesOf(must(missingForNext(reader, found.review, found.cycle)));
    };
    EXPECT_EQ(missing(), QList<ErrorCode>());
    must(advance(ReviewState::First));
    EXPECT_EQ(missing(), lacking(ReviewState::Approved));
    EXPECT_EQ(missing().size(), 12);
}

TEST_F(AdvanceReview, SendingBackNeedsAReasonAndLiftsTheSignatures)
{
    openCycle({ Stage::First, Stage::Calibration });
    startReview();
    must(advance(ReviewState::First));
    must(fill(fullPatch()));
    must(advance(ReviewState::Calibration));
    grade(u"A"_s, u"근거"_s);
    Review inCalibration = review();
    inCalibration.approvals = { { u"팀장"_s, u"L1"_s, u"Lead"_s, u"Head"_s, day(2026, 7, 1), true },
        { u"본부장"_s, u"D1"_s, u"Head"_s, u"Head"_s, day(2026, 7, 1), false, true },
        { u"대표"_s, u"C1"_s, u"Chief"_s, {}, {}, false, false, true } };
    save(inCalibration);
    EXPECT_EQ(lacking(ReviewState::First), QList{ ErrorCode::ReasonMissing });
    EXPECT_EQ(lacking(ReviewState::First, u" \n"_s), QList{ ErrorCode::ReasonMissing });
    EXPECT_TRUE(
        failsWith(advance(ReviewState::First, u"900101-1234567"_s), ErrorCode::ResidentNumber));
    EXPECT_EQ(review().approvals, inCalibration.approvals);

    const Review back = must(advance(ReviewState::First, u"근거 보완"_s));
    EXPECT_EQ(back.state, ReviewState::First);
    EXPECT_EQ(back.approvals,
        (QList<ApprovalBox>{ openBox(u"팀장"_s, u"L1"_s, u"Lead"_s),
            openBox(u"본부장"_s, u"D1"_s, u"Head"_s), openBox(u"대표"_s, u"C1"_s, u"Chief"_s) }));
    EXPECT_EQ(back.grade, u"A"_s);
    EXPECT_EQ(back.parts, inCalibration.parts);
    EXPECT_EQ(back.history.last().reason, u"근거 보완"_s);
    must(advance(ReviewState::Draft, u"다시"_s));
}

TEST_F(AdvanceReview, WhatIsApprovedCannotBeSentBack)
{
    openCycle();
    approvedReview();
    EXPECT_TRUE(failsWith(advance(ReviewState::First, u"이유"_s), ErrorCode::TransitionNotAllowed));
}

TEST_F(AdvanceReview, EveryTransitionIsKeptInOrderThoughTheClockGoesBack)
{
    openCycle({ Stage::First, Stage::Calibration });
    startReview();
    must(advance(ReviewState::First));
    const QDateTime before = m_now;
    m_now = before.addYears(-1);
    must(advance(ReviewState::Draft, u"반려"_s));
    m_now = before.addYears(-2);
    const Review moved = must(advance(ReviewState::First));
    ASSERT_EQ(moved.history.size(), 3);
    qint64 sequence = 0;
    for (const HistoryEntry& entry : moved.history) {
        EXPECT_GT(entry.sequence, sequence);
        sequence = entry.sequence;
        EXPECT_EQ(entry.by, u"L1"_s);
    }
    EXPECT_EQ(moved.history[0].to, ReviewState::First);
    EXPECT_EQ(moved.history[0].at, before);
    EXPECT_EQ(moved.history[1].from, ReviewState::First);
    EXPECT_EQ(moved.history[1].to, ReviewState::Draft);
    EXPECT_EQ(moved.history[1].at, before.addYears(-1));
    EXPECT_EQ(moved.history[1].reason, u"반려"_s);
    EXPECT_EQ(moved.history[2].at, before.addYears(-2));
    EXPECT_EQ(must(otherStore()->reviews(moved.cycle, moved.engineer)).last(), moved);
}

TEST_F(AdvanceReview, TwoWhoSaveTheSameReviewDoNotOverwriteEachOther)
{
    openCycle();
    const Review mine = startReview();
    const auto other = otherStore();
    Review theirs = must(other->reviews(mine.cycle, mine.engineer)).last();
    theirs.strengths = u"다른 창에서"_s;
    {
        auto transaction = must(other->begin());
        must(other->updateReview(theirs));
        must(transaction->commit());
    }
    Review late = mine;
    late.improvements = u"이 창에서"_s;
    {
        auto transaction = must(store().begin());
        EXPECT_TRUE(failsWith(store().updateReview(late), ErrorCode::Conflict));
        EXPECT_TRUE(failsWith(transaction->commit(), ErrorCode::Conflict));
    }
    const Review kept = review();
    EXPECT_EQ(kept.strengths, u"다른 창에서"_s);
    EXPECT_TRUE(kept.improvements.isEmpty());
    late = kept;
    late.improvements = u"이 창에서"_s;
    save(late);
    EXPECT_EQ(review().strengths, u"다른 창에서"_s);
}
