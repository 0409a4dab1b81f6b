#include "sourcefixture.h"

#include <QStringEncoder>

#include <malloc.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

using Strings = std::vector<std::string>;

class KpiSourceTest : public SourceTest {
protected:
    Strings problemsOf(const QByteArray& lines) { return brief(readKpis(kpiFile(lines)).problems); }
    // A file of so many good rows.
    QString generated(int rows)
    {
        QByteArray lines;
        for (int i = 0; i < rows; ++i) {
            const QByteArray number = QByteArray::number(i);
            lines += "E" + number.left(3) + ",bug_rate,2026-01-02,,1,4,merge " + number + ",\n";
        }
        return kpiFile(lines);
    }
};

KpiValues fraction(double numerator, double denominator)
{
    return { std::nullopt, numerator, denominator };
}

} // namespace

TEST_F(KpiSourceTest, EveryKindOfRecord)
{
    const auto outcome =
        readKpis(kpiFile("P1,review_pass_rate,2026-01-02,,3,4,merge 1,\n"
                         "P1,bug_rate,2026-01-02,,5,4,merge 1,more events than exposure\n"
                         "P1,test_coverage,2026-01-03,,0,0,core,no data\n"
                         "P1,pr_lead_time,2026-01-03,22.14,,,merge 1,\n"
                         "P2,tech_docs,2026-01-03,0,,,,\n"
                         "team:플랫폼,mttr,2026-01-03,1.5,,,inc 7,\"two\nlines\"\n"));
    EXPECT_EQ(brief(outcome.problems), Strings{});
    EXPECT_TRUE(outcome.reading->whole);
    EXPECT_EQ(outcome.reading->rows, 6);
    const QDate second(2026, 1, 2);
    const QDate third(2026, 1, 3);
    const std::vector<OwnedRow> expected{
        { 2, "P1", false, u"review_pass_rate"_s, second, fraction(3, 4), "merge 1", "" },
        { 3, "P1", false, u"bug_rate"_s, second, fraction(5, 4), "merge 1",
            "more events than exposure" },
        { 4, "P1", false, u"test_coverage"_s, third, fraction(0, 0), "core", "no data" },
        { 5, "P1", false, u"pr_lead_time"_s, third, { 22.14, {}, {} }, "merge 1", "" },
        { 6, "P2", false, u"tech_docs"_s, third, { 0, {}, {} }, "", "" },
        { 7, "플랫폼", true, u"mttr"_s, third, { 1.5, {}, {} }, "inc 7", "two\nlines" },
    };
    EXPECT_TRUE(outcome.rows == expected);
}

TEST_F(KpiSourceTest, KoreanHeaderAndNamesInEveryEncoding)
{
    const QString text = u"지표\t사번\t일자\t값\t분자\t분모\t참조\t비고\r\n"
                         "코드 리뷰 통과율\tP1\t2026-01-02\t\t3\t4\t똠\t비고\r\n"_s;
    QStringEncoder korean("windows-949");
    QStringEncoder utf16(QStringConverter::Utf16BE);
    const std::vector<OwnedRow> expected{
        { 2, "P1", false, u"review_pass_rate"_s, QDate(2026, 1, 2), fraction(3, 4), "똠", "비고" },
    };
    const std::pair<QByteArray, Encoding> files[]{ { text.toUtf8(), Encoding::Utf8 },
        { "\xEF\xBB\xBF" + text.toUtf8(), Encoding::Utf8 }, { utf16(text), Encoding::Utf16BE },
        { korean(text), Encoding::Windows949 },
        { text.normalized(QString::NormalizationForm_D).toUtf8(), Encoding::Utf8 } };
    for (const auto& [bytes, encoding] : files) {
        const auto outcome = readKpis(file(bytes));
        EXPECT_EQ(brief(outcome.problems), Strings{});
        EXPECT_EQ(outcome.reading->encoding, encoding);
        EXPECT_TRUE(outcome.rows == expected);
    }
}

