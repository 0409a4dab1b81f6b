#include "charts/boxchart.h"
#include "peoplecharts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

using namespace test;

const Words english(Language::English);
constexpr QSizeF usual(1000, 600);

BoxData box(int people, BoxGroup by = BoxGroup::Level)
{
    return { leadTime(), {}, { QDate(2026, 1, 1), QDate(2026, 7, 1) }, by, rowsOfOneKpi(people) };
}

TEST(BoxChart, TakesQuartilesAndWhiskersOfTheValues)
{
    // R: quantile(c(1,2,3,4,5,6,7,8,9,100)): 3.25 5.5 7.75; 100 is beyond 7.75 + 1.5 * 4.5.
    EXPECT_EQ(
        boxNumbers({ 1, 2, 3, 4, 5, 6, 7, 8, 9, 100 }), (BoxNumbers{ 1, 3.25, 5.5, 7.75, 9 }));
    EXPECT_EQ(boxNumbers({ 7 }), (BoxNumbers{ 7, 7, 7, 7, 7 }));
}

TEST(BoxChart, GathersByLevelFromTheLowestAndByTeamAsKoreansSort)
{
    QStringList levels, teams;
    for (const BoxGroupRow& group : boxGroups(english, box(24)))
        levels += group.name;
    for (const BoxGroupRow& group : boxGroups(english, box(24, BoxGroup::Team)))
        teams += group.name;
    EXPECT_EQ(levels, (QStringList{ u"Junior"_s, u"Mid"_s, u"Senior"_s, u"Lead"_s }));
    EXPECT_EQ(teams, (QStringList{ u"검색"_s, u"결제"_s, u"플랫폼 개발 본부 제1팀"_s }));
}

TEST(BoxChart, HidesNobody)
{
    const BoxData data = box(400);
    const Drawing drawing = drawingOf(english, data, usual);
    QList<QPointF> places;
    for (qsizetype person = 0; person < 400; ++person) {
        const QList<MarkItem> marks = marksOf(drawing, person);
        ASSERT_EQ(marks.size(), data.people[person].figures[0].value ? 1 : 0) << person;
        for (const MarkItem& mark : marks) {
            EXPECT_FALSE(places.contains(mark.center)) << person;
            places += mark.center;
        }
    }
}

TEST(BoxChart, BoxesNoFewerThanFivePeopleAndNobodyWithTooFewRecords)
{
    const BoxData data = box(14); // Three or four a level, the 7th with too few records.
    const Drawing drawing = drawingOf(english, data, usual);
    for (const Item& item : drawing.items) {
        const auto* area = std::get_if<AreaItem>(&item);
        EXPECT_FALSE(area && area->ink == Ink::Interval);
    }
    EXPECT_EQ(marksOf(drawing, 6).first().shape, Shape::Ring);
    EXPECT_TRUE(wordsOf(drawing).contains(u"n under 5: not in the box"_s));
    for (const BoxGroupRow& group : boxGroups(english, data))
        EXPECT_FALSE(group.judged.contains(6));
    const ChartTable table = tableOf(english, data);
    EXPECT_EQ(table.rows.size(), 14 + 4);
    EXPECT_EQ(table.rows[14][0].value, QVariant(u"All: Junior"_s));
    EXPECT_TRUE(table.rows[14][11].value.isNull()); // No quartiles of four.
}

// 3 of 3 lies further out than 47 of 50; mark and table say that it is not better.
TEST(BoxChart, MarksWhatIsTooUncertainToCompare)
{
    BoxData data = box(2);
    data.kpi = dimensions().first().kpis.first(); // The pass rate, from 3 requests on.
    ASSERT_EQ(data.kpi.kind, KpiKind::Ratio);
    const auto set = [&](qsizetype person, double n, double value, double low, double high) {
        Figure& figure = data.people[person].figures[0];
        figure.kpi = data.kpi.key;
        figure.n = n;
        figure.value = value;
        figure.low = low;
        figure.high = high;
        figure.status = FigureStatus::Ok;
        data.people[person].who.level = Level::Mid;
    };
    set(0, 3, 100, 43.8, 100);
    set(1, 50, 94, 83.8, 97.9);
    const Drawing drawing = drawingOf(english, data, usual);
    EXPECT_EQ(marksOf(drawing, 0).first().shape, Shape::Ring);
    EXPECT_EQ(marksOf(drawing, 1).first().shape, Shape::Dot);
    EXPECT_TRUE(
        wordsOf(drawing).contains(u"interval wider than one score, or n too small for one"_s));
    const ChartTable table = tableOf(english, data);
    ASSERT_EQ(table.columns[9].key, u"comparable"_s);
    EXPECT_EQ(table.rows[0][9].value, QVariant(u"no"_s));
    EXPECT_EQ(table.rows[1][9].value, QVariant(u"yes"_s));
    set(0, 50, 94, 83.8, 97.9);
    EXPECT_FALSE(wordsOf(drawingOf(english, data, usual))
                     .contains(u"interval wider than one score, or n too small for one"_s));
}

} // namespace
} // namespace levelbook::charts
