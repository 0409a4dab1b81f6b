#include "models/frameworkchangecolumns.h"
#include "models/frameworkdraft.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

UsedKeys usedBy(const Framework& framework)
{
    UsedKeys used;
    used.addVersion(framework);
    return used;
}

class Draft : public testing::Test {
protected:
    void typeTitle(const QString& title)
    {
        draft.type(u"Title"_s, u"title.ko"_s, [&](Framework& f) { f.title.ko = title; });
    }
    Framework base = sampleFramework();
    FrameworkDraft draft{ base, usedBy(base) };
};

} // namespace

TEST_F(Draft, TypingInOnePlaceIsOneStepUntilItIsFinished)
{
    typeTitle(u"가"_s);
    typeTitle(u"가나"_s);
    EXPECT_EQ(draft.undoStack().count(), 1);
    draft.finishTyping();
    typeTitle(u"가나다"_s);
    EXPECT_EQ(draft.undoStack().count(), 2);
    draft.type(u"Role"_s, u"role.ko"_s, [](Framework& f) { f.role.ko = u"역할"_s; });
    EXPECT_EQ(draft.undoStack().count(), 3);
    draft.undoStack().undo();
    draft.undoStack().undo();
    EXPECT_EQ(draft.now().title.ko, u"가나"_s);
    draft.undoStack().undo();
    EXPECT_EQ(draft.now(), base);
    EXPECT_FALSE(draft.isChanged());
    draft.undoStack().redo();
    EXPECT_EQ(draft.now().title.ko, u"가나"_s);
}

TEST_F(Draft, WhatIsTypedBackIsNoStep)
{
    typeTitle(u"가"_s);
    typeTitle(base.title.ko);
    EXPECT_EQ(draft.undoStack().count(), 0);
    EXPECT_FALSE(draft.isChanged());
    draft.edit(u"Nothing"_s, u"title"_s, [](Framework&) {});
    EXPECT_EQ(draft.undoStack().count(), 0);
}

TEST_F(Draft, SaysWhereAStepWasTakenBack)
{
    QSignalSpy stepped(&draft, &FrameworkDraft::stepped);
    QSignalSpy changed(&draft, &FrameworkDraft::changed);
    draft.edit(u"Add"_s, u"levels[1].duties"_s,
        [this](Framework& f) { addItem(f, 1, LevelItemKind::Duty, draft.used()); });
    EXPECT_EQ(stepped.size(), 0);
    draft.undoStack().undo();
    draft.undoStack().redo();
    ASSERT_EQ(stepped.size(), 2);
    EXPECT_EQ(stepped[0][0].toString(), u"levels[1].duties"_s);
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(Draft, IsCheckedAfterEachStep)
{
    const auto wrongSums = [this] {
        return std::count_if(draft.problems().begin(), draft.problems().end(),
            [](const Problem& one) { return one.code == ErrorCode::WeightsNotWhole; });
    };
    EXPECT_EQ(wrongSums(), 0);
    draft.edit(u"Weight"_s, u"levels[1].dimension_weights.quality"_s,
        [](Framework& f) { f.levels[1].dimensionWeights[u"quality"_s] = 4500; });
    EXPECT_EQ(wrongSums(), 1);
    EXPECT_EQ(draft.changes().size(), 1);
    draft.undoStack().undo();
    EXPECT_EQ(wrongSums(), 0);
}

TEST_F(Draft, CanGoOnFromAnotherVersion)
{
    typeTitle(u"내 제목"_s);
    Framework theirs = base;
    theirs.role.ko = u"그들의 역할"_s;
    draft.setBase(theirs, usedBy(theirs));
    EXPECT_EQ(draft.now().title.ko, u"내 제목"_s);
    EXPECT_EQ(draft.changes().size(), 2) << "what saving would take back is named";
}

TEST_F(Draft, ItsChangesAreATable)
{
    typeTitle(u"제목"_s);
    const Words english(Language::English);
    RecordModel<ListedFrameworkChange> model(
        frameworkChangeColumns(), [](const ListedFrameworkChange& one) { return one.number; },
        english);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecords(listedChanges({ draft.base(), draft.now() }));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, 0).data().toString(), u"Title · Korean"_s);
    EXPECT_EQ(model.index(0, 3).data().toString(), u"“제목”"_s);
    model.setRecords({});
}
