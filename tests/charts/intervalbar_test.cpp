#include "charts/intervalbar.h"
#include "fixtures.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace levelbook::charts {
namespace {

using namespace test;

TEST(IntervalBar, ShowsValueIntervalAndTargetInTheirPlaces)
{
    const DotsRow row = leadTimes(1).rows[0]; // 20, from 14 to 25; targets 96, 48, 16.
    const std::optional<IntervalBar> bar = intervalBar(leadTime(), row.figure, row.targets);
    ASSERT_TRUE(bar);
    EXPECT_LE(bar->from, 14);
    EXPECT_GE(bar->to, 96);
    QImage image(400, 20, QImage::Format_RGB32);
    image.fill(colorOf(Ink::Background, Theme::Light));
    QPainter painter(&image);
    const QRectF rect(0, 0, 400, 20);
    paintIntervalBar(painter, rect, *bar, Theme::Light);
    painter.end();
    const auto at = [&](double value, int y) {
        return image.pixelColor(static_cast<int>(intervalBarX(rect, *bar, value)), y);
    };
    EXPECT_EQ(at(20, 10), colorOf(Ink::Data, Theme::Light));
    EXPECT_EQ(at(14.5, 10), colorOf(Ink::Interval, Theme::Light));
    EXPECT_EQ(at(30, 10), colorOf(Ink::Track, Theme::Light));
    EXPECT_EQ(at(48, 1), colorOf(Ink::Target, Theme::Light));
}

TEST(IntervalBar, IsNoneWithoutAValueThatCanBeJudged)
{
    const DotsData data = leadTimes(10);
    EXPECT_FALSE(intervalBar(data.kpi, data.rows[6].figure, data.rows[6].targets));
    EXPECT_FALSE(intervalBar(data.kpi, data.rows[9].figure, data.rows[9].targets));
}

TEST(IntervalBar, CutsALongIntervalAndStaysWithinWhatAKpiCanBe)
{
    DotsRow row = leadTimes(14).rows[13]; // High end 400.
    const auto bar = intervalBar(leadTime(), row.figure, row.targets);
    EXPECT_LT(bar->to, 200);
    EXPECT_EQ(
        intervalBarX({ 0, 0, 100, 10 }, *bar, 400), intervalBarX({ 0, 0, 100, 10 }, *bar, bar->to));

    KpiDefinition ratio = leadTime();
    ratio.kind = KpiKind::Ratio;
    row.figure.value = 100;
    row.figure.low = 97;
    row.figure.high = 100;
    EXPECT_EQ(intervalBar(ratio, row.figure, Targets{ 50, 70, 88 })->to, 100);
    row.figure.value = 0;
    row.figure.low = row.figure.high = std::nullopt;
    const auto zero = intervalBar(ratio, row.figure, std::nullopt);
    EXPECT_EQ(zero->from, 0);
    EXPECT_GT(zero->to, 0);
}

} // namespace
} // namespace levelbook::charts
