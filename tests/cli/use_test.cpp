// Exit codes, wrong use of every verb, and what a language changes: sentences, never keys or codes.
#include "clirun.h"

#include <QRegularExpression>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList from{ u"--from"_s, u"2019-01-01"_s };
const QStringList to{ u"--to"_s, u"2019-07-01"_s };
const QStringList cycle{ u"--cycle"_s, u"2019H1"_s };
const QStringList person{ u"--engineer"_s, u"P0001"_s };

// Every verb with all that it needs, as the help lists it; the values of options follow their
// names.
QList<QStringList> rightUses()
{
    const QStringList out{ u"--out"_s, u"x.svg"_s };
    const QStringList kpi{ u"--kpi"_s, u"bug_rate"_s };
    return {
        { u"framework"_s, u"export"_s, u"f.json"_s },
        { u"framework"_s, u"import"_s, u"f.json"_s },
        { u"import"_s, u"people"_s, u"f.csv"_s },
        { u"import"_s, u"kpi"_s, u"f.csv"_s },
        { u"import"_s, u"undo"_s, u"1"_s },
        QStringList{ u"export"_s, u"people"_s } + out,
        QStringList{ u"export"_s, u"kpi"_s } + out,
        QStringList{ u"export"_s, u"calendar"_s } + cycle + out,
        QStringList{ u"people"_s, u"absence"_s, u"P0001"_s } + from + to,
        QStringList{ u"kpi"_s, u"list"_s } + person + from + to,
        QStringList{ u"kpi"_s, u"rows"_s } + person + kpi + from + to,
        QStringList{ u"cycle"_s, u"add"_s, u"x"_s } + from + to,
        { u"cycle"_s, u"advance"_s, u"x"_s },
        { u"cycle"_s, u"set"_s, u"x"_s, u"--appeal-days"_s, u"7"_s },
        QStringList{ u"review"_s, u"start"_s } + cycle + person,
        QStringList{ u"review"_s, u"list"_s } + cycle,
        QStringList{ u"review"_s, u"show"_s } + cycle + person,
        QStringList{ u"review"_s, u"fill"_s } + cycle + person + QStringList{ u"--file"_s, u"f"_s },
        QStringList{ u"review"_s, u"advance"_s } + cycle + person
            + QStringList{ u"--to"_s, u"self"_s },
        QStringList{ u"review"_s, u"sign"_s } + cycle + person + QStringList{ u"--box"_s, u"1"_s },
        QStringList{ u"review"_s, u"raters"_s } + cycle + person
            + QStringList{ u"--first"_s, u"P0002"_s },
        QStringList{ u"review"_s, u"diff"_s } + cycle + person
            + QStringList{ u"--from"_s, u"1"_s, u"--to"_s, u"2"_s },
        QStringList{ u"report"_s, u"review"_s } + out + cycle + person,
        QStringList{ u"report"_s, u"form"_s } + out + person,
        QStringList{ u"report"_s, u"team"_s, u"--all"_s } + out + from + to,
        QStringList{ u"report"_s, u"cycle"_s } + out + cycle,
        QStringList{ u"report"_s, u"framework"_s } + out,
        QStringList{ u"chart"_s, u"dots"_s, u"--all"_s } + out + kpi + from + to,
        QStringList{ u"chart"_s, u"xmr"_s } + person + out + kpi + from + to,
        QStringList{ u"chart"_s, u"multiples"_s } + person + out + kpi + from + to,
        QStringList{ u"chart"_s, u"heatmap"_s } + person + out + from + to,
        QStringList{ u"chart"_s, u"box"_s } + person + out + kpi + from + to,
        QStringList{ u"chart"_s, u"radar"_s } + person + out + from + to,
        QStringList{ u"chart"_s, u"bars"_s } + person + out + from + to,
        QStringList{ u"chart"_s, u"funnel"_s } + out + cycle,
        QStringList{ u"chart"_s, u"grades"_s } + out + cycle,
        QStringList{ u"chart"_s, u"growth"_s } + person + out,
        { u"backup"_s, u"f.lvb"_s },
        { u"restore"_s, u"f.lvb"_s },
    };
}

const QList<QStringList> bareVerbs{ { u"create"_s }, { u"info"_s }, { u"framework"_s, u"show"_s },
    { u"framework"_s, u"versions"_s }, { u"import"_s, u"list"_s }, { u"people"_s, u"list"_s },
    { u"cycle"_s, u"list"_s }, { u"overview"_s }, { u"check"_s }, { u"migrate"_s } };

