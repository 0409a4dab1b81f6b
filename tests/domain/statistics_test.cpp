#include "domain/statistics.h"
#include "support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// Written by tests/data/domain/make_statistics.py, with other formulas than the program's.
QJsonArray oracle(const QString& part)
{
    const auto all = QJsonDocument::fromJson(readFile(dataPath(u"domain/statistics.json"_s)));
    const QJsonArray cases = all[part].toArray();
    EXPECT_FALSE(cases.isEmpty()) << part.toStdString();
    return cases;
}

void expectClose(double actual, double expected)
{
    EXPECT_NEAR(actual, expected, 1e-9 * std::abs(expected));
}

std::vector<double> doubles(const QJsonValue& array)
{
    std::vector<double> values;
    for (const QJsonValue value : array.toArray())
        values.push_back(value.toDouble());
    return values;
}

std::vector<double> upTo(int n)
{
    std::vector<double> values;
    for (int i = 1; i <= n; ++i)
        values.push_back(i);
    return values;
}

} // namespace

TEST(Wilson, AgreesWithTheRootsOfTheScoreTest)
{
    for (const QJsonValue one : oracle(u"wilson"_s)) {
        SCOPED_TRACE(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact).toStdString());
        const auto interval = wilson95(one[u"successes"].toDouble(), one[u"trials"].toDouble());
        expectClose(interval.low, one[u"low"].toDouble());
        expectClose(interval.high, one[u"high"].toDouble());
    }
}

TEST(Wilson, WorkedExample)
{
    const auto interval = wilson95(40, 51);
    EXPECT_NEAR(interval.low, 0.654, 0.0005);
    EXPECT_NEAR(interval.high, 0.875, 0.0005);
}

// R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
TEST(Wilson, PublishedLimits)
{
    const struct {
        double successes, trials, low, high;
    } rows[]{ { 81, 263, 0.2553, 0.3662 }, { 15, 148, 0.0624, 0.1605 }, { 0, 20, 0, 0.1611 },
        { 1, 29, 0.0061, 0.1718 } };
    for (const auto& row : rows) {
        const auto interval = wilson95(row.successes, row.trials);
        EXPECT_NEAR(interval.low, row.low, 0.00005);
        EXPECT_NEAR(interval.high, row.high, 0.00005);
    }
}

TEST(Wilson, TouchesTheEndsExactlyAndNeverPassesThem)
{
    // At 511 trials the formula itself ends a bit below 1.
    for (double trials : { 1.0, 3.0, 7.0, 51.0, 511.0, 1e6, 1e12, 1e300 }) {
        const auto none = wilson95(0, trials);
        EXPECT_EQ(none.low, 0) << trials;
        EXPECT_GT(none.high, 0) << trials;
        const auto all = wilson95(trials, trials);
        EXPECT_EQ(all.high, 1) << trials;
        EXPECT_GT(all.low, 0) << trials;
        EXPECT_LE(all.low, 1) << trials;
    }
}

TEST(Wilson, SurroundsTheProportionAndMirrors)
{
    for (int trials = 1; trials <= 60; ++trials) {
        for (int successes = 0; successes <= trials; ++successes) {
            const auto interval = wilson95(successes, trials);
            const auto mirrored = wilson95(trials - successes, trials);
            const double share = static_cast<double>(successes) / trials;
            EXPECT_LE(interval.low, share);
            EXPECT_GE(interval.high, share);
            EXPECT_NEAR(interval.low, 1 - mirrored.high, 1e-15);
        }
    }
}

TEST(Poisson, AgreesWithTheTailsOfTheDistribution)
{
    for (const QJsonValue one : oracle(u"poisson"_s)) {
        const double events = one[u"events"].toDouble();
        SCOPED_TRACE(events);
        const auto interval = poisson95(events);
        expectClose(interval.low, one[u"low"].toDouble());
        expectClose(interval.high, one[u"high"].toDouble());
    }
}

// The 95% limits for 0 to 10 events as handbooks print them, after F. Garwood, Biometrika 28
// (1936).
TEST(Poisson, PublishedLimits)
{
    const Interval rows[]{ { 0, 3.689 }, { 0.0253, 5.572 }, { 0.2422, 7.225 }, { 0.6187, 8.767 },
        { 1.0899, 10.242 }, { 1.6235, 11.668 }, { 2.2019, 13.059 }, { 2.8144, 14.423 },
        { 3.4538, 15.763 }, { 4.1154, 17.085 }, { 4.7954, 18.390 } };
    for (int events = 0; events <= 10; ++events) {
        const auto interval = poisson95(events);
        EXPECT_NEAR(interval.low, rows[events].low, 0.00005) << events;
        EXPECT_NEAR(interval.high, rows[events].high, 0.0005) << events;
    }
    EXPECT_EQ(poisson95(0).low, 0);
}

