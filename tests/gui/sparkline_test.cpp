// A KPI's line and its heading, measured and as painted.
#include "gui/sparkline.h"

#include <QImage>
#include <QPixmap>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

constexpr int lineHeight = 28;

// The columns of the heading in which there is anything but the ground.
QList<bool> inkOf(gui::Sparkline& line)
{
    const QImage image = line.grab().toImage();
    const int bottom = line.sizeHint().height() - lineHeight;
    QList<bool> columns(image.width());
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < bottom; ++y)
            columns[x] = columns[x] || image.pixel(x, y) != image.pixel(0, image.height() - 1);
    }
    return columns;
}

bool hasInk(const QList<bool>& columns, int from, int count)
{
    return columns.mid(from, count).contains(true);
}

} // namespace

TEST(SparklineTest, BreaksTheLineWhereThereIsNoData)
{
    gui::Sparkline line;
    line.resize(108, 28);
    line.setPoints({ { 10, true }, { std::nullopt, true }, { 30, true } }, 20);
    const auto first = line.placeOf(0);
    const auto last = line.placeOf(2);
    ASSERT_TRUE(first && last);
    EXPECT_FALSE(line.placeOf(1));
    // Evenly spaced, the least at the bottom and the most at the top, each inside the margin.
    EXPECT_DOUBLE_EQ(first->x(), 4);
    EXPECT_DOUBLE_EQ(last->x(), 104);
    EXPECT_DOUBLE_EQ(first->y(), 24);
    EXPECT_DOUBLE_EQ(last->y(), 4);
}

TEST(SparklineTest, LiesBelowItsHeading)
{
    gui::Sparkline line;
    line.setPoints({ { 10, true }, { 30, true } }, {});
    EXPECT_EQ(line.sizeHint().height(), lineHeight);
    line.setHeading({ u"PR 처리 시간 (jgyp)"_s, u"3.1시간"_s, u"n 4"_s });
    line.resize(line.sizeHint());
    const int heading = line.height() - lineHeight;
    EXPECT_GE(heading, line.fontMetrics().height());
    EXPECT_GE(line.placeOf(1)->y(), heading);
    QFont large = line.font();
    large.setPointSize(2 * large.pointSize());
    const QSize before = line.sizeHint();
    line.setFont(large);
    EXPECT_GT(line.sizeHint().height(), before.height());
    EXPECT_GT(line.sizeHint().width(), before.width());
}

TEST(SparklineTest, PaintsItsHeadingFromEndToEnd)
{
    gui::Sparkline line;
    line.setHeading({ u"PR 처리 시간"_s, u"3.1시간"_s, u"n 4"_s });
    line.resize(300, line.sizeHint().height());
    const int count = line.fontMetrics().horizontalAdvance(u"n 4"_s);
    const QList<bool> ink = inkOf(line);
    EXPECT_TRUE(hasInk(ink, 0, 10)); // The name.
    EXPECT_FALSE(hasInk(ink, 140, 60)); // What is left between name and value.
    EXPECT_TRUE(hasInk(ink, 300 - count, count));

    line.setLayoutDirection(Qt::RightToLeft);
    const QList<bool> mirrored = inkOf(line);
    EXPECT_TRUE(hasInk(mirrored, 0, count));
    EXPECT_FALSE(hasInk(mirrored, count + 2, 4)); // The gap between count and value.
    EXPECT_FALSE(hasInk(mirrored, 100, 60));
    EXPECT_TRUE(hasInk(mirrored, 290, 10));
}

TEST(SparklineTest, GivesUpItsNameWhereThereIsLittleRoom)
{
    gui::Sparkline line;
    line.setHeading(
        { u"A very long name of a figure that nobody can read"_s, u"100 %"_s, u"n 12"_s });
    ASSERT_LT(line.minimumSizeHint().width(), line.sizeHint().width());
    line.resize(line.minimumSizeHint());
    const int count = line.fontMetrics().horizontalAdvance(u"n 12"_s);
    const QList<bool> ink = inkOf(line);
    EXPECT_TRUE(hasInk(ink, 0, 10));
    EXPECT_TRUE(hasInk(ink, line.width() - count, count));
    EXPECT_FALSE(hasInk(ink, line.width() - count - 6, 4)); // Nothing runs into another.
}

} // namespace levelbook::test
