// Zooming in time: which months are in the picture, and that nothing else changes by it.
#include "charts/timezoom.h"
#include "charts/xmrchart.h"
#include "peoplecharts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

using namespace test;

const Words english(Language::English);
const Words korean(Language::Korean);
constexpr QSizeF usual(1000, 600);

Period months(int fromYear, int from, int toYear, int to)
{
    return { QDate(fromYear, from, 1), QDate(toYear, to, 1) };
}

// 24 months from July 2025; the 5th lies far out.
ChartData twoYears()
{
    QList<std::optional<double>> values;
    for (int i = 0; i < 24; ++i)
        values += i == 4 ? 90 : 30.0 + i * 7 % 5;
    return leadTimeMonths(values);
}

// The first of each kind that has time, and one that has none.
ChartData kind(const QString& key, int people = 3)
{
    const QList<ChartData> all = chartsOf(people);
    for (const ChartData& one : all) {
        if (chartKinds()[one.index()].key == key)
            return one;
    }
    throw std::runtime_error("no such kind");
}

QSet<qsizetype> marked(const Drawing& drawing)
{
    QSet<qsizetype> data;
    for (const Item& item : drawing.items) {
        if (const auto* mark = std::get_if<MarkItem>(&item); mark && mark->datum)
            data += *mark->datum;
    }
    return data;
}

TEST(TimeZoom, IsOfTheKindsThatHaveAnAxisOfTime)
{
    for (const ChartData& one : chartsOf(3)) {
        const QString key = chartKinds()[one.index()].key;
        EXPECT_EQ(wholeTime(one).has_value(),
            (QStringList{ u"xmr"_s, u"multiples"_s, u"growth"_s }.contains(key)))
            << key.toStdString();
        ChartData same = one;
        zoomIn(same);
        EXPECT_EQ(same == one, !wholeTime(one)) << key.toStdString();
    }
    EXPECT_EQ(wholeTime(leadTimeMonths({ 30 })), std::nullopt); // A single month is all there is.
    EXPECT_EQ(wholeTime(leadTimeMonths({ {}, {} })), std::nullopt);
}

TEST(TimeZoom, ShowsTheMonthsThatAreTouched)
{
    ChartData data = twoYears();
    EXPECT_EQ(shownTime(data), months(2025, 7, 2027, 7));
    EXPECT_FALSE(isZoomed(data));
    showTime(data, Period{ QDate(2025, 9, 20), QDate(2025, 12, 2) });
    EXPECT_EQ(shownTime(data), months(2025, 9, 2026, 1));
    showTime(data, months(2020, 1, 2025, 9)); // Only what the chart has.
    EXPECT_EQ(shownTime(data), months(2025, 7, 2025, 9));
    for (const auto& all : { std::optional<Period>(), std::optional(months(2020, 1, 2020, 2)),
             std::optional(months(2020, 1, 2030, 1)) }) {
        showTime(data, months(2025, 9, 2025, 10));
        showTime(data, all);
        EXPECT_FALSE(isZoomed(data));
        EXPECT_EQ(data, twoYears());
    }
}

TEST(TimeZoom, HalvesTheMonthsAroundADayAndDoublesThem)
{
    ChartData data = twoYears();
    zoomIn(data);
    EXPECT_EQ(shownTime(data), months(2026, 7, 2027, 7)); // The last ones.
    zoomIn(data, QDate(2026, 7, 15)); // The first month stays the first.
    EXPECT_EQ(shownTime(data), months(2026, 7, 2027, 1));
    zoomIn(data, QDate(2026, 12, 31));
    EXPECT_EQ(shownTime(data), months(2026, 10, 2027, 1));
    for (int i = 0; i < 5; ++i) {
        zoomIn(data);
        EXPECT_TRUE(shownTime(data)->isValid());
    }
    EXPECT_EQ(shownTime(data), months(2026, 12, 2027, 1)); // At least one.
    for (int i = 0; i < 5; ++i)
        zoomOut(data, QDate(2026, 12, 1));
    EXPECT_FALSE(isZoomed(data));
}

TEST(TimeZoom, MovesAsFarAsThereAreMonths)
{
    ChartData data = twoYears();
    moveTime(data, -3);
    EXPECT_FALSE(isZoomed(data));
    showTime(data, months(2026, 1, 2026, 4));
    moveTime(data, 2);
    EXPECT_EQ(shownTime(data), months(2026, 3, 2026, 6));
    moveTime(data, -100);
    EXPECT_EQ(shownTime(data), months(2025, 7, 2025, 10));
    moveTime(data, 100);
    EXPECT_EQ(shownTime(data), months(2027, 4, 2027, 7));
}

