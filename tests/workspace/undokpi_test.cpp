#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class UndoKpi : public WorkspaceFile {
protected:
    void SetUp() override { addUsualPeople(); }

    Result<void> undo(const ImportOutcome& outcome)
    {
        return undoImport(store(), outcome.id.value_or(ImportId()), m_now);
    }
    QList<KpiRecord> records() { return recordsOf(engineer(u"E1"_s).id); }
};

} // namespace

TEST_F(UndoKpi, WhatWasAddedGoes)
{
    const ImportOutcome outcome =
        must(kpi("E1,talks,2026-02-01,1,,,,\nteam:A,mttr,2026-02-01,1,,,,\n"));
    must(undo(outcome));
    EXPECT_TRUE(records().isEmpty());
    EXPECT_TRUE(recordsOf(team(u"A"_s)).isEmpty());
    EXPECT_EQ(must(store().imports()).last().undoneAt, m_now);
    EXPECT_TRUE(failsWith(undo(outcome), ErrorCode::ImportUndone));
}

TEST_F(UndoKpi, WhatWasUpdatedGetsItsValuesAndOriginBack)
{
    must(kpi("E1,talks,2026-02-01,1,,,,\n"
             "E1,review_pass_rate,2026-02-01,,40,51,,note\n"
             "E1,tech_docs,2026-02-01,3,,,,\n"));
    const QList<KpiRecord> before = records();
    const ImportOutcome second = must(kpi("E1,review_pass_rate,2026-02-01,,41,52,,\n"
                                          "E1,talks,2026-02-01,2,,,,other\n"
                                          "E1,tech_docs,2026-02-01,3,,,,\n"
                                          "E1,talks,2026-03-01,1,,,,\n"));
    EXPECT_EQ(second.updated, 2);
    EXPECT_NE(records(), before);
    must(undo(second));
    EXPECT_EQ(records(), before);
}

TEST_F(UndoKpi, IsRefusedBelowALaterImport)
{
    const ImportOutcome first = must(kpi("E1,talks,2026-02-01,1,,,,\n"));
    const QList<KpiRecord> one = records();
    const ImportOutcome second = must(kpi("E1,talks,2026-02-01,2,,,,\n"));
    const QList<KpiRecord> two = records();
    const ImportOutcome third = must(kpi("E1,talks,2026-02-01,3,,,,\n"));
    const auto refused = undo(first);
    ASSERT_TRUE(failsWith(refused, ErrorCode::ImportHasLater));
    EXPECT_EQ(refused.error().args, (QVariantList{ first.id->value, second.id->value }));
    EXPECT_TRUE(failsWith(undo(second), ErrorCode::ImportHasLater));
    EXPECT_EQ(records()[0].values.value, 3);
    must(undo(third));
    EXPECT_EQ(records(), two);
    must(undo(second));
    EXPECT_EQ(records(), one);
    must(undo(first));
    EXPECT_TRUE(records().isEmpty());
}

TEST_F(UndoKpi, ALaterImportOfOtherRecordsIsNotInTheWay)
{
    const ImportOutcome first = must(kpi("E1,talks,2026-02-01,1,,,,\n"));
    must(kpi("E1,talks,2026-03-01,1,,,,\n"));
    must(undo(first));
    const QList<KpiRecord> left = records();
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left[0].date, day(2026, 3, 1));
}

TEST_F(UndoKpi, WhatWasTakenBackCanComeAgain)
{
    const QByteArray lines = "E1,talks,2026-02-01,1,,,,\n";
    must(undo(must(kpi(lines))));
    EXPECT_EQ(must(kpi(lines)).added, 1);
    must(kpi("E1,talks,2026-02-01,2,,,,\n"));
    EXPECT_EQ(records()[0].values.value, 2);
}

TEST_F(UndoKpi, AnUpdateTakenBackAndMadeAgainRemembersAnew)
{
    must(kpi("E1,talks,2026-02-01,1,,,,\n"));
    const QList<KpiRecord> before = records();
    must(undo(must(kpi("E1,talks,2026-02-01,2,,,,\n"))));
    must(undo(must(kpi("E1,talks,2026-02-01,3,,,,\n"))));
    EXPECT_EQ(records(), before);
}

TEST_F(UndoKpi, ARecordThatIsLeftOutStaysLeftOut)
{
    must(kpi("E1,talks,2026-02-01,1,,,,\n"));
    sql("UPDATE kpi_record SET left_out = 'test data'");
    const ImportOutcome second = must(kpi("E1,talks,2026-02-01,2,,,,\n"));
    EXPECT_EQ(records()[0].leftOut, u"test data"_s);
    must(undo(second));
    EXPECT_EQ(records()[0].leftOut, u"test data"_s);
}

TEST_F(UndoKpi, AnUnknownImportIsRefused)
{
    EXPECT_TRUE(failsWith(undoImport(store(), ImportId{ 99 }, m_now), ErrorCode::UnknownImport));
}
