#include "support/support.h"
#include "text/scoretext.h"

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

const Words korean(Language::Korean);
const Words english(Language::English);

Framework framework()
{
    Framework made;
    Dimension dimension;
    dimension.key = u"technical_quality"_s;
    for (const auto& [key, kind] : { std::pair{ u"review_pass_rate"_s, KpiKind::Ratio },
             { u"bug_rate"_s, KpiKind::Rate }, { u"test_coverage"_s, KpiKind::Snapshot },
             { u"pr_lead_time"_s, KpiKind::Duration }, { u"talks"_s, KpiKind::Count } }) {
        KpiDefinition kpi;
        kpi.key = key;
        kpi.kind = kind;
        kpi.minimumN = 5;
        dimension.kpis << kpi;
    }
    made.dimensions << dimension;
    return made;
}

ScoreNode kpiNode(const QString& key, std::optional<double> numerator,
    std::optional<double> denominator, double n)
{
    Figure figure;
    figure.value = 1;
    figure.numerator = numerator;
    figure.denominator = denominator;
    figure.n = n;
    figure.status = FigureStatus::Ok;
    ScoreNode node;
    node.key = key;
    node.figure = figure;
    node.value = 3;
    node.status = NodeStatus::Ok;
    return node;
}

QString source(const Words& words, const ScoreNode& node)
{
    return nodeSourceText(words, node, framework());
}

} // namespace

TEST(ScoreText, NamesTheTopNodesAndTakesOtherLabels)
{
    ScoreNode node;
    node.key = u"competency"_s;
    EXPECT_EQ(nodeLabel(korean, node), u"역량"_s);
    node.key = u"achievement"_s;
    EXPECT_EQ(nodeLabel(english, node), u"Achievement"_s);
    node.key = u"final"_s;
    EXPECT_EQ(nodeLabel(korean, node), u"최종 점수"_s);
    node.key = u"talks"_s;
    node.label = { u"발표 참여"_s, u"Talks"_s };
    EXPECT_EQ(nodeLabel(korean, node), u"발표 참여"_s);
    EXPECT_EQ(nodeLabel(english, node), u"Talks"_s);
}

TEST(ScoreText, RoundsHalfUp)
{
    ScoreNode node;
    EXPECT_EQ(nodeValueText(node), u"–"_s);
    EXPECT_EQ(nodeShareText(node), u"–"_s);
    node.value = 3.945;
    node.share = 6 / 13.0;
    EXPECT_EQ(nodeValueText(node), u"3.95"_s);
    EXPECT_EQ(nodeShareText(node), u"46.2%"_s);
}

TEST(ScoreText, SaysWhatARatedItemStandsOn)
{
    ScoreNode node;
    node.key = u"mid.duty.1"_s;
    node.value = 3.6;
    node.status = NodeStatus::Ok;
    node.first = 4;
    EXPECT_EQ(source(korean, node), u"1차 4"_s);
    node.second = 3;
    EXPECT_EQ(source(korean, node), u"1차 4 · 2차 3 (60:40)"_s);
    EXPECT_EQ(source(english, node), u"First 4 · Second 3 (60:40)"_s);
    node.first = std::nullopt;
    EXPECT_EQ(source(english, node), u"Second 3"_s);
}

TEST(ScoreText, SaysWhatAFigureStandsOn)
{
    EXPECT_EQ(source(english, kpiNode(u"review_pass_rate"_s, 40, 51, 51)), u"40 / 51"_s);
    EXPECT_EQ(source(english, kpiNode(u"bug_rate"_s, 3, 51, 51)), u"3 / 51"_s);
    EXPECT_EQ(source(english, kpiNode(u"test_coverage"_s, 812, 1000, 3)), u"812 / 1,000"_s);
    EXPECT_EQ(source(english, kpiNode(u"pr_lead_time"_s, {}, {}, 12)), u"n 12"_s);
    EXPECT_EQ(source(english, kpiNode(u"talks"_s, 6, 181, 4)), u"6 in 181 days"_s);
    EXPECT_EQ(source(korean, kpiNode(u"talks"_s, 6, 181, 4)), u"181일간 6"_s);
}

TEST(ScoreText, SaysWhyThereIsNoValue)
{
    ScoreNode few = kpiNode(u"review_pass_rate"_s, 2, 3, 3);
    few.value = std::nullopt;
    few.figure->status = FigureStatus::TooFew;
    EXPECT_EQ(source(english, few), u"Too few to judge (n 3 of 5)"_s);

    ScoreNode node;
    node.key = u"talks"_s;
    EXPECT_EQ(source(korean, node), u"데이터 없음"_s);
    node.key = u"mid.duty.1"_s;
    node.status = NodeStatus::Unrated;
    EXPECT_EQ(source(korean, node), u"미평가"_s);
    node.status = NodeStatus::Skipped;
    EXPECT_EQ(source(english, node), u"Skipped"_s);
    node.children << ScoreNode{};
    EXPECT_EQ(source(english, node), QString());
}