TEST(TimeZoom, BringsADatumIntoThePicture)
{
    for (const QString& key : { u"xmr"_s, u"multiples"_s, u"growth"_s }) {
        ChartData data = kind(key, 6);
        const qsizetype rows = chartTable(english, data).rows.size();
        const Period whole = *wholeTime(data);
        showTime(data, Period{ whole.from, whole.from.addMonths(1) });
        for (qsizetype datum = rows - 1; datum >= 0; --datum) {
            showDatum(data, datum);
            const Period time = *timeOf(data, datum);
            EXPECT_TRUE(shownTime(data)->contains(time.from)) << key.toStdString() << datum;
        }
    }
}

TEST(TimeZoom, KeepsLimitsSignalsAndNumbersOfAllMonths)
{
    const ChartData all = twoYears();
    ChartData zoomed = all;
    showTime(zoomed, months(2026, 7, 2026, 10)); // Without the month that lies far out.
    EXPECT_EQ(std::get<XmrData>(zoomed).xmr, std::get<XmrData>(all).xmr);
    EXPECT_EQ(chartTable(english, zoomed), chartTable(english, all));
    const QStringList words = wordsOf(chartDrawing(english, zoomed, usual));
    for (const QString& limit : wordsOf(chartDrawing(english, all, usual)).filter(u"limit "_s))
        EXPECT_TRUE(words.contains(limit)) << limit.toStdString();
    const Caption caption = chartCaption(english, zoomed);
    EXPECT_TRUE(caption.subtitle.startsWith(u"Shown: 2026-07 – 2026-09 · "_s))
        << caption.subtitle.toStdString();
    EXPECT_TRUE(caption.subtitle.endsWith(chartCaption(english, all).subtitle));
    EXPECT_TRUE(caption.note.startsWith(chartCaption(english, all).note)); // Names the far month.
    EXPECT_TRUE(caption.note.endsWith(u"Mean, limits and signals are of all months."_s));
}

TEST(TimeZoom, DrawsWhatIsShownAlone)
{
    ChartData data = twoYears();
    showTime(data, months(2025, 11, 2026, 1));
    EXPECT_EQ(marked(chartDrawing(english, data, usual)), (QSet<qsizetype>{ 4, 5 }));
    data = kind(u"multiples"_s, 2);
    showTime(data, months(2026, 4, 2026, 6)); // Six months a person; the 4th and 5th.
    EXPECT_EQ(marked(chartDrawing(english, data, usual)), (QSet<qsizetype>{ 3, 4, 9, 10 }));
    data = kind(u"growth"_s, 1); // Ticks in March, May and July 2025.
    showTime(data, months(2025, 4, 2025, 7));
    const Drawing drawing = chartDrawing(english, data, usual);
    EXPECT_EQ(marked(drawing), (QSet<qsizetype>{ 1 }));
    EXPECT_TRUE(wordsOf(drawing).contains(u"Junior 2 of 11"_s))
        << wordsOf(drawing).join(u'|').toStdString();
}

TEST(TimeZoom, TellsWhereTimeLiesInThePicture)
{
    for (const QString& key : { u"xmr"_s, u"multiples"_s, u"growth"_s }) {
        ChartData data = kind(key, 6);
        for (int i = 0; i < 2; ++i, zoomIn(data)) {
            const Drawing drawing = chartDrawing(english, data, usual);
            ASSERT_EQ(drawing.timePlots.size(), key == u"xmr" ? 1 : 6) << key.toStdString();
            for (const TimePlot& plot : drawing.timePlots)
                EXPECT_EQ(plot.time, shownTime(data)) << key.toStdString();
            for (const Item& item : drawing.items) {
                const auto* mark = std::get_if<MarkItem>(&item);
                if (!mark || !mark->datum)
                    continue;
                const bool isInside = std::ranges::any_of(drawing.timePlots,
                    [&](const TimePlot& plot) { return plot.rect.contains(mark->center); });
                EXPECT_TRUE(isInside) << key.toStdString() << *mark->datum;
            }
        }
    }
}

TEST(TimeZoom, PutsNoTextOverTextInAnySpan)
{
    for (const QString& key : { u"xmr"_s, u"multiples"_s, u"growth"_s }) {
        for (ChartData data = kind(key, 24); shownTime(data)->days() > 31; zoomIn(data)) {
            for (const QSizeF size : { usual, QSizeF(480, 320), QSizeF(280, 200) }) {
                for (const Words& words : { english, korean })
                    EXPECT_EQ(
                        misplacedTexts(chartDrawing(words, data, size)).join(u'\n'), QString())
                        << key.toStdString() << ' ' << size.width();
            }
        }
    }
}

} // namespace
} // namespace levelbook::charts
