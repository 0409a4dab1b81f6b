#include "workspace/reviewdraft.h"
#include "workspace/reviewedit.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ReviewField::Kind;

class ReviewEdit : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        openCycle();
        startReview();
        m_base = must(advance(ReviewState::First));
        m_framework = must(builtInFramework());
    }
    Result<Review> save(const Review& mine) { return save(m_base, mine); }
    Result<Review> save(const Review& base, const Review& mine)
    {
        return saveEdit(store(), m_framework, base, mine, Rater::First);
    }
    Review typed(const std::function<void(Review&)>& change)
    {
        Review mine = m_base;
        change(mine);
        return mine;
    }
    static Rating& rating(Review& review, const QString& item = u"mid.duty.1"_s)
    {
        return review.parts[Rater::First].ratings[item];
    }

    Review m_base;
    Framework m_framework;
};

} // namespace

TEST_F(ReviewEdit, SavesWhatWasTypedAndNothingElse)
{
    const Review saved = must(save(typed([](Review& review) {
        rating(review).rating = 4;
        review.parts[Rater::First].overall = u"좋다"_s;
        review.state = ReviewState::Approved; // Not typed: nobody types a state.
    })));
    EXPECT_EQ(saved.parts[Rater::First].ratings[u"mid.duty.1"_s].rating, 4);
    EXPECT_EQ(saved.parts[Rater::First].overall, u"좋다"_s);
    EXPECT_EQ(saved.state, ReviewState::First);
}

TEST_F(ReviewEdit, WhatOthersSavedElsewhereInTheReviewStays)
{
    must(save(typed([](Review& review) { review.strengths = u"theirs"_s; })));
    const Review both = must(save(typed([](Review& review) { review.improvements = u"mine"_s; })));
    EXPECT_EQ(both.strengths, u"theirs"_s);
    EXPECT_EQ(both.improvements, u"mine"_s);
}

TEST_F(ReviewEdit, ACommentAndARatingOfTheSameItemDoNotConflict)
{
    must(save(typed([](Review& review) { rating(review).comment = u"theirs"_s; })));
    const Review both = must(save(typed([](Review& review) { rating(review).rating = 2; })));
    const Rating result = both.parts[Rater::First].ratings[u"mid.duty.1"_s];
    EXPECT_EQ(result.comment, u"theirs"_s);
    EXPECT_EQ(result.rating, 2);
}

TEST_F(ReviewEdit, TheSameFieldChangedTwiceIsAConflictThatNamesItAndChangesNothing)
{
    must(save(typed([](Review& review) { rating(review).comment = u"theirs"_s; })));
    const auto result = save(typed([](Review& review) { rating(review).comment = u"mine"_s; }));
    ASSERT_TRUE(failsWith(result, ErrorCode::Conflict));
    ASSERT_EQ(result.error().problems.size(), 1);
    EXPECT_EQ(result.error().problems.first().item, u"comment:mid.duty.1"_s);
    EXPECT_EQ(review().parts[Rater::First].ratings[u"mid.duty.1"_s].comment, u"theirs"_s);
}

TEST_F(ReviewEdit, TheSameChangeMadeTwiceIsNoConflict)
{
    const Review mine = typed([](Review& review) { rating(review).rating = 5; });
    must(save(mine));
    EXPECT_TRUE(save(mine));
}

TEST_F(ReviewEdit, AClearedRatingIsGone)
{
    const Review rated = must(save(typed([](Review& review) { rating(review).rating = 5; })));
    Review cleared = rated;
    rating(cleared).rating.reset();
    EXPECT_TRUE(must(save(rated, cleared)).parts[Rater::First].ratings.isEmpty());
}

TEST_F(ReviewEdit, AStepCanBeTakenBackByItsTwoVersions)
{
    const Review after = must(save(typed([](Review& review) { review.strengths = u"a"_s; })));
    Review later = after;
    later.improvements = u"b"_s;
    must(save(after, later));
    const Review undone = must(save(after, m_base));
    EXPECT_EQ(undone.strengths, QString());
    EXPECT_EQ(undone.improvements, u"b"_s);
}

TEST_F(ReviewEdit, AResidentNumberIsRefusedWithItsField)
{
    const auto result = save(typed([](Review& review) { review.strengths = u"900101-1234567"_s; }));
    ASSERT_TRUE(failsWith(result, ErrorCode::ResidentNumber));
    EXPECT_EQ(result.error().problems.first().item, u"strengths"_s);
}

