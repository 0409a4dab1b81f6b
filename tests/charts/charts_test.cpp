#include "charts/charts.h"
#include "fixtures.h"
#include "support/support.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

const Words english(Language::English);

TEST(Charts, AreListedWithKeyTitleAndNeeds)
{
    QStringList keys;
    for (const ChartKind& kind : chartKinds()) {
        keys += kind.key;
        EXPECT_FALSE(kind.title(english).isEmpty());
        EXPECT_FALSE(kind.needs.isEmpty());
    }
    EXPECT_EQ(keys,
        (QStringList{ u"dots"_s, u"xmr"_s, u"multiples"_s, u"heatmap"_s, u"box"_s, u"radar"_s,
            u"bars"_s, u"funnel"_s, u"grades"_s, u"growth"_s }));
    EXPECT_EQ(levelbook::test::must(chartKind(u"xmr"_s)).key, u"xmr"_s);
    EXPECT_EQ(chartKind(u"pie"_s).error(), (Error{ ErrorCode::NoSuchChart, { u"pie"_s }, {} }));
}

TEST(Charts, DrawAnyKindOfData)
{
    const ChartData dots = test::leadTimes(3);
    const ChartData months = test::leadTimeMonths({ 30, 31, 32 });
    EXPECT_EQ(chartTable(english, dots).rows.size(), 3);
    EXPECT_EQ(chartTable(english, months).columns[0].key, u"month"_s);
    EXPECT_EQ(test::marksOf(chartDrawing(english, months, { 800, 500 }), 2).size(), 1);
    EXPECT_EQ(spoken(chartCaption(english, dots)),
        u"PR lead time, 플랫폼 팀. median, h · 2026-01-01 – 2026-06-30 · n 63. "
        "By name. People whose intervals overlap cannot be told apart."_s);
}

TEST(Palette, HasTwoThemesThatDifferInEveryRoleButTheSignal)
{
    EXPECT_EQ(themeFromKey(u"dark"_s), Theme::Dark);
    EXPECT_EQ(themeFromKey(u"blue"_s), std::nullopt);
    for (const Ink ink : { Ink::Background, Ink::Text, Ink::Muted, Ink::Grid, Ink::Track, Ink::Data,
             Ink::Interval, Ink::Target, Ink::Score1, Ink::Score2, Ink::Score3, Ink::Score4,
             Ink::Hatch, Ink::Series1, Ink::Series2, Ink::Series3, Ink::Series4 })
        EXPECT_NE(colorOf(ink, Theme::Light), colorOf(ink, Theme::Dark)) << int(ink);
}

TEST(Palette, IsLegibleInGrey)
{
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        const auto grey = [theme](Ink ink) { return qGray(colorOf(ink, theme).rgb()); };
        for (const Ink ink : { Ink::Text, Ink::Muted, Ink::Data, Ink::Target, Ink::Signal })
            EXPECT_GT(std::abs(grey(ink) - grey(Ink::Background)), 70) << int(ink);
        EXPECT_GT(std::abs(grey(Ink::Data) - grey(Ink::Interval)), 50);
        EXPECT_GT(std::abs(grey(Ink::Target) - grey(Ink::Interval)), 50);
        EXPECT_GT(std::abs(grey(Ink::Interval) - grey(Ink::Track)), 30);
        // Scores go one way in grey too, and the numbers on them can be read.
        const QList<Ink> grounds{ Ink::Score1, Ink::Score2, Ink::Score3, Ink::Score4 };
        const QList<Ink> texts{ Ink::OnScore1, Ink::OnScore2, Ink::OnScore3, Ink::OnScore4 };
        const int way = theme == Theme::Light ? -1 : 1;
        for (qsizetype i = 0; i < grounds.size(); ++i) {
            EXPECT_GT(std::abs(grey(texts[i]) - grey(grounds[i])), 100) << i;
            if (i > 0) {
                EXPECT_GT(way * (grey(grounds[i]) - grey(grounds[i - 1])), 20) << i;
            }
        }
    }
}

} // namespace
} // namespace levelbook::charts