bool isVerbWord(const QString& word)
{
    static const QRegularExpression lower(u"^[a-z]+$"_s);
    return lower.match(word).hasMatch();
}

} // namespace

// Wrong use is exit 2, on stderr for people, as one document for scripts, and no file is touched.
TEST(Use, OfAnUnknownVerbOrOption)
{
    const Book book(importedBook());
    const QByteArray before = book.bytes();
    const QList<std::pair<QStringList, QString>> wrong{
        { { u"frobnicate"_s }, u"unknown_verb"_s },
        { { u"kpi"_s }, u"unknown_verb"_s },
        { { u"kpi"_s, u"frobnicate"_s }, u"unknown_verb"_s },
        { { u"chart"_s, u"pie"_s }, u"unknown_verb"_s },
        { { u"info"_s, u"--frobnicate"_s }, u"unknown_option"_s },
        { { u"info"_s, u"more"_s }, u"wrong_use"_s },
        { { u"--frobnicate"_s, u"info"_s }, u"unknown_option"_s },
        { { u"info"_s, u"--lang"_s, u"fr"_s }, u"unknown_language"_s },
        { { u"info"_s, u"--lang"_s }, u"wrong_use"_s },
        { { u"info"_s, u"--today"_s, u"2019-02-30"_s }, u"bad_date"_s },
        { { u"info"_s, u"--today"_s, u"heute"_s }, u"bad_date"_s },
        { QStringList{ u"kpi"_s, u"list"_s } + from + to, u"wrong_use"_s },
        { QStringList{ u"kpi"_s, u"list"_s, u"--all"_s } + person + from + to, u"wrong_use"_s },
        { QStringList{ u"kpi"_s, u"list"_s, u"--all"_s, u"--all"_s } + from + to, u"wrong_use"_s },
        { QStringList{ u"kpi"_s, u"list"_s, u"--all"_s } + from + from, u"wrong_use"_s },
        { QStringList{ u"kpi"_s, u"list"_s, u"--all"_s, u"--from"_s, u"2019-07-01"_s, u"--to"_s,
              u"2019-07-01"_s },
            u"bad_period"_s },
        { QStringList{ u"kpi"_s, u"list"_s, u"--all"_s, u"--by"_s, u"week"_s } + from + to,
            u"bad_choice"_s },
        { { u"people"_s, u"list"_s, u"--level"_s, u"boss"_s }, u"bad_level"_s },
        { { u"import"_s, u"undo"_s, u"one"_s }, u"bad_number"_s },
        { QStringList{ u"cycle"_s, u"add"_s, u"x"_s, u"--stages"_s, u"first,third"_s } + from + to,
            u"bad_choice"_s },
        { QStringList{ u"cycle"_s, u"add"_s, u"x"_s, u"--stages"_s, u"self"_s } + from + to,
            u"bad_choice"_s },
        { QStringList{ u"review"_s, u"start"_s } + cycle, u"wrong_use"_s },
        { QStringList{ u"review"_s, u"advance"_s, u"--to"_s, u"heaven"_s } + cycle + person,
            u"bad_choice"_s },
        { QStringList{ u"review"_s, u"show"_s, u"--revision"_s, u"x"_s } + cycle + person,
            u"bad_number"_s },
        { QStringList{ u"chart"_s, u"xmr"_s, u"--kpi"_s, u"bug_rate"_s, u"--out"_s, u"x.svg"_s }
                + from + to,
            u"wrong_use"_s },
        { QStringList{ u"chart"_s, u"dots"_s, u"--all"_s, u"--kpi"_s, u"bug_rate"_s, u"--out"_s,
              book.path(u"x.gif"_s) }
                + from + to,
            u"bad_choice"_s },
        { QStringList{ u"chart"_s, u"dots"_s, u"--all"_s, u"--kpi"_s, u"bug_rate"_s, u"--theme"_s,
              u"pink"_s, u"--out"_s, book.path(u"x.svg"_s) }
                + from + to,
            u"bad_choice"_s },
        { QStringList{ u"chart"_s, u"dots"_s, u"--all"_s, u"--kpi"_s, u"bug_rate"_s, u"--size"_s,
              u"10by10"_s, u"--out"_s, book.path(u"x.svg"_s) }
                + from + to,
            u"bad_choice"_s },
        { QStringList{ u"report"_s, u"review"_s, u"--all"_s, u"--language"_s, u"fr"_s, u"--out"_s,
              book.path(u"x"_s) }
                + cycle,
            u"bad_choice"_s },
        { { u"report"_s, u"form"_s, u"--out"_s, book.path(u"x.pdf"_s) }, u"wrong_use"_s },
        { { u"report"_s, u"form"_s, u"--level"_s, u"boss"_s, u"--out"_s, book.path(u"x.pdf"_s) },
            u"bad_level"_s },
    };
    for (const auto& [words, code] : wrong) {
        SCOPED_TRACE(words.join(u' ').toStdString());
        const Ran json = book.json(words);
        EXPECT_EQ(json.exitCode, 2);
        EXPECT_EQ(json.errorCode(), code);
        const Ran text = book.text(words);
        EXPECT_EQ(text.exitCode, 2);
        EXPECT_EQ(text.out, "");
        EXPECT_FALSE(text.err.trimmed().isEmpty());
    }
    EXPECT_TRUE(book.bytes() == before);
}

