#include "domain/calibration.h"
#include "support/support.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr EngineerId kim{ 1 };
constexpr EngineerId lee{ 2 };

RaterPart partOf(const QList<int>& ratings)
{
    RaterPart part;
    for (qsizetype i = 0; i < ratings.size(); ++i)
        part.ratings[u"mid.duty.%1"_s.arg(i + 1)].rating = ratings[i];
    return part;
}

} // namespace

TEST(MeanEstimate, WorkedExample)
{
    // 1 to 5: squares 10 / 4 = 2.5; t of 4 degrees is 2.776445105; half 2.776445105 * sqrt(0.5).
    const std::vector<double> values{ 5, 1, 4, 2, 3 };
    const MeanEstimate estimate = meanEstimate95(values);
    EXPECT_DOUBLE_EQ(estimate.mean, 3);
    ASSERT_TRUE(estimate.spread && estimate.interval);
    EXPECT_NEAR(*estimate.spread, 1.581138830, 1e-9);
    EXPECT_NEAR(estimate.interval->low, 3 - 1.963243161, 1e-8);
    EXPECT_NEAR(estimate.interval->high, 3 + 1.963243161, 1e-8);
}

TEST(MeanEstimate, TwoValuesSayLittle)
{
    // t of 1 degree is 12.706204736; spread / sqrt(2) is 1.
    const std::vector<double> values{ 1, 3 };
    const MeanEstimate estimate = meanEstimate95(values);
    EXPECT_NEAR(estimate.interval->low, 2 - 12.706204736, 1e-8);
    EXPECT_NEAR(estimate.interval->high, 2 + 12.706204736, 1e-8);
}

TEST(MeanEstimate, OneValueHasNoSpreadAndEqualOnesHaveNone)
{
    const std::vector<double> one{ 4 };
    EXPECT_EQ(meanEstimate95(one), (MeanEstimate{ 4, {}, {} }));
    const std::vector<double> equal{ 4, 4, 4 };
    EXPECT_EQ(meanEstimate95(equal), (MeanEstimate{ 4, 0.0, Interval{ 4, 4 } }));
}

TEST(MeanEstimate, CloseValuesFarFromZeroKeepTheirSpread)
{
    const std::vector<double> values{ 1e9 + 1, 1e9 + 2, 1e9 + 3 };
    EXPECT_NEAR(*meanEstimate95(values).spread, 1, 1e-6);
}

TEST(CalibrationStands, FollowTheState)
{
    EXPECT_EQ(calibrationStand(ReviewState::Draft), CalibrationStand::NotYet);
    EXPECT_EQ(calibrationStand(ReviewState::Second), CalibrationStand::NotYet);
    EXPECT_EQ(calibrationStand(ReviewState::Calibration), CalibrationStand::Waiting);
    for (const auto state : { ReviewState::Approved, ReviewState::Appealed, ReviewState::Closed })
        EXPECT_EQ(calibrationStand(state), CalibrationStand::Settled);
    EXPECT_EQ(calibrationStandKey(CalibrationStand::NotYet), u"not_yet"_s);
}

TEST(Reasons, AreNeededWhereNothingOrSomethingElseIsSuggested)
{
    EXPECT_FALSE(needsReason(u"A"_s, u"A"_s));
    EXPECT_TRUE(needsReason(u"A"_s, u"B"_s));
    EXPECT_TRUE(needsReason(u"A"_s, std::nullopt));
    EXPECT_FALSE(needsReason(QString(), u"B"_s)); // Taking a grade away.
}

TEST(GradeCounts, StandAgainstTheHeadsOfTheQuota)
{
    const QStringList grades{ u"S"_s, u"A"_s, u"B"_s };
    // 10 / 20 / 70 % of 14 are 1, 3 and 10.
    const QList<QuotaShare> quota{ { u"S"_s, 1000 }, { u"A"_s, 2000 }, { u"B"_s, 7000 } };
    QList<GradedReview> reviews(14);
    for (int i = 0; i < 3; ++i)
        reviews[i] = { u"S"_s, u"A"_s };
    reviews[3] = { u"A"_s, std::nullopt };
    const QList<GradeCount> counts = gradeCounts(grades, quota, reviews);
    EXPECT_EQ(counts,
        (QList<GradeCount>{ { u"S"_s, 3, 0, 1 }, { u"A"_s, 1, 3, 3 }, { u"B"_s, 0, 0, 10 } }));
    EXPECT_EQ(counts[0].over(), 2);
    EXPECT_EQ(counts[1].over(), -2);
}

