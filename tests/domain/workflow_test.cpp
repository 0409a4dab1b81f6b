#include "domain/workflowcase.h"

#include <gmock/gmock.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

using Case = WorkflowCase;

QStringList moves(const Review& review, const Cycle& cycle)
{
    QStringList texts;
    // What may come after the approval has cases of its own.
    for (const AllowedMove& move : allowedMoves(review, cycle)) {
        if (move.move == Move::Forward || move.move == Move::Back)
            texts << (move.move == Move::Forward ? u"> "_s : u"< "_s) + reviewStateKey(move.to);
    }
    return texts;
}

// The states of the main line for a cycle's stages, written down without the program's rules.
QStringList chain(bool self, bool second, bool calibration)
{
    QStringList states{ u"draft"_s };
    if (self)
        states << u"self"_s;
    states << u"first"_s;
    if (second)
        states << u"second"_s;
    if (calibration)
        states << u"calibration"_s;
    return states + QStringList{ u"approved"_s, u"disclosed"_s, u"acknowledged"_s, u"closed"_s };
}

} // namespace

TEST(Moves, FollowTheStagesOfTheCycleAndPassOverTheRest)
{
    for (int subset = 0; subset < 16; ++subset) {
        const bool self = subset & 1;
        const bool second = subset & 2;
        const bool calibration = subset & 4;
        const bool secondRater = subset & 8;
        SCOPED_TRACE(subset);
        Case with;
        with.cycle.stages = { Stage::First };
        if (self)
            with.cycle.stages.prepend(Stage::Self);
        if (second)
            with.cycle.stages << Stage::Second;
        if (calibration)
            with.cycle.stages << Stage::Calibration;
        if (!secondRater)
            with.review.secondRater.reset();

        const QStringList states = chain(self, second && secondRater, calibration);
        const qsizetype approved = states.indexOf(u"approved"_s);
        for (qsizetype i = 0; i < states.size(); ++i) {
            with.review.state = reviewStateFromKey(states[i]).value();
            QStringList expected;
            if (i + 1 < states.size())
                expected << u"> "_s + states[i + 1];
            if (i > 0 && i < approved)
                expected << u"< "_s + states[i - 1];
            EXPECT_EQ(moves(with.review, with.cycle), expected) << states[i].toStdString();
        }
    }
}

TEST(Moves, AreOnlyThoseThatAreAllowed)
{
    for (int from = 0; from <= static_cast<int>(ReviewState::Closed); ++from) {
        const Case at(static_cast<ReviewState>(from));
        const QList<AllowedMove> allowed = allowedMoves(at.review, at.cycle);
        for (int to = 0; to <= static_cast<int>(ReviewState::Closed); ++to) {
            const auto state = static_cast<ReviewState>(to);
            const bool isAllowed = std::any_of(allowed.begin(), allowed.end(),
                [state](const AllowedMove& move) { return move.to == state; });
            const auto refused = "transition_not_allowed "
                + reviewStateKey(at.review.state).toStdString() + " "
                + reviewStateKey(state).toStdString();
            if (!isAllowed)
                EXPECT_THAT(at.missing(state, u"a reason"_s), ElementsAre(refused));
            else
                EXPECT_THAT(at.missing(state, u"a reason"_s), Not(Contains(refused)));
        }
    }
}

TEST(Guard, ADraftNeedsAnOpenCycle)
{
    for (const bool self : { true, false }) {
        Case with;
        if (!self)
            with.cycle.stages.removeOne(Stage::Self);
        const ReviewState next = self ? ReviewState::Self : ReviewState::First;
        EXPECT_THAT(with.missing(next), IsEmpty());
        for (const CycleState state : { CycleState::Planned, CycleState::Calibration,
                 CycleState::Disclosed, CycleState::Closed }) {
            with.cycle.state = state;
            EXPECT_THAT(with.missing(next), ElementsAre("cycle_not_in_state open"));
        }
    }
}

