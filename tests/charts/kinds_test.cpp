// What holds for every kind of chart, with nobody, one person, a team and a company.
#include "peoplecharts.h"
#include "support/support.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

using namespace test;

const Words english(Language::English);
const Words korean(Language::Korean);

QString nameOf(qsizetype kind) { return chartKinds()[static_cast<std::size_t>(kind)].key; }

// All data that a drawing points at.
QSet<qsizetype> dataOf(const Drawing& drawing)
{
    QSet<qsizetype> data;
    for (const Item& item : drawing.items) {
        if (const auto* mark = std::get_if<MarkItem>(&item); mark && mark->datum)
            data += *mark->datum;
        if (const auto* area = std::get_if<AreaItem>(&item); area && area->datum)
            data += *area->datum;
        if (const auto* hatch = std::get_if<HatchItem>(&item); hatch && hatch->datum)
            data += *hatch->datum;
        if (const auto* text = std::get_if<TextItem>(&item); text && text->datum)
            data += *text->datum;
    }
    return data;
}

// Marks, areas and lines that leave the picture.
QStringList outside(const Drawing& drawing)
{
    const QRectF picture(QPointF(), drawing.size);
    QStringList wrong;
    for (const Item& item : drawing.items) {
        if (const auto* mark = std::get_if<MarkItem>(&item);
            mark && !picture.contains(mark->center))
            wrong += u"mark"_s;
        if (const auto* area = std::get_if<AreaItem>(&item);
            area && !picture.contains(area->outline.boundingRect()))
            wrong += u"area"_s;
        if (const auto* line = std::get_if<LineItem>(&item)) {
            for (const QPointF& point : line->points) {
                if (!picture.contains(point))
                    wrong += u"line"_s;
            }
        }
    }
    return wrong;
}

class Kinds : public testing::TestWithParam<int> { };

TEST_P(Kinds, PutNoTextOverTextAndNothingOutside)
{
    const QList<ChartData> charts = chartsOf(GetParam());
    for (qsizetype kind = 0; kind < charts.size(); ++kind) {
        for (const QSizeF size :
            { QSizeF(1000, 600), QSizeF(480, 320), QSizeF(1600, 500), QSizeF(280, 200) }) {
            for (const Words& words : { english, korean }) {
                const Drawing drawing = chartDrawing(words, charts[kind], size);
                const QString where =
                    u"%1 %2x%3"_s.arg(nameOf(kind)).arg(size.width()).arg(size.height());
                EXPECT_EQ(misplacedTexts(drawing).join(u'\n'), QString()) << where.toStdString();
                EXPECT_EQ(outside(drawing), QStringList()) << where.toStdString();
            }
        }
    }
}

TEST_P(Kinds, PointOnlyAtRowsOfTheirTables)
{
    const QList<ChartData> charts = chartsOf(GetParam());
    for (qsizetype kind = 0; kind < charts.size(); ++kind) {
        const ChartTable table = chartTable(english, charts[kind]);
        for (const QList<ChartCell>& row : table.rows)
            ASSERT_EQ(row.size(), table.columns.size()) << nameOf(kind).toStdString();
        for (const qsizetype datum : dataOf(chartDrawing(english, charts[kind], { 1000, 600 })))
            EXPECT_LT(datum, table.rows.size()) << nameOf(kind).toStdString();
    }
}

TEST_P(Kinds, SayWhatTheyShow)
{
    for (const ChartData& data : chartsOf(GetParam())) {
        const Caption caption = chartCaption(english, data);
        EXPECT_FALSE(caption.title.isEmpty());
        EXPECT_FALSE(caption.subtitle.isEmpty());
        const Drawing drawing = chartDrawing(english, data, { 1000, 600 });
        EXPECT_TRUE(wordsOf(drawing).contains(caption.title)) << caption.title.toStdString();
    }
}

// Every row of a table can be reached in the picture, or on one of its pages.
TEST_P(Kinds, ShowEveryRowSomewhere)
{
    QList<ChartData> charts = chartsOf(GetParam());
    for (qsizetype kind = 0; kind < charts.size(); ++kind) {
        QSet<qsizetype> reached;
        const QSizeF size(1000, 800); // In which 400 rows have a pixel each.
        const int pages = chartPages(english, charts[kind], size);
        for (int page = 0; page < pages; ++page) {
            setChartPage(charts[kind], page);
            reached += dataOf(chartDrawing(english, charts[kind], size));
        }
        const ChartTable table = chartTable(english, charts[kind]);
        qsizetype without = 0; // Months without data are gaps, a company's people have no names.
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            without += reached.contains(row) ? 0 : 1;
        if (nameOf(kind) == u"dots" || nameOf(kind) == u"box") {
            EXPECT_LE(without, table.rows.size() / 7) << nameOf(kind).toStdString();
        } else if (GetParam() == 0 && (nameOf(kind) == u"funnel" || nameOf(kind) == u"grades")) {
            EXPECT_EQ(without, table.rows.size()); // A cycle without reviews says so in words.
        } else if (nameOf(kind) == u"multiples") {
            EXPECT_EQ(without, table.rows.size() / 6);
        } else {
            EXPECT_EQ(without, 0) << nameOf(kind).toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(People, Kinds, testing::Values(0, 1, 2, 24, 400));

} // namespace
} // namespace levelbook::charts
