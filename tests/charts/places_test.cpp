#include "charts/dotschart.h"
#include "charts/places.h"
#include "fixtures.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

using namespace test;

const Words english(Language::English);

DotsData passRates()
{
    DotsData data = leadTimes(3);
    data.kpi.direction = Direction::Up;
    data.order = RowOrder::Value;
    const auto set = [&](qsizetype row, double value, double low, double high) {
        data.rows[row].figure.value = value;
        data.rows[row].figure.low = low;
        data.rows[row].figure.high = high;
    };
    set(0, 100, 43.8, 100); // 3 of 3.
    set(1, 94, 83.8, 97.9); // 47 of 50.
    set(2, 60, 55, 65);
    return data;
}

TEST(Places, AreOnlyAsSureAsTheIntervals)
{
    const auto places = possiblePlaces(passRates());
    EXPECT_EQ(places[0], (Places{ 1, 3 })); // 3 of 3 may be the best, and the worst.
    EXPECT_EQ(places[1], (Places{ 1, 2 }));
    EXPECT_EQ(places[2], (Places{ 2, 3 }));
}

TEST(Places, FollowTheDirectionAndLeaveOutWhoHasNoInterval)
{
    DotsData data = passRates();
    data.kpi.direction = Direction::Down;
    data.rows[0].figure.low.reset();
    const auto places = possiblePlaces(data);
    EXPECT_EQ(places[0], std::nullopt);
    EXPECT_EQ(places[1], (Places{ 2, 2 }));
    EXPECT_EQ(places[2], (Places{ 1, 1 }));
}

TEST(Places, StandBesidePeopleWhoAreOrderedByValue)
{
    DotsData data = passRates();
    const QStringList words = wordsOf(drawingOf(english, data, { 1000, 600 }));
    EXPECT_TRUE(words.contains(u"1–3"_s));
    EXPECT_TRUE(words.contains(u"1–2"_s));
    EXPECT_EQ(tableOf(english, data).columns.last().key, u"place_worst"_s);
    EXPECT_EQ(tableOf(english, data).rows[0].last().value, QVariant(3.0));
    data.order = RowOrder::Name;
    EXPECT_FALSE(wordsOf(drawingOf(english, data, { 1000, 600 })).contains(u"1–3"_s));
    EXPECT_EQ(tableOf(english, data).columns.last().key, u"exceeds"_s);
}

} // namespace
} // namespace levelbook::charts
