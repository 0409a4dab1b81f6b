#include "models/record.h"
#include "support/support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Note first{ 1, u"하나"_s, u"서울"_s, { 2026, 1, 5 } };
const Note second{ 2, u"둘"_s, u"부산"_s, {} };

class RecordModelTest : public testing::Test {
protected:
    RecordModelTest()
    {
        model.setSave([this](const Note& before, const Note& after) -> Result<Note> {
            if (refusal)
                return Error{ *refusal, {}, {} };
            savedBefore = before;
            Note saved = after;
            ++saved.revision;
            return saved;
        });
    }

    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
    bool type(int row, int column, const QVariant& value)
    {
        return model.setData(model.index(row, column), value);
    }

    NoteModel model{ { first, second } };
    QAbstractItemModelTester tester{ &model,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
    std::optional<ErrorCode> refusal;
    std::optional<Note> savedBefore;
};

} // namespace

TEST_F(RecordModelTest, EditsADraftAndLeavesTheRecord)
{
    EXPECT_TRUE(type(0, 0, u"새 제목"_s));

    EXPECT_EQ(cell(0, 0), u"새 제목");
    EXPECT_EQ(model.saved(0), first);
    EXPECT_TRUE(model.isDirty(0, 0));
    EXPECT_FALSE(model.isDirty(0, 1));
    EXPECT_FALSE(model.isDirty(1));
    EXPECT_FALSE(savedBefore);
}

TEST_F(RecordModelTest, IsCleanAgainWhereTheOldValueIsTyped)
{
    type(0, 0, u"x"_s);
    type(0, 0, first.title);

    EXPECT_FALSE(model.isDirty(0));
}

TEST_F(RecordModelTest, RefusesWhatAColumnCannotTake)
{
    EXPECT_FALSE(type(0, 2, u"2026-02-30"_s));
    EXPECT_FALSE(model.isDirty(0));
}

TEST_F(RecordModelTest, SavesADraftOnce)
{
    type(0, 0, u"x"_s);
    type(0, 1, u"y"_s);

    EXPECT_TRUE(model.submitRow(0));
    EXPECT_EQ(savedBefore, first);
    EXPECT_EQ(model.saved(0), (Note{ 1, u"x"_s, u"y"_s, first.day, 2 }));
    EXPECT_FALSE(model.isDirty(0));

    savedBefore.reset();
    EXPECT_TRUE(model.submitRow(0));
    EXPECT_FALSE(savedBefore) << "nothing was left to save";
}

TEST_F(RecordModelTest, KeepsTheDraftWhereSavingFails)
{
    refusal = ErrorCode::Conflict;
    type(0, 0, u"x"_s);

    const auto submitted = model.submitRow(0);

    ASSERT_FALSE(submitted);
    EXPECT_EQ(submitted.error().code, ErrorCode::Conflict);
    EXPECT_EQ(cell(0, 0), u"x");
    EXPECT_TRUE(model.isDirty(0));
}

TEST_F(RecordModelTest, DropsADraftOnRevert)
{
    type(0, 0, u"x"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.revertRow(0);

    EXPECT_EQ(cell(0, 0), first.title);
    EXPECT_EQ(changed.size(), 1);
    model.revertRow(0);
    EXPECT_EQ(changed.size(), 1) << "there was nothing to revert";
}

TEST_F(RecordModelTest, SortsByWhatIsSavedSoThatNoRowJumpsWhileSomebodyTypes)
{
    type(0, 0, u"x"_s);

    EXPECT_EQ(cell(0, 0, SortRole), first.title);
}

TEST_F(RecordModelTest, KeepsDraftsWhenRowsComeAndGo)
{
    type(1, 0, u"x"_s);

    model.setRecords({ Note{ 3, u"셋"_s, {}, {} }, first, second });

    EXPECT_EQ(cell(2, 0), u"x");
    EXPECT_TRUE(model.isDirty(2));
    EXPECT_FALSE(model.isDirty(1));
    EXPECT_EQ(model.rowOf(2), 2);
}

TEST_F(RecordModelTest, PutsTheDraftOnTopOfWhatWasSavedElsewhere)
{
    type(0, 0, u"x"_s);
    Note theirs = first;
    theirs.place = u"대전"_s;
    theirs.revision = 2;

    model.setRecords({ theirs, second });

    EXPECT_EQ(model.record(0), (Note{ 1, u"x"_s, u"대전"_s, first.day, 2 }));
    EXPECT_FALSE(model.index(0, 0).data(ConflictRole).isValid()) << "only we changed the title";
    EXPECT_FALSE(model.isDirty(0, 1));
}

TEST_F(RecordModelTest, SaysWhatWasSavedElsewhereInTheCellThatIsTyped)
{
    type(0, 0, u"x"_s);
    Note theirs = first;
    theirs.title = u"다른 제목"_s;
    theirs.revision = 2;

    model.setRecords({ theirs, second });

    EXPECT_EQ(cell(0, 0), u"x");
    EXPECT_EQ(cell(0, 0, ConflictRole), u"다른 제목");
    model.setRecords({ theirs, second });
    EXPECT_EQ(cell(0, 0, ConflictRole), u"다른 제목") << "it stays until the draft is settled";

    EXPECT_TRUE(model.submitRow(0));
    EXPECT_EQ(savedBefore, theirs);
    EXPECT_FALSE(model.index(0, 0).data(ConflictRole).isValid());
}

TEST_F(RecordModelTest, HasNothingToSaveWhereSomebodySavedTheSame)
{
    type(0, 0, u"x"_s);
    Note theirs = first;
    theirs.title = u"x"_s;
    theirs.revision = 2;

    model.setRecords({ theirs, second });

    EXPECT_FALSE(model.isDirty(0));
}

TEST_F(RecordModelTest, StandsRecordsThatAreShownAgainWhileTheySave)
{
    model.setSave([this](const Note&, const Note& after) -> Result<Note> {
        Note saved = after;
        ++saved.revision;
        model.setRecords({ Note{ 3, u"셋"_s, {}, {} }, second, saved });
        return saved;
    });
    type(0, 0, u"x"_s);

    EXPECT_TRUE(model.submitRow(0));

    EXPECT_EQ(cell(2, 0), u"x");
    EXPECT_EQ(model.saved(1), second);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_FALSE(model.isDirty(row)) << row;
}

TEST_F(RecordModelTest, TellsOnlyTheRowsThatChanged)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Note theirs = second;
    theirs.title = u"셋"_s;

    model.setRecords({ first, theirs });

    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), 1);
}

TEST_F(RecordModelTest, LetsNothingBeEditedWithoutAWayToSave)
{
    const NoteModel readOnly({ first });
    EXPECT_FALSE(readOnly.flags(readOnly.index(0, 0)) & Qt::ItemIsEditable);
    EXPECT_TRUE(model.flags(model.index(0, 0)) & Qt::ItemIsEditable);
}