TEST(Poisson, GrowsWithTheEventsBetweenWholeOnesToo)
{
    Interval before = poisson95(0);
    for (int quarter = 1; quarter <= 200; ++quarter) {
        const auto interval = poisson95(quarter / 4.0);
        EXPECT_GE(interval.low, before.low);
        EXPECT_GT(interval.high, before.high);
        before = interval;
    }
}

TEST(Poisson, StaysFiniteAndAroundTheEventsAtTheExtremes)
{
    for (double events : { 1e-300, 1e-6, 1e9, 1e12, 1e15, 1e18, 1e100, 1e300 }) {
        const auto interval = poisson95(events);
        EXPECT_TRUE(std::isfinite(interval.low) && std::isfinite(interval.high)) << events;
        EXPECT_GE(interval.low, 0) << events;
        EXPECT_LE(interval.low, events);
        EXPECT_GE(interval.high, events);
        EXPECT_LE(interval.high, events + 3 * std::sqrt(events) + 4) << events;
    }
}

TEST(Quantile, AgreesWithNumpy)
{
    for (const QJsonValue one : oracle(u"quantiles"_s)) {
        const auto values = doubles(one[u"values"]);
        SCOPED_TRACE(values.size());
        expectClose(median(values), one[u"median"].toDouble());
        for (const QJsonValue pair : one[u"quantiles"].toArray())
            expectClose(quantile7(values, pair[0].toDouble()), pair[1].toDouble());
    }
}

TEST(Quantile, InterpolatesBetweenNeighbours)
{
    const double values[]{ 1, 2, 4, 8 };
    EXPECT_EQ(quantile7(values, 0), 1);
    EXPECT_DOUBLE_EQ(quantile7(values, 0.8), 5.6); // position 2.4: 4 + 0.4 * (8 - 4)
    EXPECT_EQ(quantile7(values, 1), 8);
}

TEST(Median, IsTheMiddleOrTheMeanOfTheMiddleTwo)
{
    const double odd[]{ 1, 5, 100 };
    const double even[]{ 1, 5, 8, 100 };
    const double one[]{ 3 };
    EXPECT_EQ(median(odd), 5);
    EXPECT_EQ(median(even), 6.5);
    EXPECT_EQ(median(one), 3);
}

TEST(MedianInterval, RanksAgreeWithCountingInWholeNumbers)
{
    for (const QJsonValue pair : oracle(u"median_ranks"_s)) {
        const auto n = static_cast<std::size_t>(pair[0].toInteger());
        const auto expected = static_cast<std::size_t>(pair[1].toInteger());
        EXPECT_EQ(medianIntervalRank95(n).value_or(0), expected) << n;
    }
}

// As handbooks print them, after M. J. Campbell and M. J. Gardner, BMJ 296 (1988).
TEST(MedianInterval, PublishedRanks)
{
    const std::pair<std::size_t, std::size_t> rows[]{ { 6, 1 }, { 8, 1 }, { 9, 2 }, { 10, 2 },
        { 12, 3 }, { 15, 4 }, { 20, 6 }, { 30, 10 }, { 50, 18 }, { 100, 40 } };
    for (const auto& [n, j] : rows)
        EXPECT_EQ(medianIntervalRank95(n), j) << n;
}

TEST(MedianInterval, TakesTheValuesAtTheRanks)
{
    for (const QJsonValue one : oracle(u"quantiles"_s)) {
        const auto values = doubles(one[u"values"]);
        SCOPED_TRACE(values.size());
        const auto interval = medianInterval95(values);
        if (one[u"interval"].isNull()) {
            EXPECT_FALSE(interval);
            continue;
        }
        ASSERT_TRUE(interval);
        EXPECT_EQ(interval->low, one[u"interval"][0].toDouble());
        EXPECT_EQ(interval->high, one[u"interval"][1].toDouble());
    }
}

TEST(MedianInterval, NoneUnderSix)
{
    for (int n = 0; n <= 5; ++n)
        EXPECT_FALSE(medianInterval95(upTo(n))) << n;
    EXPECT_EQ(medianInterval95(upTo(6)), (Interval{ 1, 6 }));
    EXPECT_EQ(medianInterval95(upTo(200'000)), (Interval{ 99'562, 100'439 }));
}
