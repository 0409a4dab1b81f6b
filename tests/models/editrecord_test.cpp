#include "models/editrecord.h"
#include "support/support.h"

#include <QUndoStack>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

struct Saving {
    QList<int> saved;
    bool works = true;

    auto apply()
    {
        return [this](const int& value) {
            if (works)
                saved << value;
            return works;
        };
    }
};

} // namespace

TEST(EditRecord, SavesNothingWhenItIsPushed)
{
    Saving saving;
    QUndoStack stack;
    stack.push(new EditRecord<int>(u"edit"_s, 1, 2, saving.apply()));
    EXPECT_TRUE(saving.saved.isEmpty());
}

TEST(EditRecord, SavesTheEarlierAndTheLaterValue)
{
    Saving saving;
    QUndoStack stack;
    stack.push(new EditRecord<int>(u"edit"_s, 1, 2, saving.apply()));
    stack.undo();
    stack.redo();
    stack.undo();
    EXPECT_EQ(saving.saved, (QList<int>{ 1, 2, 1 }));
}

TEST(EditRecord, LeavesTheStackWhereItCannotBeTakenBack)
{
    Saving saving;
    QUndoStack stack;
    stack.push(new EditRecord<int>(u"edit"_s, 1, 2, saving.apply()));
    saving.works = false;
    stack.undo();
    EXPECT_EQ(stack.count(), 0);
    EXPECT_TRUE(saving.saved.isEmpty());
}
