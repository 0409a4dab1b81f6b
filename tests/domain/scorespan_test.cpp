// Scores with their intervals, the dimensions made of them, and the funnel of a cycle's reviews.
#include "domain/dimensionscores.h"
#include "domain/growthhistory.h"
#include "domain/reviewfunnel.h"
#include "domain/statistics.h"
#include "shippedframework.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// A pass rate of a mid-level engineer: floor 50, meets 70, exceeds 88.
Figure passRate(double passed, double of)
{
    const Interval interval = wilson95(passed, of);
    Figure figure;
    figure.kpi = u"review_pass_rate"_s;
    figure.value = 100 * passed / of;
    figure.low = 100 * interval.low;
    figure.high = 100 * interval.high;
    figure.n = of;
    figure.status = FigureStatus::Ok;
    return figure;
}

QList<Figure> figuresWith(const Framework& framework, const Figure& one)
{
    QList<Figure> figures;
    for (const KpiDefinition& kpi : framework.kpis()) {
        Figure none;
        none.kpi = kpi.key;
        figures << (kpi.key == one.kpi ? one : none);
    }
    return figures;
}

const KpiDefinition& kpiOf(const Framework& framework)
{
    return *framework.kpi(u"review_pass_rate"_s);
}

} // namespace

TEST(ScoreSpan, TellsThreeOfThreeFromFortySevenOfFifty)
{
    const Framework framework = shippedFramework();
    const auto three = scoreSpan(kpiOf(framework), passRate(3, 3), Level::Mid);
    const auto fifty = scoreSpan(kpiOf(framework), passRate(47, 50), Level::Mid);
    ASSERT_TRUE(three && fifty);
    EXPECT_EQ(three->score, 5);
    EXPECT_EQ(three->low, 1); // 43.8% is under the floor.
    EXPECT_FALSE(three->isSure);
    EXPECT_EQ(fifty->score, 5);
    EXPECT_NEAR(*fifty->low, 3 + 2 * (83.78 - 70) / 18, 0.01);
    EXPECT_TRUE(fifty->isSure);
}

TEST(ScoreSpan, HasItsEndsInOrderWhereLessIsBetter)
{
    const Framework framework = shippedFramework();
    Figure rate;
    rate.kpi = u"bug_rate"_s;
    rate.value = 8;
    rate.low = 4;
    rate.high = 12;
    rate.status = FigureStatus::Ok;
    const auto span = scoreSpan(*framework.kpi(u"bug_rate"_s), rate, Level::Mid);
    EXPECT_DOUBLE_EQ(span->score, 3);
    EXPECT_LT(*span->low, 3);
    EXPECT_GT(*span->high, 3);
}

TEST(ScoreSpan, IsUnsureWithoutAnIntervalUnlessThereIsNoneToHave)
{
    const Framework framework = shippedFramework();
    Figure lead;
    lead.kpi = u"pr_lead_time"_s;
    lead.value = 36;
    lead.n = 5;
    lead.status = FigureStatus::Ok;
    EXPECT_FALSE(scoreSpan(*framework.kpi(lead.kpi), lead, Level::Mid)->isSure);
    Figure coverage = lead;
    coverage.kpi = u"test_coverage"_s;
    EXPECT_TRUE(scoreSpan(*framework.kpi(coverage.kpi), coverage, Level::Mid)->isSure);
    EXPECT_FALSE(scoreSpan(*framework.kpi(lead.kpi), lead, std::nullopt));
    lead.status = FigureStatus::TooFew;
    EXPECT_FALSE(scoreSpan(*framework.kpi(lead.kpi), lead, Level::Mid));
}

TEST(ScoreSpan, StepsAsTheScoreIsShown)
{
    EXPECT_EQ(scoreStep(1.99), ScoreStep::UnderTwo);
    EXPECT_EQ(scoreStep(1.996), ScoreStep::UnderThree); // Shown as 2.00.
    EXPECT_EQ(scoreStep(3), ScoreStep::UnderFour);
    EXPECT_EQ(scoreStep(4), ScoreStep::FourAndMore);
}

