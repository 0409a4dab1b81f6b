// The form of a person: one model with the table, what is wrong beside the field, nothing typed is
// lost, and every edit can be taken back.
#include "gui/peoplefixture.h"
#include "workspace/clock.h"

#include <QAction>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class PersonFormTest : public PeopleTest {
protected:
    PersonFormTest()
    {
        showPage();
        page().open(u"P0007"_s);
    }
    QString state() { return field<QLabel>(u"stateLabel"_s)->text(); }
};

TEST_F(PersonFormTest, TheTableShowsWhatIsTypedAndEnterSavesIt)
{
    ASSERT_EQ(edit(u"nameEdit"_s)->text(), u"강한결"_s);
    type(u"nameEdit"_s, u"강한별"_s);
    EXPECT_TRUE(names().contains(u"강한별"_s));
    EXPECT_EQ(state(), u"Not saved"_s);
    EXPECT_EQ(inFile(u"P0007"_s).name, u"강한결"_s);
    QTest::keyClick(edit(u"nameEdit"_s), Qt::Key_Return);
    EXPECT_EQ(inFile(u"P0007"_s).name, u"강한별"_s);
    EXPECT_EQ(state(), u"Saved"_s);
    EXPECT_EQ(shown(u"titleLabel"_s), u"강한별"_s);
}

TEST_F(PersonFormTest, LeavingAFieldSavesIt)
{
    type(u"emailEdit"_s, u"kang@example.com"_s);
    edit(u"noEdit"_s)->setFocus();
    EXPECT_EQ(inFile(u"P0007"_s).email, u"kang@example.com"_s);
}

TEST_F(PersonFormTest, DatesAreTakenAsPeopleTypeThem)
{
    typeAndEnter(u"careerEdit"_s, u"2016. 3. 2."_s);
    EXPECT_EQ(inFile(u"P0007"_s).careerStartedOn, QDate(2016, 3, 2));
    typeAndEnter(u"leftEdit"_s, u"20260131"_s);
    EXPECT_EQ(inFile(u"P0007"_s).leftOn, QDate(2026, 1, 31));
    EXPECT_EQ(edit(u"leftEdit"_s)->text(), u"2026-01-31"_s);
    typeAndEnter(u"leftEdit"_s, {});
    EXPECT_FALSE(inFile(u"P0007"_s).leftOn.isValid());
}

TEST_F(PersonFormTest, SaysBesideTheFieldWhatIsWrong)
{
    const Engineer before = inFile(u"P0007"_s);
    typeAndEnter(u"nameEdit"_s, {});
    EXPECT_FALSE(shown(u"nameError"_s).isEmpty());
    EXPECT_EQ(edit(u"nameEdit"_s)->accessibleDescription(), shown(u"nameError"_s));
    type(u"nameEdit"_s, u"강"_s);
    EXPECT_EQ(shown(u"nameError"_s), QString()) << "typing on is the answer";
    typeAndEnter(u"nameEdit"_s, before.name);

    typeAndEnter(u"noEdit"_s, u"P0001"_s);
    EXPECT_FALSE(shown(u"noError"_s).isEmpty()) << "the number of somebody else";
    typeAndEnter(u"noEdit"_s, u"P0007"_s);
    EXPECT_EQ(shown(u"noError"_s), QString());

    typeAndEnter(u"hiredEdit"_s, u"2021-02-30"_s);
    EXPECT_FALSE(shown(u"hiredError"_s).isEmpty());
    EXPECT_EQ(edit(u"hiredEdit"_s)->text(), u"2021-02-30"_s) << "what was typed stays";
    EXPECT_FALSE(page().leave());
    typeAndEnter(u"hiredEdit"_s, u"2020-04-15"_s);

    typeAndEnter(u"leftEdit"_s, u"2019-01-01"_s);
    EXPECT_FALSE(shown(u"leftError"_s).isEmpty()) << "before the hiring";
    typeAndEnter(u"leftEdit"_s, {});

    typeAndEnter(u"nameEdit"_s, u"900101-1234567"_s);
    EXPECT_FALSE(shown(u"nameError"_s).isEmpty()) << "a resident registration number";
    EXPECT_FALSE(shown(u"nameError"_s).contains(u"1234567"_s));
    typeAndEnter(u"nameEdit"_s, before.name);
    EXPECT_TRUE(page().leave());
    EXPECT_EQ(inFile(u"P0007"_s), before) << "nothing wrong was saved, and nothing right twice";
}

