// The main job as a person would do it: real files in, a review made, charts and papers out.
#include "clirun.h"
#include "pdftext.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList halfYear{ u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s };
const QStringList twoYears{ u"--from"_s, u"2018-01-01"_s, u"--to"_s, u"2020-01-01"_s };

} // namespace

TEST(MainJob, TakesRealRecordsToApprovedAndPrintedReviews)
{
    const Book book(startedBook());
    const QJsonArray reviews =
        book.must({ u"review"_s, u"list"_s, u"--cycle"_s, u"2019H1"_s })[u"reviews"].toArray();
    ASSERT_EQ(reviews.size(), 11);
    for (const QJsonValue& one : reviews) {
        const QString engineer = one[u"engineer"].toString();
        EXPECT_EQ(one[u"state"], u"draft"_s);
        const QJsonObject draft = book.must(review(u"show"_s, engineer))[u"review"].toObject();
        const QString part = book.file(engineer + u".json"_s,
            firstPart(
                draft[u"derivation"].toObject(), [](int i) { return 1 + i % 5; },
                R"("grade": "B", "grade_reason": "Most KPIs have no record")"));
        book.must(review(u"advance"_s, engineer) << u"--to"_s << u"first"_s);
        book.must(review(u"fill"_s, engineer) << u"--file"_s << part);
        book.must(review(u"advance"_s, engineer) << u"--to"_s << u"approved"_s);
    }
    const QJsonArray approved =
        book.must({ u"review"_s, u"list"_s, u"--cycle"_s, u"2019H1"_s })[u"reviews"].toArray();
    for (const QJsonValue& one : approved) {
        EXPECT_EQ(one[u"state"], u"approved"_s);
        EXPECT_EQ(one[u"grade"], u"B"_s);
    }
    for (const auto& language : { u"ko"_s, u"en"_s, u"both"_s }) {
        const QString folder = book.path(u"papers "_s + language);
        const QJsonArray files = book.must({ u"report"_s, u"review"_s, u"--cycle"_s, u"2019H1"_s,
            u"--all"_s, u"--language"_s, language, u"--out"_s, folder })[u"files"]
                                     .toArray();
        ASSERT_EQ(files.size(), 11);
        EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 11);
        const QString text = pdfText(files[0][u"path"].toString());
        EXPECT_EQ(text.contains(u"최종 점수"), language != u"en") << text.toStdString();
        EXPECT_EQ(text.contains(u"Final score"), language != u"ko");
        EXPECT_TRUE(text.contains(u"P0001"));
        EXPECT_TRUE(text.contains(u"Most KPIs have no record"));
        EXPECT_TRUE(text.contains(u"97.1%"));
        EXPECT_EQ(pdfPages(files[0][u"path"].toString()), files[0][u"pages"].toInt());
    }
}

TEST(MainJob, DrawsChartsInEveryFormatAndTheme)
{
    const Book book(importedBook());
    const QStringList dots =
        QStringList{ u"chart"_s, u"dots"_s, u"--all"_s, u"--kpi"_s, u"review_pass_rate"_s }
        + halfYear;
    const QStringList xmr =
        QStringList{ u"chart"_s, u"xmr"_s, u"--team"_s, u"Team A"_s, u"--kpi"_s, u"pr_lead_time"_s }
        + twoYears;
    const QList<std::pair<QString, QByteArray>> formats{ { u"png"_s, "\x89PNG" },
        { u"svg"_s, "<?xml" }, { u"pdf"_s, "%PDF" }, { u"csv"_s, "\xEF\xBB\xBF" } };
    for (const QStringList& chart : { dots, xmr }) {
        for (const auto& theme : { u"light"_s, u"dark"_s }) {
            for (const auto& [suffix, magic] : formats) {
                const QString path = book.path(chart[1] + theme + u'.' + suffix);
                book.must(chart + QStringList{ u"--theme"_s, theme, u"--out"_s, path });
                EXPECT_TRUE(readFile(path).startsWith(magic)) << path.toStdString();
            }
        }
        const QImage light(book.path(chart[1] + u"light.png"_s));
        const QImage dark(book.path(chart[1] + u"dark.png"_s));
        ASSERT_FALSE(light.isNull() || dark.isNull());
        EXPECT_GT(light.pixelColor(1, 1).lightness(), 200);
        EXPECT_LT(dark.pixelColor(1, 1).lightness(), 80);
        EXPECT_EQ(readFile(book.path(chart[1] + u"light.csv"_s)),
            readFile(book.path(chart[1] + u"dark.csv"_s)));
    }
    EXPECT_EQ(readFile(book.path(u"dotslight.csv"_s)).count('\n'), 15);
    EXPECT_TRUE(pdfText(book.path(u"dotslight.pdf"_s)).contains(u"Contributor 01"));
    const QString sized = book.path(u"sized.png"_s);
    book.must(dots + QStringList{ u"--size"_s, u"640x480"_s, u"--out"_s, sized });
    EXPECT_EQ(QImage(sized).size(), QSize(640, 480));
}

