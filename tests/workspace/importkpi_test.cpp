#include "workspace/workspacefixture.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class ImportKpi : public WorkspaceFile {
protected:
    void SetUp() override { addUsualPeople(); }
};

struct Counts {
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    bool operator==(const Counts&) const = default;
};

Counts countsOf(const ImportOutcome& outcome)
{
    return { outcome.rows, outcome.added, outcome.updated, outcome.unchanged };
}

} // namespace

TEST_F(ImportKpi, ARecordKeepsItsValuesAndItsOrigin)
{
    const ImportOutcome outcome =
        must(kpi("E1,review_pass_rate,2026-02-01,,40,51,2026-02,\"two\nlines\"\n"
                 "E1,pr_lead_time,2026-02-02,12.25,,,merge 7,\n"
                 "team:A,mttr,2026-02-03,1.5,,,INC-1,\n"));
    EXPECT_EQ(countsOf(outcome), (Counts{ 3, 3, 0, 0 }));
    const QList<KpiRecord> one = recordsOf(engineer(u"E1"_s).id);
    ASSERT_EQ(one.size(), 2);
    EXPECT_EQ(one[0],
        (KpiRecord{ engineer(u"E1"_s).id, u"pr_lead_time"_s, day(2026, 2, 2), u"merge 7"_s,
            { 12.25, {}, {} }, {}, outcome.id, 4, {} }));
    EXPECT_EQ(one[1],
        (KpiRecord{ engineer(u"E1"_s).id, u"review_pass_rate"_s, day(2026, 2, 1), u"2026-02"_s,
            { {}, 40, 51 }, u"two\nlines"_s, outcome.id, 2, {} }));
    const QList<KpiRecord> team1 = recordsOf(team(u"A"_s));
    ASSERT_EQ(team1.size(), 1);
    EXPECT_EQ(team1[0].values.value, 1.5);

    const ImportLog log = must(store().imports()).last();
    EXPECT_EQ(log.kind, ImportKind::Kpi);
    EXPECT_EQ(log.source, u"levelbook-csv"_s);
    EXPECT_EQ(log.rows, 3);
    EXPECT_EQ(log.added, 3);
}

TEST_F(ImportKpi, TheSameFileAgainChangesNothingAndMakesNoEntry)
{
    const QByteArray lines = "E1,talks,2026-02-01,1,,,,\nE2,talks,2026-02-01,2,,,a,note\n";
    const ImportOutcome first = must(kpi(lines));
    const ImportOutcome again = must(kpi(lines));
    EXPECT_FALSE(again.id);
    EXPECT_EQ(countsOf(again), (Counts{ 2, 0, 0, 2 }));
    EXPECT_EQ(standingImports(), 2); // people and the first one
    EXPECT_EQ(recordsOf(engineer(u"E1"_s).id)[0].import, first.id);
}

TEST_F(ImportKpi, OtherValuesOrAnotherNoteAreAnUpdate)
{
    must(kpi(
        "E1,talks,2026-02-01,1,,,a,\nE1,talks,2026-02-01,1,,,b,\nE1,talks,2026-02-01,1,,,c,n\n"));
    const ImportOutcome second = must(
        kpi("E1,talks,2026-02-01,1,,,a,\nE1,talks,2026-02-01,2,,,b,\nE1,talks,2026-02-01,1,,,c,\n"
            "E1,talks,2026-02-01,1,,,d,\n"));
    EXPECT_EQ(countsOf(second), (Counts{ 4, 1, 2, 1 }));
    const QList<KpiRecord> records = recordsOf(engineer(u"E1"_s).id);
    ASSERT_EQ(records.size(), 4);
    EXPECT_EQ(records[0].line, 2);
    EXPECT_NE(records[0].import, second.id); // Unchanged: it came with the first.
    EXPECT_EQ(records[1].values.value, 2);
    EXPECT_EQ(records[1].import, second.id);
    EXPECT_EQ(records[1].line, 3);
    EXPECT_EQ(records[2].note, QString());
    EXPECT_EQ(records[3].import, second.id);
}