TEST(Guard, EachRaterMustRateOrSkipEveryItem)
{
    const struct {
        ReviewState from;
        ReviewState to;
        Rater rater;
    } rows[]{ { ReviewState::Self, ReviewState::First, Rater::Self },
        { ReviewState::First, ReviewState::Second, Rater::First },
        { ReviewState::Second, ReviewState::Calibration, Rater::Second } };
    for (const auto& row : rows) {
        const std::string rater = raterKey(row.rater).toStdString();
        SCOPED_TRACE(rater);
        Case with(row.from);
        EXPECT_THAT(with.missing(row.to), IsEmpty());

        auto& ratings = with.review.parts[row.rater].ratings;
        ratings[u"mid.duty.1"_s] = { {}, u"on leave"_s, {} };
        EXPECT_THAT(with.missing(row.to), IsEmpty());

        ratings[u"mid.duty.1"_s] = { {}, u" \n"_s, u"a comment is no rating"_s };
        EXPECT_THAT(with.missing(row.to), ElementsAre("rating_missing mid.duty.1 " + rater));

        ratings.clear();
        EXPECT_THAT(with.missing(row.to),
            ElementsAre(
                "rating_missing mid.duty.1 " + rater, "rating_missing mid.competency.1 " + rater));
    }
}

TEST(Guard, NamesTheItemOfAMissingRating)
{
    Case with(ReviewState::Self);
    with.review.parts.clear();
    const QList<Problem> problems =
        missingFor({ with.review, with.cycle, with.level, with.suggested }, ReviewState::First, {});
    ASSERT_EQ(problems.size(), 2);
    EXPECT_EQ(problems.first().item, u"mid.duty.1"_s);
}

TEST(Guard, OnlyTheFirstMustWriteAnOverallComment)
{
    Case with(ReviewState::First);
    for (const Rater rater : { Rater::Self, Rater::First, Rater::Second })
        with.review.parts[rater].overall = u"  "_s;
    EXPECT_THAT(with.missing(ReviewState::Second), ElementsAre("overall_missing first"));
    with.review.state = ReviewState::Self;
    EXPECT_THAT(with.missing(ReviewState::First), IsEmpty());
    with.review.state = ReviewState::Second;
    EXPECT_THAT(with.missing(ReviewState::Calibration), IsEmpty());
}

TEST(Guard, ApprovalNeedsAGradeAndEveryBoxSettled)
{
    Case with(ReviewState::Calibration);
    EXPECT_THAT(with.missing(ReviewState::Approved), IsEmpty());

    with.review.approvals = { box(u"Lead"_s), box(u"Head"_s, u"Park"_s), box(u"CTO"_s) };
    with.review.grade.clear();
    EXPECT_THAT(with.missing(ReviewState::Approved),
        ElementsAre("grade_missing", "approval_missing Lead", "approval_missing CTO"));

    with.review.grade = u"B"_s;
    with.review.approvals[0].signedByName = u"Lee"_s;
    with.review.approvals[2].struck = true;
    EXPECT_THAT(with.missing(ReviewState::Approved), IsEmpty());

    with.review.approvals.clear();
    EXPECT_THAT(with.missing(ReviewState::Approved), IsEmpty());
}

TEST(Guard, AGradeOffTheSuggestionNeedsAReason)
{
    Case with(ReviewState::Calibration);
    with.review.grade = u"A"_s;
    EXPECT_THAT(with.missing(ReviewState::Approved), ElementsAre("grade_reason_missing A B"));
    with.review.gradeReason = u" "_s;
    EXPECT_THAT(with.missing(ReviewState::Approved), ElementsAre("grade_reason_missing A B"));
    with.review.gradeReason = u"Carried the migration."_s;
    EXPECT_THAT(with.missing(ReviewState::Approved), IsEmpty());
}

TEST(Guard, AGradeWithoutASuggestionNeedsAReason)
{
    Case with(ReviewState::Calibration);
    with.suggested.reset();
    EXPECT_THAT(with.missing(ReviewState::Approved), ElementsAre("grade_reason_missing B "));
    with.review.gradeReason = u"Too little data; known work."_s;
    EXPECT_THAT(with.missing(ReviewState::Approved), IsEmpty());
}

TEST(Guard, WhoSkipsStagesStillNeedsAllOfThem)
{
    Case with(ReviewState::First);
    with.cycle.stages = { Stage::First };
    with.review.parts.clear();
    with.review.grade.clear();
    with.review.approvals = { box(u"Lead"_s) };
    EXPECT_THAT(with.missing(ReviewState::Approved),
        ElementsAre("rating_missing mid.duty.1 first", "rating_missing mid.competency.1 first",
            "overall_missing first", "grade_missing", "approval_missing Lead"));

    with.cycle.stages = { Stage::First, Stage::Second };
    with.review.state = ReviewState::Second;
    with.review.grade = u"C"_s;
    EXPECT_THAT(with.missing(ReviewState::Approved),
        ElementsAre("rating_missing mid.duty.1 second", "rating_missing mid.competency.1 second",
            "grade_reason_missing C B", "approval_missing Lead"));
}

