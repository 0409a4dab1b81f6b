#include "domain/review.h"
#include "domain/score.h"
#include "support/sampleframework.h"
#include "support/support.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

using Figures = QMap<QString, Figure>;
using Ratings = QMap<QString, ItemRating>;

Figure figureOf(double value, FigureStatus status = FigureStatus::Ok)
{
    Figure figure;
    figure.value = value;
    figure.n = 12;
    figure.status = status;
    return figure;
}

// Scores of the sample's KPIs at these values: pass rate 79 -> 4, bug rate 8 -> 3, coverage 88 ->
// 5; mttr 24 -> 1, sla 99 -> 3; talks 0.25 -> 2, docs 8 -> 5, releases 1 -> 3.
Figures allFigures()
{
    const QList<std::pair<QString, double>> values{ { u"review_pass_rate"_s, 79 },
        { u"bug_rate"_s, 8 }, { u"test_coverage"_s, 88 }, { u"mttr"_s, 24 },
        { u"sla_attainment"_s, 99 }, { u"talks"_s, 0.25 }, { u"tech_docs"_s, 8 },
        { u"releases"_s, 1 } };
    Figures figures;
    for (const auto& [key, value] : values)
        figures[key] = figureOf(value);
    return figures;
}

Ratings allRatings(Level level, std::optional<int> first, std::optional<int> second = {})
{
    Ratings ratings;
    for (const LevelItem& item : ratedItems(sampleFramework().level(level)))
        ratings[item.key] = { first, second, false };
    return ratings;
}

Figures only(const QStringList& keys)
{
    Figures figures;
    for (const QString& key : keys)
        figures[key] = allFigures().value(key);
    return figures;
}

ScoreNode treeOf(const Figures& figures, const Ratings& ratings = {}, Level level = Level::Mid)
{
    return deriveScores(sampleFramework(), level, figures, ratings);
}

const ScoreNode& at(const ScoreNode& tree, const QString& key)
{
    static const ScoreNode none;
    const ScoreNode* node = tree.find(key);
    EXPECT_NE(node, nullptr) << key.toStdString();
    return node ? *node : none;
}

} // namespace

// quality (4 + 3 + 5) / 3 = 4, stability (1 + 3) / 2 = 2, growth (2 + 5 + 3) / 3 = 10 / 3;
// achievement 0.5 * 4 + 0.2 * 2 + 0.3 * 10 / 3 = 3.4; competency 4; final 0.6 * 3.4 + 0.4 * 4
// = 3.64.
TEST(Tree, OfACompleteReviewWorkedByHand)
{
    const ScoreNode tree = treeOf(allFigures(), allRatings(Level::Mid, 4));
    EXPECT_NEAR(at(tree, u"quality"_s).value.value(), 4, 1e-12);
    EXPECT_NEAR(at(tree, u"stability"_s).value.value(), 2, 1e-12);
    EXPECT_NEAR(at(tree, u"growth"_s).value.value(), 10.0 / 3, 1e-12);
    EXPECT_NEAR(at(tree, u"achievement"_s).value.value(), 3.4, 1e-12);
    EXPECT_NEAR(at(tree, u"competency"_s).value.value(), 4, 1e-12);
    EXPECT_NEAR(tree.value.value(), 3.64, 1e-12);
    EXPECT_EQ(tree.key, u"final"_s);
    EXPECT_EQ(tree.share, 1);

    const Scores scores = summarize(tree, sampleFramework().grades);
    EXPECT_EQ(scores.achievement, 340);
    EXPECT_EQ(scores.competency, 400);
    EXPECT_EQ(scores.final, 364);
    EXPECT_NEAR(scores.coverage, 1, 1e-12);
    EXPECT_NEAR(scores.achievementCoverage, 1, 1e-12);
    EXPECT_EQ(scores.suggestedGrade, u"B"_s);
}

