// The parts of a scroll bar, whatever its range.
#include "gui/flatscrollbar.h"
#include "gui/theme.h"

#include <QImage>
#include <QPainter>
#include <QPalette>

#include <gtest/gtest.h>
#include <limits>

namespace levelbook::gui {

namespace {

constexpr int shortest = 26;

QStyleOptionSlider bar(Qt::Orientation orientation, int maximum, int page, int value)
{
    QStyleOptionSlider option;
    option.orientation = orientation;
    option.rect = orientation == Qt::Horizontal ? QRect(0, 0, 200, 14) : QRect(0, 0, 14, 200);
    option.minimum = 0;
    option.maximum = maximum;
    option.pageStep = page;
    option.sliderPosition = value;
    return option;
}

QRect handle(const QStyleOptionSlider& option)
{
    return scrollBarPart(option, QStyle::SC_ScrollBarSlider, shortest);
}

} // namespace

TEST(FlatScrollBarTest, ItsHandleIsThePartOfThePageInTheWhole)
{
    EXPECT_EQ(handle(bar(Qt::Vertical, 300, 100, 0)), QRect(0, 0, 14, 50));
    EXPECT_EQ(handle(bar(Qt::Vertical, 300, 100, 300)), QRect(0, 150, 14, 50));
    EXPECT_EQ(handle(bar(Qt::Horizontal, 300, 100, 150)), QRect(75, 0, 50, 14));
    EXPECT_EQ(handle(bar(Qt::Vertical, 0, 100, 0)), QRect(0, 0, 14, 200)); // Nothing to scroll.
}

TEST(FlatScrollBarTest, ItsHandleCanAlwaysBeTaken)
{
    constexpr int most = std::numeric_limits<int>::max();
    EXPECT_EQ(handle(bar(Qt::Vertical, 1'000'000, 10, 0)).height(), shortest);
    EXPECT_EQ(handle(bar(Qt::Vertical, most, most, most)).bottom(), 199);
    QStyleOptionSlider tiny = bar(Qt::Vertical, 300, 100, 0);
    tiny.rect.setHeight(10);
    EXPECT_EQ(handle(tiny).height(), 10);
}

TEST(FlatScrollBarTest, ItsPartsFillTheGroove)
{
    for (const Qt::Orientation way : { Qt::Horizontal, Qt::Vertical }) {
        const QStyleOptionSlider option = bar(way, 900, 100, 333);
        const auto part = [&](QStyle::SubControl which) {
            return scrollBarPart(option, which, shortest);
        };
        EXPECT_EQ(part(QStyle::SC_ScrollBarSubPage) | part(QStyle::SC_ScrollBarSlider)
                | part(QStyle::SC_ScrollBarAddPage),
            option.rect);
        EXPECT_FALSE(part(QStyle::SC_ScrollBarSubPage).intersects(handle(option)));
        EXPECT_FALSE(part(QStyle::SC_ScrollBarAddPage).intersects(handle(option)));
        EXPECT_EQ(part(QStyle::SC_ScrollBarGroove), option.rect);
        EXPECT_TRUE(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    }
}

// Stronger where the pointer is on it, strongest while it is held.
TEST(FlatScrollBarTest, ItsHandleAnswersThePointer)
{
    QStyleOptionSlider option = bar(Qt::Vertical, 300, 100, 0);
    option.palette.setColor(QPalette::Window, Qt::white);
    option.palette.setColor(QPalette::PlaceholderText, Qt::black);
    const auto ink = [&] {
        QImage image(14, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        paintScrollBar(option, handle(option), painter);
        painter.end();
        EXPECT_EQ(image.pixelColor(7, 150), QColor(Qt::white));
        return image.pixelColor(7, 25).lightness();
    };
    const int calm = ink();
    option.activeSubControls = QStyle::SC_ScrollBarSlider;
    const int hovered = ink();
    option.state |= QStyle::State_Sunken;
    EXPECT_LT(hovered, calm);
    EXPECT_LT(ink(), hovered);
}

} // namespace levelbook::gui
