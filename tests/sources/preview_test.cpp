#include "sourcefixture.h"
#include "sources/peoplesource.h"
#include "sources/preview.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr FileColumn columns[]{
    { u"employee_no", u"사번" },
    { u"name", u"이름" },
    { u"note", u"비고", false },
};

class Preview : public SourceTest { };

TEST_F(Preview, SaysWhichHeaderIsWhichColumn)
{
    const auto preview = must(previewTable(
        file("이름,Employee No,급여\n김민준,E1,1\n\n이서연,E2,2\n"_ba), {}, columns, 5));
    EXPECT_EQ(preview.encoding, Encoding::Utf8);
    EXPECT_EQ(preview.header, QStringList({ u"이름"_s, u"Employee No"_s, u"급여"_s }));
    EXPECT_EQ(preview.columns, QStringList({ u"name"_s, u"employee_no"_s, QString() }));
    EXPECT_EQ(preview.missing, QStringList());
    ASSERT_EQ(preview.rows.size(), 2);
    EXPECT_EQ(preview.rows[0].line, 2);
    EXPECT_EQ(preview.rows[1].line, 4);
    EXPECT_EQ(preview.rows[1].cells, QStringList({ u"이서연"_s, u"E2"_s, u"2"_s }));
}

TEST_F(Preview, NamesTheColumnsThatAreMissing)
{
    const auto preview = must(previewTable(file("비고\nx\n"_ba), {}, columns, 5));
    EXPECT_EQ(preview.missing, QStringList({ u"employee_no"_s, u"name"_s }));
}

TEST_F(Preview, StopsAfterTheRowsThatAreWanted)
{
    const auto preview = must(previewTable(file("이름\n1\n2\n3\n"_ba), {}, columns, 2));
    EXPECT_EQ(preview.rows.size(), 2);
}

TEST_F(Preview, CutsLongCells)
{
    const QByteArray longCell = QByteArray("가").repeated(5000);
    const auto preview = must(previewTable(file("이름\n" + longCell + '\n'), {}, columns, 2));
    EXPECT_EQ(preview.rows[0].cells[0], QString(TablePreview::cellLimit, u'가'));
}

TEST_F(Preview, ShowsWhatIsGoodOfAFileWithProblems)
{
    const auto preview =
        must(previewTable(file("사번,이름\nE1,a\nE2\nE3,c\nE4,\"open"_ba), {}, columns, 9));
    ASSERT_EQ(preview.rows.size(), 2);
    EXPECT_EQ(preview.rows[1].line, 4);
}

TEST_F(Preview, ReadsInTheEncodingThatIsAskedFor)
{
    ReadOptions options;
    options.encoding = Encoding::Windows949;
    const auto preview =
        must(previewTable(file("\xc0\xcc\xb8\xa7\n\x8c\x63\n"_ba), options, columns, 9));
    EXPECT_EQ(preview.encoding, Encoding::Windows949);
    EXPECT_EQ(preview.columns, QStringList(u"name"_s));
    EXPECT_EQ(preview.rows[0].cells[0], u"똠"_s);
}

TEST_F(Preview, FailsOnlyOnWhatIsNoTable)
{
    EXPECT_EQ(previewTable(file({}), {}, columns, 9).error().code, ErrorCode::EmptyFile);
    EXPECT_EQ(previewTable(m_dir.filePath(u"none"_s), {}, columns, 9).error().code,
        ErrorCode::FileNotFound);
    EXPECT_EQ(must(previewTable(
                       file("a\xff\xfe\x41\n"_ba, u"b.csv"_s), { Encoding::Utf8, {} }, columns, 9))
                  .header,
        QStringList());
}

TEST(PeopleColumns, AreThoseOfTheFormat)
{
    EXPECT_EQ(peopleColumns().size(), 10U);
    EXPECT_EQ(peopleColumns()[0].key, u"employee_no");
}

} // namespace