TEST_F(ImportKpi, AnIdentityTwiceInOneFileIsAProblemWhateverTheFirstDid)
{
    must(kpi("E1,talks,2026-02-01,1,,,same,\nE1,talks,2026-02-01,1,,,other,\n"));
    const QByteArray lines = "E1,talks,2026-02-01,1,,,same,\n" // line 2, unchanged
                             "E1,talks,2026-02-01,9,,,other,\n" // line 3, updated
                             "E1,talks,2026-02-01,1,,,new,\n"; // line 4, added
    for (const auto& [again, first] : { std::pair(QByteArray("E1,talks,2026-02-01,1,,,same,\n"), 2),
             std::pair(QByteArray("E1,talks,2026-02-01,5,,,same,\n"), 2),
             std::pair(QByteArray("E1,talks,2026-02-01,9,,,other,\n"), 3),
             std::pair(QByteArray("E1,talks,2026-02-01,1,,,other,\n"), 3),
             std::pair(QByteArray("E1,talks,2026-02-01,1,,,new,\n"), 4),
             std::pair(QByteArray("E1,talks,2026-02-01,3,,,new,\n"), 4) }) {
        const auto outcome = kpi(lines + again);
        ASSERT_TRUE(failsWith(outcome, ErrorCode::FileHasProblems));
        ASSERT_EQ(outcome.error().problems.size(), 1);
        const Problem& problem = outcome.error().problems[0];
        EXPECT_EQ(problem.code, ErrorCode::DoubledRecord);
        EXPECT_EQ(problem.line, 5);
        EXPECT_EQ(problem.args.value(0).toInt(), first);
    }
    const QList<KpiRecord> records = recordsOf(engineer(u"E1"_s).id);
    ASSERT_EQ(records.size(), 2);
    EXPECT_EQ(records[0].values.value, 1);
}

TEST_F(ImportKpi, AThirdTimeNamesTheFirstLineToo)
{
    const auto outcome = kpi("E1,talks,2026-02-01,1,,,,\nE1,talks,2026-02-01,1,,,,\n"
                             "E1,talks,2026-02-01,2,,,,\n");
    ASSERT_TRUE(failsWith(outcome, ErrorCode::FileHasProblems));
    ASSERT_EQ(outcome.error().problems.size(), 2);
    for (const Problem& problem : outcome.error().problems)
        EXPECT_EQ(problem.args.value(0).toInt(), 2);
}

TEST_F(ImportKpi, AFileOfMoreRowsThanAreWrittenAtOnceIsOneFile)
{
    const int rows = 140'000; // A batch holds 131,072.
    QByteArray lines;
    for (int i = 0; i < rows; ++i)
        lines += QByteArray(i % 2 == 0 ? "E1" : "E2") + ",talks,2026-02-01,1,,,r"
            + QByteArray::number(i) + ",\n";
    EXPECT_EQ(countsOf(must(kpi(lines))), (Counts{ rows, rows, 0, 0 }));
    EXPECT_EQ(countsOf(must(kpi(lines))), (Counts{ rows, 0, 0, rows }));
    // What came with the first rows comes again with the last: unchanged, updated and new.
    sql("UPDATE kpi_record SET value = 9 WHERE ref = 'r1'");
    sql("DELETE FROM kpi_record WHERE ref = 'r2'");
    const auto refused = kpi(lines
        + "E1,talks,2026-02-01,1,,,r0,\nE2,talks,2026-02-01,1,,,r1,\nE1,talks,2026-02-01,5,,,r2,"
          "\n");
    ASSERT_TRUE(failsWith(refused, ErrorCode::FileHasProblems));
    EXPECT_EQ(refused.error().problems,
        (QList<Problem>{ { ErrorCode::DoubledRecord, { 2LL }, rows + 2, {}, {} },
            { ErrorCode::DoubledRecord, { 3LL }, rows + 3, {}, {} },
            { ErrorCode::DoubledRecord, { 4LL }, rows + 4, {}, {} } }));
    EXPECT_EQ(must(store().counts()).records, rows - 1);
}