TEST_F(PersonFormTest, EscapeTakesBackWhatIsNotSaved)
{
    type(u"nameEdit"_s, u"누구"_s);
    type(u"hiredEdit"_s, u"2021-0"_s);
    QTest::keyClick(edit(u"hiredEdit"_s), Qt::Key_Escape);
    EXPECT_EQ(edit(u"hiredEdit"_s)->text(), u"2020-04-15"_s);
    EXPECT_EQ(state(), u"Saved"_s) << "the name was saved when its field was left";
    type(u"nameEdit"_s, u"아무"_s);
    QTest::keyClick(edit(u"nameEdit"_s), Qt::Key_Escape);
    EXPECT_EQ(edit(u"nameEdit"_s)->text(), u"누구"_s);
    EXPECT_EQ(inFile(u"P0007"_s).name, u"누구"_s);
    EXPECT_FALSE(field<QPushButton>(u"revertButton"_s)->isEnabled());
}

TEST_F(PersonFormTest, UndoAndRedoGoThroughTheFile)
{
    typeAndEnter(u"nameEdit"_s, u"하나"_s);
    typeAndEnter(u"emailEdit"_s, u"one@example.com"_s);
    session().undoStack().undo();
    EXPECT_EQ(inFile(u"P0007"_s).email, QString());
    EXPECT_EQ(edit(u"emailEdit"_s)->text(), QString());
    session().undoStack().undo();
    EXPECT_EQ(inFile(u"P0007"_s).name, u"강한결"_s);
    EXPECT_EQ(edit(u"nameEdit"_s)->text(), u"강한결"_s);
    session().undoStack().redo();
    EXPECT_EQ(inFile(u"P0007"_s).name, u"하나"_s);
    EXPECT_EQ(edit(u"nameEdit"_s)->text(), u"하나"_s);
}

TEST_F(PersonFormTest, UndoDoesNotOverwriteWhatAnotherProgramSaved)
{
    typeAndEnter(u"nameEdit"_s, u"하나"_s);
    changeElsewhere(u"P0007"_s, [](Engineer& one) { one.email = u"else@example.com"_s; });
    QSignalSpy told(&session(), &gui::Session::told);
    session().undoStack().undo();
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(inFile(u"P0007"_s).name, u"하나"_s);
    EXPECT_EQ(inFile(u"P0007"_s).email, u"else@example.com"_s);
}