TEST_F(KpiSourceTest, EnglishNamesInAnyCase)
{
    const auto outcome =
        readKpis(kpiFile("P1,Bug rate,2026-01-02,,1,4,a,\nP1,BUG RATE,2026-01-02,,1,4,b,\n"
                         "P1, bug_rate ,2026-01-02,,1,4,c,\n"));
    ASSERT_EQ(outcome.rows.size(), 3U);
    for (const OwnedRow& row : outcome.rows)
        EXPECT_EQ(row.kpi, u"bug_rate"_s);
}

TEST_F(KpiSourceTest, AnAmbiguousNameFindsNothing)
{
    QList<KpiDefinition> kpis = someKpis();
    kpis[1].name.en = kpis[0].name.en;
    kpis[2].name.ko = u"bug_rate"_s;
    ProblemList problems;
    QStringList found;
    const auto keep = [&found](const KpiRow& row) -> Result<void> {
        found.append(row.kpi->key);
        return {};
    };
    const QString path = kpiFile("P1,Code review pass rate,2026-01-02,,1,4,a,\n"
                                 "P1,bug_rate,2026-01-02,,1,4,a,\n");
    must(kpiSources().front().read({ path, kpis, {}, keep }, problems));
    EXPECT_EQ(brief(problems), (Strings{ "2 unknown_kpi kpi" }));
    EXPECT_EQ(found, (QStringList{ u"bug_rate"_s })) << "a key always finds its own";
}

TEST_F(KpiSourceTest, WhatEachKindNeeds)
{
    EXPECT_EQ(problemsOf("P1,review_pass_rate,2026-01-02,5,3,4,,\n"
                         "P1,review_pass_rate,2026-01-02,,3,,,\n"
                         "P1,test_coverage,2026-01-02,,5,4,,\n"
                         "P1,review_pass_rate,2026-01-02,,1,0,,\n"
                         "P1,bug_rate,2026-01-02,,,,,\n"
                         "P1,pr_lead_time,2026-01-02,,3,4,,\n"
                         "P1,tech_docs,2026-01-02,-1,,,,\n"),
        (Strings{ "2 unneeded_value value", "3 missing_value denominator",
            "4 numerator_above_denominator numerator", "5 numerator_above_denominator numerator",
            "6 missing_value numerator", "6 missing_value denominator", "7 missing_value value",
            "7 unneeded_value numerator", "7 unneeded_value denominator",
            "8 number_out_of_range value" }));
}

TEST_F(KpiSourceTest, BadCells)
{
    EXPECT_EQ(problemsOf("P1,tech_docs,2026-01-02,\"4,5\",,,,\n"
                         "P1,tech_docs,2026-01-02,1e308,,,,\n"
                         "P1,tech_docs,2026-01-02,NaN,,,,\n"
                         "P1,tech_docs,2026-01-02,٣,,,,\n"
                         "P1,tech_docs,2026-02-30,1,,,,\n"
                         "P1,tech_docs,2026-02-30,1,,,,\n"
                         "P1,tech_docs,26/1/2,1,,,,\n"
                         "P1,tech_dosc,,1,,,,\n"
                         ",,2026-01-02,1,,,,\n"
                         "team:,mttr,2026-01-02,1,,,,\n"),
        (Strings{ "2 bad_number value", "3 number_out_of_range value", "4 bad_number value",
            "5 bad_number value", "6 bad_date date", "7 bad_date date", "8 bad_date date",
            "9 unknown_kpi kpi", "9 missing_value date", "10 missing_value employee_no",
            "10 missing_value kpi", "11 missing_value employee_no" }));
}

TEST_F(KpiSourceTest, ATeamsKpiIsNotAPersons)
{
    const auto outcome = readKpis(kpiFile("P1,mttr,2026-01-02,1,,,,\n"
                                          "team:A,tech_docs,2026-01-02,1,,,,\n"));
    EXPECT_EQ(brief(outcome.problems), (Strings{ "2 wrong_scope employee_no" }));
    ASSERT_EQ(outcome.rows.size(), 1U)
        << "a team's own record of a person's KPI counts for the team";
    EXPECT_TRUE(outcome.rows[0].team);
    EXPECT_EQ(outcome.rows[0].who, "A");
}

