#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class ReviewFill : public WorkspaceFile {
protected:
    void SetUp() override
    {
        addUsualPeople();
        m_framework = must(builtInFramework());
    }
    /// The problems of a patch with E1's review as it stands.
    QList<Problem> problems(const ReviewPatch& patch)
    {
        const FoundReview found = must(findReview(store(), m_cycle, u"E1"_s));
        return problemsOf(patch, found.review, found.cycle, m_framework);
    }
    QList<ErrorCode> codes(const ReviewPatch& patch) { return codesOf(problems(patch)); }
    /// Puts E1's review into a state, past all guards.
    void put(ReviewState state)
    {
        sql("UPDATE review SET state = '" + reviewStateKey(state).toUtf8() + "'");
    }
    void addBox(const QString& signedBy)
    {
        Review changed = review();
        changed.approvals = { { u"팀장"_s, u"L1"_s, u"Lead"_s, signedBy, day(2026, 7, 1) } };
        auto transaction = must(store().begin());
        must(store().updateReview(changed));
        must(transaction->commit());
    }
    static ReviewPatch overall(Rater rater)
    {
        ReviewPatch patch;
        patch.rater = rater;
        patch.overall = u"좋다"_s;
        return patch;
    }
    static ReviewPatch grade(const QString& key, Rater rater = Rater::First)
    {
        ReviewPatch patch;
        patch.rater = rater;
        patch.grade = key;
        return patch;
    }

    Framework m_framework;
};

const QList<ReviewState> allStates{ ReviewState::Draft, ReviewState::Self, ReviewState::First,
    ReviewState::Second, ReviewState::Calibration, ReviewState::Approved, ReviewState::Disclosed,
    ReviewState::Acknowledged, ReviewState::Appealed, ReviewState::Decided, ReviewState::Closed };

} // namespace

TEST_F(ReviewFill, WhatIsGivenIsKept)
{
    openCycle();
    startReview();
    ReviewPatch patch = fullPatch();
    patch.ratings[u"mid.duty.1"_s] = { std::nullopt, u"이번 반기에 맡지 않음"_s, u"참고"_s };
    patch.strengths = u"강점"_s;
    patch.improvements = u"보완"_s;
    patch.goals = QList<Goal>{ { u"목표"_s, u"지표"_s, day(2026, 12, 31) }, { u"둘째"_s, {}, {} } };
    patch.grade = u"A"_s;
    patch.gradeReason = u"근거"_s;
    const Review filled = must(fill(patch));
    EXPECT_EQ(filled, review());
    EXPECT_EQ(filled.parts.value(Rater::First).ratings, patch.ratings);
    EXPECT_EQ(filled.parts.value(Rater::First).overall, u"잘했다"_s);
    EXPECT_EQ(filled.parts.size(), 1);
    EXPECT_EQ(filled.strengths, u"강점"_s);
    EXPECT_EQ(filled.improvements, u"보완"_s);
    EXPECT_EQ(filled.goals, *patch.goals);
    EXPECT_EQ(filled.grade, u"A"_s);
    EXPECT_EQ(filled.gradeReason, u"근거"_s);
}

TEST_F(ReviewFill, WhatIsAbsentStays)
{
    openCycle();
    startReview();
    ReviewPatch patch = fullPatch();
    patch.strengths = u"강점"_s;
    patch.goals = QList<Goal>{ { u"목표"_s, {}, {} } };
    patch.grade = u"A"_s;
    const Review before = must(fill(patch));
    ReviewPatch second;
    second.ratings[u"mid.duty.2"_s].rating = 1;
    second.improvements = u"보완"_s;
    Review expected = before;
    expected.parts[Rater::First].ratings[u"mid.duty.2"_s] = { 1, {}, {} };
    expected.improvements = u"보완"_s;
    expected.revision = before.revision + 1;
    EXPECT_EQ(must(fill(second)), expected);
}

