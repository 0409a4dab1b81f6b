#include "sourcefixture.h"
#include "sources/peoplesource.h"

#include <QStringEncoder>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header =
    "employee_no,name,team,level,hired_on,career_started_on,left_on,email,manager_no\n";

class PeopleSourceTest : public SourceTest {
protected:
    QList<PersonRow> read(const QByteArray& bytes, const ReadOptions& options = {})
    {
        m_problems = {};
        return must(readPeople(file(bytes), m_problems, options));
    }
    std::vector<std::string> problemsOf(const QByteArray& lines)
    {
        read(header + lines);
        return brief(m_problems);
    }
    ProblemList m_problems;
};

using Strings = std::vector<std::string>;

const PersonRow hong{ 2, u"P1"_s, u"홍길동"_s, u"플랫폼"_s, Level::Senior, QDate(2019, 3, 4),
    QDate(2015, 1, 1), QDate(2026, 7, 1), u"hong@example.com"_s, u"P9"_s };
const QString hongText =
    u"사번,이름,팀,레벨,입사일,경력시작일,퇴사일,이메일,관리자사번\r\n"
    "P1,홍길동,플랫폼,시니어,2019-03-04,2015-01-01,2026-07-01,hong@example.com,P9\r\n"_s;

} // namespace

TEST_F(PeopleSourceTest, EveryColumnInEveryEncoding)
{
    QStringEncoder korean("windows-949");
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray files[]{ hongText.toUtf8(), "\xEF\xBB\xBF" + hongText.toUtf8(),
        utf16(hongText), korean(hongText),
        hongText.normalized(QString::NormalizationForm_D).toUtf8() };
    for (const QByteArray& bytes : files) {
        EXPECT_EQ(read(bytes), (QList<PersonRow>{ hong })) << testing::PrintToString(bytes);
        EXPECT_EQ(brief(m_problems), Strings{});
    }
}

TEST_F(PeopleSourceTest, OnlyTheNeededColumns)
{
    const auto people = read("level;name;team;hired_on;career_started_on;employee_no\n"
                             "mid;Kim;A;2020-01-01;;P2\n");
    EXPECT_EQ(people,
        (QList<PersonRow>{
            { 2, u"P2"_s, u"Kim"_s, u"A"_s, Level::Mid, QDate(2020, 1, 1), {}, {}, {}, {} } }));
}

// An empty cell says that there is none; a column that is not there says nothing.
TEST_F(PeopleSourceTest, AnEmptyCellIsNotAnAbsentColumn)
{
    const auto people = read(header + "P2,Kim,A,mid,2020-01-01,,,,\n");
    ASSERT_EQ(people.size(), 1);
    EXPECT_EQ(people[0].leftOn, QDate());
    EXPECT_EQ(people[0].email, QString());
    EXPECT_EQ(people[0].managerNo, QString());
    const auto fewer = read("employee_no,name,team,level,hired_on,career_started_on\n"
                            "P2,Kim,A,mid,2020-01-01,\n");
    ASSERT_EQ(fewer.size(), 1);
    EXPECT_EQ(fewer[0].leftOn, std::nullopt);
    EXPECT_EQ(fewer[0].email, std::nullopt);
    EXPECT_EQ(fewer[0].managerNo, std::nullopt);
}

TEST_F(PeopleSourceTest, EverythingThatIsWrongInALine)
{
    EXPECT_EQ(problemsOf(",,,,,,,,\n\n ,,,boss,2026-02-30,26/1/2,x,a\xE2\x80\xAE@b,team:A\n"),
        (Strings{ "2 missing_value", "4 missing_value employee_no", "4 missing_value name",
            "4 missing_value team", "4 bad_level level", "4 bad_date hired_on",
            "4 bad_date career_started_on", "4 bad_date left_on", "4 forbidden_character email",
            "4 bad_key manager_no" }));
}

TEST_F(PeopleSourceTest, GoodLinesBesideBadOnesAreRead)
{
    EXPECT_EQ(problemsOf("P1,A,T,mid,2020-01-01,,,,\nP2,,T,mid,2020-01-01,,,,\n"),
        (Strings{ "3 missing_value name" }));
    EXPECT_EQ(read(header + "P1,A,T,mid,2020-01-01,,,,\nP2,,T,mid,2020-01-01,,,,\n").size(), 1);
}

