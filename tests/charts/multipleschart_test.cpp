#include "charts/multipleschart.h"
#include "peoplecharts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

using namespace test;

const Words english(Language::English);
constexpr QSizeF usual(1000, 600);

MultiplesData multiples(int people)
{
    return { leadTime(), {}, { QDate(2026, 1, 1), QDate(2026, 7, 1) }, rowsByMonth(people) };
}

TEST(MultiplesChart, LeavesAGapWhereAMonthHasNoData)
{
    const Drawing drawing = drawingOf(english, multiples(1), usual);
    EXPECT_TRUE(marksOf(drawing, 2).isEmpty());
    for (const qsizetype month : { 0, 1, 3, 5 })
        EXPECT_EQ(marksOf(drawing, month).size(), 1) << month;
    EXPECT_EQ(marksOf(drawing, 4).first().shape, Shape::Ring);
    for (const Item& item : drawing.items) { // No line goes over the gap.
        const auto* line = std::get_if<LineItem>(&item);
        if (line && line->ink == Ink::Data && line->points.size() > 1) {
            EXPECT_FALSE(line->points.first().x() < marksOf(drawing, 1).first().center.x() + 1
                && line->points.last().x() > marksOf(drawing, 3).first().center.x() - 1);
        }
    }
}

TEST(MultiplesChart, HasOneAxisForAll)
{
    MultiplesData data = multiples(2);
    data.people[1].figures[0].value = data.people[0].figures[0].value;
    data.people[1].figures[1].value = data.people[0].figures[1].value;
    const Drawing drawing = drawingOf(english, data, usual);
    const auto height = [&](qsizetype datum) { return marksOf(drawing, datum).first().center.y(); };
    // Both panels have the same height, so that the same values are the same distance apart.
    EXPECT_NEAR(height(0) - height(1), height(6) - height(7), 0.01);
}

TEST(MultiplesChart, ShowsACompanyOnPagesAndSaysWhich)
{
    MultiplesData data = multiples(400);
    const int pages = pageCount(english, data, usual);
    EXPECT_GT(pages, 1);
    data.page = pages - 1;
    const QStringList words = wordsOf(drawingOf(english, data, usual));
    EXPECT_EQ(words.filter(u"page %1 of %1"_s.arg(pages)).size(), 1);
    EXPECT_EQ(words.filter(u"400 of 400 people"_s).size(), 1) << words.join(u'|').toStdString();
    EXPECT_EQ(pageCount(english, multiples(24), usual), 1);
}

// Nobody goes first for a better value: 3 of 3 stands where its name stands.
TEST(MultiplesChart, KeepsPeopleInTheOrderGivenAndShowsEachInterval)
{
    MultiplesData data = multiples(4);
    for (qsizetype person = 0; person < 4; ++person) {
        for (Figure& month : data.people[person].figures) {
            month.value = 10 + 20 * person;
            month.low = *month.value * 0.5;
            month.high = *month.value * 1.2;
        }
    }
    const auto topOf = [&](const Drawing& drawing, qsizetype person) {
        QPointF place = drawing.timePlots[person].rect.topLeft();
        return std::pair(place.y(), place.x());
    };
    const Drawing drawing = drawingOf(english, data, usual);
    for (qsizetype person = 1; person < 4; ++person)
        EXPECT_LT(topOf(drawing, person - 1), topOf(drawing, person));
    std::ranges::reverse(data.people);
    const QStringList names = wordsOf(drawingOf(english, data, usual));
    EXPECT_LT(names.indexOf(data.people[0].who.name), names.indexOf(data.people[3].who.name));
    const auto strokes = std::ranges::count_if(drawing.items, [](const Item& item) {
        const auto* line = std::get_if<LineItem>(&item);
        return line && line->ink == Ink::Interval;
    });
    EXPECT_EQ(strokes, 4 * 6 + 1); // And the legend's.
    EXPECT_TRUE(captionOf(english, data).note.startsWith(u"By name"_s));
}

TEST(MultiplesChart, MarksWhatLiesBeyondTheAxis)
{
    MultiplesData data = multiples(14);
    data.people[3].figures[0].value = 5000;
    const Drawing drawing = drawingOf(english, data, usual);
    EXPECT_EQ(marksOf(drawing, 18).first().shape, Shape::BeyondTop);
    EXPECT_LT(drawing.valueAxis->to, 500);
    EXPECT_EQ(tableOf(english, data).rows[18][5].value, QVariant(5000.0));
    EXPECT_TRUE(wordsOf(drawing).contains(u"beyond the axis: the table has the value"_s));
}

} // namespace
} // namespace levelbook::charts