// A row is read right whatever was wrong in the row before, which is remembered for speed.
TEST_F(KpiSourceTest, RowsDoNotRubOff)
{
    const auto outcome = readKpis(kpiFile("P1,tech_docs,2026-01-02,1,,,a,note\n"
                                          "P\xE2\x80\x8B"
                                          "1,tech_docs,2026-01-02,1,,,,\n"
                                          "P1,tech_docs,2026-01-32,1,,,,\n"
                                          "P1,tech_docs,2026-01-02,2,,,,\n"
                                          "team:P1,tech_docs,2026-01-02,3,,,,\n"
                                          "P1,tech_docs,2026-01-02,4,,,,\n"));
    EXPECT_EQ(brief(outcome.problems),
        (Strings{ "3 forbidden_character employee_no", "4 bad_date date" }));
    const QDate day(2026, 1, 2);
    const std::vector<OwnedRow> expected{
        { 2, "P1", false, u"tech_docs"_s, day, { 1, {}, {} }, "a", "note" },
        { 5, "P1", false, u"tech_docs"_s, day, { 2, {}, {} }, "", "" },
        { 6, "P1", true, u"tech_docs"_s, day, { 3, {}, {} }, "", "" },
        { 7, "P1", false, u"tech_docs"_s, day, { 4, {}, {} }, "", "" },
    };
    EXPECT_TRUE(outcome.rows == expected);
}

TEST_F(KpiSourceTest, NulAndControlCharactersWithTheirLine)
{
    QByteArray lines = "P1,tech_docs,2026-01-02,1,,,a0b,\n"
                       "P1,tech_docs,2026-01-02,1,,,a\x07z,\n"
                       "P1,tech_docs,2026-01-02,1?,,,,\n";
    lines.replace("a0b", QByteArray("a\0b", 3)).replace('?', '\0');
    EXPECT_EQ(problemsOf(lines),
        (Strings{ "2 forbidden_character ref", "3 forbidden_character ref",
            "4 forbidden_character value" }));
}

TEST_F(KpiSourceTest, ResidentNumbersAreRefusedEverywhereAndNotRepeated)
{
    const QByteArray number = "850101-1234567";
    const auto outcome =
        readKpis(kpiFile((number + ',').repeated(7) + "seen 8501011234567 there\n"));
    EXPECT_EQ(brief(outcome.problems),
        (Strings{ "2 resident_number employee_no", "2 resident_number kpi",
            "2 resident_number date", "2 resident_number ref", "2 resident_number note",
            "2 resident_number value", "2 resident_number numerator",
            "2 resident_number denominator" }));
    for (const Problem& problem : outcome.problems.kept())
        EXPECT_TRUE(problem.args.isEmpty());
}

TEST_F(KpiSourceTest, FormulasAndStatementsAreJustText)
{
    const auto outcome = readKpis(kpiFile(
        "'=P1,tech_docs,2026-01-02,1,,,\"'); DELETE FROM kpi_record; --\",'+1 and 100%_\n"));
    ASSERT_EQ(outcome.rows.size(), 1U) << testing::PrintToString(brief(outcome.problems));
    EXPECT_EQ(outcome.rows[0].who, "=P1");
    EXPECT_EQ(outcome.rows[0].ref, "'); DELETE FROM kpi_record; --");
    EXPECT_EQ(outcome.rows[0].note, "+1 and 100%_");
}

TEST_F(KpiSourceTest, AWrongHeaderReadsNoRow)
{
    const auto outcome =
        readKpis(file("employee_no,kpi,day,value,value\nP1,tech_docs,2026-01-02,1,\n"));
    EXPECT_EQ(brief(outcome.problems),
        (Strings{ "1 unknown_column", "1 doubled_column value", "1 missing_column date",
            "1 missing_column numerator", "1 missing_column denominator" }));
    EXPECT_FALSE(outcome.reading->whole);
    EXPECT_TRUE(outcome.rows.empty());
}

TEST_F(KpiSourceTest, WhatEndsTheReadingIsAProblemWithItsLine)
{
    const auto outcome =
        readKpis(kpiFile("P1,tech_docs,2026-01-02,x,,,,\nP1,tech_docs,2026-01-02,1,,,\"open\n"));
    EXPECT_EQ(brief(outcome.problems), (Strings{ "2 bad_number value", "3 unclosed_quote" }));
    EXPECT_FALSE(outcome.reading->whole);
    const auto undecodable = readKpis(kpiFile("P1,tech_docs,2026-01-02,1,,,\xFF,\n"));
    EXPECT_EQ(brief(undecodable.problems), (Strings{ "2 undecodable_byte" }));
}

