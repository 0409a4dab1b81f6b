// The grid that records are typed into.
#include "models/recordentrymodel.h"
#include "support/support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class RecordEntry : public testing::Test {
protected:
    QString cell(int row, int column) const { return model.index(row, column).data().toString(); }
    bool type(int row, int column, const QString& text)
    {
        return model.setData(model.index(row, column), text);
    }

    RecordEntryModel model{ Words(Language::English) };
    QAbstractItemModelTester tester{ &model,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_F(RecordEntry, AlwaysHasABlankRowToGoOnIn)
{
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.isBlank());
    QSignalSpy edited(&model, &RecordEntryModel::edited);
    EXPECT_TRUE(type(0, 0, {})) << "nothing into nothing";
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(type(0, 0, u"E1"_s));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(cell(0, 0), u"E1"_s);
    EXPECT_EQ(edited.size(), 1);
    model.removeRecords({ 0, 7 });
    EXPECT_TRUE(model.isBlank());
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(RecordEntry, TakesPastedRowsFromACellOn)
{
    type(0, 0, u"E1"_s);
    model.paste(u"5\t6\n7\t8\n9\t1"_s, 0, 4);
    EXPECT_EQ(model.records().size(), 3);
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(cell(0, 0), u"E1"_s);
    EXPECT_EQ(cell(0, 4), u"5"_s);
    EXPECT_EQ(cell(2, 5), u"1"_s);
}

TEST_F(RecordEntry, ShowsWhatIsWrongAtItsCell)
{
    type(0, 0, u"E1"_s);
    type(0, 2, u"morgen"_s);
    model.setProblems({ { ErrorCode::BadDate, { u"morgen"_s }, 1, u"date"_s, {} },
        { ErrorCode::UnknownEngineer, { u"E1"_s }, 1, {}, {} } });
    EXPECT_TRUE(model.index(0, 2).data(Qt::ToolTipRole).toString().contains(u"morgen"_s));
    EXPECT_TRUE(model.index(0, 2).data(Qt::BackgroundRole).isValid());
    EXPECT_TRUE(model.index(0, 0).data(Qt::BackgroundRole).isValid()) << "of the whole row";
    EXPECT_FALSE(model.index(0, 3).data(Qt::BackgroundRole).isValid());
    EXPECT_FALSE(model.index(1, 2).data(Qt::BackgroundRole).isValid());
}

TEST_F(RecordEntry, KeepsTheIdentityOfWhatIsCorrected)
{
    model.correct({ { { u"E1"_s, u"talks"_s, u"2026-02-01"_s, u"1"_s } } });
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(type(0, 0, u"E2"_s));
    EXPECT_FALSE(model.index(0, 6).flags() & Qt::ItemIsEditable);
    EXPECT_TRUE(type(0, 3, u"2"_s));
    model.paste(u"E9\ttalks\t2026-02-01\t4\nE9"_s, 0, 0);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(cell(0, 0), u"E1"_s);
    EXPECT_EQ(cell(0, 3), u"4"_s);
}
