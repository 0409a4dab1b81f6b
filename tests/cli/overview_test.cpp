// `overview` and `export calendar` as a process.
#include "clirun.h"

#include <QFile>
#include <QJsonArray>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

QStringList as(const QString& who, const QString& today, const QStringList& words)
{
    return QStringList{ u"--as"_s, who, u"--today"_s, today } + words;
}

QJsonObject shown(const Book& book, const QString& who = {}, const QString& today = u"2019-07-02"_s)
{
    const QStringList words{ u"overview"_s, u"--cycle"_s, u"2019H1"_s };
    return book
        .must(who.isEmpty() ? QStringList{ u"--today"_s, today } + words
                            : as(who, today, words))[u"overview"]
        .toObject();
}

} // namespace

TEST(OverviewVerb, SaysWhatIsDueAndWhatIsLate)
{
    const Book book(startedBook());
    book.must({ u"cycle"_s, u"set"_s, u"2019H1"_s, u"--due"_s, u"first=2019-07-10"_s });
    book.must({ u"review"_s, u"raters"_s, u"--cycle"_s, u"2019H1"_s, u"--engineer"_s, u"P0004"_s,
        u"--first"_s, u"P0001"_s });
    book.must(review(u"advance"_s, u"P0004"_s) + QStringList{ u"--to"_s, u"first"_s });
    const QJsonObject overview = shown(book, u"P0001"_s);
    const QJsonArray due = overview[u"due"].toArray();
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due[0][u"kind"].toString(), u"first"_s);
    EXPECT_EQ(due[0][u"engineer"].toString(), u"P0004"_s);
    EXPECT_EQ(due[0][u"due"].toString(), u"2019-07-10"_s);
    EXPECT_EQ(due[0][u"days_left"].toInt(), 8);
    EXPECT_TRUE(due[0][u"box"].isNull());
    EXPECT_EQ(overview[u"cycle"][u"reviews"][u"first"].toInt(), 1);
    EXPECT_TRUE(overview[u"overdue"].toArray().isEmpty());
    EXPECT_EQ(overview[u"incomplete"].toArray().size(), 1);
    EXPECT_TRUE(overview[u"last_backup"].isNull());
    EXPECT_FALSE(overview[u"data"].toArray().isEmpty());

    const QJsonObject later = shown(book, {}, u"2019-07-11"_s);
    EXPECT_TRUE(later[u"due"].toArray().isEmpty());
    EXPECT_EQ(
        later[u"overdue"].toArray().size(), later[u"cycle"][u"reviews"][u"draft"].toInt() + 1);
}

TEST(OverviewVerb, IsSaidInWordsOfBothLanguages)
{
    const Book book(startedBook());
    const Ran english = book.text({ u"overview"_s });
    EXPECT_EQ(english.exitCode, 0);
    EXPECT_TRUE(english.out.contains("Due from me")) << english.out.toStdString();
    EXPECT_TRUE(english.out.contains("There is no backup"));
    const Ran korean = book.text({ u"overview"_s }, u"ko"_s);
    EXPECT_FALSE(korean.out.contains("Due from me")) << korean.out.toStdString();
}

TEST(OverviewVerb, NamesWhoAndWhichCycleIsNotThere)
{
    const Book book(startedBook());
    EXPECT_EQ(book.json(as(u"X"_s, u"2019-07-02"_s, { u"overview"_s })).errorCode(),
        u"unknown_engineer"_s);
    EXPECT_EQ(
        book.json({ u"overview"_s, u"--cycle"_s, u"none"_s }).errorCode(), u"unknown_cycle"_s);
}

TEST(CalendarVerb, WritesTheDueDatesOfTheCycleOrOfAPerson)
{
    const Book book(startedBook());
    const QStringList verb{ u"export"_s, u"calendar"_s, u"--cycle"_s, u"2019H1"_s, u"--out"_s,
        book.path(u"due.ics"_s) };
    EXPECT_EQ(book.json(verb).errorCode(), u"no_due_dates"_s);
    EXPECT_FALSE(QFile::exists(book.path(u"due.ics"_s)));
    book.must({ u"cycle"_s, u"set"_s, u"2019H1"_s, u"--due"_s, u"first=2019-07-10"_s });
    const QJsonObject written = book.must(verb)[u"export"].toObject();
    EXPECT_EQ(written[u"events"].toInt(), 1);
    const QByteArray all = readFile(book.path(u"due.ics"_s));
    EXPECT_TRUE(all.contains("DTSTART;VALUE=DATE:20190710\r\n")) << all.toStdString();
    EXPECT_EQ(all.count("BEGIN:VEVENT"), 1);

    book.must({ u"review"_s, u"raters"_s, u"--cycle"_s, u"2019H1"_s, u"--engineer"_s, u"P0004"_s,
        u"--first"_s, u"P0001"_s });
    book.must(as(u"P0001"_s, u"2019-07-02"_s, verb));
    const QByteArray mine = readFile(book.path(u"due.ics"_s));
    EXPECT_TRUE(mine.contains("(P0004)")) << mine.toStdString();
    EXPECT_EQ(book.json(as(u"P0004"_s, u"2019-07-02"_s, verb)).errorCode(), u"no_due_dates"_s)
        << "the cycle has no self review";
    QStringList text = verb;
    text.last() = book.path(u"due.txt"_s);
    EXPECT_EQ(book.json(text).errorCode(), u"bad_choice"_s);
}
