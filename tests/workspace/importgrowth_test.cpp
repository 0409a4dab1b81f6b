#include "workspace/exports.h"
#include "workspace/growth.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day(2026, 1, 15);

class ImportGrowth : public WorkspaceFile {
protected:
    void SetUp() override { addUsualPeople(); }

    Result<ImportOutcome> growth(const QByteArray& lines,
        const QByteArray& header = "employee_no,item,done_on,note,evidence\n")
    {
        ImportRequest wanted = request(header + lines);
        wanted.today = today;
        return importGrowth(store(), wanted);
    }
    QList<Tick> ticks(const QString& employeeNo = u"E1"_s)
    {
        return must(store().ticks(engineer(employeeNo).id));
    }
};

} // namespace

TEST_F(ImportGrowth, AddsUpdatesAndLeavesWhatIsTheSame)
{
    const QByteArray lines = "E1,mid.duty.1,2026-01-05,메모,https://example.com/1\n"
                             "E1,lead.duty.1,2026-01-06,,kpi:talks@2025-07-01..2026-01-01\n"
                             "E2,junior.duty.1,2025-12-31,,\n";
    EXPECT_EQ(must(growth(lines)).added, 3);
    const ImportOutcome again = must(growth(lines));
    EXPECT_EQ(again.unchanged, 3);
    EXPECT_FALSE(again.id);
    const ImportOutcome edited = must(growth("E1,mid.duty.1,2026-01-07,메모,\n"));
    EXPECT_EQ(edited.updated, 1);
    EXPECT_EQ(ticks().last().on, day(2026, 1, 7));
    must(undoImport(store(), *edited.id, m_now));
    EXPECT_EQ(ticks().last().on, day(2026, 1, 5));
    EXPECT_EQ(ticks().last().evidence.link, u"https://example.com/1"_s);
}

TEST_F(ImportGrowth, ColumnsThatAreAbsentStay)
{
    must(growth("E1,mid.duty.1,2026-01-05,메모,https://example.com/1\n"));
    must(growth("E1,mid.duty.1,2026-01-06\n", "사번,항목,완료일\n"));
    EXPECT_EQ(ticks().first().on, day(2026, 1, 6));
    EXPECT_EQ(ticks().first().note, u"메모"_s);
    EXPECT_EQ(ticks().first().evidence.link, u"https://example.com/1"_s);
}

TEST_F(ImportGrowth, UnderstandsKoreanHeaders)
{
    must(growth("https://example.com,메모,2026-01-05,mid.duty.1,E1,python-backend-engineer\n",
        "근거,비고,완료일,항목,사번,역할 기준\n"));
    EXPECT_EQ(ticks().first().note, u"메모"_s);
}

TEST_F(ImportGrowth, NamesEveryLineThatIsWrongAndChangesNothing)
{
    const auto whole = growth("E1,mid.duty.1,2026-01-05,,\n"
                              "E9,mid.duty.1,2026-01-05,,\n"
                              "E1,mid.duty.99,2026-01-05,,\n"
                              "E1,mid.duty.1,2026-01-06,,\n"
                              "E1,mid.duty.2,2026-01-16,,\n"
                              "E1,mid.duty.3,2001-01-01,,\n"
                              "E1,mid.duty.4,2026-01-05,,kpi:nothing@2026-01-01..2026-02-01\n");
    ASSERT_TRUE(failsWith(whole, ErrorCode::FileHasProblems));
    EXPECT_EQ(codesOf(whole.error().problems),
        (QList<ErrorCode>{ ErrorCode::UnknownEngineer, ErrorCode::UnknownRoadmapItem,
            ErrorCode::DoubledTick, ErrorCode::DayInFuture, ErrorCode::DayNotEmployed,
            ErrorCode::UnknownKpi }));
    EXPECT_EQ(whole.error().problems[2].line, 5);
    const auto cells = growth("E1,,2026-02-30,,ftp://x\n,mid.duty.1,,900101-1234567,\n");
    ASSERT_TRUE(failsWith(cells, ErrorCode::FileHasProblems));
    EXPECT_EQ(codesOf(cells.error().problems),
        (QList<ErrorCode>{ ErrorCode::MissingValue, ErrorCode::BadDate, ErrorCode::BadEvidence,
            ErrorCode::MissingValue, ErrorCode::MissingValue, ErrorCode::ResidentNumber }));
    const auto framework =
        growth("E1,mid.duty.1,2026-01-05,nothing\n", "employee_no,item,done_on,framework\n");
    ASSERT_TRUE(failsWith(framework, ErrorCode::FileHasProblems));
    EXPECT_EQ(codesOf(framework.error().problems), QList<ErrorCode>{ ErrorCode::UnknownFramework });
    EXPECT_EQ(must(store().counts()).ticks, 0);
}

TEST_F(ImportGrowth, ADryRunChangesNothing)
{
    ImportRequest wanted = request("employee_no,item,done_on\nE1,mid.duty.1,2026-01-05\n");
    wanted.today = today;
    wanted.dryRun = true;
    EXPECT_EQ(must(importGrowth(store(), wanted)).added, 1);
    EXPECT_TRUE(ticks().isEmpty());
}

TEST_F(ImportGrowth, WhatIsExportedComesBackAsItWas)
{
    must(growth(
        "E1,mid.duty.1,2026-01-05,\"=1+1, \"\"so\"\"\nsecond line\",https://example.com/?a=1\n"
        "E1,mid_senior.transition,2026-01-06,'@x,kpi:talks@2025-07-01..2026-01-01\n"
        "E2,senior.duty.1,2026-01-07,-똠방,\n"));
    const QString people = in(u"people.csv"_s);
    const QString file = in(u"growth.csv"_s);
    must(writePeopleTable(store(), people, today));
    EXPECT_EQ(must(writeGrowthTable(store(), file, today)), 3);
    EXPECT_TRUE(readFile(file).contains("'=1+1") && readFile(file).contains("'-똠방"));

    const auto other = must(createFile(in(u"other.levelbook"_s), m_now));
    ImportRequest wanted = request({});
    wanted.today = today;
    wanted.path = people;
    must(importPeople(*other, wanted));
    wanted.path = file;
    EXPECT_EQ(must(importGrowth(*other, wanted)).added, 3);
    const auto without = [](QList<Tick> list) {
        for (Tick& tick : list)
            tick.engineer = {};
        return list;
    };
    const PeopleIndex index = must(PeopleIndex::read(*other));
    for (const auto& no : { u"E1"_s, u"E2"_s })
        EXPECT_EQ(without(must(other->ticks(index.byNo(no)->id))), without(ticks(no)));
    EXPECT_EQ(must(importGrowth(store(), wanted)).unchanged, 3);
}
