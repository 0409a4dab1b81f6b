#include "domain/people.h"
#include "support/support.h"

#include <random>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

const Period january{ { 2024, 1, 1 }, { 2024, 2, 1 } };

Engineer hired(QDate on, QDate left = {})
{
    Engineer engineer;
    engineer.hiredOn = on;
    engineer.leftOn = left;
    return engineer;
}

Engineer away(const QList<Period>& periods)
{
    Engineer engineer = hired({ 2020, 1, 1 });
    for (const Period& period : periods)
        engineer.absences << Absence{ period, u"leave"_s };
    return engineer;
}

} // namespace

TEST(ActiveDays, AreThoseBetweenHiringAndLeaving)
{
    EXPECT_EQ(activeDays(hired({ 2020, 1, 1 }), january), 31);
    EXPECT_EQ(activeDays(hired({}), january), 31);
    EXPECT_EQ(activeDays(hired({ 2024, 1, 1 }), january), 31);
    EXPECT_EQ(activeDays(hired({ 2024, 1, 31 }), january), 1);
    EXPECT_EQ(activeDays(hired({ 2024, 2, 1 }), january), 0);
    EXPECT_EQ(activeDays(hired({ 2020, 1, 1 }, { 2024, 1, 11 }), january), 10);
    EXPECT_EQ(activeDays(hired({ 2020, 1, 1 }, { 2024, 1, 1 }), january), 0);
    EXPECT_EQ(activeDays(hired({ 2020, 1, 1 }, { 2024, 2, 1 }), january), 31);
    EXPECT_EQ(activeDays(hired({ 2024, 1, 10 }, { 2024, 1, 20 }), january), 10);
    EXPECT_EQ(activeDays(hired({ 2024, 1, 20 }, { 2024, 1, 10 }), january), 0);
}

TEST(ActiveDays, AreLessByAbsences)
{
    EXPECT_EQ(activeDays(away({ { { 2024, 1, 3 }, { 2024, 1, 6 } } }), january), 28);
    EXPECT_EQ(activeDays(away({ { { 2023, 12, 1 }, { 2024, 1, 3 } } }), january), 29);
    EXPECT_EQ(activeDays(away({ { { 2024, 1, 30 }, { 2024, 3, 1 } } }), january), 29);
    EXPECT_EQ(activeDays(away({ { { 2023, 1, 1 }, { 2025, 1, 1 } } }), january), 0);
    EXPECT_EQ(activeDays(away({ { { 2024, 2, 1 }, { 2024, 3, 1 } } }), january), 31);
}

TEST(ActiveDays, OverlappingAbsencesCountOnce)
{
    const Period first{ { 2024, 1, 3 }, { 2024, 1, 10 } };
    const Period inside{ { 2024, 1, 4 }, { 2024, 1, 6 } };
    const Period across{ { 2024, 1, 8 }, { 2024, 1, 13 } };
    EXPECT_EQ(activeDays(away({ first, inside, across }), january), 21);
    EXPECT_EQ(activeDays(away({ across, inside, first }), january), 21);
}

TEST(ActiveDays, AgreeWithCountingDayByDay)
{
    std::mt19937 random(7);
    const auto day = [&] { return QDate(2023, 12, 20).addDays(static_cast<int>(random() % 60)); };
    for (int round = 0; round < 2000; ++round) {
        Engineer engineer = hired(day(), random() % 2 ? day() : QDate());
        for (unsigned i = random() % 5; i > 0; --i) {
            const QDate from = day();
            engineer.absences << Absence{ { from, from.addDays(static_cast<int>(random() % 9)) },
                {} };
        }
        qint64 expected = 0;
        for (QDate at = january.from; at < january.to; at = at.addDays(1)) {
            bool counts = engineer.activeOn(at);
            for (const Absence& absence : std::as_const(engineer.absences))
                counts = counts && !absence.period.contains(at);
            expected += counts;
        }
        ASSERT_EQ(activeDays(engineer, january), expected) << "round " << round;
    }
}

