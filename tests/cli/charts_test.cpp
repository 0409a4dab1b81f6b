// Every kind of chart in every format, over real records: what it is asked for, and what it
// refuses.
#include "clirun.h"
#include "pdftext.h"

#include <QImage>
#include <QRegularExpression>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList halfYear{ u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s };
const QStringList passRate{ u"--kpi"_s, u"review_pass_rate"_s };
const QStringList cycle{ u"--cycle"_s, u"2019H1"_s };

// Each kind with all that it needs, and what its table begins with.
struct Kind {
    QString key;
    QStringList options;
    QByteArray header;
};

QList<Kind> kinds()
{
    const QStringList all{ u"--all"_s };
    const QStringList team{ u"--team"_s, u"Team A"_s };
    const QStringList person{ u"--engineer"_s, u"P0001"_s };
    return {
        { u"dots"_s, all + passRate + halfYear, "name,level,kpi,value" },
        { u"xmr"_s, person + passRate + halfYear, "month,kpi,value" },
        { u"multiples"_s, all + passRate + halfYear, "name,level,team,month,kpi,value" },
        { u"heatmap"_s, team + halfYear, "name,level,team,dimension,kpi,score" },
        { u"box"_s, all + passRate + halfYear, "name,level,team,kpi,value" },
        { u"radar"_s, person + halfYear, "dimension,score,score_low" },
        { u"bars"_s, all + halfYear, "dimension,kpi,score,score_low" },
        { u"funnel"_s, cycle, "state,now,reached" },
        { u"grades"_s, cycle, "grade,given,suggested,quota,over" },
        { u"growth"_s, all, "name,level,team,day,item_level,item" },
    };
}

QStringList chart(const Kind& kind, const QString& out)
{
    return QStringList{ u"chart"_s, kind.key, u"--out"_s, out } + kind.options;
}

} // namespace

TEST(Charts, AreDrawnInEveryKindFormatThemeAndLanguage)
{
    const Book book(startedBook());
    const QList<std::pair<QString, QByteArray>> formats{ { u"png"_s, "\x89PNG" },
        { u"svg"_s, "<?xml" }, { u"pdf"_s, "%PDF" }, { u"csv"_s, "\xEF\xBB\xBF" } };
    for (const Kind& kind : kinds()) {
        for (const auto& [ending, magic] : formats) {
            const QString path = book.path(kind.key + u'.' + ending);
            const QJsonObject said = book.must(chart(kind, path))[u"chart"].toObject();
            EXPECT_EQ(said[u"path"], path);
            EXPECT_FALSE(said[u"title"].toString().isEmpty());
            EXPECT_TRUE(readFile(path).startsWith(magic)) << path.toStdString();
        }
        EXPECT_TRUE(readFile(book.path(kind.key + u".csv"_s)).mid(3).startsWith(kind.header))
            << kind.key.toStdString();
        const QString dark = book.path(kind.key + u"dark.png"_s);
        const Ran ran = book.text(
            chart(kind, dark) + QStringList{ u"--theme"_s, u"dark"_s, u"--size"_s, u"640x480"_s },
            u"ko"_s);
        EXPECT_EQ(ran.exitCode, 0) << ran.err.toStdString();
        EXPECT_EQ(QImage(dark).size(), QSize(640, 480));
        EXPECT_LT(QImage(dark).pixelColor(1, 1).lightness(), 80);
        EXPECT_FALSE(pdfText(book.path(kind.key + u".pdf"_s)).isEmpty());
    }
}

TEST(Charts, AreListedWithWhatTheyNeed)
{
    const Book book;
    QStringList listed, known;
    for (const QJsonValue& one : book.must({ u"chart"_s, u"list"_s })[u"charts"].toArray()) {
        listed << one[u"kind"].toString();
        EXPECT_FALSE(one[u"needs"].toArray().isEmpty());
    }
    for (const Kind& kind : kinds())
        known << kind.key;
    EXPECT_EQ(listed, known);
}

// The numbers beside the pictures are those of the other verbs.
TEST(Charts, HaveTheNumbersOfTheFigures)
{
    const Book book(importedBook());
    const QString path = book.path(u"box.csv"_s);
    book.must(
        QStringList{ u"chart"_s, u"box"_s, u"--all"_s, u"--by"_s, u"team"_s, u"--out"_s, path }
        + passRate + halfYear);
    const QJsonObject figure =
        book.must(QStringList{ u"kpi"_s, u"list"_s, u"--engineer"_s, u"P0001"_s } + passRate
                + halfYear)[u"figures"]
            .toArray()
            .first()
            .toObject();
    const QList<QByteArray> lines = readFile(path).split('\n');
    const auto line = std::find_if(lines.begin(), lines.end(),
        [](const QByteArray& one) { return one.startsWith("Contributor 01,"); });
    ASSERT_NE(line, lines.end());
    EXPECT_EQ(line->split(',').at(4).toDouble(), figure[u"value"].toDouble());
    EXPECT_EQ(line->split(',').at(7).toDouble(), figure[u"n"].toDouble());
}

