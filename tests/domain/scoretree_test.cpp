// What must hold of every derivation, tried on random frameworks, figures and ratings.
#include "domain/score.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <random>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937;

int upTo(Random& random, int highest) { return std::uniform_int_distribution(0, highest)(random); }

double between(Random& random, double low, double high)
{
    return std::uniform_real_distribution(low, high)(random);
}

// `count` basis points that sum to 10,000; some may be 0.
QList<int> randomWeights(Random& random, int count)
{
    QList<int> cuts{ 0, 10000 };
    for (int i = 1; i < count; ++i)
        cuts << upTo(random, 10000);
    std::sort(cuts.begin(), cuts.end());
    QList<int> weights;
    for (int i = 0; i < count; ++i)
        weights << cuts[i + 1] - cuts[i];
    return weights;
}

Dimension randomDimension(Random& random, int number)
{
    Dimension dimension{ u"d%1"_s.arg(number), {}, {} };
    const int count = upTo(random, 5);
    const bool weighted = upTo(random, 1) && count > 0;
    const QList<int> weights = weighted ? randomWeights(random, count) : QList<int>();
    for (int i = 0; i < count; ++i) {
        const double meets = between(random, -10, 100);
        const double step = upTo(random, 1) ? 1 : -1;
        KpiDefinition kpi = sampleKpi(u"d%1.k%2"_s.arg(number).arg(i), KpiKind::Ratio,
            { meets - step * between(random, 0.1, 30), meets,
                meets + step * between(random, 0.1, 30) });
        kpi.scope = upTo(random, 3) ? KpiScope::Person : KpiScope::Team;
        kpi.scoresMembers = upTo(random, 1);
        if (weighted)
            kpi.weight = weights[i];
        dimension.kpis << kpi;
    }
    return dimension;
}

Framework randomFramework(Random& random)
{
    Framework framework;
    const int dimensions = 1 + upTo(random, 5);
    for (int i = 0; i < dimensions; ++i)
        framework.dimensions << randomDimension(random, i);
    LevelDefinition level = sampleLevel(Level::Mid, upTo(random, 4), upTo(random, 4));
    level.achievementWeight = upTo(random, 10) * 1000;
    if (upTo(random, 1)) {
        const QList<int> weights = randomWeights(random, dimensions);
        for (int i = 0; i < dimensions; ++i)
            level.dimensionWeights[framework.dimensions[i].key] = weights[i];
    }
    framework.levels = { level };
    framework.firstRaterWeight = upTo(random, 10) * 1000;
    framework.grades = sampleFramework().grades;
    return framework;
}

QMap<QString, Figure> randomFigures(Random& random, const Framework& framework)
{
    QMap<QString, Figure> figures;
    for (const KpiDefinition& kpi : framework.kpis()) {
        const auto status = static_cast<FigureStatus>(upTo(random, 3));
        Figure figure;
        figure.status = upTo(random, 2) ? FigureStatus::Ok : status;
        if (figure.status != FigureStatus::NoData)
            figure.value = between(random, -50, 150);
        if (upTo(random, 4))
            figures[kpi.key] = figure;
    }
    return figures;
}

QMap<QString, ItemRating> randomRatings(Random& random, const Framework& framework)
{
    QMap<QString, ItemRating> ratings;
    const auto rating = [&] {
        return upTo(random, 2) ? std::optional(1 + upTo(random, 4)) : std::nullopt;
    };
    for (const LevelItem& item : ratedItems(framework.level(Level::Mid)))
        ratings[item.key] = { rating(), rating(), upTo(random, 3) == 0 };
    return ratings;
}

double weightOf(const ScoreNode& node) { return node.weight ? *node.weight : 1.0; }

void expectSound(const ScoreNode& node)
{
    SCOPED_TRACE(node.key.toStdString());
    ASSERT_GE(node.coverage, 0);
    ASSERT_LE(node.coverage, 1 + 1e-12);
    if (node.value) {
        ASSERT_GE(*node.value, 1 - 1e-12);
        ASSERT_LE(*node.value, 5 + 1e-12);
        ASSERT_EQ(node.status, NodeStatus::Ok);
    } else {
        ASSERT_NE(node.status, NodeStatus::Ok);
        ASSERT_EQ(node.share, 0);
    }
    if (node.children.isEmpty())
        return;

    double sum = 0;
    double shares = 0;
    double all = 0;
    double present = 0;
    double coverage = 0;
    for (const ScoreNode& child : node.children) {
        expectSound(child);
        sum += child.share * child.value.value_or(0);
        shares += child.share;
        all += weightOf(child);
        present += child.value ? weightOf(child) : 0;
        coverage += weightOf(child) * child.coverage;
    }
    ASSERT_EQ(node.value.has_value(), present > 0);
    ASSERT_NEAR(node.coverage, all > 0 ? coverage / all : 0, 1e-12);
    if (!node.value)
        return;
    ASSERT_NEAR(*node.value, sum, 1e-12);
    ASSERT_NEAR(shares, 1, 1e-12);
    for (const ScoreNode& child : node.children)
        ASSERT_NEAR(child.share, child.value ? weightOf(child) / present : 0, 1e-12);
}

} // namespace

TEST(RandomTree, ReAddsAtEveryNode)
{
    Random random(20260103);
    int graded = 0;
    for (int round = 0; round < 1500 && !testing::Test::HasFatalFailure(); ++round) {
        SCOPED_TRACE(round);
        const Framework framework = randomFramework(random);
        ScoreNode tree = deriveScores(framework, Level::Mid, randomFigures(random, framework),
            randomRatings(random, framework));
        if (!tree.value)
            tree.share = 0; // The root's share is 1, with or without a value.
        expectSound(tree);
        const Scores scores = summarize(tree, framework.grades);
        EXPECT_EQ(scores.final.has_value(), tree.value.has_value());
        if (scores.suggestedGrade) {
            ++graded;
            EXPECT_GE(scores.coverage, 0.5 - 1e-12);
            EXPECT_GE(scores.achievementCoverage, 0.5 - 1e-12);
        }
    }
    EXPECT_GT(graded, 100);
    EXPECT_LT(graded, 1400);
}

// More evidence never covers less, and what has no data changes no score: taking one more figure
// away from a tree gives what a tree would give that never had it.
TEST(RandomTree, MissingDataIsNotNought)
{
    Random random(20260104);
    for (int round = 0; round < 500; ++round) {
        const Framework framework = randomFramework(random);
        const auto ratings = randomRatings(random, framework);
        auto figures = randomFigures(random, framework);
        const ScoreNode before = deriveScores(framework, Level::Mid, figures, ratings);
        for (auto it = figures.begin(); it != figures.end();) {
            if (it->status == FigureStatus::Ok)
                ++it;
            else
                it = figures.erase(it);
        }
        const ScoreNode without = deriveScores(framework, Level::Mid, figures, ratings);
        ASSERT_EQ(before.value, without.value);
        ASSERT_EQ(before.coverage, without.coverage);
        if (figures.isEmpty())
            continue;
        figures.erase(figures.begin());
        const ScoreNode less = deriveScores(framework, Level::Mid, figures, ratings);
        ASSERT_LE(less.coverage, without.coverage + 1e-12);
    }
}