TEST(Engineer, IsActiveFromHiringUntilLeaving)
{
    const Engineer engineer = hired({ 2024, 1, 10 }, { 2024, 1, 20 });
    EXPECT_FALSE(engineer.activeOn({ 2024, 1, 9 }));
    EXPECT_TRUE(engineer.activeOn({ 2024, 1, 10 }));
    EXPECT_TRUE(engineer.activeOn({ 2024, 1, 19 }));
    EXPECT_FALSE(engineer.activeOn({ 2024, 1, 20 }));
    EXPECT_TRUE(hired({ 2024, 1, 10 }).activeOn({ 2099, 1, 1 }));
}

TEST(Engineer, HasTheTeamAndLevelOfADay)
{
    Engineer engineer = hired({ 2020, 1, 1 });
    engineer.teams = { { { 2020, 1, 1 }, { 1 } }, { { 2022, 6, 1 }, { 2 } },
        { { 2023, 6, 1 }, { 1 } } };
    engineer.levels = { { { 2020, 1, 1 }, Level::Junior, {} },
        { { 2023, 1, 1 }, Level::Mid, u"promoted"_s } };
    EXPECT_EQ(engineer.teamOn({ 2022, 5, 31 }), TeamId{ 1 });
    EXPECT_EQ(engineer.teamOn({ 2022, 6, 1 }), TeamId{ 2 });
    EXPECT_EQ(engineer.teamOn({ 2023, 5, 31 }), TeamId{ 2 });
    EXPECT_EQ(engineer.teamOn({ 2030, 1, 1 }), TeamId{ 1 });
    EXPECT_EQ(engineer.levelOn({ 2022, 12, 31 }), Level::Junior);
    EXPECT_EQ(engineer.levelOn({ 2023, 1, 1 }), Level::Mid);
}

TEST(Engineer, BeforeTheFirstStepTheFirstCounts)
{
    Engineer engineer = hired({ 2020, 1, 1 });
    engineer.teams = { { { 2020, 1, 1 }, { 5 } } };
    engineer.levels = { { { 2020, 1, 1 }, Level::Senior, {} } };
    EXPECT_EQ(engineer.teamOn({ 2019, 1, 1 }), TeamId{ 5 });
    EXPECT_EQ(engineer.levelOn({ 2019, 1, 1 }), Level::Senior);
}

TEST(Engineer, WithoutHistoryHasNoTeamAndNoLevel)
{
    EXPECT_EQ(Engineer().teamOn({ 2024, 1, 1 }), std::nullopt);
    EXPECT_EQ(Engineer().levelOn({ 2024, 1, 1 }), std::nullopt);
}

TEST(ResidentNumber, IsRecognised)
{
    for (const QString& text : {
             u"900101-1234567"_s,
             u"9001011234567"_s,
             u"900101 1234567"_s,
             u"900101 - 1234567"_s,
             u"900101–1234567"_s,
             u"900101−1234567"_s,
             u"９００１０１－１２３４５６７"_s,
             u"주민번호 000229-4234567 입니다"_s,
             u"no:991231-8000000."_s,
             u"x900101-1234567y"_s,
             u"2024-05-01 900101-1234567"_s,
             u"123456 900101-1234567"_s,
         })
        EXPECT_TRUE(looksLikeResidentNumber(text)) << text.toStdString();
}

TEST(ResidentNumber, OtherNumbersPass)
{
    for (const QString& text : {
             u""_s, u"홍길동"_s, u"P0001"_s, u"010-1234-5678"_s, u"2019-01-01..2019-07-01"_s,
             u"901301-1234567"_s, // month 13
             u"900001-1234567"_s, // month 0
             u"900132-1234567"_s, // day 32
             u"900100-1234567"_s, // day 0
             u"900101-0234567"_s, // no such kind
             u"900101-9234567"_s,
             u"900101-123456"_s, // too short
             u"900101-12345678"_s, // too long
             u"1900101-1234567"_s, u"900101/1234567"_s, u"9001-011234567"_s, u"900101-1******"_s,
             u"1700000000000"_s, // a time in milliseconds
         })
        EXPECT_FALSE(looksLikeResidentNumber(text)) << text.toStdString();
}