TEST(Guard, DisclosingAndClosingWaitForTheCycle)
{
    Case with(ReviewState::Approved);
    EXPECT_THAT(with.missing(ReviewState::Disclosed), ElementsAre("cycle_not_in_state disclosed"));
    for (const CycleState state : { CycleState::Disclosed, CycleState::Closed }) {
        with.cycle.state = state;
        EXPECT_THAT(with.missing(ReviewState::Disclosed), IsEmpty());
    }
    with.cycle.state = CycleState::Disclosed;
    with.review.state = ReviewState::Disclosed;
    EXPECT_THAT(with.missing(ReviewState::Acknowledged), IsEmpty());
    with.review.state = ReviewState::Acknowledged;
    EXPECT_THAT(with.missing(ReviewState::Closed), ElementsAre("cycle_not_in_state closed"));
    with.cycle.state = CycleState::Closed;
    EXPECT_THAT(with.missing(ReviewState::Closed), IsEmpty());
}

TEST(Guard, SendingBackNeedsAReasonAndNothingElse)
{
    const std::pair<ReviewState, ReviewState> rows[]{
        { ReviewState::Self, ReviewState::Draft },
        { ReviewState::First, ReviewState::Self },
        { ReviewState::Second, ReviewState::First },
        { ReviewState::Calibration, ReviewState::Second },
    };
    for (const auto& [from, to] : rows) {
        Case with(from);
        with.review.parts.clear();
        with.review.grade.clear();
        with.cycle.state = CycleState::Calibration;
        EXPECT_THAT(with.missing(to), ElementsAre("reason_missing"));
        EXPECT_THAT(with.missing(to, u" \t"_s), ElementsAre("reason_missing"));
        EXPECT_THAT(with.missing(to, u"Please say more."_s), IsEmpty());
    }
}

TEST(MayWrite, EachRaterInHisOwnStageAlone)
{
    for (int i = 0; i <= static_cast<int>(ReviewState::Closed); ++i) {
        const Case at(static_cast<ReviewState>(i));
        const ReviewState state = at.review.state;
        EXPECT_EQ(mayWrite(at.review, Rater::Self), state == ReviewState::Self);
        EXPECT_EQ(mayWrite(at.review, Rater::First), state == ReviewState::First);
        EXPECT_EQ(mayWrite(at.review, Rater::Second), state == ReviewState::Second);
    }
}

TEST(MayGrade, FromTheFirstToCalibrationUntilASignatureLocksTheGrade)
{
    for (int i = 0; i <= static_cast<int>(ReviewState::Closed); ++i) {
        Case at(static_cast<ReviewState>(i));
        const bool isStage = i >= static_cast<int>(ReviewState::First)
            && i <= static_cast<int>(ReviewState::Calibration);
        at.review.approvals = { box(u"Lead"_s), box(u"Head"_s) };
        EXPECT_FALSE(isGradeLocked(at.review));
        EXPECT_EQ(mayGrade(at.review), isStage);
        at.review.approvals.first().signedByName = u"Kim"_s;
        EXPECT_TRUE(isGradeLocked(at.review));
        EXPECT_FALSE(mayGrade(at.review));
    }
}

TEST(CycleLetsOn, AsTheGuardsOfTheStepsDo)
{
    using Cycles = CycleState;
    const auto letting = [](ReviewState from) {
        QStringList states;
        for (int i = 0; i <= static_cast<int>(Cycles::Closed); ++i) {
            if (cycleLetsOn(from, static_cast<Cycles>(i)))
                states << cycleStateKey(static_cast<Cycles>(i));
        }
        return states;
    };
    EXPECT_EQ(letting(ReviewState::Draft), QStringList{ u"open"_s });
    EXPECT_EQ(letting(ReviewState::Approved), (QStringList{ u"disclosed"_s, u"closed"_s }));
    EXPECT_EQ(letting(ReviewState::Acknowledged), QStringList{ u"closed"_s });
    for (const ReviewState free : { ReviewState::Self, ReviewState::First, ReviewState::Second,
             ReviewState::Calibration, ReviewState::Disclosed, ReviewState::Decided })
        EXPECT_EQ(letting(free).size(), 5) << reviewStateKey(free).toStdString();
}
