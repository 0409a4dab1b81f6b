// Files that are wrong change nothing, and their lines are named; files that only look odd are
// read.
#include "clirun.h"

#include <QDir>

#include <sys/stat.h>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray peopleHeader = "employee_no,name,team,level,hired_on,career_started_on\n";
const QByteArray kpiHeader = "employee_no,kpi,date,value,numerator,denominator,ref,note\n";

struct Bad {
    QByteArray bytes;
    QStringList codes; ///< Of the problems; empty: the error has none.
    QList<qint64> lines;
    QString code = u"file_has_problems"_s;
};

void expectRefused(const Book& book, const QString& what, const QList<Bad>& files)
{
    const QByteArray before = book.bytes();
    for (const Bad& bad : files) {
        const QString file = book.file(u"bad.csv"_s, bad.bytes);
        const Ran ran = book.json({ u"import"_s, what, file });
        SCOPED_TRACE(bad.bytes.left(300).toStdString() + "\n" + ran.out.left(1500).toStdString());
        EXPECT_EQ(ran.exitCode, 1);
        EXPECT_EQ(ran.errorCode(), bad.code);
        EXPECT_EQ(ran.problemCodes(), bad.codes);
        EXPECT_EQ(ran.problemLines(), bad.lines);
        EXPECT_TRUE(book.bytes() == before);
    }
}

Bad kpi(const QByteArray& row, const QString& code)
{
    return { kpiHeader + row + '\n', { code }, { 2 } };
}

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes(bigEndian ? "\xFE\xFF" : "\xFF\xFE");
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

QJsonArray peopleFrom(const QByteArray& bytes)
{
    const Book book;
    book.must({ u"import"_s, u"people"_s, book.file(u"people.csv"_s, bytes) });
    return book.must({ u"people"_s, u"list"_s })[u"people"].toArray();
}

} // namespace

TEST(BadFiles, OfPeopleNameTheirLines)
{
    const Book book;
    const QByteArray row = "P1,A,T,mid,2020-01-01,\n";
    expectRefused(book, u"people"_s,
        {
            { peopleHeader + row + "P2,B,T,boss,2020-02-30,\nP3,,T,mid,26/1/2,\n",
                { u"bad_level"_s, u"bad_date"_s, u"missing_value"_s, u"bad_date"_s },
                { 3, 3, 4, 4 } },
            { peopleHeader + row + "P1,B,T,mid,2020-01-01,\n", { u"doubled_person"_s }, { 3 } },
            { "employee_no,name,team,level,hired_on\n" + row, { u"missing_column"_s }, { 1 } },
            { "employee_no,name,name,team,level,hired_on,career_started_on\n",
                { u"doubled_column"_s }, { 1 } },
            { "employee_no,name,salary,team,level,hired_on,career_started_on\n",
                { u"unknown_column"_s }, { 1 } },
            { peopleHeader + "P1,A,T,mid,2020-01-01\n", { u"wrong_field_count"_s }, { 2 } },
            { peopleHeader + "P1,A,T,mid,2020-01-01,,\n", { u"wrong_field_count"_s }, { 2 } },
            { peopleHeader + "P1,900101-1234567,T,mid,2020-01-01,\n", { u"resident_number"_s },
                { 2 } },
            { peopleHeader + "P1,９００１０１－１２３４５６７,T,mid,2020-01-01,\n",
                { u"resident_number"_s }, { 2 } },
            { peopleHeader + "P1,a\xE2\x80\xAEz,T,mid,2020-01-01,\n", { u"forbidden_character"_s },
                { 2 } },
            { peopleHeader + "P1,a\xE2\x80\x8Bz,T,mid,2020-01-01,\n", { u"forbidden_character"_s },
                { 2 } },
            { peopleHeader + "P1,\"a\nz\",T,mid,2020-01-01,\n", { u"forbidden_character"_s },
                { 2 } },
            { peopleHeader + QByteArray("P1,a\0z,T,mid,2020-01-01,\n", 25),
                { u"forbidden_character"_s }, { 2 } },
            { peopleHeader + "P1," + QByteArray(5000, 'x') + ",T,mid,2020-01-01,\n",
                { u"text_too_long"_s }, { 2 } },
            { peopleHeader + row + "P2,a\xFFz,T,mid,2020-01-01,\n", { u"undecodable_byte"_s },
                { 3 } },
            { peopleHeader + "P1,\"A,T,mid,2020-01-01,\n", { u"unclosed_quote"_s }, { 2 } },
            { "employee_no,name,team,level,hired_on,career_started_on,left_on\n"
              "P1,A,T,mid,2020-01-01,,2019-01-01\n",
                { u"left_before_hired"_s }, { 2 } },
            { "employee_no,name,team,level,hired_on,career_started_on,manager_no\n"
              "P1,A,T,mid,2020-01-01,,P9\n",
                { u"unknown_engineer"_s }, { 2 } },
            { "employee_no,name,team,level,hired_on,career_started_on,manager_no\n"
              "P1,A,T,mid,2020-01-01,,P2\nP2,A,T,mid,2020-01-01,,P1\n",
                { u"manager_loop"_s, u"manager_loop"_s }, { 2, 3 } },
        });
}