TEST_F(KpiSourceTest, ProblemsAreCountedAndTheFirstAreKept)
{
    const auto outcome = readKpis(kpiFile(QByteArray("P1,none,2026-01-02,1,,,,\n").repeated(5000)));
    EXPECT_EQ(outcome.problems.count(), 5000);
    EXPECT_EQ(outcome.problems.kept().size(), ProblemList::limit);
    EXPECT_EQ(outcome.problems.kept().last().line, 1001);
    EXPECT_EQ(outcome.problems.toError(u"f.csv"_s).code, ErrorCode::FileHasProblems);
    EXPECT_EQ(outcome.reading->rows, 5000);
}

TEST_F(KpiSourceTest, AnErrorOfWhoTakesTheRowsEndsTheReading)
{
    int rows = 0;
    ProblemList problems;
    const auto full = [&rows](const KpiRow&) -> Result<void> {
        return ++rows < 3 ? Result<void>() : Error{ ErrorCode::DiskFull, {}, {} };
    };
    const auto reading =
        kpiSources().front().read({ generated(10), someKpis(), {}, full }, problems);
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(rows, 3);
}

TEST_F(KpiSourceTest, CancelledAfterAPieceAndNotAtTheEnd)
{
    const QString path = generated(100'000);
    qint64 seen = 0;
    const auto outcome = readKpis(path, { Encoding::Detect, [&seen](qint64 done, qint64 total) {
                                             EXPECT_LE(done, total);
                                             seen = done;
                                             return done == 0;
                                         } });
    ASSERT_FALSE(outcome.reading);
    EXPECT_EQ(outcome.reading.error().code, ErrorCode::Cancelled);
    EXPECT_GT(seen, 0);
    EXPECT_GT(outcome.rows.size(), 0U);
    EXPECT_LT(outcome.rows.size(), 20'000U) << "at most a piece was read";
}

TEST_F(KpiSourceTest, ProgressGoesUpToTheSizeOfTheFile)
{
    const QString path = generated(50'000);
    qint64 last = 0;
    qint64 size = 0;
    readKpis(path, { Encoding::Detect, [&](qint64 done, qint64 total) {
                        EXPECT_GE(done, last);
                        last = done;
                        size = total;
                        return true;
                    } });
    EXPECT_EQ(size, QFileInfo(path).size());
    EXPECT_EQ(last, size);
}

// What is held while the last rows of a long file are read is what was held for the first ones.
TEST_F(KpiSourceTest, MemoryDoesNotGrowWithTheRows)
{
    const QString path = generated(300'000);
    const auto held = [] {
        const auto info = mallinfo2();
        return qint64(info.uordblks + info.hblkhd);
    };
    if (held() == 0)
        GTEST_SKIP() << "another allocator is in use";
    qint64 rows = 0;
    qint64 early = 0;
    qint64 most = 0;
    ProblemList problems;
    const auto watch = [&](const KpiRow&) -> Result<void> {
        if (++rows == 20'000)
            early = held();
        if (rows > 20'000 && rows % 1000 == 0)
            most = qMax(most, held());
        return {};
    };
    must(kpiSources().front().read({ path, someKpis(), {}, watch }, problems));
    EXPECT_EQ(rows, 300'000);
    EXPECT_LT(most - early, 1024 * 1024) << "the file has " << QFileInfo(path).size() << " bytes";
}

TEST_F(KpiSourceTest, TheRealRecords)
{
    const auto outcome = readKpis(dataPath(u"qbittorrent/kpi.csv"_s));
    EXPECT_EQ(brief(outcome.problems), Strings{});
    EXPECT_EQ(outcome.rows.size(), 3696U);
    EXPECT_EQ(outcome.reading->rows, 3696);
    EXPECT_TRUE((outcome.rows.front()
        == OwnedRow{
            2, "P0003", false, u"bug_rate"_s, QDate(2018, 1, 2), fraction(0, 1), "merge 1", "" }));
}