TEST(Use, EveryVerbMissesEachThingThatItNeeds)
{
    const Book book;
    const QByteArray before = book.bytes();
    for (const QStringList& words : rightUses()) {
        for (qsizetype i = 1; i < words.size(); ++i) {
            // Without an option and its value, or without a positional word.
            QStringList fewer = words;
            const bool isOption = words[i].startsWith(u"--");
            const bool isFlag = words[i] == u"--all";
            if (!isOption && (words[i - 1].startsWith(u"--") || (i == 1 && isVerbWord(words[i]))))
                continue;
            fewer.remove(i, isOption && !isFlag ? 2 : 1);
            SCOPED_TRACE(fewer.join(u' ').toStdString());
            EXPECT_EQ(book.json(fewer).exitCode, 2);
        }
    }
    EXPECT_TRUE(book.bytes() == before);
}

TEST(Use, EveryVerbNeedsAFile)
{
    for (const QStringList& words : rightUses() + bareVerbs) {
        const Ran ran = runCli(QStringList{ u"--json"_s } + words);
        SCOPED_TRACE(words.join(u' ').toStdString());
        const QString code = ran.errorCode();
        // What a verb reads first may be missing first.
        EXPECT_TRUE(code == u"missing_option" ? ran.exitCode == 2 : code == u"file_not_found")
            << ran.out.toStdString();
        EXPECT_EQ(ran.err, "");
    }
    // These say what the program can do, and need none.
    for (const auto& what : { u"import sources"_s, u"report list"_s, u"chart list"_s })
        EXPECT_EQ(runCli(what.split(u' ')).exitCode, 0);
}

TEST(Use, OfHelp)
{
    for (const auto& language : { u"ko"_s, u"en"_s }) {
        const Ran help = runCli({ u"--lang"_s, language, u"--help"_s });
        EXPECT_EQ(help.exitCode, 0);
        EXPECT_EQ(help.err, "");
        for (const QStringList& words : rightUses() + bareVerbs)
            EXPECT_TRUE(help.out.contains(words.mid(0, 1).join(u' ').toUtf8()));
        EXPECT_EQ(help.out.contains("가져오기"), language == u"ko");
    }
    for (const auto& words : { u"kpi list --help"_s, u"help"_s, u"-h"_s })
        EXPECT_EQ(runCli(words.split(u' ')).exitCode, 0);
    EXPECT_EQ(runCli({}).exitCode, 0);
    EXPECT_TRUE(runCli({ u"--version"_s }).out.startsWith("Levelbook "));
}

