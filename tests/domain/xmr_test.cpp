#include "domain/xmr.h"
#include "support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const XmrBounds percent{ 0.0, 100.0 };
const XmrBounds notNegative{ 0.0, std::nullopt };

QDate month(int number) { return QDate(2024, 1, 1).addMonths(number); }

/// The values as the figures of successive months.
std::vector<XmrPoint> monthly(const std::vector<double>& values)
{
    std::vector<XmrPoint> points;
    for (double value : values)
        points.push_back({ month(static_cast<int>(points.size())), value });
    return points;
}

std::optional<double> optionalDouble(const QJsonValue& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

void expectClose(double actual, double expected)
{
    EXPECT_NEAR(actual, expected, 1e-9 * std::abs(expected));
}

} // namespace

namespace levelbook {
void PrintTo(const XmrSignal& signal, std::ostream* out)
{
    *out << signal.from.toString(Qt::ISODate).toStdString() << ' '
         << xmrRuleKey(signal.rule).toStdString() << ' ' << sideKey(signal.side).toStdString();
}
} // namespace levelbook

TEST(Xmr, NoPointsNoChart) { EXPECT_FALSE(xmr({})); }

TEST(Xmr, OnePointHasAMeanAndNoLimits)
{
    const auto chart = xmr(monthly({ 42 }), percent);
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->mean, 42);
    EXPECT_EQ(chart->lower, std::nullopt);
    EXPECT_EQ(chart->upper, std::nullopt);
    EXPECT_TRUE(chart->provisional);
    EXPECT_TRUE(chart->signals.empty());
}

TEST(Xmr, LimitsAreTheMeanAndItsMovingRange)
{
    // Moving ranges 2, 4, 3: their mean is 3, 2.66 * 3 = 7.98.
    const auto chart = xmr(monthly({ 10, 12, 8, 11 }));
    ASSERT_TRUE(chart);
    EXPECT_DOUBLE_EQ(chart->mean, 10.25);
    EXPECT_DOUBLE_EQ(*chart->lower, 2.27);
    EXPECT_DOUBLE_EQ(*chart->upper, 18.23);
}

TEST(Xmr, LimitsAreClampedToWhatTheKpiCanBe)
{
    // Mean 75, reach 2.66 * 50 = 133.
    const auto points = monthly({ 50, 100, 50, 100 });
    EXPECT_DOUBLE_EQ(*xmr(points)->lower, -58);
    EXPECT_DOUBLE_EQ(*xmr(points)->upper, 208);
    EXPECT_EQ(xmr(points, percent)->lower, 0);
    EXPECT_EQ(xmr(points, percent)->upper, 100);
    EXPECT_EQ(xmr(points, notNegative)->lower, 0);
    EXPECT_DOUBLE_EQ(*xmr(points, notNegative)->upper, 208);
}

TEST(Xmr, APointOnAClampedLimitIsInside)
{
    EXPECT_TRUE(xmr(monthly({ 100, 0, 100, 0 }), percent)->signals.empty());
}

TEST(Xmr, AnOutlierIsOutside)
{
    // Ten months of 5 and one of 16: mean 6, two moving ranges of 11 among ten, reach 5.852.
    const auto high = xmr(monthly({ 5, 5, 5, 5, 5, 16, 5, 5, 5, 5, 5 }));
    EXPECT_DOUBLE_EQ(*high->upper, 11.852);
    EXPECT_EQ(
        high->signals, (std::vector<XmrSignal>{ { month(5), XmrRule::Outside, Side::Above } }));
    const auto low = xmr(monthly({ 50, 50, 50, 50, 50, 39, 50, 50, 50, 50, 50 }), percent);
    EXPECT_EQ(
        low->signals, (std::vector<XmrSignal>{ { month(5), XmrRule::Outside, Side::Below } }));
}

TEST(Xmr, EightOnOneSideAreARunSevenAreNot)
{
    // The months at the ends pull the mean away from those between; wide ranges keep all inside.
    const auto seven = xmr(monthly({ 0, 0, 20, 14, 20, 14, 20, 14, 20, 0, 0 }));
    EXPECT_LT(seven->mean, 14);
    EXPECT_TRUE(seven->signals.empty());

    const auto eightAbove = xmr(monthly({ 0, 0, 20, 14, 20, 14, 20, 14, 20, 14, 0, 0 }));
    std::vector<XmrSignal> run;
    for (int i = 2; i <= 9; ++i)
        run.push_back({ month(i), XmrRule::Run, Side::Above });
    EXPECT_EQ(eightAbove->signals, run);

    const auto eightBelow = xmr(monthly({ 30, 30, 10, 16, 10, 16, 10, 16, 10, 16, 30, 30 }));
    for (XmrSignal& signal : run)
        signal.side = Side::Below;
    EXPECT_EQ(eightBelow->signals, run);
}