// A chart of a person, and of what has no record at all.
TEST(MainJob, DrawsAPersonAndNothing)
{
    const Book book(importedBook());
    for (const auto& kpi : { u"bug_rate"_s, u"mttr"_s }) {
        const QString path = book.path(kpi + u".svg"_s);
        book.must(QStringList{ u"chart"_s, u"xmr"_s, u"--engineer"_s, u"P0002"_s, u"--kpi"_s, kpi,
                      u"--out"_s, path }
            + twoYears);
        EXPECT_TRUE(readFile(path).contains("Contributor 02"));
    }
}

// Neither a failed chart nor a failed report leaves something behind or takes something away.
TEST(MainJob, LeavesNothingOfAFailedChartOrReport)
{
    const Book book(startedBook());
    const QString old = book.file(u"old.png"_s, "an old picture");
    EXPECT_EQ(book.json(QStringList{ u"chart"_s, u"dots"_s, u"--all"_s, u"--kpi"_s, u"nothing"_s,
                            u"--out"_s, old }
                      + halfYear)
                  .errorCode(),
        u"unknown_kpi"_s);
    EXPECT_EQ(readFile(old), "an old picture");
    const QString missing = book.path(u"no/such/folder/x.png"_s);
    EXPECT_EQ(book.json(QStringList{ u"chart"_s, u"dots"_s, u"--all"_s, u"--kpi"_s, u"bug_rate"_s,
                            u"--out"_s, missing }
                      + halfYear)
                  .exitCode,
        1);
    EXPECT_EQ(book.json({ u"report"_s, u"review"_s, u"--cycle"_s, u"2019H1"_s, u"--engineer"_s,
                            u"P0007"_s, u"--out"_s, book.path(u"none.pdf"_s) })
                  .errorCode(),
        u"unknown_review"_s);
    EXPECT_EQ(book.json({ u"report"_s, u"review"_s, u"--cycle"_s, u"2019H1"_s, u"--all"_s,
                            u"--out"_s, old })
                  .errorCode(),
        u"file_exists"_s);
    EXPECT_EQ(book.json({ u"report"_s, u"review"_s, u"--cycle"_s, u"2020H1"_s, u"--all"_s,
                            u"--out"_s, book.path(u"papers"_s) })
                  .errorCode(),
        u"unknown_cycle"_s);
    EXPECT_FALSE(QFileInfo::exists(book.path(u"papers"_s)));
    EXPECT_FALSE(QFileInfo::exists(book.path(u"none.pdf"_s)));
}

// With no display, no runtime folder and no UTF-8 locale, nothing but the result is said.
TEST(MainJob, NeedsNoDisplayAndNoLocale)
{
    const Book book(importedBook());
    const QString path = book.path(u"차트.png"_s);
    const Ran ran = runCli(QStringList{ u"--json"_s, u"--db"_s, book.db(), u"chart"_s, u"dots"_s,
                               u"--all"_s, u"--kpi"_s, u"bug_rate"_s, u"--out"_s, path }
            + halfYear,
        { u"DISPLAY="_s, u"WAYLAND_DISPLAY="_s, u"XDG_RUNTIME_DIR="_s, u"LC_ALL=C"_s,
            u"QT_QPA_PLATFORM=xcb"_s });
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.json()[u"chart"][u"path"], path);
    EXPECT_FALSE(QImage(path).isNull());
}

TEST(MainJob, RunsOnTheSampleTeam)
{
    const Book book;
    const QString sample = book.path(u"sample.lvb"_s);
    EXPECT_EQ(runCli({ u"--db"_s, sample, u"create"_s, u"--sample"_s }).exitCode, 0);
    const QJsonObject info = runCli({ u"--db"_s, sample, u"--json"_s, u"info"_s }).json();
    EXPECT_GT(info[u"info"][u"reviews"].toInt(), 0);
    EXPECT_GT(info[u"info"][u"kpi_records"].toInt(), 0);
    EXPECT_EQ(runCli({ u"--db"_s, sample, u"--json"_s, u"check"_s }).exitCode, 0);
}
