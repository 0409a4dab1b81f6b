// The reports of the command line: every kind in every language, many reviews at once, and what a
// kill leaves behind.
#include "clirun.h"
#include "pdftext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QXmlStreamReader>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

QString onlyPath(const QJsonObject& said)
{
    const QJsonArray files = said[u"files"].toArray();
    EXPECT_EQ(files.size(), 1);
    return files.first()[u"path"].toString();
}

QStringList allReviews(const Book& book, const QString& out)
{
    return { u"--db"_s, book.db(), u"--json"_s, u"report"_s, u"review"_s, u"--cycle"_s, u"2019H1"_s,
        u"--all"_s, u"--out"_s, out };
}

// How each kind of report is asked for.
QList<QStringList> everyKind()
{
    return { { u"form"_s, u"--level"_s, u"mid"_s }, { u"framework"_s },
        { u"cycle"_s, u"--cycle"_s, u"2019H1"_s },
        { u"team"_s, u"--all"_s, u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s },
        { u"growth"_s, u"--engineer"_s, u"P0001"_s },
        { u"review"_s, u"--cycle"_s, u"2019H1"_s, u"--engineer"_s, u"P0001"_s } };
}

// A PDF that can be read, or a web page that is well-formed to its end.
bool isWhole(const QString& path)
{
    if (path.endsWith(u".pdf"))
        return pdfPages(path) > 0;
    QXmlStreamReader reader(readFile(path));
    while (!reader.atEnd())
        reader.readNext();
    return path.endsWith(u".html") && !reader.hasError();
}

