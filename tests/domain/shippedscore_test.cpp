// The scoring rules of the framework that ships with the program: targets, weights, grades.
#include "domain/frameworkjson.h"
#include "domain/score.h"
#include "support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

Framework shipped()
{
    return must(frameworkFromJson(
        readFile(dataPath(u"../../resources/frameworks/python-backend-engineer.json"_s))));
}

Figure figureOf(double value)
{
    Figure figure;
    figure.value = value;
    figure.status = FigureStatus::Ok;
    return figure;
}

// Everybody's figures at one of the three targets.
QMap<QString, Figure> figuresAt(
    const QList<Dimension>& dimensions, Level level, double Targets::*target)
{
    QMap<QString, Figure> figures;
    for (const Dimension& dimension : dimensions) {
        for (const KpiDefinition& kpi : dimension.kpis)
            figures[kpi.key] = figureOf(kpi.targets.value(level).*target);
    }
    return figures;
}

} // namespace

// The table was typed anew for the oracle, from the rules and not from the framework's file.
TEST(ShippedScores, HaveTheTargetsThatTheOracleWasTyped)
{
    const Framework framework = shipped();
    const auto oracle = QJsonDocument::fromJson(readFile(dataPath(u"domain/figures.json"_s)));
    const QJsonArray table = oracle[u"kpis"].toArray();
    EXPECT_EQ(framework.kpis().size(), table.size());
    for (const QJsonValue row : table) {
        const QString key = row[u"key"].toString();
        SCOPED_TRACE(key.toStdString());
        const KpiDefinition* kpi = framework.kpi(key);
        ASSERT_NE(kpi, nullptr);
        EXPECT_EQ(kpiKindKey(kpi->kind), row[u"kind"].toString());
        EXPECT_EQ(directionKey(kpi->direction), row[u"direction"].toString());
        EXPECT_EQ(kpiScopeKey(kpi->scope), row[u"scope"].toString());
        EXPECT_EQ(kpi->minimumN, row[u"minimum_n"].toInt());
        if (kpi->kind == KpiKind::Count) {
            EXPECT_EQ(countPerKey(kpi->per), row[u"per"].toString());
        }
        for (const Level level : allLevels) {
            const QJsonValue targets = row[u"targets"][levelKey(level)];
            const Targets expected{ targets[0].toDouble(), targets[1].toDouble(),
                targets[2].toDouble() };
            EXPECT_EQ(kpi->targets.value(level), expected) << levelKey(level).toStdString();
        }
    }
}

TEST(ShippedScores, MeetTheirTargetsAtEveryLevel)
{
    const Framework framework = shipped();
    const std::pair<double Targets::*, double> rows[]{ { &Targets::floor, 1 },
        { &Targets::meets, 3 }, { &Targets::exceeds, 5 } };
    for (const Level level : allLevels) {
        for (const auto& [target, score] : rows) {
            const ScoreNode tree =
                deriveScores(framework, level, figuresAt(framework.dimensions, level, target), {});
            EXPECT_NEAR(tree.value.value(), score, 1e-12);
            EXPECT_NEAR(tree.find(u"achievement"_s)->coverage, 1, 1e-12);
        }
    }
}

// One dimension excellent and the others at the floor show what the dimension weighs.
TEST(ShippedScores, WeighTheDimensionsByTheLevel)
{
    const Framework framework = shipped();
    const QStringList keys{ u"technical_quality"_s, u"operational_stability"_s, u"productivity"_s,
        u"collaboration_leadership"_s, u"knowledge_growth"_s };
    const QMap<Level, QList<int>> weights{
        { Level::Junior, { 3500, 1000, 3500, 1000, 1000 } },
        { Level::Mid, { 3000, 2000, 2500, 1500, 1000 } },
        { Level::Senior, { 2500, 2500, 1500, 2500, 1000 } },
        { Level::Lead, { 2000, 2000, 1000, 3000, 2000 } },
    };
    for (const Level level : allLevels) {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            auto figures = figuresAt(framework.dimensions, level, &Targets::floor);
            for (const Dimension& dimension : framework.dimensions) {
                if (dimension.key == keys[i])
                    figures.insert(figuresAt({ dimension }, level, &Targets::exceeds));
            }
            const ScoreNode tree = deriveScores(framework, level, figures, {});
            EXPECT_NEAR(tree.find(u"achievement"_s)->value.value(),
                1 + 4 * weights[level][i] / 10000.0, 1e-12)
                << levelKey(level).toStdString() << ' ' << keys[i].toStdString();
        }
    }
}

TEST(ShippedScores, WeighAchievementAndRatersAsShipped)
{
    const Framework framework = shipped();
    const QMap<Level, int> achievement{ { Level::Junior, 5000 }, { Level::Mid, 6000 },
        { Level::Senior, 6000 }, { Level::Lead, 5000 } };
    for (const Level level : allLevels) {
        QMap<QString, ItemRating> ratings;
        for (const LevelItem& item : ratedItems(framework.level(level)))
            ratings[item.key] = { 5, 4, false };
        const ScoreNode tree = deriveScores(
            framework, level, figuresAt(framework.dimensions, level, &Targets::floor), ratings);
        const double part = achievement[level] / 10000.0;
        EXPECT_NEAR(tree.value.value(), part * 1 + (1 - part) * 4.6, 1e-12);
    }
}

TEST(ShippedScores, WorkedExample)
{
    const Framework framework = shipped();
    const ScoreNode tree = deriveScores(
        framework, Level::Mid, { { u"review_pass_rate"_s, figureOf(100.0 * 40 / 51) } }, {});
    EXPECT_EQ(roundedHundredths(tree.find(u"review_pass_rate"_s)->value.value()), 394);
}

TEST(ShippedScores, SuggestTheShippedGrades)
{
    QStringList bands;
    for (const GradeBand& band : shipped().grades)
        bands << u"%1=%2"_s.arg(band.key).arg(band.fromHundredths);
    EXPECT_EQ(bands.join(u' '), u"S=450 A=380 B=300 C=220 D=0"_s);
}
