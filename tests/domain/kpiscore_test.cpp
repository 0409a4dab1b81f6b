#include "domain/score.h"
#include "support/support.h"

using namespace levelbook;

TEST(KpiScore, WorkedExample)
{
    const double value = 100.0 * 40 / 51;
    const double score = kpiScore(value, { 50, 70, 88 });
    EXPECT_NEAR(value, 78.43, 0.005);
    EXPECT_NEAR(score, 3 + 2 * (value - 70) / 18, 1e-12);
    EXPECT_EQ(roundedHundredths(score), 394);
}

TEST(KpiScore, MeetsItsThreePointsExactly)
{
    for (const Targets& targets :
        { Targets{ 50, 70, 88 }, Targets{ 15, 8, 3 }, Targets{ 97, 99.5, 99.95 },
            Targets{ 0.25, 1, 3 }, Targets{ 24, 4, 1 }, Targets{ 12, 2, 0.5 } }) {
        EXPECT_EQ(kpiScore(targets.floor, targets), 1);
        EXPECT_EQ(kpiScore(targets.meets, targets), 3);
        EXPECT_EQ(kpiScore(targets.exceeds, targets), 5);
        EXPECT_NEAR(kpiScore((targets.floor + targets.meets) / 2, targets), 2, 1e-12);
        EXPECT_NEAR(kpiScore((targets.meets + targets.exceeds) / 2, targets), 4, 1e-12);
    }
}

TEST(KpiScore, IsClamped)
{
    EXPECT_EQ(kpiScore(-1e9, { 50, 70, 88 }), 1);
    EXPECT_EQ(kpiScore(49, { 50, 70, 88 }), 1);
    EXPECT_EQ(kpiScore(89, { 50, 70, 88 }), 5);
    EXPECT_EQ(kpiScore(1e9, { 50, 70, 88 }), 5);
}

TEST(KpiScore, WhereLessIsBetterLessScoresMore)
{
    const Targets bugs{ 15, 8, 3 };
    EXPECT_EQ(kpiScore(0, bugs), 5);
    EXPECT_EQ(kpiScore(2.9, bugs), 5);
    EXPECT_NEAR(kpiScore(5.5, bugs), 4, 1e-12);
    EXPECT_NEAR(kpiScore(11.5, bugs), 2, 1e-12);
    EXPECT_EQ(kpiScore(15.1, bugs), 1);
}

TEST(KpiScore, NeverFallsAsTheValueGetsBetter)
{
    double before = 1;
    for (int i = -10; i <= 1200; ++i) {
        const double score = kpiScore(i / 10.0, { 50, 70, 88 });
        ASSERT_GE(score, before);
        ASSERT_EQ(kpiScore(-i / 10.0, { -50, -70, -88 }), score);
        before = score;
    }
}

TEST(Rounding, IsHalfUpToHundredths)
{
    EXPECT_EQ(roundedHundredths(3.945), 395);
    EXPECT_EQ(roundedHundredths(3.9449999), 394);
    EXPECT_EQ(
        roundedHundredths(3.944999999999999), 395); // A tie but for the last digit of a double.
    EXPECT_EQ(roundedHundredths(1), 100);
    EXPECT_EQ(roundedHundredths(5), 500);
    EXPECT_EQ(roundedHundredths(4.995), 500);
    for (int hundredths = 100; hundredths < 500; ++hundredths) {
        ASSERT_EQ(roundedHundredths(hundredths / 100.0), hundredths);
        ASSERT_EQ(roundedHundredths((2 * hundredths + 1) / 200.0), hundredths + 1);
        ASSERT_EQ(roundedHundredths((2 * hundredths + 1) / 200.0 - 1e-6), hundredths);
    }
}