TEST(BadFiles, OfRecordsNameTheirLines)
{
    const Book book(importedBook());
    const QByteArray good = "P0001,talks,2019-01-01,1,,,r,\n";
    QList<Bad> files{
        { kpiHeader + good + "P0001,talks,2019-01-01,2,,,r,\n", { u"doubled_record"_s }, { 3 } },
        kpi("P0001,talks,2019-01-01,\"4,5\",,,,", u"bad_number"_s),
        kpi("P0001,talks,2019-01-01,1e308,,,,", u"number_out_of_range"_s),
        kpi("P0001,talks,2019-01-01,1e400,,,,", u"number_out_of_range"_s),
        kpi("P0001,talks,2019-01-01,NaN,,,,", u"bad_number"_s),
        kpi("P0001,talks,2019-01-01,inf,,,,", u"bad_number"_s),
        kpi("P0001,talks,2019-01-01,0x10,,,,", u"bad_number"_s),
        kpi("P0001,talks,2019-01-01,\xD9\xA3,,,,", u"bad_number"_s),
        kpi("P0001,talks,2019-01-01,-1,,,,", u"number_out_of_range"_s),
        kpi("P0001,talks,2019-01-01,,,,,", u"missing_value"_s),
        kpi("P0001,talks,2019-01-01,1,1,,,", u"unneeded_value"_s),
        kpi("P0001,review_pass_rate,2019-01-01,,3,2,,", u"numerator_above_denominator"_s),
        kpi("P0001,talks,2026-02-30,1,,,,", u"bad_date"_s),
        kpi("P0001,talks,26/1/2,1,,,,", u"bad_date"_s),
        kpi("P0001,talks,2019-1-2,1,,,,", u"bad_date"_s),
        kpi("P9999,talks,2019-01-02,1,,,,", u"unknown_engineer"_s),
        kpi("team:Team Z,mttr,2019-01-02,1,,,,", u"unknown_team"_s),
        kpi("P0001,nothing,2019-01-02,1,,,,", u"unknown_kpi"_s),
        kpi("P0001,mttr,2019-01-02,1,,,,", u"wrong_scope"_s),
        kpi("P0001,talks,2019-01-02,1,,,,900101-2234567", u"resident_number"_s),
        kpi("P0001,talks,2019-01-02,1,,,ref\x07,", u"forbidden_character"_s),
        { kpiHeader + "P0001,talks,2019-01-01,1,,,,\"" + QByteArray(3'000'000, 'x'),
            { u"field_too_long"_s }, { 2 } },
        { "", {}, {}, u"empty_file"_s },
    };
    expectRefused(book, u"kpi"_s, files);
}