QStringList hiddenIn(const QString& folder)
{
    return QDir(folder).entryList(
        { u".levelbook-*"_s }, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST(CliPapers, EveryKindInEveryLanguage)
{
    const Book book(approvedBook());
    const QList<std::pair<QStringList, QStringList>> kinds{
        { { u"form"_s, u"--level"_s, u"mid"_s }, { u"성과 평가서"_s, u"Performance review"_s } },
        { { u"form"_s, u"--engineer"_s, u"P0001"_s, u"--cycle"_s, u"2019H1"_s },
            { u"P0001"_s, u"P0001"_s } },
        { { u"framework"_s }, { u"주요 업무"_s, u"Duties"_s } },
        { { u"cycle"_s, u"--cycle"_s, u"2019H1"_s },
            { u"등급 분포"_s, u"Distribution of grades"_s } },
        { { u"team"_s, u"--all"_s, u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s },
            { u"팀 지표"_s, u"Team KPIs"_s } },
        { { u"growth"_s, u"--engineer"_s, u"P0001"_s },
            { u"승급 준비도"_s, u"Promotion readiness"_s } },
    };
    for (const auto& [words, texts] : kinds) {
        for (const auto& language : { u"ko"_s, u"en"_s, u"both"_s }) {
            SCOPED_TRACE((words.join(u' ') + u' ' + language).toStdString());
            const QString path = onlyPath(book.must(QStringList{ u"report"_s } + words
                + QStringList{ u"--language"_s, language, u"--out"_s, book.path(u"x.pdf"_s) }));
            const QString text = pdfText(path);
            if (language != u"en"_s) {
                EXPECT_TRUE(text.contains(texts[0])) << text.left(600).toStdString();
            }
            if (language != u"ko"_s) {
                EXPECT_TRUE(text.contains(texts[1])) << text.left(600).toStdString();
            }
        }
    }
}

TEST(CliPapers, EveryKindIsAWebPageWhereTheNameEndsSo)
{
    const Book book(approvedBook());
    const QString out = book.path(u"x.html"_s);
    for (const QStringList& words : everyKind()) {
        SCOPED_TRACE(words.join(u' ').toStdString());
        QFile::remove(out);
        const QJsonObject said = book.must(QStringList{ u"report"_s } + words
            + QStringList{ u"--language"_s, u"both"_s, u"--out"_s, out });
        const QJsonObject file = said[u"files"].toArray().first().toObject();
        EXPECT_EQ(file[u"path"].toString(), out);
        EXPECT_FALSE(file.contains(u"pages"_s));
        QXmlStreamReader reader(readFile(out));
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    }
    EXPECT_EQ(book.json({ u"report"_s, u"review"_s, u"--cycle"_s, u"2019H1"_s, u"--all"_s,
                            u"--one-file"_s, u"--out"_s, out })
                  .errorCode(),
        u"bad_choice"_s);
}

TEST(CliPapers, AFolderIsOfWebPagesWhereAsked)
{
    const Book book(startedBook());
    const QString out = book.path(u"pages"_s);
    QStringList words = allReviews(book, out);
    const QJsonArray files =
        runCli(words + QStringList{ u"--format"_s, u"html"_s }).json()[u"files"].toArray();
    ASSERT_GT(files.size(), 3);
    for (const QJsonValue& file : files) {
        EXPECT_TRUE(file[u"path"].toString().endsWith(u".html"));
        EXPECT_EQ(file[u"pages"], QJsonValue(QJsonValue::Undefined));
        EXPECT_TRUE(
            readFile(file[u"path"].toString()).contains(file[u"engineer"].toString().toUtf8()));
    }
    EXPECT_EQ(QDir(out).entryList(QDir::Files).size(), files.size());
    const QString form = onlyPath(book.must({ u"report"_s, u"form"_s, u"--level"_s, u"mid"_s,
        u"--format"_s, u"html"_s, u"--out"_s, out }));
    EXPECT_TRUE(readFile(form).startsWith("<!DOCTYPE html>"));
    // A file says by its ending what it is; many in one are PDF.
    for (const QStringList& refused : { QStringList{ u"--out"_s, book.path(u"a.pdf"_s) },
             QStringList{ u"--out"_s, book.path(u"a"_s) },
             QStringList{ u"--out"_s, out, u"--one-file"_s } })
        EXPECT_EQ(
            book.json(QStringList{ u"report"_s, u"growth"_s, u"--format"_s, u"html"_s } + refused
                    + (refused.contains(u"--one-file"_s)
                            ? QStringList{ u"--all"_s }
                            : QStringList{ u"--engineer"_s, u"P0001"_s }))
                .errorCode(),
            u"bad_choice"_s)
            << refused.join(u' ').toStdString();
    EXPECT_EQ(runCli(words + QStringList{ u"--format"_s, u"odt"_s }).errorCode(), u"bad_choice"_s);
}

TEST(CliPapers, EveryKindOnLetterPaper)
{
    const Book book(approvedBook());
    const QString out = book.path(u"x.pdf"_s);
    for (const QStringList& words : everyKind()) {
        SCOPED_TRACE(words.join(u' ').toStdString());
        book.must(QStringList{ u"report"_s } + words
            + QStringList{ u"--paper"_s, u"letter"_s, u"--out"_s, out });
        EXPECT_EQ(pdfSheet(out), u"letter"_s);
        book.must(QStringList{ u"report"_s } + words + QStringList{ u"--out"_s, out });
        EXPECT_EQ(pdfSheet(out), u"A4"_s);
        EXPECT_EQ(book.json(QStringList{ u"report"_s } + words
                          + QStringList{ u"--paper"_s, u"a3"_s, u"--out"_s, out })
                      .errorCode(),
            u"bad_choice"_s);
    }
}

TEST(CliPapers, AFolderGetsANameOfItsOwn)
{
    const Book book(startedBook());
    QDir().mkpath(book.path(u"papers"_s));
    const QString path = onlyPath(book.must(
        { u"report"_s, u"form"_s, u"--level"_s, u"lead"_s, u"--out"_s, book.path(u"papers"_s) }));
    EXPECT_EQ(QFileInfo(path).absolutePath(), book.path(u"papers"_s));
    EXPECT_TRUE(path.endsWith(u".pdf"_s));
}

TEST(CliPapers, GrowthReportsOfEverybodyAndInOneFile)
{
    const Book book(startedBook());
    const QJsonArray everybody = book.must({ u"people"_s, u"list"_s })[u"people"].toArray();
    QStringList there;
    for (const QJsonValue& person : everybody) {
        if (person[u"active"].toBool())
            there << person[u"employee_no"].toString();
    }
    ASSERT_GT(there.size(), 3);
    const QJsonObject said =
        book.must({ u"report"_s, u"growth"_s, u"--all"_s, u"--out"_s, book.path(u"growth"_s) });
    QStringList printed;
    for (const QJsonValue& file : said[u"files"].toArray()) {
        printed << file[u"engineer"].toString();
        EXPECT_TRUE(pdfText(file[u"path"].toString()).contains(printed.last()));
    }
    EXPECT_EQ(printed, there);
    book.must({ u"report"_s, u"growth"_s, u"--all"_s, u"--one-file"_s, u"--out"_s,
        book.path(u"growth.pdf"_s) });
    const QString text = pdfText(book.path(u"growth.pdf"_s));
    for (const QString& number : there)
        EXPECT_TRUE(text.contains(number));
}

TEST(CliPapers, AllReviewsInOneFile)
{
    const Book book(startedBook());
    const QJsonArray reviews =
        book.must({ u"review"_s, u"list"_s, u"--cycle"_s, u"2019H1"_s })[u"reviews"].toArray();
    ASSERT_GT(reviews.size(), 3);
    const QJsonObject said = book.must({ u"report"_s, u"review"_s, u"--cycle"_s, u"2019H1"_s,
        u"--all"_s, u"--one-file"_s, u"--out"_s, book.path(u"all.pdf"_s) });
    const QJsonValue file = said[u"files"].toArray().first();
    EXPECT_EQ(file[u"reviews"].toInt(), reviews.size());
    EXPECT_EQ(pdfPages(book.path(u"all.pdf"_s)), file[u"pages"].toInt());
    const QString text = pdfText(book.path(u"all.pdf"_s));
    for (const QJsonValue& review : reviews)
        EXPECT_TRUE(text.contains(review[u"engineer"].toString()));
}

// A file is there whole or not at all, and what stands hidden is no file of anybody's.
TEST(CliPapers, AKillLeavesNoPartOfAFile)
{
    const Book book(startedBook());
    QElapsedTimer timer;
    timer.start();
    const qsizetype all =
        runCli(allReviews(book, book.path(u"whole"_s))).json()[u"files"].toArray().size();
    ASSERT_GT(all, 3);
    const auto longest = static_cast<int>(timer.elapsed());

    QRandomGenerator random(20260725);
    int interrupted = 0;
    for (int i = 0; i < 15; ++i) {
        const bool oneFile = i % 3 == 1;
        const bool webPages = i % 3 == 2;
        const QString out = book.path(u"killed%1"_s.arg(i));
        QStringList words = allReviews(book, oneFile ? out + u".pdf"_s : out);
        if (oneFile)
            words << u"--one-file"_s;
        if (webPages)
            words << u"--format"_s << u"html"_s;
        const auto process = startCli(words);
        ASSERT_TRUE(process->waitForStarted());
        if (!process->waitForFinished(random.bounded(longest))) {
            process->kill();
            process->waitForFinished();
            ++interrupted;
        }
        if (oneFile) {
            if (QFile::exists(out + u".pdf"_s)) {
                EXPECT_GT(pdfPages(out + u".pdf"_s), 0);
            }
            continue;
        }
        const QStringList files = QDir(out).entryList(QDir::Files);
        for (const QString& file : files)
            EXPECT_TRUE(isWhole(QDir(out).filePath(file))) << file.toStdString();
        // The next run takes away what stood hidden.
        runCli(allReviews(book, out));
        EXPECT_EQ(hiddenIn(out), QStringList());
    }
    EXPECT_GT(interrupted, 0);
    runCli(allReviews(book, book.path(u"last.pdf"_s)) << u"--one-file"_s);
    EXPECT_EQ(hiddenIn(QFileInfo(book.db()).absolutePath()), QStringList());
}

TEST(CliPapers, ReviewsAsATable)
{
    const Book book(approvedBook());
    const QString out = book.path(u"reviews.csv"_s);
    const QStringList words{ u"export"_s, u"reviews"_s, u"--cycle"_s, u"2019H1"_s, u"--out"_s };
    const QJsonObject said = book.must(words + QStringList{ out });
    const QList<QByteArray> lines = readFile(out).trimmed().split('\n');
    EXPECT_EQ(said[u"export"][u"rows"].toInt(), lines.size() - 1);
    EXPECT_TRUE(lines.first().contains("employee_no,name,team,level,state,revision,final,"));
    const QJsonObject review = book.must(levelbook::test::review(u"show"_s))[u"review"].toObject();
    const auto line = std::find_if(
        lines.begin(), lines.end(), [](const QByteArray& one) { return one.startsWith("P0001,"); });
    ASSERT_NE(line, lines.end());
    EXPECT_TRUE(line->contains(
        ",approved,1," + QByteArray::number(review[u"scores"][u"final"].toDouble()) + ','))
        << line->toStdString();
    EXPECT_TRUE(line->contains(",B,Little evidence,")) << line->toStdString();
    book.must(words + QStringList{ book.path(u"reviews.xlsx"_s) });
    EXPECT_TRUE(readFile(book.path(u"reviews.xlsx"_s)).startsWith("PK"));
    EXPECT_EQ(book.json(words + QStringList{ book.path(u"x.pdf"_s) }).errorCode(), u"bad_choice"_s);
}