TEST(Tree, ShowsWeightsAsSetAndUnsetOnesAsNone)
{
    const ScoreNode mid = treeOf(allFigures(), allRatings(Level::Mid, 4));
    EXPECT_EQ(at(mid, u"achievement"_s).weight, 6000);
    EXPECT_EQ(at(mid, u"competency"_s).weight, 4000);
    EXPECT_EQ(at(mid, u"growth"_s).weight, 3000);
    EXPECT_EQ(at(mid, u"growth"_s).share, 0.3);
    EXPECT_EQ(at(mid, u"talks"_s).weight, std::nullopt);
    EXPECT_EQ(at(mid, u"talks"_s).share, 1.0 / 3);
    EXPECT_EQ(at(mid, u"mid.duty.1"_s).weight, std::nullopt);
    EXPECT_EQ(at(mid, u"mid.duty.1"_s).share, 1.0 / 5);

    const ScoreNode junior = treeOf(allFigures(), allRatings(Level::Junior, 4), Level::Junior);
    EXPECT_EQ(at(junior, u"growth"_s).weight, std::nullopt);
    EXPECT_EQ(at(junior, u"growth"_s).share, 1.0 / 3);
    EXPECT_EQ(at(junior, u"achievement"_s).weight, 5000);
}

TEST(Tree, WeighsKpisByTheirExplicitWeights)
{
    Framework framework = sampleFramework();
    framework.dimensions[1].kpis[0].weight = 2500;
    framework.dimensions[1].kpis[1].weight = 7500;
    const ScoreNode tree = deriveScores(framework, Level::Mid, allFigures(), {});
    EXPECT_EQ(at(tree, u"mttr"_s).weight, 2500);
    EXPECT_EQ(at(tree, u"mttr"_s).share, 0.25);
    EXPECT_NEAR(at(tree, u"stability"_s).value.value(), 0.25 * 1 + 0.75 * 3, 1e-12);
}

TEST(Tree, WhatIsMissingDropsOutAndTheOthersFill)
{
    const ScoreNode tree = treeOf(only({ u"review_pass_rate"_s, u"bug_rate"_s, u"tech_docs"_s }));
    const ScoreNode& coverage = at(tree, u"test_coverage"_s);
    EXPECT_EQ(coverage.value, std::nullopt);
    EXPECT_EQ(coverage.share, 0);
    EXPECT_EQ(coverage.status, NodeStatus::NoData);
    EXPECT_EQ(at(tree, u"bug_rate"_s).share, 0.5);
    EXPECT_NEAR(at(tree, u"quality"_s).value.value(), 3.5, 1e-12);
    EXPECT_EQ(at(tree, u"stability"_s).value, std::nullopt);
    EXPECT_EQ(at(tree, u"stability"_s).share, 0);
    EXPECT_EQ(at(tree, u"quality"_s).share, 5.0 / 8);
    EXPECT_EQ(at(tree, u"growth"_s).share, 3.0 / 8);
    EXPECT_NEAR(at(tree, u"achievement"_s).value.value(), (5 * 3.5 + 3 * 5) / 8, 1e-12);
    EXPECT_EQ(at(tree, u"achievement"_s).share, 1);
    EXPECT_EQ(at(tree, u"competency"_s).share, 0);
    EXPECT_EQ(tree.value, at(tree, u"achievement"_s).value);
}

// quality 2 of 3, stability 0, growth 1 of 3: achievement 0.5 * 2/3 + 0.3 * 1/3 = 13/30;
// competency 2 of 5: final 0.6 * 13/30 + 0.4 * 0.4 = 0.42.
TEST(Tree, CoverageComesFromTheLeavesUpByTheWeightsAsSet)
{
    Ratings ratings;
    ratings[u"mid.duty.2"_s] = { 4, {}, false };
    ratings[u"mid.competency.1"_s] = { {}, 2, false };
    const ScoreNode tree =
        treeOf(only({ u"review_pass_rate"_s, u"bug_rate"_s, u"tech_docs"_s }), ratings);
    EXPECT_NEAR(at(tree, u"quality"_s).coverage, 2.0 / 3, 1e-12);
    EXPECT_EQ(at(tree, u"stability"_s).coverage, 0);
    EXPECT_NEAR(at(tree, u"growth"_s).coverage, 1.0 / 3, 1e-12);
    EXPECT_NEAR(at(tree, u"achievement"_s).coverage, 13.0 / 30, 1e-12);
    EXPECT_NEAR(at(tree, u"competency"_s).coverage, 0.4, 1e-12);
    EXPECT_NEAR(tree.coverage, 0.42, 1e-12);
    EXPECT_EQ(at(tree, u"bug_rate"_s).coverage, 1);
}

