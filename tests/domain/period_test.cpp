#include "domain/figure.h"
#include "domain/period.h"
#include "support/support.h"

using namespace levelbook;

namespace {
const Period half{ { 2019, 1, 1 }, { 2019, 7, 1 } };
}

TEST(Period, IsHalfOpen)
{
    EXPECT_TRUE(half.contains({ 2019, 1, 1 }));
    EXPECT_TRUE(half.contains({ 2019, 6, 30 }));
    EXPECT_FALSE(half.contains({ 2018, 12, 31 }));
    EXPECT_FALSE(half.contains({ 2019, 7, 1 }));
    EXPECT_FALSE(half.contains({}));
    EXPECT_EQ(half.days(), 181);
    EXPECT_EQ(half.lastDay(), QDate(2019, 6, 30));
}

TEST(Period, NeedsOneDayToBeValid)
{
    EXPECT_TRUE((Period{ { 2019, 1, 1 }, { 2019, 1, 2 } }).isValid());
    for (const Period& period : { Period{}, Period{ { 2019, 1, 1 }, { 2019, 1, 1 } },
             Period{ { 2019, 1, 2 }, { 2019, 1, 1 } }, Period{ { 2019, 1, 1 }, {} },
             Period{ {}, { 2019, 1, 1 } } }) {
        EXPECT_FALSE(period.isValid());
        EXPECT_EQ(period.days(), 0);
    }
}

TEST(Period, IntersectsToWhatBothHave)
{
    const Period spring{ { 2019, 6, 1 }, { 2019, 9, 1 } };
    const Period both{ { 2019, 6, 1 }, { 2019, 7, 1 } };
    EXPECT_EQ(half.intersected(spring), both);
    EXPECT_EQ(spring.intersected(half), both);
    EXPECT_EQ(half.intersected(half), half);
    EXPECT_EQ(half.intersected({ { 2019, 7, 1 }, { 2020, 1, 1 } }).days(), 0);
    EXPECT_EQ(half.intersected({ { 2018, 1, 1 }, { 2018, 2, 1 } }).days(), 0);
    EXPECT_EQ(half.intersected({ { 2019, 3, 1 }, { 2019, 2, 1 } }).days(), 0);
}

TEST(Period, SplitsIntoMonthsCutToIt)
{
    const QList<Period> expected{
        { { 2018, 11, 15 }, { 2018, 12, 1 } },
        { { 2018, 12, 1 }, { 2019, 1, 1 } },
        { { 2019, 1, 1 }, { 2019, 1, 2 } },
    };
    EXPECT_EQ(monthsOf({ { 2018, 11, 15 }, { 2019, 1, 2 } }), expected);
    EXPECT_EQ(monthsOf(half).size(), 6);
    EXPECT_TRUE(monthsOf({}).isEmpty());
}

TEST(Period, SplitsIntoCalendarQuarters)
{
    const QList<Period> expected{
        { { 2018, 12, 31 }, { 2019, 1, 1 } },
        { { 2019, 1, 1 }, { 2019, 4, 1 } },
        { { 2019, 4, 1 }, { 2019, 4, 2 } },
    };
    EXPECT_EQ(quartersOf({ { 2018, 12, 31 }, { 2019, 4, 2 } }), expected);
    EXPECT_EQ(quartersOf(half).size(), 2);
}

// The parts follow each other without a gap, whatever the period.
TEST(Period, PartsTileIt)
{
    for (int start = 0; start < 400; start += 13) {
        for (int length = 1; length < 500; length += 37) {
            const QDate from = QDate(2019, 1, 1).addDays(start);
            const Period period{ from, from.addDays(length) };
            for (const QList<Period>& parts : { monthsOf(period), quartersOf(period) }) {
                ASSERT_EQ(parts.first().from, period.from);
                ASSERT_EQ(parts.last().to, period.to);
                for (qsizetype i = 0; i < parts.size(); ++i) {
                    ASSERT_TRUE(parts[i].isValid());
                    if (i > 0) {
                        ASSERT_EQ(parts[i].from, parts[i - 1].to);
                        ASSERT_EQ(parts[i].from.day(), 1);
                    }
                }
            }
        }
    }
}