TEST_F(ReviewEdit, AfterTheStageNothingIsSaved)
{
    must(fill(fullPatch()));
    ReviewPatch grade;
    grade.grade = u"A"_s;
    grade.gradeReason = u"..."_s;
    must(fill(grade));
    must(advance(ReviewState::Approved));
    EXPECT_TRUE(failsWith(
        save(typed([](Review& review) { review.strengths = u"late"_s; })), ErrorCode::NotInStage));
}

TEST_F(ReviewEdit, WritableFollowsTheState)
{
    const Cycle cycle = must(cycleNamed(store(), m_cycle));
    Review review = m_base;
    const auto rater = [&](ReviewState state) -> std::optional<Rater> {
        review.state = state;
        const auto writable = writableIn(review, cycle);
        return writable ? std::optional(writable->rater) : std::nullopt;
    };
    EXPECT_EQ(rater(ReviewState::Draft), Rater::First);
    EXPECT_EQ(rater(ReviewState::Self), Rater::Self);
    EXPECT_EQ(rater(ReviewState::Second), Rater::Second);
    EXPECT_EQ(rater(ReviewState::Approved), std::nullopt);
    EXPECT_EQ(rater(ReviewState::Closed), std::nullopt);
    // What it promises, the rules of filling accept: else a form would take what cannot be saved.
    for (const ReviewState state :
        { ReviewState::Draft, ReviewState::Self, ReviewState::First, ReviewState::Second,
            ReviewState::Calibration, ReviewState::Disclosed, ReviewState::Decided }) {
        review.state = state;
        const Writable writable = *writableIn(review, cycle);
        ReviewPatch patch;
        patch.rater = writable.rater;
        if (writable.ratings)
            patch.overall = u"x"_s;
        if (writable.texts)
            patch.goals = { Goal{ u"x"_s, {}, {} } };
        if (writable.grade)
            patch.grade = u"A"_s;
        if (writable.statement)
            patch.statement = u"x"_s;
        EXPECT_TRUE(problemsOf(patch, review, cycle, m_framework).isEmpty())
            << reviewStateKey(state).toStdString();
    }
}

TEST_F(ReviewEdit, ADraftComesBackAsItWasTyped)
{
    ReviewDraft draft;
    draft.file = u"/a/b.levelbook"_s;
    draft.cycle = u"2026 \"상반기\""_s;
    draft.employeeNo = u"E1"_s;
    draft.revisionNo = 2;
    draft.rater = Rater::Second;
    draft.typedAt = m_now;
    draft.base.strengths = u"before"_s;
    draft.mine.parts[Rater::Second].ratings[u"mid.duty.1"_s] = { 4, {}, u"줄\n둘"_s };
    draft.mine.parts[Rater::Second].ratings[u"mid.duty.2"_s] = { {}, u"휴직"_s, {} };
    draft.mine.parts[Rater::Second].overall = u"좋다"_s;
    draft.mine.goals = { Goal{ {}, u"half written"_s, day(2026, 12, 31) } };
    draft.mine.grade = u"A"_s;
    const ReviewDraft back = must(draftFromJson(draftToJson(draft)));
    EXPECT_EQ(back.file, draft.file);
    EXPECT_EQ(back.cycle, draft.cycle);
    EXPECT_EQ(back.employeeNo, draft.employeeNo);
    EXPECT_EQ(back.revisionNo, 2);
    EXPECT_EQ(back.rater, Rater::Second);
    EXPECT_EQ(back.typedAt, m_now);
    EXPECT_EQ(back.base.strengths, u"before"_s);
    EXPECT_TRUE(changedFields(back.mine, draft.mine, Rater::Second).isEmpty());
    EXPECT_TRUE(plainTextOf(back).contains(u"줄\n둘"_s));
}

TEST_F(ReviewEdit, JunkIsNoDraft)
{
    EXPECT_FALSE(draftFromJson("{"));
    EXPECT_FALSE(draftFromJson("{\"rater\": \"nobody\"}"));
    EXPECT_FALSE(draftFromJson("{\"rater\": \"first\", \"fields\": {\"x\": [1, 2]}}"));
}
