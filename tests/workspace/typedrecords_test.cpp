// Records that are typed, pasted, corrected or left out.
#include "storage/poolmonths.h"
#include "workspace/typedrecords.h"
#include "workspace/workspacefixture.h"

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class TypedRecords : public WorkspaceFile {
protected:
    void SetUp() override { addUsualPeople(); }

    Result<ImportOutcome> save(const QList<TypedRecord>& rows, bool dryRun = false)
    {
        ImportRequest request;
        request.name = u"직접 입력"_s;
        request.by = u"L1"_s;
        request.now = m_now;
        request.today = day(2026, 7, 2);
        request.dryRun = dryRun;
        return importTyped(store(), rows, request);
    }
    static TypedRecord row(const QStringList& cells)
    {
        TypedRecord record;
        for (qsizetype i = 0; i < cells.size(); ++i)
            record.cells[static_cast<size_t>(i)] = cells[i];
        return record;
    }
    QList<KpiRecord> records() { return recordsOf(engineer(u"E1"_s).id); }
};

} // namespace

TEST_F(TypedRecords, LandAsAnImportThatCanBeTakenBack)
{
    const ImportOutcome outcome =
        must(save({ row({ u"E1"_s, u"talks"_s, u"2026-02-01"_s, u"2"_s }), {},
            row({ u"team:A"_s, u"mttr"_s, u" 2026-02-03 "_s, u"1.5"_s, {}, {}, u"=INC-1"_s,
                u"두 줄\n비고"_s }) }));
    EXPECT_EQ(outcome.added, 2);
    const ImportLog log = must(store().imports()).last();
    EXPECT_EQ(log.file, u"직접 입력"_s);
    EXPECT_EQ(log.by, u"L1"_s);
    const QList<KpiRecord> team = recordsOf(this->team(u"A"_s));
    ASSERT_EQ(team.size(), 1);
    EXPECT_EQ(team[0].ref, u"=INC-1"_s);
    EXPECT_EQ(team[0].note, u"두 줄\n비고"_s);
    must(undoImport(store(), *outcome.id, m_now));
    EXPECT_TRUE(records().isEmpty());
}

TEST_F(TypedRecords, NameTheRowOfAProblemWhateverLinesAreBeforeIt)
{
    const auto refused = save({ {},
        row({ u"E1"_s, u"talks"_s, u"2026-02-01"_s, u"1"_s, {}, {}, {}, u"eins\nzwei\ndrei"_s }),
        row({ u"E9"_s, u"talks"_s, u"2026-02-01"_s, u"1"_s }),
        row({ u"E1"_s, u"talks"_s, u"morgen"_s, u"-1"_s }) });
    ASSERT_TRUE(failsWith(refused, ErrorCode::FileHasProblems));
    QList<qint64> rows;
    for (const Problem& problem : refused.error().problems)
        rows << problem.line.value_or(0);
    EXPECT_EQ(rows, (QList<qint64>{ 3, 4, 4 }));
    EXPECT_EQ(codesOf(refused.error().problems),
        (QList{ ErrorCode::UnknownEngineer, ErrorCode::BadDate, ErrorCode::NumberOutOfRange }));
    EXPECT_TRUE(records().isEmpty()) << "all or nothing";
}

TEST_F(TypedRecords, CorrectARecordByItsIdentity)
{
    must(kpi("E1,review_pass_rate,2026-02-01,,40,51,r,\n"));
    TypedRecord typed = typedFrom(records().first(), u"E1"_s);
    EXPECT_EQ(typed,
        row({ u"E1"_s, u"review_pass_rate"_s, u"2026-02-01"_s, {}, u"40"_s, u"51"_s, u"r"_s }));
    typed.cells[4] = u"41.25"_s;
    EXPECT_EQ(must(save({ typed }, true)).updated, 1);
    EXPECT_EQ(records()[0].values.numerator, 40) << "only tried";
    const ImportOutcome outcome = must(save({ typed }));
    EXPECT_EQ(records()[0].values.numerator, 41.25);
    EXPECT_TRUE(must(wrongPools(m_store->database())).isEmpty());
    must(undoImport(store(), *outcome.id, m_now));
    EXPECT_EQ(records()[0].values.numerator, 40);
}

TEST_F(TypedRecords, AreLeftOutOfFiguresAndCountAgain)
{
    must(kpi("E1,review_pass_rate,2026-02-01,,40,51,r,\nE1,review_pass_rate,2026-02-02,,1,9,s,\n"));
    const KpiRecord record = records().first();
    must(leaveOut(store(), record, u" 시험 자료 "_s));
    EXPECT_EQ(records()[0].leftOut, u"시험 자료"_s);
    const Period february{ day(2026, 2, 1), day(2026, 3, 1) };
    EXPECT_EQ(must(store().pooledMonths(team(u"A"_s), {}, february)).first().sums,
        (KpiSums{ 1, 0, 1, 9 }));
    EXPECT_TRUE(must(wrongPools(m_store->database())).isEmpty());
    EXPECT_TRUE(failsWith(leaveOut(store(), record, u"again"_s), ErrorCode::Conflict))
        << "it is not as it was read";
    EXPECT_TRUE(must(wrongPools(m_store->database())).isEmpty()) << "a conflict changes nothing";
    must(leaveOut(store(), records()[0], {}));
    EXPECT_TRUE(records()[0].leftOut.isEmpty());
    EXPECT_EQ(must(store().pooledMonths(team(u"A"_s), {}, february)).first().sums.records, 2);
    EXPECT_TRUE(
        failsWith(leaveOut(store(), records()[0], u"900101-1234567"_s), ErrorCode::ResidentNumber));
}

TEST(PastedRecords, GoWhereTheHeaderSaysInEitherLanguage)
{
    const QString text = u"일자\t사번\t지표\t값\r\n2026-02-01\tE1\t발표\t2\r\n"
                         "2026-02-02\tE2\t\"두\t칸\"\t3\r\n"_s;
    const QList<TypedRecord> rows = pastedRecords(text, 5);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].cells[0], u"E1"_s);
    EXPECT_EQ(rows[0].cells[1], u"발표"_s);
    EXPECT_EQ(rows[0].cells[2], u"2026-02-01"_s);
    EXPECT_EQ(rows[0].cells[3], u"2"_s);
    EXPECT_EQ(rows[1].cells[1], u"두\t칸"_s);
}

TEST(PastedRecords, GoOnFromTheColumnWithoutAHeader)
{
    const QList<TypedRecord> rows = pastedRecords(u"3\t4\n\"sagt \"\"ja\"\"\"\t5\n"_s, 4);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].cells[4], u"3"_s);
    EXPECT_EQ(rows[0].cells[5], u"4"_s);
    EXPECT_EQ(rows[1].cells[4], u"sagt \"ja\""_s);
    EXPECT_TRUE(pastedRecords({}).isEmpty());
    EXPECT_EQ(pastedRecords(u"1\t2\t3\t4"_s, 6).first().cells[7], u"2"_s) << "the rest is dropped";
}