TEST_F(ImportKpi, UnknownPeopleAndTeamsAreNamedWithTheirLines)
{
    const auto outcome = kpi("E1,talks,2026-02-01,1,,,,\nX9,talks,2026-02-01,1,,,,\n"
                             "team:없음,mttr,2026-02-01,1,,,,\nE2,talks,2026-02-01,1,,,,\n");
    ASSERT_TRUE(failsWith(outcome, ErrorCode::FileHasProblems));
    EXPECT_EQ(outcome.error().problems,
        (QList<Problem>{ { ErrorCode::UnknownEngineer, { u"X9"_s }, 3, u"employee_no"_s, {} },
            { ErrorCode::UnknownTeam, { u"없음"_s }, 4, u"employee_no"_s, {} } }));
    EXPECT_TRUE(recordsOf(engineer(u"E1"_s).id).isEmpty());
    EXPECT_EQ(standingImports(), 1);
}

TEST_F(ImportKpi, ManyProblemsAreAllCountedButNotAllKept)
{
    QByteArray lines;
    for (int i = 0; i < 1500; ++i)
        lines += "X" + QByteArray::number(i) + ",talks,2026-02-01,1,,,,\n";
    const auto outcome = kpi(lines);
    ASSERT_TRUE(failsWith(outcome, ErrorCode::FileHasProblems));
    EXPECT_EQ(outcome.error().problems.size(), 1000);
}

TEST_F(ImportKpi, AnUnknownKpiAndAWrongScopeAreProblemsOfTheirLines)
{
    const auto outcome = kpi("E1,nothing,2026-02-01,1,,,,\nE1,mttr,2026-02-01,1,,,,\n");
    ASSERT_TRUE(failsWith(outcome, ErrorCode::FileHasProblems));
    EXPECT_EQ(
        codesOf(outcome.error().problems), (QList{ ErrorCode::UnknownKpi, ErrorCode::WrongScope }));
}

TEST_F(ImportKpi, AKpiOfAnyFrameworkInTheFileIsKnown)
{
    Framework other = must(builtInFramework());
    other.key = u"designer"_s;
    other.dimensions[0].kpis[0].key = u"mockups"_s;
    {
        auto transaction = must(store().begin());
        must(store().addFramework(other, m_now));
        must(transaction->commit());
    }
    EXPECT_EQ(must(kpi("E1,mockups,2026-02-01,,1,2,,\n")).added, 1);
    EXPECT_EQ(must(kpi("E1,review_pass_rate,2026-02-01,,1,2,,\n")).added, 1);
}

TEST_F(ImportKpi, ADryRunCountsAndLeavesEverything)
{
    must(kpi("E1,talks,2026-02-01,1,,,a,\nE1,talks,2026-02-01,1,,,b,\n"));
    const QList<KpiRecord> before = recordsOf(engineer(u"E1"_s).id);
    ImportRequest wanted = request(kpiHeader
        + QByteArray("E1,talks,2026-02-01,1,,,a,\nE1,talks,2026-02-01,2,,,b,\n"
                     "E1,talks,2026-02-01,1,,,c,\n"));
    wanted.dryRun = true;
    wanted.complete = CompletenessClaim{ { day(2026, 1, 1), day(2026, 7, 1) }, { u"talks"_s }, {} };
    const ImportOutcome outcome = must(importKpi(store(), wanted));
    EXPECT_FALSE(outcome.id);
    EXPECT_EQ(countsOf(outcome), (Counts{ 3, 1, 1, 1 }));
    EXPECT_EQ(recordsOf(engineer(u"E1"_s).id), before);
    EXPECT_TRUE(declarationsOf(engineer(u"E1"_s).id).isEmpty());
    EXPECT_EQ(standingImports(), 2);
    wanted.dryRun = false;
    EXPECT_EQ(countsOf(must(importKpi(store(), wanted))), countsOf(outcome));
}