TEST(Tree, ScoresOnlyFiguresThatMayBeJudged)
{
    Figures figures = allFigures();
    figures[u"review_pass_rate"_s].status = FigureStatus::TooFew;
    figures[u"tech_docs"_s].status = FigureStatus::Undeclared;
    figures[u"mttr"_s] = Figure();
    const ScoreNode tree = treeOf(figures);
    const std::pair<QString, NodeStatus> expected[]{
        { u"review_pass_rate"_s, NodeStatus::TooFew },
        { u"tech_docs"_s, NodeStatus::Undeclared },
        { u"mttr"_s, NodeStatus::NoData },
    };
    for (const auto& [key, status] : expected) {
        const ScoreNode& node = at(tree, key);
        EXPECT_EQ(node.status, status);
        EXPECT_EQ(node.value, std::nullopt);
        EXPECT_EQ(node.coverage, 0);
        EXPECT_TRUE(node.figure.has_value()) << "is shown all the same";
        EXPECT_EQ(node.targets, sampleFramework().kpi(key)->targets.value(Level::Mid));
    }
    EXPECT_EQ(at(tree, u"bug_rate"_s).status, NodeStatus::Ok);
}

TEST(Tree, OfNothingHasNoValueAndNoGrade)
{
    const ScoreNode tree = treeOf({});
    EXPECT_EQ(tree.value, std::nullopt);
    EXPECT_EQ(tree.coverage, 0);
    EXPECT_EQ(summarize(tree, sampleFramework().grades), Scores());
}

TEST(Tree, AWeightOfNoughtKeepsAPartOutOfTheScore)
{
    Framework framework = sampleFramework();
    framework.levels[1].dimensionWeights = { { u"quality"_s, 10000 }, { u"stability"_s, 0 },
        { u"growth"_s, 0 } };
    const ScoreNode all = deriveScores(framework, Level::Mid, allFigures(), {});
    EXPECT_NEAR(at(all, u"achievement"_s).value.value(), 4, 1e-12);
    const ScoreNode rest = deriveScores(framework, Level::Mid, only({ u"tech_docs"_s }), {});
    EXPECT_EQ(at(rest, u"achievement"_s).value, std::nullopt);
    EXPECT_EQ(at(rest, u"achievement"_s).coverage, 0);
}

TEST(Tree, ATeamsKpiCountsInItsMembersScores)
{
    const ScoreNode tree = treeOf(allFigures());
    EXPECT_EQ(at(tree, u"mttr"_s).value, 1);
    EXPECT_EQ(at(tree, u"mttr"_s).share, 0.5);
}

TEST(Tree, ATeamsKpiIsLeftOutWhereTheFrameworkSaysSo)
{
    Framework framework = sampleFramework();
    framework.dimensions[1].kpis[0].scoresMembers = false;
    // Means nothing for a person's own KPI.
    framework.dimensions[0].kpis[0].scoresMembers = false;
    const ScoreNode tree = deriveScores(framework, Level::Mid, allFigures(), {});
    EXPECT_EQ(tree.find(u"mttr"_s), nullptr);
    EXPECT_EQ(at(tree, u"sla_attainment"_s).share, 1);
    EXPECT_NEAR(at(tree, u"stability"_s).value.value(), 3, 1e-12);
    EXPECT_NEAR(at(tree, u"stability"_s).coverage, 1, 1e-12);
    EXPECT_EQ(at(tree, u"review_pass_rate"_s).value, 4);
}

TEST(Competency, EachDutyAndEachCompetencyWeighsTheSame)
{
    Ratings ratings;
    ratings[u"mid.duty.1"_s] = { 5, {}, false };
    ratings[u"mid.duty.2"_s] = { 5, {}, false };
    for (const QString& key :
        { u"mid.competency.1"_s, u"mid.competency.2"_s, u"mid.competency.3"_s })
        ratings[key] = { 2, {}, false };
    EXPECT_NEAR(at(treeOf({}, ratings), u"competency"_s).value.value(), 16.0 / 5, 1e-12);
}

TEST(Competency, TheRatersCountByTheirRatio)
{
    const ScoreNode tree = treeOf({}, allRatings(Level::Mid, 4, 3));
    EXPECT_EQ(at(tree, u"mid.duty.1"_s).value, 3.6);
    EXPECT_EQ(at(tree, u"mid.duty.1"_s).first, 4);
    EXPECT_EQ(at(tree, u"mid.duty.1"_s).second, 3);
    Framework equal = sampleFramework();
    equal.firstRaterWeight = 5000;
    EXPECT_EQ(at(deriveScores(equal, Level::Mid, {}, allRatings(Level::Mid, 4, 3)), u"mid.duty.1"_s)
                  .value,
        3.5);
}