TEST(Xmr, APointOnTheMeanEndsARun)
{
    // Mean 10: the eight months above it stand together in the one, parted by a 10 in the other.
    const auto together = xmr(monthly({ 10, 18, 11, 18, 11, 18, 11, 18, 11, 1, 1, 1, 1 }));
    EXPECT_EQ(together->mean, 10);
    EXPECT_EQ(together->signals.size(), 8U);
    const auto parted = xmr(monthly({ 18, 11, 18, 11, 10, 18, 11, 18, 11, 1, 1, 1, 1 }));
    EXPECT_EQ(parted->mean, 10);
    EXPECT_TRUE(parted->signals.empty());
}

TEST(Xmr, APointOnTheMeanButForRoundingEndsARun)
{
    // As above in units where the sum is off by its last bits, both ways up.
    for (double unit : { 0.1, 0.01, 0.001, 1.0 / 3, 1.0 / 7, 1.0 / 51, 1e6 / 7 }) {
        std::vector<double> above;
        std::vector<double> below;
        for (int value : { 18, 11, 18, 11, 10, 18, 11, 18, 11, 1, 1, 1, 1 }) {
            above.push_back(value * unit);
            below.push_back((20 - value) * unit);
        }
        EXPECT_TRUE(xmr(monthly(above))->signals.empty()) << unit;
        EXPECT_TRUE(xmr(monthly(below))->signals.empty()) << unit;
    }
}

TEST(Xmr, AMonthCanBearBothSignalsOutsideFirst)
{
    // Eight months high, eight low, little noise: the change of level shows by both rules.
    const auto chart =
        xmr(monthly({ 10, 10, 10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 20, 20, 20 }));
    // Mean 15, one moving range of 10 in 15: reach 2.66 * 2 / 3 = 1.77.
    EXPECT_DOUBLE_EQ(chart->mean, 15);
    std::vector<XmrSignal> expected;
    for (int i = 0; i < 16; ++i) {
        const Side side = i < 8 ? Side::Below : Side::Above;
        expected.push_back({ month(i), XmrRule::Outside, side });
        expected.push_back({ month(i), XmrRule::Run, side });
    }
    EXPECT_EQ(chart->signals, expected);
}

TEST(Xmr, SkippedMonthsJoinTheirNeighbours)
{
    const std::vector<double> values{ 10, 10, 10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 20, 20,
        20 };
    auto gappy = monthly(values);
    for (std::size_t i = 4; i < gappy.size(); ++i)
        gappy[i].from = gappy[i].from.addMonths(6);
    const auto whole = xmr(monthly(values));
    const auto chart = xmr(gappy);
    EXPECT_EQ(chart->lower, whole->lower);
    EXPECT_EQ(chart->upper, whole->upper);
    ASSERT_EQ(chart->signals.size(), whole->signals.size());
    EXPECT_EQ(chart->signals.front().from, month(0));
    EXPECT_EQ(chart->signals.back().from, month(21));
}

TEST(Xmr, ProvisionalUnderTenPoints)
{
    EXPECT_TRUE(xmr(monthly({ 1, 2, 1, 2, 1, 2, 1, 2, 1 }))->provisional);
    EXPECT_FALSE(xmr(monthly({ 1, 2, 1, 2, 1, 2, 1, 2, 1, 2 }))->provisional);
}

TEST(Xmr, EqualMonthsNeverSignal)
{
    // The sums of these do not come out even in doubles: without care each month would be
    // "outside".
    for (double value : { 0.0, 0.1, 100.0 / 3, 78.43137254901961, 1e-7, 1e12 / 7 }) {
        for (int n = 2; n <= 30; ++n) {
            const auto chart = xmr(monthly(std::vector<double>(n, value)), notNegative);
            EXPECT_TRUE(chart->signals.empty()) << value << " x " << n;
        }
    }
}

TEST(Xmr, AgreesWithNumpy)
{
    const auto oracle = QJsonDocument::fromJson(readFile(dataPath(u"domain/statistics.json"_s)));
    const QJsonArray cases = oracle[u"xmr"].toArray();
    ASSERT_FALSE(cases.isEmpty());
    for (const QJsonValue one : cases) {
        SCOPED_TRACE(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact).toStdString());
        std::vector<XmrPoint> points;
        for (const QJsonValue point : one[u"points"].toArray())
            points.push_back(
                { QDate::fromString(point[0].toString(), Qt::ISODate), point[1].toDouble() });
        const auto chart =
            xmr(points, { optionalDouble(one[u"least"]), optionalDouble(one[u"greatest"]) });
        ASSERT_TRUE(chart && chart->lower && chart->upper);
        expectClose(chart->mean, one[u"mean"].toDouble());
        expectClose(*chart->lower, one[u"lower"].toDouble());
        expectClose(*chart->upper, one[u"upper"].toDouble());
        EXPECT_EQ(chart->provisional, one[u"provisional"].toBool());
        QJsonArray signalRows;
        for (const XmrSignal& signal : chart->signals)
            signalRows.append(QJsonArray{
                signal.from.toString(Qt::ISODate), xmrRuleKey(signal.rule), sideKey(signal.side) });
        EXPECT_EQ(signalRows, one[u"signals"].toArray());
    }
}
