// What a tree gives to show: rounded scores, coverage, and the grade that they suggest.
#include "domain/score.h"
#include "support/sampleframework.h"
#include "support/support.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// A framework with one dimension of ten KPIs of equal parts, so that coverage can be set in tenths.
Framework tenths()
{
    Framework framework = sampleFramework();
    Dimension dimension{ u"d"_s, {}, {} };
    for (int i = 0; i < 10; ++i)
        dimension.kpis << sampleKpi(u"k%1"_s.arg(i), KpiKind::Ratio, { 0, 50, 100 });
    framework.dimensions = { dimension };
    for (LevelDefinition& level : framework.levels)
        level.dimensionWeights.clear();
    return framework;
}

// The tree where so many KPIs have a figure of this value and so many items a rating.
ScoreNode treeOf(
    const Framework& framework, int scoredKpis, int ratedCount, double value = 50, int rating = 3)
{
    Figure figure;
    figure.value = value;
    figure.status = FigureStatus::Ok;
    QMap<QString, Figure> figures;
    for (int i = 0; i < scoredKpis; ++i)
        figures[u"k%1"_s.arg(i)] = figure;
    const QList<LevelItem> items = ratedItems(framework.level(Level::Mid));
    QMap<QString, ItemRating> ratings;
    for (int i = 0; i < ratedCount; ++i)
        ratings[items[i].key] = { rating, {}, false };
    return deriveScores(framework, Level::Mid, figures, ratings);
}

Scores scoresWith(const Framework& framework, int scoredKpis, int ratedCount)
{
    return summarize(treeOf(framework, scoredKpis, ratedCount), framework.grades);
}

} // namespace

TEST(Grade, IsSuggestedByTheRoundedFinalScore)
{
    const QList<GradeBand> grades = sampleFramework().grades;
    const auto gradeOf = [&](double final) {
        ScoreNode tree = treeOf(tenths(), 10, 5);
        tree.value = final;
        return summarize(tree, grades).suggestedGrade;
    };
    EXPECT_EQ(gradeOf(5), u"S"_s);
    EXPECT_EQ(gradeOf(4.5), u"S"_s);
    EXPECT_EQ(gradeOf(4.495), u"S"_s);
    EXPECT_EQ(gradeOf(4.4949), u"A"_s);
    EXPECT_EQ(gradeOf(3.795), u"A"_s);
    EXPECT_EQ(gradeOf(3.79), u"B"_s);
    EXPECT_EQ(gradeOf(2.99), u"C"_s);
    EXPECT_EQ(gradeOf(2.19), u"D"_s);
    EXPECT_EQ(gradeOf(1), u"D"_s);
}

TEST(Grade, IsNotSuggestedUnderHalfTheAchievementsCoverage)
{
    // 0.6 * 0.4 + 0.4 * 1 = 0.64 of the final, but 0.4 of the achievement.
    const Scores low = scoresWith(tenths(), 4, 5);
    EXPECT_NEAR(low.coverage, 0.64, 1e-12);
    EXPECT_NEAR(low.achievementCoverage, 0.4, 1e-12);
    EXPECT_EQ(low.final, 300);
    EXPECT_EQ(low.suggestedGrade, std::nullopt);
    EXPECT_EQ(scoresWith(tenths(), 5, 5).suggestedGrade, u"B"_s);
}

TEST(Grade, IsNotSuggestedUnderHalfTheFinalsCoverage)
{
    // 0.6 * 0.7 + 0.4 * 0 = 0.42 of the final, though 0.7 of the achievement.
    const Scores low = scoresWith(tenths(), 7, 0);
    EXPECT_NEAR(low.coverage, 0.42, 1e-12);
    EXPECT_NEAR(low.achievementCoverage, 0.7, 1e-12);
    EXPECT_EQ(low.suggestedGrade, std::nullopt);
    EXPECT_EQ(scoresWith(tenths(), 7, 1).suggestedGrade, u"B"_s); // 0.42 + 0.4 * 0.2 = 0.5
}

TEST(Grade, IsSuggestedAtExactlyHalf)
{
    Framework framework = tenths();
    framework.levels[1].achievementWeight = 10000;
    const Scores half = scoresWith(framework, 5, 0);
    EXPECT_NEAR(half.coverage, 0.5, 1e-12);
    EXPECT_EQ(half.suggestedGrade, u"B"_s);
    EXPECT_EQ(scoresWith(framework, 4, 0).suggestedGrade, std::nullopt);
}

TEST(Scores, AreEachRoundedFromTheirOwnNode)
{
    Framework framework = tenths();
    framework.levels[1].achievementWeight = 5000;
    const ScoreNode tree = treeOf(framework, 10, 5, 58.1275, 4);
    const Scores scores = summarize(tree, framework.grades);
    EXPECT_EQ(scores.achievement, 333); // 3.3251
    EXPECT_EQ(scores.competency, 400);
    EXPECT_EQ(scores.final, 366); // 3.66255, where (3.33 + 4) / 2 would round to 3.67.
}