TEST_F(ReviewFill, AnEmptyTextOrListClears)
{
    openCycle();
    startReview();
    ReviewPatch patch = fullPatch();
    patch.strengths = u"강점"_s;
    patch.goals = QList<Goal>{ { u"목표"_s, {}, {} } };
    patch.grade = u"A"_s;
    must(fill(patch));
    ReviewPatch second;
    second.strengths = QString();
    second.goals = QList<Goal>();
    second.grade = QString();
    const Review cleared = must(fill(second));
    EXPECT_TRUE(cleared.strengths.isEmpty());
    EXPECT_TRUE(cleared.goals.isEmpty());
    EXPECT_TRUE(cleared.grade.isEmpty());
}

TEST_F(ReviewFill, EachRaterWritesInTheirOwnStage)
{
    openCycle({ Stage::Self, Stage::First, Stage::Second, Stage::Calibration });
    startReview();
    const QMap<Rater, QList<ReviewState>> mayWriteIn{
        { Rater::Self, { ReviewState::Draft, ReviewState::Self } },
        { Rater::First, { ReviewState::First } }, { Rater::Second, { ReviewState::Second } }
    };
    for (auto it = mayWriteIn.begin(); it != mayWriteIn.end(); ++it) {
        for (const ReviewState state : allStates) {
            put(state);
            const QList<ErrorCode> expected =
                it->contains(state) ? QList<ErrorCode>() : QList{ ErrorCode::NotInStage };
            EXPECT_EQ(codes(overall(it.key())), expected)
                << raterKey(it.key()).toStdString() << " in "
                << reviewStateKey(state).toStdString();
        }
    }
}

TEST_F(ReviewFill, ADraftTakesTheFirstStageOfAnOpenCycleOnly)
{
    must(addCycle(store(), m_cycle, { day(2026, 1, 1), day(2026, 7, 1) }, { Stage::First }));
    startReview();
    EXPECT_EQ(codes(overall(Rater::First)), QList{ ErrorCode::NotInStage });
    must(advanceCycle(store(), m_cycle));
    EXPECT_EQ(codes(overall(Rater::First)), QList<ErrorCode>());
    EXPECT_EQ(codes(overall(Rater::Self)), QList{ ErrorCode::NotInStage });
    EXPECT_EQ(codes(overall(Rater::Second)), QList{ ErrorCode::NotInStage });
}

TEST_F(ReviewFill, UnknownItemsAndRatingsOffTheScaleAreNamed)
{
    openCycle();
    startReview();
    ReviewPatch patch = fullPatch();
    patch.ratings[u"mid.duty.1"_s].rating = 0;
    patch.ratings[u"mid.duty.2"_s].rating = 6;
    patch.ratings[u"senior.duty.1"_s].rating = 3; // Of another level.
    patch.ratings[u"nothing"_s].rating = 3;
    const QList<Problem> found = problems(patch);
    EXPECT_EQ(found,
        (QList<Problem>{ { ErrorCode::BadRating, { 0 }, {}, {}, u"mid.duty.1"_s },
            { ErrorCode::BadRating, { 6 }, {}, {}, u"mid.duty.2"_s },
            { ErrorCode::UnknownItem, { u"nothing"_s }, {}, {}, u"nothing"_s },
            { ErrorCode::UnknownItem, { u"senior.duty.1"_s }, {}, {}, u"senior.duty.1"_s } }));
    const Review before = review();
    const auto refused = fill(patch);
    ASSERT_TRUE(failsWith(refused, ErrorCode::BadRating));
    EXPECT_EQ(refused.error().problems, found);
    EXPECT_EQ(review(), before);
}

TEST_F(ReviewFill, GoalsAndStrengthsAreNotThePersonsOwn)
{
    openCycle({ Stage::Self, Stage::First });
    startReview();
    ReviewPatch patch = overall(Rater::Self);
    patch.strengths = u"강점"_s;
    EXPECT_EQ(codes(patch), QList{ ErrorCode::NotByRater });
    patch.strengths.reset();
    patch.goals = QList<Goal>{};
    EXPECT_EQ(codes(patch), QList{ ErrorCode::NotByRater });
}

