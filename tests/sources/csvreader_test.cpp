#include "sourcefixture.h"
#include "sources/csvreader.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

using Fields = std::vector<std::string>;

// A record, a problem or the error that ended the reading, each with its line.
struct Read {
    qint64 line = 0;
    Fields fields;
    std::string problem;
    bool operator==(const Read&) const = default;
};

void PrintTo(const Read& read, std::ostream* out)
{
    *out << read.line << ' ' << testing::PrintToString(read.fields) << ' ' << read.problem;
}

class CsvReaderTest : public SourceTest {
protected:
    CsvReader open(const QByteArray& bytes)
    {
        return CsvReader(must(TextDecoder::open(file(bytes))));
    }

    std::vector<Read> readAll(const QByteArray& bytes)
    {
        std::vector<Read> all;
        CsvReader csv = open(bytes);
        for (;;) {
            const auto step = csv.next();
            if (!step) {
                const Problem& problem = step.error().problems.value(0);
                EXPECT_EQ(problem.code, step.error().code);
                all.push_back(
                    { problem.line.value_or(-1), {}, errorKey(problem.code).toStdString() });
                return all;
            }
            if (*step == CsvReader::Step::End)
                return all;
            if (*step == CsvReader::Step::BadRecord) {
                EXPECT_EQ(csv.problem().line, csv.line());
                all.push_back({ csv.line(), {}, errorKey(csv.problem().code).toStdString() });
            } else {
                all.push_back({ csv.line(), Fields(csv.fields().begin(), csv.fields().end()), {} });
            }
        }
    }
};

const std::string big(std::size_t size) { return std::string(size, 'x'); }

} // namespace

TEST_F(CsvReaderTest, PlainRecordsWithEveryLineEnd)
{
    const std::vector<Read> expected{ { 1, { "a", "b" }, {} }, { 2, { "1", "" }, {} },
        { 3, { "", "2" }, {} } };
    EXPECT_EQ(readAll("a,b\n1,\n,2\n"), expected);
    EXPECT_EQ(readAll("a,b\r\n1,\r\n,2\r\n"), expected);
    EXPECT_EQ(readAll("a,b\r1,\r,2\r"), expected);
    EXPECT_EQ(readAll("a,b\n1,\n,2"), expected) << "no line end at the end";
}

TEST_F(CsvReaderTest, QuotesAndTheLinesInsideThem)
{
    EXPECT_EQ(
        readAll("a,b,c\n\"x,y\",\"he said \"\"no\"\"\",\"\"\n\"1\n2\r\n3\r4\",\"\"\"\",z\nl,m,n\n"),
        (std::vector<Read>{ { 1, { "a", "b", "c" }, {} },
            { 2, { "x,y", "he said \"no\"", "" }, {} }, { 3, { "1\n2\r\n3\r4", "\"", "z" }, {} },
            { 7, { "l", "m", "n" }, {} } }));
}

TEST_F(CsvReaderTest, SemicolonAndTab)
{
    EXPECT_EQ(readAll("a;b;c,d\n1,5;2;3\n"),
        (std::vector<Read>{ { 1, { "a", "b", "c,d" }, {} }, { 2, { "1,5", "2", "3" }, {} } }));
    EXPECT_EQ(readAll("a\tb\n1;2\t\"3\t4\"\n"),
        (std::vector<Read>{ { 1, { "a", "b" }, {} }, { 2, { "1;2", "3\t4" }, {} } }));
    EXPECT_EQ(readAll("\"a;;;\",b\n1,2\n").front().fields, (Fields{ "a;;;", "b" }))
        << "delimiters inside quotes do not count";
}

