// What may come after the approval: an appeal, its decision, a reopening, and the revisions they
// begin.
#include "domain/appeal.h"
#include "domain/workflowcase.h"

#include <QTimeZone>

#include <gmock/gmock.h>
#include <set>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

using Case = WorkflowCase;

QDateTime utc(int year, int month, int day, int hour)
{
    return { QDate(year, month, day), QTime(hour, 0), Qt::UTC };
}

Case disclosedCase()
{
    Case with(ReviewState::Disclosed);
    with.cycle.state = CycleState::Disclosed;
    with.review.revisionNo = 3;
    with.review.id = ReviewId{ 8 };
    with.review.revision = 4;
    with.review.statement = u"의견"_s;
    with.review.snapshot = "{}";
    with.review.snapshotSha256 = u"ab"_s;
    with.review.history = { { 1, ReviewState::Approved, ReviewState::Disclosed, u"L1"_s,
        utc(2026, 7, 1, 3), {} } };
    with.lastAppealDay = lastAppealDay(with.review, with.cycle, QTimeZone("Asia/Seoul"));
    return with;
}

} // namespace

TEST(Table, NamesEveryStepOnce)
{
    std::set<std::pair<ReviewState, ReviewState>> seen;
    for (const ReviewTransition& row : reviewTransitions()) {
        EXPECT_TRUE(seen.insert({ row.from, row.to }).second);
        if (row.move != Move::Forward) {
            EXPECT_TRUE(row.guards.contains(Guard::Reason));
        }
    }
    EXPECT_EQ(reviewTransitions().size(), 23);
}

TEST(AppealDays, AreCountedInTheTeamsCalendar)
{
    Case with = disclosedCase();
    const QTimeZone seoul("Asia/Seoul");
    EXPECT_EQ(lastAppealDay(with.review, with.cycle, seoul), QDate(2026, 7, 8));
    // 15:00 UTC is the next day in Seoul.
    with.review.history.last().at = utc(2026, 7, 1, 15);
    EXPECT_EQ(lastAppealDay(with.review, with.cycle, seoul), QDate(2026, 7, 9));
    with.cycle.appealDays = 0;
    EXPECT_EQ(lastAppealDay(with.review, with.cycle, seoul), QDate(2026, 7, 2));
    with.review.history.clear();
    EXPECT_EQ(lastAppealDay(with.review, with.cycle, seoul), std::nullopt);
}

TEST(Guard, AnAppealIsInTimeUntilTheLastDayAndNeedsAReason)
{
    Case with = disclosedCase();
    for (const QDate day : { QDate(2026, 7, 1), QDate(2026, 7, 8) }) {
        with.today = day;
        EXPECT_THAT(with.missing(ReviewState::Appealed, u"Not my incidents."_s), IsEmpty());
    }
    EXPECT_THAT(with.missing(ReviewState::Appealed, u" "_s), ElementsAre("reason_missing"));
    with.today = QDate(2026, 7, 9);
    EXPECT_THAT(with.missing(ReviewState::Appealed),
        ElementsAre("appeal_too_late 2026-07-08", "reason_missing"));
    // Too late to appeal is not too late to acknowledge.
    EXPECT_THAT(with.missing(ReviewState::Acknowledged), IsEmpty());
    // Who does not say what day it is, is not in time.
    with.today = {};
    EXPECT_THAT(
        with.missing(ReviewState::Appealed, u"x"_s), ElementsAre("appeal_too_late 2026-07-08"));
}

TEST(Guard, ADecisionNeedsAVerdictAndItsText)
{
    const Case with(ReviewState::Appealed);
    EXPECT_THAT(
        with.missing(ReviewState::Decided), ElementsAre("decision_missing", "reason_missing"));
    EXPECT_THAT(
        with.missing(ReviewState::Decided, u"Looked at again."_s), ElementsAre("decision_missing"));
    EXPECT_THAT(with.missing(ReviewState::Decided, {}, false), ElementsAre("reason_missing"));
    EXPECT_THAT(with.missing(ReviewState::Decided, u"Looked at again."_s, false), IsEmpty());
    // An appeal is decided before anything else happens.
    EXPECT_THAT(with.missing(ReviewState::Acknowledged, u"x"_s),
        ElementsAre("transition_not_allowed appealed acknowledged"));
    EXPECT_EQ(
        nextMove(with.review, with.cycle), (AllowedMove{ ReviewState::Decided, Move::Decision }));
}

