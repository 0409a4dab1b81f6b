#include "domain/level.h"
#include "support/support.h"

using namespace levelbook;
using namespace Qt::StringLiterals;

TEST(Level, KeysRoundTrip)
{
    const QStringList keys{ u"junior"_s, u"mid"_s, u"senior"_s, u"lead"_s };
    ASSERT_EQ(keys.size(), static_cast<qsizetype>(allLevels.size()));
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Level level = allLevels[static_cast<size_t>(i)];
        EXPECT_EQ(levelKey(level), keys[i]);
        EXPECT_EQ(levelFromKey(keys[i]), level);
    }
}

TEST(Level, UnknownKeysAreRefused)
{
    for (const QString& key : { u""_s, u"Junior"_s, u"junior "_s, u"principal"_s })
        EXPECT_EQ(levelFromKey(key), std::nullopt) << key.toStdString();
}

TEST(CareerYear, CountsTheRunningYear)
{
    const QDate start(2020, 3, 15);
    EXPECT_EQ(careerYear(start, start), 1);
    EXPECT_EQ(careerYear(start, { 2021, 3, 14 }), 1);
    EXPECT_EQ(careerYear(start, { 2021, 3, 15 }), 2);
    EXPECT_EQ(careerYear(start, { 2023, 3, 14 }), 3);
    EXPECT_EQ(careerYear(start, { 2023, 3, 15 }), 4);
    EXPECT_EQ(careerYear(start, { 2024, 1, 1 }), 4);
    EXPECT_EQ(careerYear(start, { 2024, 12, 31 }), 5);
}

TEST(CareerYear, ALeapDayStartCompletesItsYearOnTheFirstOfMarch)
{
    const QDate start(2020, 2, 29);
    EXPECT_EQ(careerYear(start, { 2021, 2, 28 }), 1);
    EXPECT_EQ(careerYear(start, { 2021, 3, 1 }), 2);
    EXPECT_EQ(careerYear(start, { 2024, 2, 28 }), 4);
    EXPECT_EQ(careerYear(start, { 2024, 2, 29 }), 5);
}

TEST(CareerYear, IsUnknownWithoutADateOrBeforeTheStart)
{
    EXPECT_EQ(careerYear({}, { 2024, 1, 1 }), std::nullopt);
    EXPECT_EQ(careerYear({ 2024, 1, 1 }, {}), std::nullopt);
    EXPECT_EQ(careerYear({ 2024, 1, 2 }, { 2024, 1, 1 }), std::nullopt);
}

// A year grows by one on one day of twelve months, and on no other.
TEST(CareerYear, GrowsByOneEveryTwelveMonths)
{
    for (QDate start(2019, 12, 25); start < QDate(2020, 3, 5); start = start.addDays(1)) {
        int previous = 1;
        int steps = 0;
        for (QDate day = start; day < start.addYears(5); day = day.addDays(1)) {
            const int year = careerYear(start, day).value_or(0);
            ASSERT_TRUE(year == previous || year == previous + 1) << day.toString().toStdString();
            steps += year - previous;
            previous = year;
        }
        EXPECT_EQ(steps, 4) << start.toString().toStdString();
    }
}
