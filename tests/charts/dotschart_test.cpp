#include "charts/chartfile.h"
#include "charts/dotschart.h"
#include "fixtures.h"
#include "support/support.h"

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

using namespace test;
using levelbook::test::must;

const Words english(Language::English);
const Words korean(Language::Korean);
constexpr QSizeF usual(1000, 600);

// Where a value lies by what a reader has: the labels of the axis.
qreal byAxisLabels(const Drawing& drawing, double value)
{
    qreal at10 = 0, at20 = 0;
    for (const TextItem& text : textsOf(drawing)) {
        if (text.rect.top() < 500)
            continue;
        if (text.text == u"10"_s)
            at10 = text.rect.center().x();
        if (text.text == u"20"_s)
            at20 = text.rect.center().x();
    }
    return at10 + (value - 10) / 10 * (at20 - at10);
}

TEST(DotsChart, PutsEachDotAndTargetWhereTheAxisSaysTheirValuesLie)
{
    const DotsData data = leadTimes(14);
    const Drawing drawing = drawingOf(english, data, usual);
    const QImage image = must(chartImage(english, data, {}));
    for (qsizetype i = 0; i < data.rows.size(); ++i) {
        const QList<MarkItem> marks = marksOf(drawing, i);
        if (i == 6 || i == 9) {
            EXPECT_TRUE(marks.isEmpty()) << i;
            continue;
        }
        ASSERT_EQ(marks.size(), 2) << i;
        EXPECT_EQ(marks[0].shape, Shape::Tick);
        EXPECT_NEAR(marks[0].center.x(), byAxisLabels(drawing, data.rows[i].targets->meets), 2)
            << i;
        EXPECT_EQ(marks[1].shape, Shape::Dot);
        EXPECT_NEAR(marks[1].center.x(), byAxisLabels(drawing, *data.rows[i].figure.value), 2) << i;
        EXPECT_EQ(image.pixelColor(marks[1].center.toPoint()), colorOf(Ink::Data, Theme::Light))
            << i;
    }
}

TEST(DotsChart, DrawsTheIntervalFromItsLowToItsHighEnd)
{
    const DotsData data = leadTimes(1);
    const Drawing drawing = drawingOf(english, data, usual);
    const qreal y = marksOf(drawing, 0).last().center.y();
    const QImage image = must(chartImage(english, data, {}));
    const Axis axis = *drawing.valueAxis;
    const auto isInterval = [&](double value) {
        return image.pixelColor(QPointF(axis.at(value), y).toPoint())
            == colorOf(Ink::Interval, Theme::Light);
    };
    EXPECT_FALSE(isInterval(13.8)); // The interval is 14 to 25, the value 20.
    EXPECT_TRUE(isInterval(14.2));
    EXPECT_TRUE(isInterval(24.8));
    EXPECT_FALSE(isInterval(25.2));
}

TEST(DotsChart, CutsAnIntervalThatWouldSquashEverybody)
{
    const Drawing drawing = drawingOf(english, leadTimes(14), usual);
    EXPECT_LT(drawing.valueAxis->to, 100);
    const auto arrows = std::ranges::count_if(
        drawing.items, [](const Item& item) { return std::holds_alternative<AreaItem>(item); });
    EXPECT_EQ(arrows, 1);
}

TEST(DotsChart, SaysInWordsWhatCannotBeJudged)
{
    const QStringList words = wordsOf(drawingOf(english, leadTimes(14), usual));
    EXPECT_TRUE(words.contains(u"Too few to judge (n 3 of 5)"_s));
    EXPECT_TRUE(words.contains(u"No data"_s));
    EXPECT_TRUE(words.contains(u"PR lead time, 플랫폼 팀"_s));
    EXPECT_TRUE(words.contains(u"median, h · 2026-01-01 – 2026-06-30 · n 319"_s))
        << words.join(u'|').toStdString();
    EXPECT_TRUE(words.contains(u"target: Junior 48 h · Mid 36 h · Senior 30 h"_s));
    EXPECT_TRUE(words.contains(u"20.0"_s));
}

TEST(DotsChart, NeverPutsTextOverText)
{
    for (const QSizeF size :
        { QSizeF(1000, 600), QSizeF(480, 320), QSizeF(1600, 500), QSizeF(200, 200) }) {
        for (const int people : { 0, 1, 2, 14, 24, 38, 60, 400 }) {
            DotsData data = leadTimes(people);
            for (DotsRow& row : data.rows)
                row.label += u" 아주긴이름을가진사람이며소속도길다주식회사플랫폼개발본부"_s;
            for (const Words& words : { english, korean })
                EXPECT_EQ(misplacedTexts(drawingOf(words, data, size)).join(u'\n'), QString())
                    << people << " people at " << size.width() << 'x' << size.height();
        }
    }
}

TEST(DotsChart, ElidesLongNames)
{
    DotsData data = leadTimes(24);
    data.rows[0].label = u"아주긴이름"_s.repeated(20);
    const Drawing drawing = drawingOf(korean, data, usual);
    const bool elides = std::ranges::any_of(wordsOf(drawing), [](const QString& text) {
        return text.startsWith(u"아주긴이름아주긴이름"_s) && text.endsWith(u'…');
    });
    EXPECT_TRUE(elides);
}

