#include "charts/xmrchart.h"
#include "fixtures.h"
#include "support/support.h"

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

using namespace test;

const Words english(Language::English);
const Words korean(Language::Korean);
constexpr QSizeF usual(1000, 600);

// March 2026 (the ninth month) is outside; October and November 2025 have no data.
XmrData year()
{
    return leadTimeMonths({ 33.8, 30.2, 35.6, {}, {}, 33, 29.3, 34.7, 55.8, 33.9, 31.2, 27.5 });
}

QList<LineItem> linesOf(const Drawing& drawing, Ink ink)
{
    QList<LineItem> lines;
    for (const Item& item : drawing.items) {
        const auto* line = std::get_if<LineItem>(&item);
        if (line && line->ink == ink)
            lines += *line;
    }
    return lines;
}

TEST(XmrChart, PutsMonthsTrueToTimeAndValuesOnTheAxis)
{
    const XmrData data = year();
    const Drawing drawing = drawingOf(english, data, usual);
    const QPointF july = marksOf(drawing, 0).first().center;
    const QPointF august = marksOf(drawing, 1).first().center;
    const QPointF june = marksOf(drawing, 11).first().center;
    const qreal day = (june.x() - july.x()) / 334.5; // From the middle of July to that of June.
    EXPECT_NEAR(august.x() - july.x(), 31 * day, 0.5);
    EXPECT_NEAR(marksOf(drawing, 5).first().center.x() - july.x(), 153 * day, 0.5);
    for (const qsizetype month : { 0, 8, 11 })
        EXPECT_NEAR(marksOf(drawing, month).first().center.y(),
            drawing.valueAxis->at(*data.months[month].value), 1e-9);
    EXPECT_LT(marksOf(drawing, 8).first().center.y(), july.y()); // More is higher.
}

TEST(XmrChart, LeavesAGapWhereMonthsHaveNoData)
{
    const Drawing drawing = drawingOf(english, year(), usual);
    EXPECT_TRUE(marksOf(drawing, 3).isEmpty());
    const QList<LineItem> series = linesOf(drawing, Ink::Data);
    ASSERT_EQ(series.size(), 2);
    EXPECT_EQ(series[0].points.size(), 3);
    EXPECT_EQ(series[1].points.size(), 7);
}

TEST(XmrChart, LabelsMeanAndLimitsAtTheirEnds)
{
    const XmrData data = year();
    const Drawing drawing = drawingOf(english, data, usual);
    const QList<LineItem> limits = linesOf(drawing, Ink::Muted);
    ASSERT_EQ(limits.size(), 2);
    EXPECT_EQ(limits[0].dash, Dash::Dashed);
    for (const TextItem& text : textsOf(drawing)) {
        if (text.text.startsWith(u"Upper limit"_s)) {
            EXPECT_EQ(text.text, u"Upper limit %1"_s.arg(*data.xmr->upper, 0, 'f', 1));
            EXPECT_GT(text.rect.left(), limits[0].points.last().x());
            EXPECT_NEAR(text.rect.center().y(), limits[0].points.last().y(), 1);
        }
    }
    EXPECT_EQ(wordsOf(drawing).filter(u"limit "_s).size(), 2);
    EXPECT_EQ(wordsOf(drawing).filter(u"Mean "_s).size(), 1);
}

TEST(XmrChart, MarksSignalsByColourAndShapeAndListsThem)
{
    const Drawing drawing = drawingOf(english, year(), usual);
    const MarkItem march = marksOf(drawing, 8).first();
    EXPECT_EQ(march.shape, Shape::Diamond);
    EXPECT_EQ(march.ink, Ink::Signal);
    EXPECT_EQ(marksOf(drawing, 0).first().shape, Shape::Dot);
    EXPECT_EQ(captionOf(english, year()).note, u"Signals: 2026-03 above the upper limit."_s);
    EXPECT_TRUE(wordsOf(drawing).contains(u"55.8"_s));
}

TEST(XmrChart, NamesARunOnce)
{
    QList<std::optional<double>> values;
    for (int i = 0; i < 10; ++i)
        values += 30.0 + i % 3;
    for (int i = 0; i < 10; ++i)
        values += 32.5 + i % 3;
    const XmrData data = leadTimeMonths(values);
    EXPECT_EQ(captionOf(english, data).note,
        u"Signals: 2025-07 – 2026-04 a run below the mean; 2026-05 – 2027-02 a run above the mean."_s);
    const Drawing drawing = drawingOf(english, data, usual);
    EXPECT_EQ(marksOf(drawing, 4).first().shape, Shape::Square);
    EXPECT_EQ(marksOf(drawing, 4).first().ink, Ink::Signal);
}

TEST(XmrChart, SaysProvisionalAndNoSignal)
{
    EXPECT_EQ(captionOf(english, leadTimeMonths({ 30, 31, 30 })).note,
        u"No signal: the months differ no more than usual. "
        "Provisional: fewer than 10 months have a value."_s);
    EXPECT_EQ(captionOf(english, leadTimeMonths({ 30 })).note,
        u"Provisional: fewer than 10 months have a value."_s);
}

TEST(XmrChart, ShowsMonthsUnderTheMinimumAsRings)
{
    XmrData data = year();
    data.months[1].status = FigureStatus::TooFew;
    const Drawing drawing = drawingOf(english, data, usual);
    EXPECT_EQ(marksOf(drawing, 1).first().shape, Shape::Ring);
    EXPECT_TRUE(wordsOf(drawing).contains(u"n under 5"_s));
}

TEST(XmrChart, NeverPutsTextOverText)
{
    for (const QSizeF size :
        { QSizeF(1000, 600), QSizeF(480, 320), QSizeF(1600, 400), QSizeF(250, 250) }) {
        for (const int months : { 0, 1, 2, 12, 25, 60, 240 }) {
            QList<std::optional<double>> values;
            for (int i = 0; i < months; ++i)
                values += i > months / 2 ? 30.0 + i * 7 % 5 : 44.0 + i * 3 % 7;
            const XmrData data = leadTimeMonths(values);
            for (const Words& words : { english, korean })
                EXPECT_EQ(misplacedTexts(drawingOf(words, data, size)).join(u'\n'), QString())
                    << months << " months at " << size.width() << 'x' << size.height();
        }
    }
    // All on one value: mean and limits are one line, their labels are not.
    EXPECT_EQ(misplacedTexts(drawingOf(english, leadTimeMonths({ 5, 5, 5, 5 }), usual)).join(u'\n'),
        QString());
}

TEST(XmrChart, SaysNoDataWhereThereIsNone)
{
    EXPECT_TRUE(wordsOf(drawingOf(english, leadTimeMonths({}), usual)).contains(u"No data"_s));
    EXPECT_TRUE(
        wordsOf(drawingOf(english, leadTimeMonths({ {}, {} }), usual)).contains(u"No data"_s));
}

TEST(XmrChart, HasItsNumbersAsATable)
{
    const ChartTable table = tableOf(english, year());
    ASSERT_EQ(table.rows.size(), 12);
    EXPECT_EQ(table.rows[8][0].value, QVariant(u"2026-03"_s));
    EXPECT_EQ(table.rows[8][2].value, QVariant(55.8));
    EXPECT_EQ(table.rows[8].last().value, QVariant(u"outside_above"_s));
    EXPECT_TRUE(table.rows[3][2].value.isNull());
    EXPECT_EQ(table.rows[3][6].value, QVariant(u"no_data"_s));
}

} // namespace
} // namespace levelbook::charts
