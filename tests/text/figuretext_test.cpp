#include "support/support.h"
#include "text/figuretext.h"

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

const Words korean(Language::Korean);
const Words english(Language::English);

KpiDefinition kpi(KpiKind kind, Targets targets, int minimumN = 1)
{
    KpiDefinition definition;
    definition.kind = kind;
    definition.minimumN = minimumN;
    definition.targets = { { Level::Mid, targets } };
    return definition;
}

const KpiDefinition passRate = kpi(KpiKind::Ratio, { 50, 70, 88 }, 5);
const KpiDefinition bugRate = kpi(KpiKind::Rate, { 15, 8, 3 }, 10);
const KpiDefinition leadTime = kpi(KpiKind::Duration, { 72, 36, 12 }, 5);
const KpiDefinition talks = kpi(KpiKind::Count, { 0, 0.5, 1 });

KpiDefinition releases()
{
    KpiDefinition definition = kpi(KpiKind::Count, { 0.25, 1, 3 });
    definition.per = CountPer::Week;
    return definition;
}

Figure figure(double value, double low, double high, double n, FigureStatus status)
{
    Figure made;
    made.value = value;
    made.low = low;
    made.high = high;
    made.n = n;
    made.status = status;
    return made;
}

} // namespace

TEST(FigureText, SaysValuesInTheirUnit)
{
    EXPECT_EQ(valueText(english, passRate, 78.43), u"78.4%"_s);
    EXPECT_EQ(valueText(english, bugRate, 5.88), u"5.9 per 100"_s);
    EXPECT_EQ(valueText(korean, bugRate, 5.88), u"100건당 5.9"_s);
    EXPECT_EQ(valueText(english, leadTime, 31.5), u"31.5 h"_s);
    EXPECT_EQ(valueText(korean, leadTime, 31.5), u"31.5시간"_s);
    EXPECT_EQ(valueText(english, talks, 2), u"2.0 / quarter"_s);
    EXPECT_EQ(valueText(korean, talks, 2), u"분기당 2.0"_s);
    EXPECT_EQ(valueText(english, releases(), 0.62), u"0.62 / week"_s);
    EXPECT_EQ(valueText(korean, releases(), 0.62), u"주당 0.62"_s);
}

TEST(FigureText, NamesUnits)
{
    EXPECT_EQ(unitText(korean, passRate), u"%"_s);
    EXPECT_EQ(unitText(english, leadTime), u"h"_s);
    EXPECT_EQ(unitText(korean, talks), u"분기당"_s);
    EXPECT_EQ(unitText(english, releases()), u"per week"_s);
    EXPECT_EQ(unitText(english, bugRate), u"per 100"_s);
}

TEST(FigureText, ShowsAsManyDigitsAsTheFinestTarget)
{
    EXPECT_EQ(figureDigits(passRate), 1);
    EXPECT_EQ(figureDigits(kpi(KpiKind::Ratio, { 97, 99.5, 99.95 })), 2);
    EXPECT_EQ(figureDigits(kpi(KpiKind::Ratio, { 1.23456, 2, 3 })), 3);
    EXPECT_EQ(figureDigits(KpiDefinition{}), 1);
    EXPECT_EQ(valueText(english, kpi(KpiKind::Ratio, { 97, 99.5, 99.95 }), 99.951), u"99.95%"_s);
}

TEST(FigureText, ShowsTargetsAsTyped)
{
    EXPECT_EQ(targetText(english, passRate, 70), u"70%"_s);
    EXPECT_EQ(targetText(korean, releases(), 0.25), u"주당 0.25"_s);
    EXPECT_EQ(targetsText({ 95, 99, 99.9 }), u"95 / 99 / 99.9"_s);
}

TEST(FigureText, SaysWhetherItMayBeJudged)
{
    Figure few = figure(66.67, 20.77, 93.86, 3, FigureStatus::TooFew);
    EXPECT_EQ(figureStatusText(english, passRate, few), u"Too few to judge (n 3 of 5)"_s);
    EXPECT_EQ(figureStatusText(korean, passRate, few), u"표본 부족 (n 3, 최소 5)"_s);
    few.status = FigureStatus::Undeclared;
    EXPECT_EQ(figureStatusText(english, talks, few), u"Not declared complete"_s);
    few.status = FigureStatus::Ok;
    EXPECT_EQ(figureStatusText(english, talks, few), u"Declared complete"_s);
    EXPECT_EQ(figureStatusText(english, passRate, few), QString());
    EXPECT_EQ(figureStatusText(korean, passRate, Figure{}), u"데이터 없음"_s);
}

TEST(FigureText, SaysAllInOneLine)
{
    const Figure good = figure(78.43, 65.37, 87.51, 51, FigureStatus::Ok);
    EXPECT_EQ(figureText(english, passRate, good), u"78.4% (65.4 – 87.5, n 51)"_s);
    EXPECT_EQ(figureText(korean, passRate, good), u"78.4% (65.4 ~ 87.5, n 51)"_s);
    const Figure few = figure(66.67, 20.77, 93.86, 3, FigureStatus::TooFew);
    EXPECT_EQ(figureText(english, passRate, few),
        u"66.7% (20.8 – 93.9, n 3) · Too few to judge (n 3 of 5)"_s);
    EXPECT_EQ(figureText(english, passRate, Figure{}), u"No data"_s);
    Figure bare = good;
    bare.low = std::nullopt;
    EXPECT_EQ(figureText(english, passRate, bare), u"78.4% (n 51)"_s);
    EXPECT_EQ(figureValueText(english, passRate, Figure{}), u"–"_s);
    EXPECT_EQ(figureIntervalText(english, passRate, bare), QString());
}