TEST_F(ReviewFill, AGradeIsGivenByRatersInTheirTime)
{
    openCycle({ Stage::Self, Stage::First, Stage::Second, Stage::Calibration });
    startReview();
    for (const ReviewState state : allStates) {
        put(state);
        const bool now = state == ReviewState::First || state == ReviewState::Second
            || state == ReviewState::Calibration;
        EXPECT_EQ(codes(grade(u"A"_s)), now ? QList<ErrorCode>() : QList{ ErrorCode::GradeNotNow })
            << reviewStateKey(state).toStdString();
        EXPECT_EQ(codes(grade(u"A"_s, Rater::Self)), QList{ ErrorCode::NotByRater });
    }
    put(ReviewState::First);
    const QList<Problem> found = problems(grade(u"AAA"_s));
    EXPECT_EQ(found,
        (QList<Problem>{
            { ErrorCode::BadChoice, { u"AAA"_s, u"S, A, B, C, D"_s }, {}, {}, u"grade"_s } }));
    ReviewPatch reason;
    reason.gradeReason = u"근거"_s;
    EXPECT_EQ(codes(reason), QList<ErrorCode>());
    put(ReviewState::Approved);
    EXPECT_EQ(codes(reason), QList{ ErrorCode::GradeNotNow });
}

TEST_F(ReviewFill, ASignatureLocksTheGrade)
{
    openCycle();
    startReview();
    must(advance(ReviewState::First));
    addBox({});
    EXPECT_EQ(codes(grade(u"A"_s)), QList<ErrorCode>());
    addBox(u"Lead"_s);
    EXPECT_EQ(codes(grade(u"A"_s)), QList{ ErrorCode::GradeLocked });
    EXPECT_EQ(codes(overall(Rater::First)), QList<ErrorCode>());
}

TEST_F(ReviewFill, TheStatementIsThePersonsInItsTime)
{
    openCycle({ Stage::Self, Stage::First });
    startReview();
    ReviewPatch patch;
    patch.rater = Rater::Self;
    patch.statement = u"의견"_s;
    for (const ReviewState state : allStates) {
        put(state);
        const bool now = state == ReviewState::Self || state == ReviewState::Disclosed
            || state == ReviewState::Decided;
        EXPECT_EQ(codes(patch), now ? QList<ErrorCode>() : QList{ ErrorCode::StatementNotNow })
            << reviewStateKey(state).toStdString();
    }
    put(ReviewState::Disclosed);
    patch.rater = Rater::First;
    EXPECT_EQ(codes(patch), QList{ ErrorCode::NotByRater });
}

TEST_F(ReviewFill, AStatementAfterDisclosureLeavesWhatIsFrozen)
{
    openCycle();
    approvedReview();
    must(advanceCycle(store(), m_cycle));
    must(advanceCycle(store(), m_cycle));
    const Review before = must(advance(ReviewState::Disclosed));
    ReviewPatch patch;
    patch.rater = Rater::Self;
    patch.statement = u"동의하지 않습니다"_s;
    Review expected = before;
    expected.statement = *patch.statement;
    expected.revision = before.revision + 1;
    EXPECT_EQ(must(fill(patch)), expected);
}

TEST_F(ReviewFill, GoesIntoTheNewestRevision)
{
    openCycle();
    Review second = startReview();
    second.revisionNo = 2;
    {
        auto transaction = must(store().begin());
        must(store().addReview(second));
        must(transaction->commit());
    }
    EXPECT_EQ(must(fill(overall(Rater::First))).revisionNo, 2);
    EXPECT_TRUE(must(findReview(store(), m_cycle, u"E1"_s, 1)).review.parts.isEmpty());
}
