// The parts of a scroll bar, whatever its range.
#include "gui/flatscrollbar.h"
#include "gui/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>
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

TEST(FlatScrollBarTest, ItsHandleGoesTheOtherWayWhereTheBarDoes)
{
    QStyleOptionSlider inverted = bar(Qt::Vertical, 300, 100, 0);
    inverted.upsideDown = true;
    EXPECT_EQ(handle(inverted), QRect(0, 150, 14, 50));
    QStyleOptionSlider mirrored = bar(Qt::Horizontal, 300, 100, 0);
    mirrored.direction = Qt::RightToLeft;
    EXPECT_EQ(handle(mirrored), QRect(150, 0, 50, 14));
    EXPECT_EQ(handle(bar(Qt::Vertical, 300, 0, 300)), QRect(0, 174, 14, 26)); // No page at all.
}

// What has to be seen to be used has three times the contrast of its ground (WCAG 1.4.11).
TEST(FlatScrollBarTest, ItsHandleStandsOutInBothThemes)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    };
    for (const charts::Theme theme : { charts::Theme::Dark, charts::Theme::Light }) {
        applyTheme(theme);
        QStyleOptionSlider option = bar(Qt::Vertical, 300, 100, 0);
        option.palette = QApplication::palette();
        QImage image(14, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        paintScrollBar(option, handle(option), painter);
        painter.end();
        const double ink = luminance(image.pixelColor(7, 25)) + 0.05;
        const double ground = luminance(image.pixelColor(7, 150)) + 0.05;
        EXPECT_GE(std::max(ink, ground) / std::min(ink, ground), 3.0);
    }
}

// Stronger where the pointer is on it, strongest while it is held.
TEST(FlatScrollBarTest, ItsHandleAnswersThePointer)
{
    QStyleOptionSlider option = bar(Qt::Vertical, 300, 100, 0);
    option.palette.setColor(QPalette::Window, Qt::white);
    option.palette.setColor(QPalette::WindowText, Qt::black);
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
