#include "sources/values.h"
#include "support/support.h"

#include <cmath>
#include <locale>

using namespace levelbook;
using namespace Qt::StringLiterals;

TEST(Number, PlainDecimals)
{
    EXPECT_EQ(parseNumber("0"), 0.0);
    EXPECT_EQ(parseNumber("007"), 7.0);
    EXPECT_EQ(parseNumber("22.14"), 22.14);
    EXPECT_EQ(parseNumber("-4.5"), -4.5);
    EXPECT_EQ(parseNumber("1E+05"), 100000.0);
    EXPECT_EQ(parseNumber("1.5e-3"), 0.0015);
    EXPECT_EQ(parseNumber("1000000000000"), 1e12);
    EXPECT_EQ(parseNumber("0.1000000000000000055511151231257827"), 0.1);
    EXPECT_FALSE(std::signbit(*parseNumber("-0", 0)));
}

TEST(Number, RefusesWhatIsNoPlainDecimal)
{
    for (const char* text : { "", "4,5", "1,000", "NaN", "nan", "inf", "-inf", "Infinity", "٣",
             "３", "0x10", "1e", "1e+", ".5", "5.", "-", "--1", "+1", " 1", "1 ", "1.2.3", "1_000",
             "12h", "½", "1e5.0" })
        EXPECT_EQ(parseNumber(text), tl::unexpected(ErrorCode::BadNumber)) << text;
}

TEST(Number, Range)
{
    for (const char* text : { "1e308", "1e400", "1000000000001", "-1e13", "1e-400" })
        EXPECT_EQ(parseNumber(text), tl::unexpected(ErrorCode::NumberOutOfRange)) << text;
    EXPECT_EQ(parseNumber("-1", 0), tl::unexpected(ErrorCode::NumberOutOfRange));
    EXPECT_EQ(parseNumber("5", 0, 4), tl::unexpected(ErrorCode::NumberOutOfRange));
}

TEST(Date, OfTheCalendarOnly)
{
    EXPECT_EQ(parseDate("2026-01-02"), QDate(2026, 1, 2));
    EXPECT_EQ(parseDate("2024-02-29"), QDate(2024, 2, 29));
    EXPECT_EQ(parseDate("1900-01-01"), QDate(1900, 1, 1));
    EXPECT_EQ(parseDate("2200-12-31"), QDate(2200, 12, 31));
    for (const char* text :
        { "", "2026-02-30", "2025-02-29", "26/1/2", "2026/01/02", "2026-1-2", "2026-13-01",
            "2026-00-10", "2026-01-00", "1899-12-31", "2201-01-01", "20260102", "2026-01-02T00:00",
            " 2026-01-02", "2026-01-0٣", "+026-01-02", "2026-01-+2", "-026-01-02" })
        EXPECT_FALSE(parseDate(text).isValid()) << text;
}

TEST(LevelText, KeysAndNamesInBothLanguages)
{
    for (const char* text : { "senior", "Senior", "SENIOR", "시니어" })
        EXPECT_EQ(parseLevel(text), Level::Senior) << text;
    EXPECT_EQ(parseLevel("주니어"), Level::Junior);
    EXPECT_EQ(parseLevel("미드"), Level::Mid);
    EXPECT_EQ(parseLevel("리드"), Level::Lead);
    EXPECT_EQ(parseLevel(u"시니어"_s.normalized(QString::NormalizationForm_D).toStdString()),
        Level::Senior);
    for (const char* text : { "", "sr", "principal", "3", "시니" })
        EXPECT_EQ(parseLevel(text), std::nullopt) << text;
}

TEST(EmployeeNo, Rules)
{
    for (const char* text : { "P0001", "사번-7", "a", "12 34", "=1" })
        EXPECT_TRUE(isEmployeeNo(text)) << text;
    EXPECT_TRUE(isEmployeeNo(std::string(64, '7')));
    for (const char* text :
        { "", " P1", "P1 ", "P\t1", "P\n1", "team:A", "P\u200B1", "P\u00A01", "850101-1234567" })
        EXPECT_FALSE(isEmployeeNo(text)) << text;
    EXPECT_FALSE(isEmployeeNo(std::string(65, '7')));
}
