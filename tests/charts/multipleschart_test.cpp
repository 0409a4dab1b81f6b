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
