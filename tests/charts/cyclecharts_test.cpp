// The charts of a cycle, and of growth.
#include "charts/funnelchart.h"
#include "charts/gradeschart.h"
#include "charts/growthchart.h"
#include "peoplecharts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

using namespace test;

const Words english(Language::English);
constexpr QSizeF usual(1000, 600);

QList<AreaItem> areasOf(const Drawing& drawing, qsizetype datum)
{
    QList<AreaItem> areas;
    for (const Item& item : drawing.items) {
        if (const auto* area = std::get_if<AreaItem>(&item); area && area->datum == datum)
            areas += *area;
    }
    return areas;
}

TEST(FunnelChart, ShowsWhoIsInAStateOnWhoHasComeSoFar)
{
    const auto data = std::get<FunnelData>(chartsOf(24)[7]); // 8 disclosed, 16 in the first review.
    const Drawing drawing = drawingOf(english, data, usual);
    const QList<AreaItem> first = areasOf(drawing, 2);
    ASSERT_EQ(data.steps[2].state, ReviewState::First);
    ASSERT_EQ(first.size(), 2);
    const Axis axis = *drawing.valueAxis;
    EXPECT_NEAR(first[0].outline.boundingRect().right(), axis.at(24), 0.01);
    EXPECT_NEAR(first[1].outline.boundingRect().right(), axis.at(16), 0.01);
    EXPECT_TRUE(wordsOf(drawingOf(english, std::get<FunnelData>(chartsOf(0)[7]), usual))
                    .contains(u"The cycle has no reviews."_s));
}

TEST(GradesChart, PutsTheQuotaBesideWhatWasGiven)
{
    const auto data = std::get<GradesData>(chartsOf(24)[8]);
    const Drawing drawing = drawingOf(english, data, usual);
    const Axis axis = *drawing.valueAxis;
    const QList<MarkItem> marks = marksOf(drawing, 0);
    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks[0].shape, Shape::Tick);
    EXPECT_NEAR(marks[0].center.x(), axis.at(8), 0.01); // The quota.
    EXPECT_NEAR(marks[1].center.x(), axis.at(4), 0.01); // The suggestion.
    EXPECT_NEAR(areasOf(drawing, 0).first().outline.boundingRect().right(), axis.at(6), 0.01);
    EXPECT_TRUE(wordsOf(drawing).contains(u"2 under"_s));
    const ChartTable table = tableOf(english, data);
    EXPECT_EQ(table.rows.last()[0].value, QVariant(QString())); // The reviews without a grade.
    EXPECT_EQ(table.rows.last()[1].value, QVariant(6.0));
}

TEST(GrowthChart, RisesByOneAtEachTick)
{
    const auto data = std::get<GrowthData>(chartsOf(1)[9]);
    const Drawing drawing = drawingOf(english, data, usual);
    const Axis axis = *drawing.valueAxis;
    qreal x = 0;
    for (qsizetype step = 0; step < 3; ++step) {
        const MarkItem mark = marksOf(drawing, step).first();
        EXPECT_NEAR(mark.center.y(), axis.at(static_cast<double>(step) + 1), 0.01);
        EXPECT_GT(mark.center.x(), x);
        x = mark.center.x();
    }
    EXPECT_TRUE(wordsOf(drawing).contains(u"Junior 3 of 11"_s));
}

TEST(GrowthChart, BeginsWithWhatWasTickedBeforeThePeriod)
{
    auto data = std::get<GrowthData>(chartsOf(1)[9]);
    data.period.from = QDate(2025, 6, 1);
    const Drawing drawing = drawingOf(english, data, usual);
    EXPECT_TRUE(marksOf(drawing, 1).isEmpty()); // In May.
    EXPECT_NEAR(marksOf(drawing, 2).first().center.y(), drawing.valueAxis->at(3), 0.01);
    EXPECT_EQ(growthPeriod(data.people, QDate(2025, 12, 24)),
        (Period{ QDate(2025, 3, 1), QDate(2026, 1, 1) }));
}

} // namespace
} // namespace levelbook::charts
