#include "charts/axis.h"
#include "support/support.h"

namespace levelbook::charts {
namespace {

Span spanOf(std::initializer_list<double> values)
{
    Span span;
    for (const double value : values)
        span.include(value);
    return span;
}

TEST(Axis, TakesRoundStepsThatHaveTheirRoom)
{
    const Axis axis = roundAxis(spanOf({ 0, 78.2 }), 100, 500, 64);
    EXPECT_EQ(axis.from, 0);
    EXPECT_EQ(axis.to, 80);
    EXPECT_EQ(axis.step, 20);
    EXPECT_EQ(axis.ticks(), (QList<double>{ 0, 20, 40, 60, 80 }));
    EXPECT_EQ(axis.at(0), 100);
    EXPECT_EQ(axis.at(40), 300);
    EXPECT_EQ(axis.at(80), 500);
}

TEST(Axis, MayGoUpThePicture)
{
    const Axis axis = roundAxis(spanOf({ 12, 55 }), 400, 100, 36);
    EXPECT_GT(axis.at(12), axis.at(55));
    EXPECT_LE(axis.from, 12);
    EXPECT_GE(axis.to, 55);
}

TEST(Axis, HoldsItsSpanWithFewTicksAtAnyMagnitude)
{
    for (const double scale : { 1e-4, 0.03, 1.0, 7.0, 99.9, 12345.0, 1e7 }) {
        for (const double low : { 0.0, 0.1, 0.93 }) {
            const Axis axis = roundAxis(spanOf({ low * scale, scale }), 0, 640, 64);
            EXPECT_LE(axis.from, low * scale * (1 + 1e-9)) << scale << ' ' << low;
            EXPECT_GE(axis.to, scale * (1 - 1e-9)) << scale << ' ' << low;
            EXPECT_LE(axis.ticks().size(), 11) << scale << ' ' << low;
            EXPECT_GE(axis.ticks().size(), 3) << scale << ' ' << low;
        }
    }
}

TEST(Axis, MakesRoomAroundASingleValue)
{
    const Axis zero = roundAxis(spanOf({ 0 }), 0, 400, 64);
    EXPECT_EQ(zero.from, 0);
    EXPECT_GT(zero.to, 0);
    const Axis percent = roundAxis(spanOf({ 100 }), 0, 400, 64, 100.0);
    EXPECT_LT(percent.from, 100);
    EXPECT_EQ(percent.to, 100);
}

TEST(Axis, WritesAsManyDigitsAsItsStepHas)
{
    const Axis tenths = roundAxis(spanOf({ 0, 1 }), 0, 400, 64);
    EXPECT_EQ(tenths.step, 0.2);
    EXPECT_EQ(tenths.tickText(tenths.ticks().at(3)), QStringLiteral("0.6"));
    const Axis thousands = roundAxis(spanOf({ 0, 4000 }), 0, 400, 64);
    EXPECT_EQ(thousands.tickText(1000), QStringLiteral("1,000"));
}

} // namespace
} // namespace levelbook::charts
