// Which stage a review is in, and when it is overdue.
#include "domain/duedates.h"
#include "support/support.h"

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

Cycle cycle()
{
    Cycle cycle;
    cycle.stages = { Stage::Self, Stage::First, Stage::Calibration };
    cycle.due = { { Stage::Self, QDate(2026, 7, 5) }, { Stage::Calibration, QDate(2026, 7, 20) } };
    return cycle;
}

} // namespace

TEST(DueDates, EachStateIsInItsStage)
{
    EXPECT_EQ(stageUnderWay(ReviewState::Self, cycle()), Stage::Self);
    EXPECT_EQ(stageUnderWay(ReviewState::First, cycle()), Stage::First);
    EXPECT_EQ(stageUnderWay(ReviewState::Second, cycle()), Stage::Second);
    EXPECT_EQ(stageUnderWay(ReviewState::Calibration, cycle()), Stage::Calibration);
    for (const ReviewState state : { ReviewState::Approved, ReviewState::Disclosed,
             ReviewState::Appealed, ReviewState::Acknowledged, ReviewState::Closed })
        EXPECT_EQ(stageUnderWay(state, cycle()), std::nullopt);
}

TEST(DueDates, ADraftWaitsForTheFirstStageOfItsCycle)
{
    Cycle short_ = cycle();
    short_.stages = { Stage::First };
    EXPECT_EQ(stageUnderWay(ReviewState::Draft, cycle()), Stage::Self);
    EXPECT_EQ(stageUnderWay(ReviewState::Draft, short_), Stage::First);
}

TEST(DueDates, TheLastDayIsStillInTime)
{
    EXPECT_FALSE(isOverdue(ReviewState::Self, cycle(), QDate(2026, 7, 5)));
    EXPECT_TRUE(isOverdue(ReviewState::Self, cycle(), QDate(2026, 7, 6)));
    EXPECT_TRUE(isOverdue(ReviewState::Draft, cycle(), QDate(2026, 7, 6)));
    EXPECT_FALSE(isOverdue(ReviewState::First, cycle(), QDate(2026, 12, 31))) << "no day is set";
    EXPECT_FALSE(isOverdue(ReviewState::Approved, cycle(), QDate(2026, 12, 31)));
    EXPECT_EQ(dueOn(ReviewState::Calibration, cycle()), QDate(2026, 7, 20));
    EXPECT_FALSE(dueOn(ReviewState::Closed, cycle()).isValid());
}