// However the first line comes in, it decides as a whole.
TEST_F(CsvReaderTest, ALongFirstLineDecidesTheDelimiter)
{
    const QByteArray name(300'000, 'x');
    EXPECT_EQ(readAll("a,b" + name + ";b;c\n").front().fields.size(), 3U);
}

TEST_F(CsvReaderTest, BlankLinesAtTheEndAreNone)
{
    const std::vector<Read> expected{ { 1, { "a", "b" }, {} }, { 2, { "1", "2" }, {} } };
    EXPECT_EQ(readAll("a,b\n1,2\n\n\r\n  \n,\n , \n"), expected);
    EXPECT_EQ(readAll("\n\na,b\n").front(), (Read{ 3, { "a", "b" }, {} }));
    EXPECT_TRUE(readAll("").empty());
    EXPECT_TRUE(readAll("\n\n").empty());
}

TEST_F(CsvReaderTest, BlankLinesInTheMiddleAreBad)
{
    EXPECT_EQ(readAll("a,b\n1,2\n\n\n3,\"4\"\"\"\n,\n5\"\n"),
        (std::vector<Read>{ { 1, { "a", "b" }, {} }, { 2, { "1", "2" }, {} },
            { 3, {}, "wrong_field_count" }, { 5, { "3", "4\"" }, {} }, { 6, {}, "missing_value" },
            { 7, {}, "stray_quote" } }));
}

TEST_F(CsvReaderTest, WrongFieldCountIsSaidAndPassed)
{
    CsvReader csv = open("a,b,c\n1,2\n1,2,3,4\n1,2,3\n");
    EXPECT_EQ(must(csv.next()), CsvReader::Step::Record);
    EXPECT_EQ(must(csv.next()), CsvReader::Step::BadRecord);
    EXPECT_EQ(csv.problem(), (Problem{ ErrorCode::WrongFieldCount, { 3LL, 2LL }, 2, {}, {} }));
    EXPECT_EQ(must(csv.next()), CsvReader::Step::BadRecord);
    EXPECT_EQ(csv.problem(), (Problem{ ErrorCode::WrongFieldCount, { 3LL, 4LL }, 3, {}, {} }));
    EXPECT_EQ(must(csv.next()), CsvReader::Step::Record);
    EXPECT_EQ(must(csv.next()), CsvReader::Step::End);
    EXPECT_EQ(must(csv.next()), CsvReader::Step::End);
}

TEST_F(CsvReaderTest, StrayQuotesSpoilTheirLineOnly)
{
    EXPECT_EQ(readAll("a,b\n12\" pipe,1\n\"x\"y,2\n\"two\nlines\"z,3\nok,4\n"),
        (std::vector<Read>{ { 1, { "a", "b" }, {} }, { 2, {}, "stray_quote" },
            { 3, {}, "stray_quote" }, { 4, {}, "stray_quote" }, { 6, { "ok", "4" }, {} } }));
}

TEST_F(CsvReaderTest, AnUnclosedQuoteStopsWithTheLineWhereItOpened)
{
    EXPECT_EQ(readAll("a,b\n1,2\n3,\"open\n5,6\n").back(), (Read{ 3, {}, "unclosed_quote" }));
    EXPECT_EQ(readAll("a,b\n\"1\n2\",\"open\n5,6\n").back(), (Read{ 3, {}, "unclosed_quote" }));
}

// Memory and time end at the field limit, not at the end of the file.
TEST_F(CsvReaderTest, AnUnclosedQuoteDoesNotSwallowAHugeFile)
{
    CsvReader csv = open("a,b\n1,\"open\n" + QByteArray("2,3\n").repeated(10'000'000));
    EXPECT_EQ(must(csv.next()), CsvReader::Step::Record);
    const auto step = csv.next();
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().code, ErrorCode::UnclosedQuote);
    EXPECT_EQ(step.error().problems.value(0).line, 2);
    EXPECT_LT(csv.bufferSize(), 2 * CsvReader::recordLimit);
}

TEST_F(CsvReaderTest, FieldsUpToTheLimit)
{
    const std::string fits = big(CsvReader::fieldLimit);
    const std::string over = big(CsvReader::fieldLimit + 1);
    const auto bytes = [](const std::string& text) { return QByteArray::fromStdString(text); };
    EXPECT_EQ(readAll(bytes("a,b\n" + fits + ",1\n")).back(), (Read{ 2, { fits, "1" }, {} }));
    EXPECT_EQ(readAll(bytes("a,b\n1,\"" + fits + "\"\n")).back(), (Read{ 2, { "1", fits }, {} }));
    EXPECT_EQ(readAll(bytes("a,b\n" + over + ",1\n")).back(), (Read{ 2, {}, "field_too_long" }));
    EXPECT_EQ(
        readAll(bytes("a,b\n\"" + over + "\",1\n")).back(), (Read{ 2, {}, "field_too_long" }));
}

TEST_F(CsvReaderTest, ALineWithoutEndIsNotSwallowedEither)
{
    CsvReader csv = open("a,b\n" + QByteArray(30'000'000, ','));
    EXPECT_EQ(must(csv.next()), CsvReader::Step::Record);
    const auto step = csv.next();
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().code, ErrorCode::FieldTooLong);
    EXPECT_LT(csv.bufferSize(), 3 * CsvReader::recordLimit);
}

// Records of every length make every kind of byte fall on the border of two pieces.
TEST_F(CsvReaderTest, NothingChangesAtTheBordersOfPieces)
{
    QByteArray bytes = "a,b,c\r\n";
    std::vector<Read> expected{ { 1, { "a", "b", "c" }, {} } };
    qint64 line = 2;
    for (int i = 0; i < 60'000; ++i) {
        const std::string plain = big(std::size_t(i % 7));
        bytes +=
            QByteArray::fromStdString(plain) + ",\"q\"\"" + QByteArray::number(i) + "\r\n\",똠\r\n";
        expected.push_back({ line, { plain, "q\"" + std::to_string(i) + "\r\n", "똠" }, {} });
        line += 2;
    }
    ASSERT_GT(bytes.size(), 4 * 256 * 1024);
    EXPECT_TRUE(readAll(bytes) == expected);
}

TEST_F(CsvReaderTest, AnUndecodableByteIsRefusedWithItsLine)
{
    const QByteArray head = "a,b\n1,2\r\n\"3\n\",4\r\n";
    EXPECT_EQ(readAll(head + "5,\xFF\n6,7\n").back(), (Read{ 5, {}, "undecodable_byte" }));
    EXPECT_EQ(
        readAll(head + "5,\"x\ny\n\xFF\"\n6,7\n").back(), (Read{ 7, {}, "undecodable_byte" }));
    EXPECT_EQ(readAll(head + "5,6\n").back(), (Read{ 5, { "5", "6" }, {} })) << "the test itself";
    const QByteArray many = QByteArray("1,2\n").repeated(200'000);
    EXPECT_EQ(readAll(head + many + "3,\xC7\n").back(), (Read{ 200'005, {}, "undecodable_byte" }));
}
