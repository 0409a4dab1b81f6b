#include "sourcefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr FileColumn columns[]{
    { u"employee_no", u"사번" },
    { u"name", u"이름" },
    { u"note", u"비고", false },
};

using Names = std::vector<std::string_view>;

// The cells of the three columns in a record "0,1,2 ...", or the problems.
std::vector<std::string> mapped(const Names& header)
{
    ProblemList problems;
    const auto map = mapColumns(columns, header, 1, problems);
    EXPECT_EQ(map.has_value(), problems.isEmpty());
    if (!map)
        return brief(problems);
    const Names record{ "0", "1", "2" };
    return { std::string(map->cell(record, 0)), std::string(map->cell(record, 1)),
        std::string(map->cell(record, 2)) };
}

using Strings = std::vector<std::string>;

} // namespace

TEST(Header, AnyOrderAndBothLanguages)
{
    EXPECT_EQ(mapped({ "employee_no", "name", "note" }), (Strings{ "0", "1", "2" }));
    EXPECT_EQ(mapped({ "비고", "사번", "이름" }), (Strings{ "1", "2", "0" }));
    EXPECT_EQ(mapped({ "NAME", " Employee No ", "비 고" }), (Strings{ "1", "0", "2" }));
    EXPECT_EQ(mapped({ "name", "employee_no" }), (Strings{ "1", "0", "" })) << "note is optional";
}

TEST(Header, EverythingThatIsWrongAtOnce)
{
    EXPECT_EQ(mapped({ "nmae", "note", "비고", "" }),
        (Strings{ "1 unknown_column", "1 doubled_column note", "1 unknown_column",
            "1 missing_column employee_no", "1 missing_column name" }));
}

TEST(Header, TheUnknownColumnIsNamed)
{
    ProblemList problems;
    EXPECT_FALSE(mapColumns(columns, { "employee_no", "name", "salary" }, 1, problems));
    EXPECT_EQ(problems.kept(),
        (QList<Problem>{ { ErrorCode::UnknownColumn, { u"salary"_s }, 1, {}, {} } }));
}
