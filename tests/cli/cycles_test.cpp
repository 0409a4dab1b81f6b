// Setting up a cycle on the command line: its parts, whom reviews are started for, and what taking
// it on would do.
#include "clirun.h"

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString& line) { return line.split(u' '); }

int levelCount(const Book& book, const QString& level)
{
    const QStringList list{ u"people"_s, u"list"_s, u"--level"_s, level, u"--today"_s,
        u"2019-06-30"_s };
    return static_cast<int>(book.must(list)[u"people"].toArray().size());
}

} // namespace

TEST(CliCycles, NamePeriodAndStagesAreSetUntilAReviewIsStarted)
{
    const Book book(importedBook());
    book.must(words(u"cycle add draft --from 2019-01-01 --to 2019-07-01"_s));
    const QJsonObject set = book.must(words(u"cycle set draft --name 2019H1 --from 2019-01-01 --to "
                                            "2019-06-01 --stages first,second"_s))[u"cycle"]
                                .toObject();
    EXPECT_EQ(set[u"name"].toString(), u"2019H1"_s);
    EXPECT_EQ(set[u"to"].toString(), u"2019-06-01"_s);
    EXPECT_EQ(set[u"stages"].toArray(), (QJsonArray{ u"first"_s, u"second"_s }));
    book.must(words(u"review start --cycle 2019H1 --all"_s));
    const QByteArray before = book.bytes();
    const Ran refused = book.json(words(u"cycle set 2019H1 --stages first"_s));
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.errorCode(), u"cycle_has_reviews"_s);
    EXPECT_EQ(
        book.json(words(u"cycle set 2019H1 --from 2019-01-01"_s)).errorCode(), u"missing_option"_s);
    EXPECT_TRUE(book.bytes() == before);
}

TEST(CliCycles, ReviewsAreStartedByLevelAndADryRunStartsNone)
{
    const Book book(importedBook());
    book.must(words(u"cycle add 2019H1 --from 2019-01-01 --to 2019-07-01"_s));
    const int seniors = levelCount(book, u"senior"_s);
    ASSERT_GT(seniors, 0);
    const QByteArray before = book.bytes();
    const QString start = u"review start --cycle 2019H1 --level senior"_s;
    const QJsonObject told = book.must(words(start + u" --dry-run"_s));
    EXPECT_TRUE(told[u"dry_run"].toBool());
    EXPECT_TRUE(book.bytes() == before);
    const QJsonObject done = book.must(words(start));
    EXPECT_EQ(done[u"started"], told[u"started"]);
    EXPECT_EQ(done[u"skipped"], told[u"skipped"]);
    EXPECT_EQ(done.keys(), (QStringList{ u"skipped"_s, u"started"_s }));
    EXPECT_EQ(done[u"started"].toArray().size() + done[u"skipped"].toArray().size(), seniors);
    EXPECT_EQ(book.json(words(u"review start --cycle 2019H1 --level none"_s)).errorCode(),
        u"bad_level"_s);
    EXPECT_EQ(book.json(words(u"review start --cycle 2019H1"_s)).exitCode, 2);
    // With a person of another level nobody is meant.
    const QJsonArray first = done[u"started"].toArray();
    ASSERT_FALSE(first.isEmpty());
    const QJsonObject nobody = book.must(
        words(u"review start --cycle 2019H1 --level lead --engineer "_s + first[0].toString()));
    EXPECT_TRUE(nobody[u"started"].toArray().isEmpty());
}

TEST(CliCycles, TellWhatAdvancingThemWouldDo)
{
    const Book book(startedBook()); // Open, everybody's review a draft.
    const QByteArray before = book.bytes();
    const QJsonObject told = book.must(words(u"cycle advance 2019H1 --dry-run"_s));
    EXPECT_TRUE(book.bytes() == before);
    EXPECT_EQ(told[u"to"].toString(), u"calibration"_s);
    EXPECT_EQ(told[u"cycle"].toObject()[u"state"].toString(), u"open"_s);
    const int drafts = told[u"reviews"].toObject()[u"draft"].toInt();
    EXPECT_GT(drafts, 0);
    EXPECT_EQ(told[u"stopped"].toObject(), (QJsonObject{ { u"draft"_s, drafts } }));
    EXPECT_TRUE(told[u"released"].toObject().isEmpty());
    EXPECT_TRUE(told[u"without_review"].isDouble());
    EXPECT_FALSE(told[u"meaning"].toString().isEmpty());
    const QString said =
        QString::fromUtf8(book.text(words(u"cycle advance 2019H1 --dry-run"_s)).out);
    EXPECT_TRUE(said.contains(u"Cannot go on any more: Draft"_s)) << said.toStdString();
    EXPECT_EQ(book.must(words(u"cycle advance 2019H1"_s))[u"cycle"].toObject()[u"state"].toString(),
        u"calibration"_s);
}