TEST_F(PeopleSourceTest, LeavingBeforeBeingHired)
{
    EXPECT_EQ(
        problemsOf("P1,A,T,mid,2020-01-02,,2020-01-01,,\nP2,A,T,mid,2020-01-01,,2020-01-01,,\n"),
        (Strings{ "2 left_before_hired left_on" }));
}

TEST_F(PeopleSourceTest, TheSamePersonTwice)
{
    read(header
        + "P1,A,T,mid,2020-01-01,,,,\nP2,B,T,mid,2020-01-01,,,,\n P1 ,A,T,mid,2020-01-01,,,,\n");
    EXPECT_EQ(m_problems.kept(),
        (QList<Problem>{
            { ErrorCode::DoubledPerson, { u"P1"_s, 2LL }, 4, u"employee_no"_s, {} } }));
}

TEST_F(PeopleSourceTest, ThreePeopleOfOneName)
{
    EXPECT_EQ(read(header
                  + "P1,김민준,T,mid,2020-01-01,,,,\nP2,김민준,T,mid,2020-01-01,,,,\n"
                    "P3,김민준,T,mid,2020-01-01,,,,\n")
                  .size(),
        3);
    EXPECT_TRUE(m_problems.isEmpty());
}

TEST_F(PeopleSourceTest, ResidentNumbersAreRefusedInEveryColumnAndNotRepeated)
{
    const QByteArray number = "850101-1234567";
    EXPECT_EQ(problemsOf((number + ',').repeated(8) + number + '\n'),
        (Strings{ "2 resident_number employee_no", "2 resident_number name",
            "2 resident_number team", "2 resident_number level", "2 resident_number hired_on",
            "2 resident_number career_started_on", "2 resident_number left_on",
            "2 resident_number email", "2 resident_number manager_no" }));
    for (const Problem& problem : m_problems.kept())
        EXPECT_TRUE(problem.args.isEmpty());
}

TEST_F(PeopleSourceTest, LongTexts)
{
    const QByteArray name = u"똠"_s.repeated(201).toUtf8();
    EXPECT_EQ(problemsOf(QByteArray(65, 'P') + ',' + name + ",T,mid,2020-01-01,,,,\n"),
        (Strings{ "2 text_too_long employee_no", "2 text_too_long name" }));
}

TEST_F(PeopleSourceTest, FormulasAndStatementsAreJustText)
{
    const auto people =
        read(header + "'=P1,\"'); DROP TABLE engineer; --\",'@T,mid,2020-01-01,,,-x%_y,\n");
    ASSERT_EQ(people.size(), 1) << testing::PrintToString(brief(m_problems));
    EXPECT_EQ(people[0].employeeNo, u"=P1"_s);
    EXPECT_EQ(people[0].name, u"'); DROP TABLE engineer; --"_s);
    EXPECT_EQ(people[0].team, u"@T"_s);
    EXPECT_EQ(people[0].email, u"-x%_y"_s);
}

TEST_F(PeopleSourceTest, ErrorsOfTheWholeFile)
{
    ProblemList problems;
    EXPECT_EQ(readPeople(file(""), problems).error().code, ErrorCode::EmptyFile);
    EXPECT_EQ(
        readPeople(m_dir.filePath(u"none"_s), problems).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(readPeople(m_dir.path(), problems).error().code, ErrorCode::NotARegularFile);
    EXPECT_TRUE(problems.isEmpty());
}

TEST_F(PeopleSourceTest, TheRealTeam)
{
    ProblemList problems;
    const auto people = must(readPeople(dataPath(u"qbittorrent/people.csv"_s), problems));
    EXPECT_EQ(brief(problems), Strings{});
    ASSERT_EQ(people.size(), 14);
    EXPECT_EQ(people.first(),
        (PersonRow{ 2, u"P0001"_s, u"Contributor 01"_s, u"Team A"_s, Level::Lead, QDate(2015, 2, 7),
            QDate(2015, 2, 7), {}, {}, {} }));
    EXPECT_EQ(people.last().line, 15);
}
