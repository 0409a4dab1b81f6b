#include "support/support.h"
#include "text/format.h"

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {
const Words korean(Language::Korean);
const Words english(Language::English);
} // namespace

TEST(Format, NumbersHaveFixedDigits)
{
    EXPECT_EQ(numberText(1234.5, 1), u"1,234.5"_s);
    EXPECT_EQ(numberText(78.4314, 1), u"78.4"_s);
    EXPECT_EQ(numberText(2, 2), u"2.00"_s);
    EXPECT_EQ(numberText(-3.25, 2), u"-3.25"_s);
    EXPECT_EQ(numberText(-0.04, 1), u"0.0"_s);
    EXPECT_EQ(numberText(-0.4, 0), u"0"_s);
}

TEST(Format, PlainNumbersHaveNoMoreDigitsThanTheyNeed)
{
    EXPECT_EQ(plainNumberText(0.25), u"0.25"_s);
    EXPECT_EQ(plainNumberText(12), u"12"_s);
    EXPECT_EQ(plainNumberText(1000000), u"1,000,000"_s);
    EXPECT_EQ(plainNumberText(99.95), u"99.95"_s);
    EXPECT_EQ(nText(51), u"n 51"_s);
    EXPECT_EQ(countText(1234567), u"1,234,567"_s);
}

TEST(Format, PercentIsWrittenCloseToItsNumber)
{
    EXPECT_EQ(percentText(78.4314), u"78.4%"_s);
    EXPECT_EQ(percentText(99.95, 2), u"99.95%"_s);
    EXPECT_EQ(basisPointsText(6000), u"60%"_s);
    EXPECT_EQ(basisPointsText(1250), u"12.5%"_s);
    EXPECT_EQ(splitText(6000), u"60:40"_s);
    EXPECT_EQ(splitText(6250), u"62.5:37.5"_s);
}

TEST(Format, ScoresHaveTwoDigits)
{
    EXPECT_EQ(scoreText(394), u"3.94"_s);
    EXPECT_EQ(scoreText(500), u"5.00"_s);
    EXPECT_EQ(scoreText(std::nullopt), u"–"_s);
}

TEST(Format, UnitsFollowTheLanguage)
{
    EXPECT_EQ(hoursText(english, 31.5), u"31.5 h"_s);
    EXPECT_EQ(hoursText(korean, 31.5), u"31.5시간"_s);
    EXPECT_EQ(careerYearText(english, 4), u"year 4"_s);
    EXPECT_EQ(careerYearText(korean, 4), u"4년차"_s);
    EXPECT_EQ(yearSpanText(3, 6), u"3–6"_s);
    EXPECT_EQ(yearSpanText(10, {}), u"10+"_s);
    EXPECT_EQ(careerYearsText(english, 3, 6), u"years 3–6"_s);
    EXPECT_EQ(careerYearsText(english, 10, {}), u"year 10 and more"_s);
    EXPECT_EQ(careerYearsText(korean, 3, 6), u"3–6년차"_s);
    EXPECT_EQ(careerYearsText(korean, 10, {}), u"10년차 이상"_s);
}

TEST(Format, PeriodsShowTheirLastDay)
{
    const Period half{ QDate(2026, 1, 1), QDate(2026, 7, 1) };
    EXPECT_EQ(periodText(english, half), u"2026-01-01 – 2026-06-30"_s);
    EXPECT_EQ(periodText(korean, half), u"2026-01-01 ~ 2026-06-30"_s);
    EXPECT_EQ(dateText(QDate(2026, 1, 31)), u"2026-01-31"_s);
    EXPECT_EQ(dateText(QDate()), u"–"_s);
}

TEST(Format, DateTimesShowTheClockOfTheZone)
{
    const QDateTime moment(QDate(2026, 1, 31), QTime(16, 5, 59), Qt::UTC);
    EXPECT_EQ(dateTimeText(moment, QTimeZone("Asia/Seoul")), u"2026-02-01 01:05"_s);
    EXPECT_EQ(dateTimeText(moment, QTimeZone::utc()), u"2026-01-31 16:05"_s);
    EXPECT_EQ(dateTimeText({}, QTimeZone::utc()), u"–"_s);
}