TEST(Charts, RefuseWhatTheyCannotShow)
{
    const Book book(startedBook());
    const QStringList out{ u"--out"_s, book.path(u"x.png"_s) };
    const auto refused = [&](const QStringList& words) {
        return book.json(words + out).errorCode();
    };
    EXPECT_EQ(refused(QStringList{ u"chart"_s, u"heatmap"_s } + halfYear), u"wrong_use"_s);
    EXPECT_EQ(
        refused(QStringList{ u"chart"_s, u"radar"_s, u"--engineer"_s, u"P9999"_s } + halfYear),
        u"unknown_engineer"_s);
    EXPECT_EQ(refused(QStringList{ u"chart"_s, u"box"_s, u"--all"_s, u"--kpi"_s, u"nothing"_s }
                  + halfYear),
        u"unknown_kpi"_s);
    EXPECT_EQ(refused(QStringList{ u"chart"_s, u"box"_s, u"--all"_s, u"--by"_s, u"age"_s }
                  + passRate + halfYear),
        u"bad_choice"_s);
    EXPECT_EQ(refused({ u"chart"_s, u"funnel"_s, u"--cycle"_s, u"never"_s }), u"unknown_cycle"_s);
    EXPECT_EQ(refused(QStringList{ u"chart"_s, u"grades"_s, u"--team"_s, u"No team"_s } + cycle),
        u"unknown_team"_s);
    EXPECT_EQ(refused(QStringList{ u"chart"_s, u"multiples"_s, u"--all"_s, u"--page"_s, u"9"_s }
                  + passRate + halfYear),
        u"number_out_of_range"_s);
    EXPECT_EQ(refused({ u"chart"_s, u"growth"_s, u"--all"_s, u"--from"_s, u"2019-01-01"_s }),
        u"missing_option"_s);
    EXPECT_FALSE(QFileInfo::exists(book.path(u"x.png"_s)));
}

// --show picks months for the picture; no number and no limit changes by it.
TEST(Charts, ShowAPartOfTheTimeWithTheLimitsOfAllOfIt)
{
    const Book book(startedBook());
    const QStringList year{ u"--from"_s, u"2018-07-01"_s, u"--to"_s, u"2019-07-01"_s };
    const QStringList show{ u"--show"_s, u"2019-01-15..2019-03-20"_s };
    const QList<QStringList> charts{
        QStringList{ u"chart"_s, u"xmr"_s, u"--engineer"_s, u"P0001"_s } + passRate + year,
        QStringList{ u"chart"_s, u"multiples"_s, u"--all"_s } + passRate + year,
    };
    for (const QStringList& chart : charts) {
        const auto written = [&](const QString& name, const QStringList& more) {
            book.must(chart + more + QStringList{ u"--out"_s, book.path(name) });
            return QString::fromUtf8(readFile(book.path(name)));
        };
        EXPECT_EQ(written(u"some.csv"_s, show), written(u"all.csv"_s, {}));
        const QString some = written(u"some.svg"_s, show);
        EXPECT_TRUE(some.contains(u"Shown: 2019-01 – 2019-03"_s)); // Whole months.
        EXPECT_FALSE(written(u"all.svg"_s, {}).contains(u"Shown: "_s));
        const Ran outside = book.json(chart
            + QStringList{
                u"--show"_s, u"2020-01-01..2020-02-01"_s, u"--out"_s, book.path(u"none.svg"_s) });
        EXPECT_EQ(outside.errorCode(), u"bad_choice"_s);
        EXPECT_FALSE(QFileInfo::exists(book.path(u"none.svg"_s)));
    }
    const auto limits = [&](const QStringList& more) {
        const QString path = book.path(u"limits.svg"_s);
        book.must(charts.first() + more + QStringList{ u"--out"_s, path });
        QStringList found;
        static const QRegularExpression limit(u">((?:Mean|Lower limit|Upper limit) [^<]*)<"_s);
        auto matches = limit.globalMatch(QString::fromUtf8(readFile(path)));
        while (matches.hasNext())
            found << matches.next().captured(1);
        return found;
    };
    EXPECT_EQ(limits(show), limits({}));
    EXPECT_GE(limits({}).size(), 2);
}