TEST(DimensionScores, AreThoseOfTheTreeAndNeverZeroWithoutData)
{
    const Framework framework = shippedFramework();
    const auto scores =
        dimensionScores(framework, Level::Mid, figuresWith(framework, passRate(40, 51)));
    ASSERT_EQ(scores.size(), 5);
    EXPECT_NEAR(*scores[0].all.score, 3.94, 0.005); // The worked example of the domain.
    EXPECT_NEAR(scores[0].all.coverage, 1.0 / 3, 1e-12);
    EXPECT_FALSE(scores[0].all.isSure);
    ASSERT_EQ(scores[0].kpis.size(), 3);
    EXPECT_TRUE(scores[0].kpis[0].low);
    EXPECT_FALSE(scores[0].kpis[1].score);
    EXPECT_FALSE(scores[1].all.score);
    EXPECT_EQ(scores[1].all.people, 0);
}

TEST(DimensionScores, OfATeamAreMeansOfThoseWhoHaveThem)
{
    const Framework framework = shippedFramework();
    const auto one = [&](const Figure& figure) {
        return dimensionScores(framework, Level::Mid, figuresWith(framework, figure));
    };
    Figure none;
    none.kpi = u"review_pass_rate"_s;
    const auto mean =
        meanScores(framework, { one(passRate(70, 100)), one(passRate(88, 100)), one(none) });
    EXPECT_DOUBLE_EQ(*mean[0].all.score, 4); // Of 3 and 5; who has no data does not count.
    EXPECT_EQ(mean[0].all.people, 2);
    EXPECT_EQ(mean[0].all.low, 3);
    EXPECT_EQ(mean[0].all.high, 5);
    EXPECT_FALSE(mean[0].all.isSure);
    EXPECT_EQ(mean[0].kpis[0].people, 2);
    EXPECT_EQ(meanScores(framework, {}).size(), 5);
    EXPECT_FALSE(meanScores(framework, {})[0].all.score);
}

TEST(ReviewFunnel, CountsWhoIsInAStateAndWhoHasComeSoFar)
{
    const Cycle cycle{ {}, u"c"_s, {}, { Stage::First, Stage::Calibration } };
    const auto steps = reviewFunnel(cycle,
        { ReviewState::Draft, ReviewState::First, ReviewState::First, ReviewState::Disclosed,
            ReviewState::Appealed, ReviewState::Acknowledged });
    QStringList texts;
    for (const FunnelStep& step : steps)
        texts << u"%1 %2/%3"_s.arg(reviewStateKey(step.state)).arg(step.now).arg(step.reached);
    EXPECT_EQ(texts,
        (QStringList{ u"draft 1/6"_s, u"first 2/5"_s, u"calibration 0/3"_s, u"approved 0/3"_s,
            u"disclosed 1/3"_s, u"appealed 1/1"_s, u"acknowledged 1/1"_s, u"closed 0/0"_s }));
}

TEST(ReviewFunnel, ShowsAStageThatTheCycleDoesNotUseWhereAReviewIsInIt)
{
    const Cycle cycle{ {}, u"c"_s, {}, { Stage::First } };
    const auto steps = reviewFunnel(cycle, { ReviewState::Second });
    EXPECT_TRUE(std::any_of(steps.begin(), steps.end(),
        [](const FunnelStep& step) { return step.state == ReviewState::Second; }));
}

TEST(GrowthHistory, IsTheTicksOfTheRoadmapByDay)
{
    const Framework framework = shippedFramework();
    const auto tick = [&](const QString& item, QDate on) {
        return Tick{ EngineerId{ 1 }, framework.key, item, on, {}, {}, 1 };
    };
    const Roadmap roadmap = roadmapFrom(framework,
        { tick(u"mid.duty.2"_s, QDate(2026, 3, 1)), tick(u"mid.duty.1"_s, QDate(2026, 5, 1)),
            tick(u"junior.duty.1"_s, QDate(2026, 1, 1)),
            tick(u"gone.duty.1"_s, QDate(2026, 1, 1)) },
        Level::Mid);
    const GrowthHistory history = growthHistory({}, roadmap);
    ASSERT_EQ(history.steps.size(), 3); // Not the item that is gone.
    EXPECT_EQ(history.steps[0].item, u"junior.duty.1"_s);
    EXPECT_EQ(history.steps[1].item, u"mid.duty.2"_s);
    EXPECT_EQ(history.steps[1].done, 1);
    EXPECT_EQ(history.steps[2].done, 2);
    EXPECT_EQ(history.steps[2].total, history.progress[1].total);
}