// One bad row among ten thousand good ones: none of them lands.
TEST(BadFiles, LandWholeOrNotAtAll)
{
    const Book book(importedBook());
    const QByteArray before = book.bytes();
    QByteArray bytes = kpiHeader;
    for (int i = 0; i < 10'000; ++i)
        bytes += "P0001,talks,2019-01-01,1,,,r" + QByteArray::number(i) + ",\n";
    const QString file = book.file(u"kpi.csv"_s, bytes + "P0001,talks,2019-01-01,x,,,last,\n");
    const Ran ran = book.json({ u"import"_s, u"kpi"_s, file });
    EXPECT_EQ(ran.problemLines(), QList<qint64>{ 10'002 });
    EXPECT_TRUE(book.bytes() == before);
}

TEST(BadFiles, ThatAreNoFiles)
{
    const Book book(importedBook());
    const QByteArray before = book.bytes();
    const QString fifo = book.path(u"fifo"_s);
    ASSERT_EQ(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    for (const auto& what : { u"people"_s, u"kpi"_s }) {
        EXPECT_EQ(book.json({ u"import"_s, what, book.path(u"none.csv"_s) }).errorCode(),
            u"file_not_found"_s);
        EXPECT_EQ(book.json({ u"import"_s, what, QDir::tempPath() }).errorCode(),
            u"not_a_regular_file"_s);
        EXPECT_EQ(book.json({ u"import"_s, what, fifo }).errorCode(), u"not_a_regular_file"_s);
    }
    EXPECT_TRUE(book.bytes() == before);
}

TEST(OddFiles, AreReadInEveryEncoding)
{
    const QString text =
        u"사번,이름,팀,레벨,입사일,경력시작일\nP1,똠방각하,백엔드,시니어,2020-01-01,\n"_s;
    const QJsonArray expected = peopleFrom(text.toUtf8());
    EXPECT_EQ(expected[0][u"name"], u"똠방각하"_s);
    EXPECT_EQ(expected[0][u"level"], u"senior"_s);
    EXPECT_EQ(peopleFrom("\xEF\xBB\xBF" + text.toUtf8()), expected);
    EXPECT_EQ(peopleFrom(utf16(text, false)), expected);
    EXPECT_EQ(peopleFrom(utf16(text, true)), expected);
    EXPECT_EQ(peopleFrom(QString(text).replace(u"\n"_s, u"\r\n"_s).toUtf8()), expected);
    EXPECT_EQ(peopleFrom(QString(text).replace(u',', u';').toUtf8()), expected);
    EXPECT_EQ(peopleFrom(QString(text).replace(u',', u'\t').toUtf8()), expected);
    EXPECT_EQ(peopleFrom(text.normalized(QString::NormalizationForm_D).toUtf8()), expected);
    // As Excel writes it in Korea; 똠 is what EUC-KR lacks.
    EXPECT_EQ(peopleFrom(QByteArray::fromHex(
                  "bbe7b9f82cc0ccb8a72cc6c02cb7b9baa72cc0d4bbe7c0cf2cb0e6b7c2bdc3c0dbc0cf0a"
                  "50312c8c63b9e6b0a2c7cf2cb9e9bfa3b5e52cbdc3b4cfbeee2c323032302d30312d30312c0a")),
        expected);
}

TEST(OddFiles, AreTextAndNothingElse)
{
    const Book book;
    book.must({ u"import"_s, u"people"_s,
        book.file(u"people.csv"_s,
            peopleHeader
                + "P1,'; DROP TABLE engineer; --,\"T\"\"; DELETE FROM team\",mid,2020-01-01,\n"
                  "P2,김철수,100%,mid,2020-01-01,\nP3,김철수,100_,mid,2020-01-01,\nP4,김철수,100%,"
                  "mid,2020-01-01,\n") });
    const auto found = [&](const QStringList& words) {
        return book.must(QStringList{ u"people"_s, u"list"_s } + words)[u"people"].toArray().size();
    };
    EXPECT_EQ(found({}), 4);
    EXPECT_EQ(found({ u"--find"_s, u"김철수"_s }), 3);
    EXPECT_EQ(
        found({ u"--find"_s, QString(u"김철수"_s).normalized(QString::NormalizationForm_D) }), 3);
    EXPECT_EQ(found({ u"--find"_s, u"%"_s }), 0);
    EXPECT_EQ(found({ u"--find"_s, u"drop table"_s }), 1);
    EXPECT_EQ(found({ u"--team"_s, u"100%"_s }), 2);
    EXPECT_EQ(found({ u"--team"_s, u"100_"_s }), 1);
    EXPECT_EQ(book.must({ u"kpi"_s, u"list"_s, u"--team"_s, u"T\"; DELETE FROM team"_s, u"--from"_s,
                  u"2020-01-01"_s, u"--to"_s, u"2021-01-01"_s })[u"figures"]
                  .toArray()
                  .size(),
        13);
    EXPECT_EQ(book.json({ u"kpi"_s, u"list"_s, u"--engineer"_s, u"' OR '1'='1"_s, u"--from"_s,
                            u"2020-01-01"_s, u"--to"_s, u"2021-01-01"_s })
                  .errorCode(),
        u"unknown_engineer"_s);
    book.must({ u"check"_s });
}

// A file whose name is in the decomposed form of macOS is found by that name.
TEST(OddFiles, AreFoundByTheirDecomposedNames)
{
    const QString nfd = u"구성원.csv"_s.normalized(QString::NormalizationForm_D);
    const Book book;
    EXPECT_EQ(book.must({ u"import"_s, u"people"_s,
                  book.file(nfd, peopleHeader + "P1,A,T,mid,2020-01-01,\n") })[u"import"][u"file"],
        u"구성원.csv"_s);
}
