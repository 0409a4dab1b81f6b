#include "charts/heatmapchart.h"
#include "peoplecharts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

using namespace test;

const Words english(Language::English);
constexpr QSizeF usual(1000, 600);

HeatmapData heatmap(int people)
{
    return { dimensions(), u"플랫폼 팀"_s, { QDate(2026, 1, 1), QDate(2026, 7, 1) },
        rowsOfAllKpis(people) };
}

// The cell of a person's KPI: its ground.
const AreaItem* areaOf(const Drawing& drawing, qsizetype datum)
{
    for (const Item& item : drawing.items) {
        if (const auto* area = std::get_if<AreaItem>(&item); area && area->datum == datum)
            return area;
    }
    return nullptr;
}

TEST(HeatmapChart, DoesNotColourThreeOfThreeLikeFortySevenOfFifty)
{
    HeatmapData data = heatmap(2);
    Figure three;
    three.kpi = u"review_pass_rate"_s;
    three.value = 100;
    three.low = 43.8;
    three.high = 100;
    three.n = 3;
    three.status = FigureStatus::Ok;
    Figure fifty = three;
    fifty.value = 94;
    fifty.low = 83.8;
    fifty.high = 97.9;
    fifty.n = 50;
    data.people[0].figures[0] = three;
    data.people[1].figures[0] = fifty;
    const Drawing drawing = drawingOf(english, data, usual);
    ASSERT_TRUE(areaOf(drawing, 0) && areaOf(drawing, 4));
    EXPECT_EQ(areaOf(drawing, 0)->ink, Ink::Background); // Only a stripe has the colour.
    EXPECT_EQ(areaOf(drawing, 4)->ink, Ink::Score4);
    EXPECT_TRUE(
        wordsOf(drawing).contains(u"interval wider than one score, or n too small for one"_s));
    const ChartTable table = tableOf(english, data);
    EXPECT_EQ(table.columns[8].key, u"comparable"_s);
    EXPECT_EQ(table.rows[0][8].value, QVariant(u"no"_s));
    EXPECT_EQ(table.rows[4][8].value, QVariant(u"yes"_s));
}

TEST(HeatmapChart, HatchesWhatHasNoDataAndColoursNothingThatIsNotScored)
{
    const HeatmapData data = heatmap(14);
    const Drawing drawing = drawingOf(english, data, usual);
    qsizetype hatched = 0;
    for (const Item& item : drawing.items) {
        const auto* hatch = std::get_if<HatchItem>(&item);
        hatched += hatch && hatch->datum ? 1 : 0;
    }
    EXPECT_EQ(hatched, 4); // The 10th person's KPIs.
    EXPECT_EQ(areaOf(drawing, 9 * 4), nullptr);
    EXPECT_EQ(areaOf(drawing, 6 * 4)->ink, Ink::Background); // Too few.
    EXPECT_EQ(areaOf(drawing, 3)->ink, Ink::Background); // Not declared complete.
    EXPECT_TRUE(wordsOf(drawing).contains(u"n 2"_s));
    EXPECT_TRUE(wordsOf(drawing).contains(u"Productivity"_s));
    const ChartTable table = tableOf(english, data);
    EXPECT_EQ(table.rows.size(), 14 * 4);
    EXPECT_TRUE(table.rows[9 * 4][5].value.isNull()); // No data is no score, and not 0.
}

TEST(HeatmapChart, SaysWhatOfManyPeopleItLeavesOut)
{
    const QStringList words = wordsOf(drawingOf(english, heatmap(400), { 1000, 400 }));
    EXPECT_EQ(words.filter(u"of 400 rows. The table has all, with names."_s).size(), 1)
        << words.join(u'|').toStdString();
}

TEST(HeatmapChart, KeepsPeopleInTheOrderGiven)
{
    const Drawing drawing = drawingOf(english, heatmap(24), usual);
    qreal y = 0;
    for (qsizetype person = 0; person < 24; ++person) {
        if (person % 14 == 9)
            continue;
        const qreal at = areaOf(drawing, 4 * person)->outline.boundingRect().top();
        EXPECT_GT(at, y) << person;
        y = at;
    }
}

TEST(HeatmapChart, HatchesLowRowsInOnePiece)
{
    HeatmapData data = heatmap(400);
    for (qsizetype person = 100; person < 200; ++person)
        data.people[person].figures[1] = {};
    const Drawing drawing = drawingOf(english, data, usual);
    qreal highest = 0;
    for (const Item& item : drawing.items) {
        if (const auto* hatch = std::get_if<HatchItem>(&item))
            highest = std::max(highest, hatch->rect.height());
    }
    const QRectF first = areaOf(drawing, 4 * 100 + 1)->outline.boundingRect(); // Can be pointed at.
    const QRectF last = areaOf(drawing, 4 * 199 + 1)->outline.boundingRect();
    EXPECT_NEAR(highest, last.bottom() - first.top(), 1);
}

TEST(HeatmapChart, PutsNoDigitsIntoAStripe)
{
    for (const int people : { 2, 14, 24 }) {
        const Drawing drawing = drawingOf(english, heatmap(people), usual);
        QList<QRectF> stripes;
        for (const Item& item : drawing.items) {
            const auto* area = std::get_if<AreaItem>(&item);
            if (area && !area->datum)
                stripes += area->outline.boundingRect();
        }
        qsizetype beside = 0;
        for (const TextItem& text : textsOf(drawing)) {
            // A digit takes the middle half of its line.
            const qreal quarter = text.rect.height() / 4;
            const QRectF digits = text.rect.adjusted(0, quarter, 0, -quarter);
            for (const QRectF& stripe : std::as_const(stripes)) {
                EXPECT_FALSE(stripe.intersects(digits)) << text.text.toStdString() << people;
                beside += stripe.adjusted(0, -20, 0, 0).intersects(digits) ? 1 : 0;
            }
        }
        EXPECT_GT(beside, 0) << people;
    }
}

} // namespace
} // namespace levelbook::charts
