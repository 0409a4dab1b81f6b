#include "gui/ratingbar.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace levelbook::gui;
using namespace Qt::StringLiterals;

namespace {

class RatingBarTest : public testing::Test {
protected:
    RatingBarTest()
    {
        m_bar.setWords({ u"Far below"_s, u"Below"_s, u"Meets"_s, u"Exceeds"_s, u"Far exceeds"_s },
            u"Skipped"_s);
        m_bar.setAccessibleName(u"Build services"_s);
    }
    void press(Qt::Key key) { QTest::keyClick(&m_bar, key); }

    RatingBar m_bar;
};

} // namespace

TEST_F(RatingBarTest, DigitsRateAndZeroClears)
{
    const QSignalSpy rated(&m_bar, &RatingBar::rated);
    press(Qt::Key_4);
    EXPECT_EQ(m_bar.rating(), 4);
    press(Qt::Key_4); // The same again is no change.
    EXPECT_EQ(rated.size(), 1);
    press(Qt::Key_0);
    EXPECT_EQ(m_bar.rating(), std::nullopt);
    press(Qt::Key_2);
    press(Qt::Key_Delete);
    EXPECT_EQ(m_bar.rating(), std::nullopt);
    EXPECT_EQ(rated.size(), 4);
    press(Qt::Key_6);
    press(Qt::Key_9);
    EXPECT_EQ(rated.size(), 4);
}

TEST_F(RatingBarTest, ArrowsChangeByOneWithinTheScale)
{
    press(Qt::Key_Right);
    EXPECT_EQ(m_bar.rating(), 1);
    m_bar.setRating(5);
    press(Qt::Key_Right);
    EXPECT_EQ(m_bar.rating(), 5);
    press(Qt::Key_Left);
    EXPECT_EQ(m_bar.rating(), 4);
}

TEST_F(RatingBarTest, UpAndDownAskForTheNeighbour)
{
    QSignalSpy wanted(&m_bar, &RatingBar::neighbourWanted);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted[0][0].toInt(), 1);
    EXPECT_EQ(wanted[1][0].toInt(), -1);
}

TEST_F(RatingBarTest, SkippingIsAskedForByTheKeyInBothAlphabets)
{
    const QSignalSpy wanted(&m_bar, &RatingBar::skipWanted);
    press(Qt::Key_S);
    QKeyEvent hangul(QEvent::KeyPress, 0, Qt::NoModifier, u"ㄴ"_s);
    QCoreApplication::sendEvent(&m_bar, &hangul);
    EXPECT_EQ(wanted.size(), 2);
}

TEST_F(RatingBarTest, TheMouseChoosesASegment)
{
    m_bar.resize(m_bar.sizeHint());
    const int segment = m_bar.width() / 5;
    QTest::mouseClick(&m_bar, Qt::LeftButton, {}, QPoint(segment * 2 + segment / 2, 12));
    EXPECT_EQ(m_bar.rating(), 3);
}

TEST_F(RatingBarTest, ReadOnlyTakesNothing)
{
    m_bar.setReadOnly(true);
    press(Qt::Key_4);
    EXPECT_EQ(m_bar.rating(), std::nullopt);
}

TEST_F(RatingBarTest, SpeaksAsASliderWithTheWordOfItsRating)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&m_bar);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Slider);
    EXPECT_EQ(spoken->text(QAccessible::Name), u"Build services"_s);
    EXPECT_EQ(spoken->text(QAccessible::Value), u"Not rated yet"_s);
    press(Qt::Key_4);
    EXPECT_EQ(spoken->text(QAccessible::Value), u"4 – Exceeds"_s);
    ASSERT_NE(spoken->valueInterface(), nullptr);
    EXPECT_EQ(spoken->valueInterface()->currentValue().toInt(), 4);
    spoken->valueInterface()->setCurrentValue(2);
    EXPECT_EQ(m_bar.rating(), 2);
    m_bar.setSkipped(u"on leave"_s);
    EXPECT_EQ(spoken->text(QAccessible::Value), u"Skipped: on leave"_s);
}