TEST(GradeCounts, WithoutAQuotaCompareWithNothing)
{
    const QList<GradeCount> counts = gradeCounts({ u"A"_s }, {}, { { u"A"_s, {} } });
    EXPECT_EQ(counts, (QList<GradeCount>{ { u"A"_s, 1, 0, {} } }));
    EXPECT_EQ(counts[0].over(), std::nullopt);
}

TEST(GradeCounts, LoseNoGradeOfAnEarlierFramework)
{
    const QList<GradeCount> counts =
        gradeCounts({ u"A"_s }, { { u"X"_s, 10000 } }, { { u"E"_s, u"F"_s } });
    EXPECT_EQ(counts,
        (QList<GradeCount>{ { u"A"_s, 0, 0, {} }, { u"X"_s, 0, 0, 1 }, { u"E"_s, 1, 0, {} },
            { u"F"_s, 0, 1, {} } }));
}

TEST(MeanRating, LeavesOutWhatWasSkippedOrNotRated)
{
    RaterPart part = partOf({ 3, 4, 5 });
    part.ratings[u"mid.duty.2"_s].skipped = u"not in this cycle"_s;
    part.ratings[u"mid.duty.9"_s].comment = u"seen"_s;
    EXPECT_EQ(meanRating(part), 4.0);
    EXPECT_EQ(meanRating(RaterPart()), std::nullopt);
}

TEST(RaterFacts, CountPeopleAndCompareThemOneByOne)
{
    // Kim's people: ratings 4, 3, 5, 4, 4 against achievements 3, 3, 4, 4, 3: differences 1, 0, 1,
    // 0, 1, mean 0.6, squares 1.2 / 4 = 0.3, t 2.776445105 * sqrt(0.3 / 5) = 0.680087.
    const QList<RaterFacts> facts = raterFacts({ { kim, 4, 3.0 }, { lee, 2, {} }, { kim, 3, 3.0 },
        { kim, 5, 4.0 }, { kim, 4, 4.0 }, { kim, 4, 3.0 } });
    ASSERT_EQ(facts.size(), 2);
    const RaterFacts& one = facts[0];
    EXPECT_EQ(one.rater, kim);
    EXPECT_EQ(one.n, 5);
    EXPECT_FALSE(one.tooFew());
    EXPECT_DOUBLE_EQ(one.ratings.mean, 4);
    EXPECT_NEAR(*one.ratings.spread, 0.707106781, 1e-9);
    ASSERT_TRUE(one.difference && one.difference->interval);
    EXPECT_NEAR(one.difference->mean, 0.6, 1e-12);
    EXPECT_NEAR(one.difference->interval->low, 0.6 - 0.680087, 1e-6);
    EXPECT_NEAR(one.difference->interval->high, 0.6 + 0.680087, 1e-6);
}

TEST(RaterFacts, SayWhereThereIsTooLittle)
{
    const QList<RaterFacts> facts = raterFacts({ { kim, 4, 3.0 }, { kim, 4, 3.5 }, { kim, 4, 3.0 },
        { kim, 4, 3.0 }, { kim, 3, {} }, { lee, 2, {} } });
    EXPECT_FALSE(facts[0].tooFew()); // Five were rated, but four have a score to compare with.
    EXPECT_EQ(facts[0].compared, 4);
    EXPECT_TRUE(facts[0].tooFewCompared());
    EXPECT_TRUE(facts[1].tooFew());
    EXPECT_EQ(facts[1].difference, std::nullopt);
    EXPECT_TRUE(raterFacts({}).isEmpty());
}

TEST(NineBox, HasItsBordersHalfWayToTheNeighboursOfThree)
{
    EXPECT_EQ(thirdOf(100), Third::Low);
    EXPECT_EQ(thirdOf(249), Third::Low);
    EXPECT_EQ(thirdOf(250), Third::Middle);
    EXPECT_EQ(thirdOf(349), Third::Middle);
    EXPECT_EQ(thirdOf(350), Third::High);
    EXPECT_EQ(thirdOf(500), Third::High);
    EXPECT_EQ(nineBoxPlace(249, 350), (NineBoxPlace{ Third::Low, Third::High }));
    EXPECT_EQ(nineBoxPlace({}, 350), std::nullopt);
    EXPECT_EQ(nineBoxPlace(350, {}), std::nullopt);
}