TEST_F(PersonFormTest, TheManagerIsSomebodyWhoIsThere)
{
    auto* manager = field<QComboBox>(u"managerBox"_s);
    EXPECT_EQ(manager->currentText(), u"김서연 (P0001)"_s);
    manager->setFocus();
    manager->setEditText(u"박지훈 (P0003)"_s);
    QTest::keyClick(manager->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(inFile(u"P0007"_s).manager, inFile(u"P0003"_s).id);
    manager->setEditText(u"아무도 아님"_s);
    QTest::keyClick(manager->lineEdit(), Qt::Key_Return);
    EXPECT_FALSE(shown(u"managerError"_s).isEmpty());
    EXPECT_EQ(manager->currentText(), u"아무도 아님"_s);
    manager->setEditText({});
    QTest::keyClick(manager->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(inFile(u"P0007"_s).manager, std::nullopt);
}

TEST_F(PersonFormTest, ANoteIsSavedWhenTypingPauses)
{
    auto* note = field<QPlainTextEdit>(u"noteEdit"_s);
    note->setFocus();
    QTest::keyClicks(note, u"two"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, u"lines"_s);
    EXPECT_TRUE(waitFor([&] { return inFile(u"P0007"_s).note == u"two\nlines"_s; }));
    EXPECT_EQ(QApplication::focusWidget(), note);
}

TEST_F(PersonFormTest, AChangeElsewhereOfAnotherFieldIsTakenOver)
{
    type(u"nameEdit"_s, u"하나"_s);
    QSignalSpy told(&session(), &gui::Session::told);
    changeElsewhere(u"P0007"_s, [](Engineer& one) { one.email = u"else@example.com"_s; });
    EXPECT_EQ(edit(u"emailEdit"_s)->text(), u"else@example.com"_s);
    EXPECT_EQ(edit(u"nameEdit"_s)->text(), u"하나"_s);
    EXPECT_TRUE(told.isEmpty());
    QTest::keyClick(edit(u"nameEdit"_s), Qt::Key_Return);
    EXPECT_EQ(inFile(u"P0007"_s).name, u"하나"_s);
    EXPECT_EQ(inFile(u"P0007"_s).email, u"else@example.com"_s);
}

TEST_F(PersonFormTest, AConflictIsToldAndTheTypedTextIsKept)
{
    type(u"nameEdit"_s, u"내가 친 이름"_s);
    QSignalSpy told(&session(), &gui::Session::told);
    changeElsewhere(u"P0007"_s, [](Engineer& one) { one.name = u"남의 이름"_s; });
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(edit(u"nameEdit"_s)->text(), u"내가 친 이름"_s);
    EXPECT_TRUE(shown(u"nameError"_s).contains(u"남의 이름"_s));
    EXPECT_EQ(inFile(u"P0007"_s).name, u"남의 이름"_s);
    QTest::keyClick(edit(u"nameEdit"_s), Qt::Key_Return);
    EXPECT_EQ(inFile(u"P0007"_s).name, u"내가 친 이름"_s);
    EXPECT_EQ(shown(u"nameError"_s), QString());
}

TEST_F(PersonFormTest, RevertTakesTheOtherVersion)
{
    type(u"nameEdit"_s, u"내가 친 이름"_s);
    changeElsewhere(u"P0007"_s, [](Engineer& one) { one.name = u"남의 이름"_s; });
    field<QPushButton>(u"revertButton"_s)->click();
    EXPECT_EQ(edit(u"nameEdit"_s)->text(), u"남의 이름"_s);
    EXPECT_TRUE(page().leave());
    EXPECT_EQ(inFile(u"P0007"_s).name, u"남의 이름"_s);
}

TEST_F(PersonFormTest, AConflictThatNobodyHasHeardOfIsNotSavedOver)
{
    type(u"nameEdit"_s, u"내가 친 이름"_s);
    Engineer theirs = inFile(u"P0007"_s);
    theirs.name = u"남의 이름"_s;
    must(savePerson(*otherStore(), theirs)); // The window has not looked yet.
    QSignalSpy told(&session(), &gui::Session::told);
    QTest::keyClick(edit(u"nameEdit"_s), Qt::Key_Return);
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(inFile(u"P0007"_s).name, u"남의 이름"_s);
    EXPECT_EQ(edit(u"nameEdit"_s)->text(), u"내가 친 이름"_s);
}

TEST_F(PersonFormTest, AFileThatAnotherWindowHasIsShownAndNotEdited)
{
    TearDown();
    closeSession();
    const auto first = must(Workspace::open(path(), currentMoment()));
    showPage();
    page().open(u"P0007"_s);
    EXPECT_EQ(edit(u"nameEdit"_s)->text(), u"강한결"_s);
    for (const QString& name :
        { u"nameEdit"_s, u"noEdit"_s, u"emailEdit"_s, u"hiredEdit"_s, u"leftEdit"_s })
        EXPECT_TRUE(edit(name)->isReadOnly()) << name.toStdString();
    EXPECT_FALSE(field<QComboBox>(u"managerBox"_s)->isEnabled());
    field<QTabWidget>(u"personTabs"_s)->setCurrentIndex(1);
    EXPECT_FALSE(field<QPushButton>(u"levelsAdd"_s)->isEnabled());
    for (const QString& name : { u"newPerson"_s, u"removePerson"_s, u"savePerson"_s })
        EXPECT_FALSE(page().findChild<QAction*>(name)->isEnabled()) << name.toStdString();
}

} // namespace

} // namespace levelbook::test