// Failures: exit 1.
TEST(Use, OfWhatIsNotThere)
{
    const Book book(startedBook());
    const QByteArray before = book.bytes();
    const QList<std::pair<QStringList, QString>> failing{
        { QStringList{ u"kpi"_s, u"list"_s, u"--engineer"_s, u"P9"_s } + from + to,
            u"unknown_engineer"_s },
        { QStringList{ u"kpi"_s, u"list"_s, u"--team"_s, u"Z"_s } + from + to, u"unknown_team"_s },
        { QStringList{ u"kpi"_s, u"list"_s, u"--all"_s, u"--kpi"_s, u"Z"_s } + from + to,
            u"unknown_kpi"_s },
        { QStringList{ u"kpi"_s, u"rows"_s, u"--kpi"_s, u"Z"_s } + person + from + to,
            u"unknown_kpi"_s },
        { { u"people"_s, u"list"_s, u"--team"_s, u"Z"_s }, u"unknown_team"_s },
        { QStringList{ u"people"_s, u"absence"_s, u"P9"_s } + from + to, u"unknown_engineer"_s },
        { QStringList{ u"people"_s, u"absence"_s, u"P0001"_s, u"--reason"_s, u"900101-1234567"_s }
                + from + to,
            u"resident_number"_s },
        { QStringList{ u"cycle"_s, u"add"_s, u"2019H1"_s } + from + to, u"already_exists"_s },
        { QStringList{ u"cycle"_s, u"add"_s, u" "_s } + from + to, u"missing_value"_s },
        { { u"cycle"_s, u"advance"_s, u"Z"_s }, u"unknown_cycle"_s },
        { { u"review"_s, u"list"_s, u"--cycle"_s, u"Z"_s }, u"unknown_cycle"_s },
        { review(u"show"_s, u"P0007"_s), u"unknown_review"_s },
        { review(u"show"_s) + QStringList{ u"--revision"_s, u"2"_s }, u"unknown_review"_s },
        { review(u"start"_s), u"review_exists"_s },
        { review(u"start"_s, u"P0007"_s), u"no_active_day"_s },
        { QStringList{ u"review"_s, u"start"_s, u"--team"_s, u"Team A"_s, u"--first"_s, u"P9"_s }
                + cycle,
            u"unknown_engineer"_s },
        { { u"restore"_s, book.path(u"none.lvb"_s) }, u"file_not_found"_s },
        { { u"backup"_s, book.db() }, u"file_exists"_s },
    };
    for (const auto& [words, code] : failing) {
        SCOPED_TRACE(words.join(u' ').toStdString());
        const Ran json = book.json(words);
        EXPECT_EQ(json.exitCode, 1);
        EXPECT_EQ(json.errorCode(), code);
        const Ran text = book.text(words, u"ko"_s);
        EXPECT_EQ(text.exitCode, 1);
        EXPECT_EQ(text.out, "");
        EXPECT_FALSE(text.err.trimmed().isEmpty());
    }
    EXPECT_TRUE(book.bytes() == before);
}

// A result that was lost on its way is not a success.
TEST(Use, OfAFullDisk)
{
    const Book book;
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(cliProgram(), { u"--json"_s, u"--db"_s, book.db(), u"info"_s });
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 3);
}

TEST(Use, OfAnAbsenceTwice)
{
    const Book book(importedBook());
    const QStringList words = QStringList{ u"people"_s, u"absence"_s, u"P0001"_s } + from + to;
    book.must(words);
    const QByteArray before = book.bytes();
    EXPECT_EQ(book.json(words).errorCode(), u"already_recorded"_s);
    EXPECT_TRUE(book.bytes() == before);
}

namespace {

// All keys and all values but sentences and names, in order.
QStringList skeleton(const QJsonValue& value, const QString& key = {})
{
    static const QStringList worded{ u"message"_s, u"label"_s, u"title"_s, u"help"_s };
    QStringList found;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            found << it.key() << skeleton(it.value(), it.key());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& entry : array)
            found << skeleton(entry, key);
    } else if (!worded.contains(key)) {
        found << value.toVariant().toString();
    }
    return found;
}

} // namespace

TEST(Use, OfALanguageChangesSentencesOnly)
{
    const Book book(approvedBook());
    const QString bad = book.file(u"bad.csv"_s, "employee_no,name\nP1,x\n");
    const QList<QStringList> uses{ { u"--help"_s }, review(u"show"_s),
        { u"review"_s, u"list"_s, u"--cycle"_s, u"2019H1"_s }, { u"chart"_s, u"list"_s },
        { u"framework"_s, u"versions"_s }, { u"import"_s, u"people"_s, bad },
        { u"import"_s, u"list"_s }, { u"frobnicate"_s },
        review(u"advance"_s, u"P0002"_s) + QStringList{ u"--to"_s, u"approved"_s },
        QStringList{ u"kpi"_s, u"list"_s } + person + from + to };
    for (const QStringList& words : uses) {
        SCOPED_TRACE(words.join(u' ').toStdString());
        const QStringList base{ u"--json"_s, u"--db"_s, book.db() };
        const Ran korean = runCli(base + QStringList{ u"--lang"_s, u"ko"_s } + words);
        const Ran english = runCli(base + QStringList{ u"--lang"_s, u"en"_s } + words);
        EXPECT_EQ(korean.exitCode, english.exitCode);
        EXPECT_EQ(skeleton(korean.json()), skeleton(english.json()));
        const Ran koreanText = book.text(words, u"ko"_s);
        const Ran englishText = book.text(words, u"en"_s);
        EXPECT_EQ(koreanText.exitCode, korean.exitCode);
        EXPECT_NE(koreanText.out + koreanText.err, englishText.out + englishText.err);
    }
}