TEST(Guard, ReopeningNeedsAReasonAndNothingElse)
{
    for (const ReviewState from : { ReviewState::Acknowledged, ReviewState::Closed }) {
        Case with(from);
        with.cycle.state = CycleState::Closed;
        EXPECT_THAT(with.missing(ReviewState::First), ElementsAre("reason_missing"));
        EXPECT_THAT(with.missing(ReviewState::First, u"Wrong records."_s), IsEmpty());
    }
    for (const ReviewState from : { ReviewState::Approved, ReviewState::Disclosed,
             ReviewState::Appealed, ReviewState::Decided }) {
        const std::string refused =
            "transition_not_allowed " + reviewStateKey(from).toStdString() + " first";
        EXPECT_THAT(Case(from).missing(ReviewState::First, u"x"_s), ElementsAre(refused));
    }
}

TEST(Step, AnAppealThatIsNotUpheldGoesOnAsItIs)
{
    Case with = disclosedCase();
    const StepTaken said{ u"E1"_s, utc(2026, 7, 3, 1), u"Not mine."_s, {} };
    Review review = *takeStep(with.review, { ReviewState::Appealed, Move::Appeal }, said).review;
    EXPECT_EQ(review.state, ReviewState::Appealed);
    Appeal appeal = appealOf(review).value();
    EXPECT_EQ(appeal, (Appeal{ u"Not mine."_s, u"E1"_s, utc(2026, 7, 3, 1), {}, {}, {}, {} }));

    const ReviewStep decided = takeStep(review, { ReviewState::Decided, Move::Decision },
        { u"L1"_s, utc(2026, 7, 4, 1), u"It is."_s, false });
    EXPECT_FALSE(decided.next);
    appeal = appealOf(*decided.review).value();
    EXPECT_EQ(appeal.upheld, false);
    EXPECT_EQ(appeal.decision, u"It is."_s);
    EXPECT_EQ(appeal.decidedBy, u"L1"_s);
    EXPECT_EQ(appeal.decidedAt, utc(2026, 7, 4, 1));
    EXPECT_EQ(decided.review->snapshotSha256, with.review.snapshotSha256);
    EXPECT_EQ(nextMove(*decided.review, with.cycle),
        (AllowedMove{ ReviewState::Acknowledged, Move::Forward }));
}

TEST(Step, AnAppealThatIsUpheldBeginsARevisionInCalibration)
{
    Case with = disclosedCase();
    with.review.state = ReviewState::Appealed;
    for (const bool calibrates : { true, false }) {
        if (!calibrates)
            with.cycle.stages.removeOne(Stage::Calibration);
        const ReviewStep step = takeStep(with.review, { ReviewState::Decided, Move::Decision },
            { u"L1"_s, utc(2026, 7, 4, 1), u"Right."_s, true });
        EXPECT_EQ(step.review->state, ReviewState::Decided);
        EXPECT_EQ(step.review->appealUpheld, true);
        EXPECT_EQ(step.review->snapshotSha256, with.review.snapshotSha256);
        const Review& next = step.next.value();
        EXPECT_EQ(next.state, ReviewState::Calibration);
        EXPECT_EQ(next.revisionNo, 4);
        EXPECT_EQ(next.history,
            (QList<HistoryEntry>{ { 0, ReviewState::Decided, ReviewState::Calibration, u"L1"_s,
                utc(2026, 7, 4, 1), u"Right."_s } }));
        // From there it goes its way, in a cycle without that stage too.
        EXPECT_EQ(
            nextMove(next, with.cycle), (AllowedMove{ ReviewState::Approved, Move::Forward }));
    }
}

TEST(Step, ReopeningBeginsARevisionAndLeavesTheOldOne)
{
    Case with = disclosedCase();
    with.review.state = ReviewState::Closed;
    const ReviewStep step = takeStep(with.review, { ReviewState::First, Move::Reopen },
        { u"L1"_s, utc(2026, 9, 1, 1), u"Wrong records."_s, {} });
    EXPECT_FALSE(step.review);
    Review expected = with.review;
    expected.id = ReviewId();
    expected.revision = 0;
    expected.revisionNo = 4;
    expected.state = ReviewState::First;
    expected.approvals = { box(u"Lead"_s) };
    expected.statement.clear();
    expected.snapshot.clear();
    expected.snapshotSha256.clear();
    expected.history = { { 0, ReviewState::Closed, ReviewState::First, u"L1"_s, utc(2026, 9, 1, 1),
        u"Wrong records."_s } };
    EXPECT_EQ(step.next.value(), expected);
}
