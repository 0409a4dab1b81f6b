// The radar and the bars: the same scores in two pictures.
#include "charts/barschart.h"
#include "charts/radarchart.h"
#include "peoplecharts.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

using namespace test;

const Words english(Language::English);
constexpr QSizeF usual(1000, 600);

RadarData radar(int people) { return std::get<RadarData>(chartsOf(people)[5]); }
BarsData bars(int people) { return std::get<BarsData>(chartsOf(people)[6]); }

TEST(RadarChart, LeavesAGapWhereADimensionHasNoData)
{
    const RadarData data = radar(1); // Its count was not declared: knowledge growth has no score.
    ASSERT_FALSE(data.dimensions[2].all.score);
    const Drawing drawing = drawingOf(english, data, usual);
    EXPECT_EQ(marksOf(drawing, 0).size(), 1);
    EXPECT_TRUE(marksOf(drawing, 2).isEmpty());
    const auto lines = std::ranges::count_if(drawing.items, [](const Item& item) {
        const auto* line = std::get_if<LineItem>(&item);
        return line && line->ink == Ink::Data && line->width == 2;
    });
    EXPECT_EQ(lines, 1); // Of three sides those at the gap are missing.
    EXPECT_TRUE(wordsOf(drawing).contains(u"No data"_s));
}

TEST(RadarChart, PutsScoresOnTheirRings)
{
    RadarData data = radar(1);
    data.dimensions[0].all.score = 3;
    data.dimensions[1].all.score = 1.5;
    const Drawing drawing = drawingOf(english, data, usual);
    const LineItem* ring = nullptr; // Of the targets.
    for (const Item& item : drawing.items) {
        const auto* line = std::get_if<LineItem>(&item);
        if (line && line->ink == Ink::Target && line->points.size() > 100)
            ring = line;
    }
    ASSERT_TRUE(ring);
    const QPointF center = ring->points.boundingRect().center();
    const qreal radius = ring->points.boundingRect().height() / 2;
    const auto away = [&](qsizetype datum) {
        const QPointF way = marksOf(drawing, datum).first().center - center;
        return std::hypot(way.x(), way.y());
    };
    EXPECT_NEAR(away(0), radius, 0.5);
    EXPECT_NEAR(away(1), radius / 2, 0.5);
}

TEST(RadarChart, SaysOfATeamHowManyPeopleAMeanIsOf)
{
    const QStringList words = wordsOf(drawingOf(english, radar(24), usual));
    EXPECT_EQ(words.filter(u" · n 20"_s).size(), 2) << words.join(u'|').toStdString();
    EXPECT_TRUE(words.contains(u"from the least to the greatest"_s));
}

// A score of 3 of 3 is a ring in both pictures, one of 47 of 50 a dot.
TEST(ScoreCharts, MarkAPersonsScoreThatIsTooUncertainToCompare)
{
    for (const bool isSure : { true, false }) {
        RadarData data = radar(1);
        data.dimensions[0].all.score = 5;
        data.dimensions[0].all.isSure = isSure;
        const Shape shape = isSure ? Shape::Dot : Shape::Ring;
        EXPECT_EQ(marksOf(drawingOf(english, data, usual), 0).first().shape, shape);
        BarsData same{ static_cast<const DimensionsData&>(data) };
        EXPECT_EQ(marksOf(drawingOf(english, same, usual), 0).first().shape, shape);
    }
}

TEST(BarsChart, HasARowForEachDimensionAndEachOfItsKpis)
{
    const ChartTable table = tableOf(english, bars(1));
    QStringList kpis;
    for (const QList<ChartCell>& row : table.rows)
        kpis += row[1].value.toString();
    EXPECT_EQ(kpis,
        (QStringList{
            {}, u"review_pass_rate"_s, {}, u"pr_lead_time"_s, u"mttr"_s, {}, u"talks"_s }));
    EXPECT_TRUE(table.rows[6][2].value.isNull());
}

TEST(BarsChart, SaysInWordsWhyThereIsNoScore)
{
    const Drawing drawing = drawingOf(english, bars(1), usual);
    EXPECT_TRUE(marksOf(drawing, 6).isEmpty());
    EXPECT_EQ(wordsOf(drawing).filter(u"Not declared complete"_s).size(), 1)
        << wordsOf(drawing).join(u'|').toStdString();
    EXPECT_EQ(marksOf(drawing, 1).first().shape, Shape::Ring); // An interval from 36 to 90%.
    EXPECT_NEAR(marksOf(drawing, 1).first().center.x(),
        drawing.valueAxis->at(*bars(1).dimensions[0].kpis[0].score), 0.01);
}

} // namespace
} // namespace levelbook::charts