TEST(DotsChart, ShowsNobodyOnePersonAndManyMore)
{
    EXPECT_TRUE(
        wordsOf(drawingOf(english, leadTimes(0), usual)).contains(u"There is nobody to show."_s));
    EXPECT_EQ(marksOf(drawingOf(english, leadTimes(1), usual), 0).size(), 2);

    const DotsData data = leadTimes(400);
    const Drawing many = drawingOf(english, data, usual);
    for (qsizetype i = 0; i < 400; ++i)
        EXPECT_EQ(marksOf(many, i).isEmpty(), i % 14 == 6 || i % 14 == 9) << i;
    EXPECT_FALSE(wordsOf(many).contains(data.rows[0].label));
    EXPECT_TRUE(wordsOf(many).contains(
        u"Rows: 400, of these without a judged value: 57. Names do not fit here; the table has them."_s))
        << wordsOf(many).join(u'|').toStdString();
    EXPECT_TRUE(
        wordsOf(drawingOf(english, leadTimes(3000), usual)).filter(u"of 3,000 rows"_s).size() == 1);
}

TEST(DotsChart, RanksOnlyWhoHasAnInterval)
{
    DotsData data = leadTimes(4);
    data.order = RowOrder::Value;
    data.rows[0].figure.value = 5; // Would be the best.
    data.rows[0].figure.low.reset();
    data.rows[0].figure.high.reset();
    data.rows[2].figure.value = 21;
    const Drawing drawing = drawingOf(english, data, usual);
    const auto y = [&](qsizetype row) { return marksOf(drawing, row).last().center.y(); };
    EXPECT_LT(y(2), y(1)); // 21 h before 27.6 h: lower is better.
    EXPECT_LT(y(1), y(3));
    EXPECT_LT(y(3), y(0));
    data.kpi.direction = Direction::Up;
    const Drawing upwards = drawingOf(english, data, usual);
    EXPECT_LT(marksOf(upwards, 3).last().center.y(), marksOf(upwards, 1).last().center.y());
}

TEST(DotsChart, ShowsAnUndeclaredCountAsARing)
{
    DotsData data = leadTimes(2);
    data.rows[1].figure.status = FigureStatus::Undeclared;
    const Drawing drawing = drawingOf(english, data, usual);
    EXPECT_EQ(marksOf(drawing, 0).last().shape, Shape::Dot);
    EXPECT_EQ(marksOf(drawing, 1).last().shape, Shape::Ring);
    EXPECT_TRUE(wordsOf(drawing).contains(u"not declared complete: shown, not scored"_s));
}

TEST(DotsChart, DrawsHostileNamesAsTheyAreOnOneLine)
{
    DotsData data = leadTimes(3);
    data.rows[0].label = u"<b>김</b> &amp; <img src=x>"_s;
    data.rows[1].label = u"줄\n바꿈\t탭"_s;
    data.rows[2].label = QString::fromUtf16(u"\u202e거꾸로\u2066\x01");
    const QStringList words = wordsOf(drawingOf(english, data, usual));
    EXPECT_TRUE(words.contains(u"<b>김</b> &amp; <img src=x>"_s));
    EXPECT_TRUE(words.contains(u"줄 바꿈 탭"_s));
    EXPECT_TRUE(words.contains(u"거꾸로\uFFFD"_s));
}

TEST(DotsChart, HasItsNumbersAsATable)
{
    const ChartTable table = tableOf(english, leadTimes(10));
    ASSERT_EQ(table.rows.size(), 10);
    QStringList keys;
    for (const ChartColumn& column : table.columns)
        keys += column.key;
    EXPECT_EQ(keys.join(u','), u"name,level,kpi,value,low,high,n,status,floor,meets,exceeds"_s);
    EXPECT_EQ(table.rows[1][0].value, QVariant(u"김민준"_s));
    EXPECT_EQ(table.rows[1][1], (ChartCell{ u"mid"_s, u"Mid"_s }));
    EXPECT_EQ(table.rows[1][3], (ChartCell{ 27.6, u"27.6"_s }));
    EXPECT_EQ(table.rows[6][7].value, QVariant(u"too_few"_s));
    EXPECT_TRUE(table.rows[9][3].value.isNull());
    EXPECT_EQ(table.rows[9][9], (ChartCell{ 48.0, u"48"_s }));
}

TEST(DotsChart, SaysThatACompanyHasNoFigures)
{
    DotsData data = leadTimes(400);
    const auto words = [&] { return wordsOf(drawingOf(english, data, { 1000, 600 })); };
    EXPECT_FALSE(words().contains(u"Nobody has a figure."_s));
    for (DotsRow& row : data.rows)
        row.figure = {};
    EXPECT_TRUE(words().contains(u"Nobody has a figure."_s));
    EXPECT_EQ(misplacedTexts(drawingOf(english, data, { 1000, 600 })).join(u'\n'), QString());
}

} // namespace
} // namespace levelbook::charts