TEST_F(ImportKpi, AfterARefusedFileTheNextOneWorks)
{
    EXPECT_FALSE(kpi("E1,talks,2026-02-01,1,,,,\nX9,talks,2026-02-01,1,,,,\n"));
    EXPECT_EQ(must(kpi("E1,talks,2026-02-01,1,,,,\n")).added, 1);
}

TEST_F(ImportKpi, CancellingLeavesEverything)
{
    QByteArray lines;
    for (int i = 0; i < 40000; ++i)
        lines += "E1,talks,2026-02-01,1,,," + QByteArray::number(i) + ",\n";
    for (int calls = 0; calls < 6; ++calls) {
        ImportRequest wanted = request(kpiHeader + lines);
        int left = calls;
        wanted.reading.progress = [&left](qint64 done, qint64 total) {
            EXPECT_LE(done, total);
            return left-- > 0;
        };
        EXPECT_TRUE(failsWith(importKpi(store(), wanted), ErrorCode::Cancelled)) << calls;
        EXPECT_TRUE(recordsOf(engineer(u"E1"_s).id).isEmpty());
    }
    EXPECT_EQ(standingImports(), 1);
}

TEST_F(ImportKpi, ASourceMayBeNamed)
{
    ImportRequest wanted = request(kpiHeader + QByteArray("E1,talks,2026-02-01,1,,,,\n"));
    wanted.source = u"nothing"_s;
    EXPECT_TRUE(failsWith(importKpi(store(), wanted), ErrorCode::UnknownSource));
    wanted.source = u"levelbook-csv"_s;
    EXPECT_EQ(must(importKpi(store(), wanted)).added, 1);
}

TEST_F(ImportKpi, WhatIsNoFileIsRefusedWithoutWaitingForIt)
{
    ImportRequest wanted = request(kpiHeader);
    wanted.path = in(u"nothing.csv"_s);
    EXPECT_TRUE(failsWith(importKpi(store(), wanted), ErrorCode::FileNotFound));
    wanted.path = m_folder.path();
    EXPECT_TRUE(failsWith(importKpi(store(), wanted), ErrorCode::NotARegularFile));
    wanted.path = in(u"fifo"_s);
    ASSERT_EQ(::mkfifo(wanted.path.toLocal8Bit().constData(), 0600), 0);
    EXPECT_TRUE(failsWith(importKpi(store(), wanted), ErrorCode::NotARegularFile));
}

TEST_F(ImportKpi, NamesAreFoundHoweverTheyWereTyped)
{
    must(people("E9,Nine,팀,mid,2020-01-01,,,,\n"));
    const QByteArray decomposed = u"팀"_s.normalized(QString::NormalizationForm_D).toUtf8();
    EXPECT_EQ(must(kpi("team:" + decomposed + ",mttr,2026-02-01,1,,,,\n")).added, 1);
}

TEST_F(ImportKpi, ARecordTypedByHandIsUpdatedAndKnowsItsOldOrigin)
{
    must(kpi("E1,talks,2026-02-01,1,,,,\n"));
    sql("UPDATE kpi_record SET import_id = NULL, line = NULL, value = 7");
    const ImportOutcome outcome = must(kpi("E1,talks,2026-02-01,2,,,,\n"));
    EXPECT_EQ(outcome.updated, 1);
    must(undoImport(store(), *outcome.id, m_now));
    const KpiRecord back = recordsOf(engineer(u"E1"_s).id)[0];
    EXPECT_EQ(back.values.value, 7);
    EXPECT_FALSE(back.import);
    EXPECT_FALSE(back.line);
}