TEST(Competency, OneRaterAloneCountsWhole)
{
    Ratings ratings;
    ratings[u"mid.duty.1"_s] = { 4, {}, false };
    ratings[u"mid.duty.2"_s] = { {}, 2, false };
    ratings[u"mid.competency.1"_s] = { {}, 3, true };
    const ScoreNode tree = treeOf({}, ratings);
    EXPECT_EQ(at(tree, u"mid.duty.1"_s).value, 4);
    EXPECT_EQ(at(tree, u"mid.duty.2"_s).value, 2);
    EXPECT_EQ(at(tree, u"mid.competency.1"_s).value, 3);
    EXPECT_EQ(at(tree, u"mid.competency.1"_s).status, NodeStatus::Ok);
    EXPECT_NEAR(at(tree, u"competency"_s).value.value(), 3, 1e-12);
}

TEST(Competency, SkippedAndUnratedItemsDropOut)
{
    Ratings ratings = allRatings(Level::Mid, 5);
    ratings[u"mid.duty.1"_s] = { {}, {}, true };
    ratings.remove(u"mid.duty.2"_s);
    const ScoreNode tree = treeOf({}, ratings);
    EXPECT_EQ(at(tree, u"mid.duty.1"_s).status, NodeStatus::Skipped);
    EXPECT_EQ(at(tree, u"mid.duty.2"_s).status, NodeStatus::Unrated);
    EXPECT_EQ(at(tree, u"mid.duty.1"_s).share, 0);
    EXPECT_EQ(at(tree, u"mid.competency.1"_s).share, 1.0 / 3);
    EXPECT_NEAR(at(tree, u"competency"_s).value.value(), 5, 1e-12);
    EXPECT_NEAR(at(tree, u"competency"_s).coverage, 0.6, 1e-12);
}

TEST(Competency, TakesRatingsFromTheFirstAndTheSecondAndNotFromTheSelf)
{
    Review review;
    review.parts[Rater::Self].ratings[u"a"_s] = { 5, {}, {} };
    review.parts[Rater::First].ratings[u"a"_s] = { 3, {}, {} };
    review.parts[Rater::First].ratings[u"b"_s] = { {}, u"new here"_s, {} };
    review.parts[Rater::Second].ratings[u"b"_s] = { 2, {}, {} };
    review.parts[Rater::Second].ratings[u"c"_s] = { 4, u"a reason stands beside"_s, {} };
    review.parts[Rater::Second].ratings[u"d"_s] = { {}, u" "_s, {} };
    const QMap<QString, ItemRating> expected{
        { u"a"_s, { 3, {}, false } },
        { u"b"_s, { {}, 2, true } },
        { u"c"_s, { {}, {}, true } },
        { u"d"_s, { {}, {}, false } },
    };
    EXPECT_EQ(itemRatings(review), expected);
}

TEST(Scores, AreNotTakenFromAKpiOfTheSameName)
{
    Framework framework = sampleFramework();
    framework.dimensions[0].kpis << sampleKpi(u"competency"_s, KpiKind::Ratio, { 0, 50, 100 });
    const ScoreNode tree = deriveScores(
        framework, Level::Mid, { { u"competency"_s, figureOf(0) } }, allRatings(Level::Mid, 4));
    EXPECT_EQ(summarize(tree, framework.grades).competency, 400);
}

TEST(Source, SaysWhereALeafComesFrom)
{
    Figures figures = allFigures();
    figures[u"review_pass_rate"_s].numerator = 40;
    figures[u"review_pass_rate"_s].denominator = 51;
    figures[u"test_coverage"_s].numerator = 0.1;
    figures[u"test_coverage"_s].denominator = 1e7;
    const ScoreNode tree = treeOf(figures, allRatings(Level::Mid, 4, 3));
    EXPECT_EQ(at(tree, u"review_pass_rate"_s).source(), u"40/51"_s);
    EXPECT_EQ(at(tree, u"test_coverage"_s).source(), u"0.1/10000000"_s);
    EXPECT_EQ(at(tree, u"mttr"_s).source(), u"n=12"_s);
    EXPECT_EQ(at(tree, u"mid.duty.1"_s).source(), u"first=4;second=3"_s);
    EXPECT_EQ(at(tree, u"achievement"_s).source(), QString());
    EXPECT_EQ(at(treeOf({}, { { u"mid.duty.1"_s, { {}, 2, false } } }), u"mid.duty.1"_s).source(),
        u"second=2"_s);
}
