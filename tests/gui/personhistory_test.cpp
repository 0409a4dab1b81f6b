// Levels, teams and absences of a person, and people who come and go: asked for in dialogs, saved
// and undone.
#include "gui/historydialog.h"
#include "gui/newpersondialog.h"
#include "gui/peoplefixture.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class PersonHistoryTest : public PeopleTest {
protected:
    PersonHistoryTest()
    {
        showPage();
        page().open(u"P0009"_s);
        field<QTabWidget>(u"personTabs"_s)->setCurrentIndex(1);
    }

    void openAbsences() { field<QTabWidget>(u"personTabs"_s)->setCurrentIndex(2); }
    QDialog* ask(const QString& button)
    {
        field<QPushButton>(button)->click();
        return topLevel<QDialog>(u"HistoryDialog"_s);
    }
    static void fill(QDialog& dialog, const QString& name, const QString& text)
    {
        child<QLineEdit>(dialog, name)->setText(text);
    }
    static void ok(QDialog& dialog)
    {
        const auto* buttons = child<QDialogButtonBox>(dialog, u"buttons"_s);
        for (QAbstractButton* button : buttons->buttons()) {
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return button->click();
        }
        FAIL() << "nothing to accept it with";
    }
    static QString error(const QDialog& dialog)
    {
        const auto* label = child<QLabel>(dialog, u"errorLabel"_s);
        return label->isVisible() ? label->text() : QString();
    }
    const QAbstractItemModel& rows(const QString& name)
    {
        return *field<gui::ReadTable>(name)->model();
    }
};

TEST_F(PersonHistoryTest, ShowsTheYearsBesideThoseOfTheLevel)
{
    // Began in November 2018, hired in December 2019: the second year.
    const QStringList years = shownColumn(rows(u"levelsTable"_s), u"Years (level)"_s);
    ASSERT_EQ(years.size(), 1);
    EXPECT_TRUE(years[0].contains(u"year 2"_s, Qt::CaseInsensitive)) << years[0].toStdString();
    EXPECT_TRUE(years[0].contains(u"("_s));
}

TEST_F(PersonHistoryTest, ALevelIsAddedAndUndone)
{
    QDialog* dialog = ask(u"levelsAdd"_s);
    fill(*dialog, u"fromEdit"_s, u"2022-01-01"_s);
    auto* level = child<QComboBox>(*dialog, u"choiceBox"_s);
    level->setCurrentIndex(level->findText(u"Mid"_s));
    fill(*dialog, u"reasonEdit"_s, u"승급"_s);
    ok(*dialog);
    EXPECT_FALSE(dialog->isVisible());
    const QList<LevelStep> steps = inFile(u"P0009"_s).levels;
    ASSERT_EQ(steps.size(), 2);
    EXPECT_EQ(steps.last(), (LevelStep{ QDate(2022, 1, 1), Level::Mid, u"승급"_s }));
    EXPECT_EQ(shownColumn(rows(u"levelsTable"_s), u"Reason"_s), (QStringList{ {}, u"승급"_s }));
    EXPECT_TRUE(shown(u"factsLabel"_s).startsWith(u"Mid"_s));
    session().undoStack().undo();
    EXPECT_EQ(inFile(u"P0009"_s).levels.size(), 1);
    EXPECT_EQ(rows(u"levelsTable"_s).rowCount(), 1);
}

TEST_F(PersonHistoryTest, WhatIsWrongStaysInTheDialog)
{
    QDialog* dialog = ask(u"levelsAdd"_s);
    fill(*dialog, u"fromEdit"_s, u"2022-13-01"_s);
    ok(*dialog);
    EXPECT_FALSE(error(*dialog).isEmpty());
    EXPECT_EQ(child<QLineEdit>(*dialog, u"fromEdit"_s)->text(), u"2022-13-01"_s);
    fill(*dialog, u"fromEdit"_s, {});
    ok(*dialog);
    EXPECT_FALSE(error(*dialog).isEmpty());
    fill(*dialog, u"fromEdit"_s, u"2019-12-16"_s); // There is a step of that day.
    ok(*dialog);
    EXPECT_FALSE(error(*dialog).isEmpty());
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
    EXPECT_EQ(inFile(u"P0009"_s).levels.size(), 1);
}

TEST_F(PersonHistoryTest, TheOnlyStepCannotBeRemoved)
{
    auto* table = field<gui::ReadTable>(u"levelsTable"_s);
    table->selectRow(0);
    EXPECT_FALSE(field<QPushButton>(u"levelsRemove"_s)->isEnabled());
    EXPECT_TRUE(field<QPushButton>(u"levelsEdit"_s)->isEnabled());
}

TEST_F(PersonHistoryTest, ATeamOfAnyNameIsMade)
{
    QDialog* dialog = ask(u"teamsAdd"_s);
    fill(*dialog, u"fromEdit"_s, u"2022-03-01"_s);
    child<QComboBox>(*dialog, u"choiceBox"_s)->setEditText(u"데이터"_s);
    ok(*dialog);
    EXPECT_EQ(shownColumn(rows(u"teamsTable"_s), u"Team"_s),
        (QStringList{ u"검색(견본)"_s, u"데이터"_s }));
    const auto people = must(PeopleIndex::read(*otherStore()));
    ASSERT_NE(people.teamNamed(u"데이터"_s), nullptr);
    EXPECT_EQ(
        people.byNo(u"P0009"_s)->teamOn(QDate(2022, 3, 1)), people.teamNamed(u"데이터"_s)->id);
    EXPECT_EQ(
        people.byNo(u"P0009"_s)->teamOn(QDate(2022, 2, 28)), people.teamNamed(u"검색(견본)"_s)->id);
}

TEST_F(PersonHistoryTest, AnAbsenceIsAddedChangedAndRemoved)
{
    openAbsences();
    QDialog* dialog = ask(u"absencesAdd"_s);
    fill(*dialog, u"fromEdit"_s, u"2020-05-01"_s);
    fill(*dialog, u"lastDayEdit"_s, u"2020-05-31"_s);
    fill(*dialog, u"reasonEdit"_s, u"휴직"_s);
    ok(*dialog);
    EXPECT_EQ(inFile(u"P0009"_s).absences,
        QList<Absence>({ Absence{ { QDate(2020, 5, 1), QDate(2020, 6, 1) }, u"휴직"_s } }));
    EXPECT_EQ(shownColumn(rows(u"absencesTable"_s), u"Days"_s), QStringList{ u"31"_s });

    field<gui::ReadTable>(u"absencesTable"_s)->selectRow(0);
    dialog = ask(u"absencesEdit"_s);
    EXPECT_EQ(child<QLineEdit>(*dialog, u"lastDayEdit"_s)->text(), u"2020-05-31"_s);
    fill(*dialog, u"lastDayEdit"_s, u"2020-04-30"_s);
    ok(*dialog);
    EXPECT_FALSE(error(*dialog).isEmpty()) << "it would end before it begins";
    fill(*dialog, u"lastDayEdit"_s, u"2020-05-01"_s);
    ok(*dialog);
    EXPECT_EQ(inFile(u"P0009"_s).absences.value(0).period.days(), 1);

    field<gui::ReadTable>(u"absencesTable"_s)->selectRow(0);
    field<QPushButton>(u"absencesRemove"_s)->click();
    EXPECT_TRUE(inFile(u"P0009"_s).absences.isEmpty());
    session().undoStack().undo();
    EXPECT_EQ(inFile(u"P0009"_s).absences.size(), 1);
}

TEST_F(PersonHistoryTest, WhatIsTypedInTheFormIsSavedFirst)
{
    edit(u"nameEdit"_s)->setFocus();
    edit(u"nameEdit"_s)->selectAll();
    QTest::keyClicks(edit(u"nameEdit"_s), u"Oh"_s);
    openAbsences();
    QDialog* dialog = ask(u"absencesAdd"_s);
    EXPECT_EQ(inFile(u"P0009"_s).name, u"Oh"_s);
    dialog->reject();
    typeAndEnter(u"hiredEdit"_s, u"no date"_s);
    field<QPushButton>(u"absencesAdd"_s)->click();
    EXPECT_EQ(openWindow<QDialog>(u"HistoryDialog"_s), nullptr) << "first the field is mended";
}

TEST_F(PersonHistoryTest, SomebodyNewIsAddedAndUndone)
{
    page().findChild<QAction*>(u"newPerson"_s)->trigger();
    auto* dialog = topLevel<gui::NewPersonDialog>(u"NewPersonDialog"_s);
    const auto shownIn = [dialog](const QString& name) {
        const auto* label = child<QLabel>(*dialog, name);
        return label->isVisible() ? label->text() : QString();
    };
    ok(*dialog);
    for (const QString& name : { u"noError"_s, u"nameError"_s })
        EXPECT_FALSE(shownIn(name).isEmpty()) << name.toStdString();
    const auto typeHere = [dialog](const QString& name, const QString& text) {
        auto* line = child<QLineEdit>(*dialog, name);
        line->setFocus();
        line->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(line, &event);
    };
    typeHere(u"newNoEdit"_s, u"P0003"_s);
    typeHere(u"newNameEdit"_s, u"나새롬"_s);
    typeHere(u"newHiredEdit"_s, u"2020-02-30"_s);
    child<QComboBox>(*dialog, u"newTeamBox"_s)->setCurrentText({});
    ok(*dialog);
    EXPECT_FALSE(shownIn(u"noError"_s).isEmpty()) << "the number is taken";
    EXPECT_FALSE(shownIn(u"hiredError"_s).isEmpty());
    EXPECT_FALSE(shownIn(u"teamError"_s).isEmpty());
    EXPECT_EQ(shownIn(u"nameError"_s), QString());

    typeHere(u"newNoEdit"_s, u"P0099"_s);
    typeHere(u"newHiredEdit"_s, u"2020-03-01"_s);
    child<QComboBox>(*dialog, u"newTeamBox"_s)->setCurrentText(u"검색(견본)"_s);
    ok(*dialog);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(shown(u"titleLabel"_s), u"나새롬"_s);
    EXPECT_EQ(inFile(u"P0099"_s).hiredOn, QDate(2020, 3, 1));
    EXPECT_EQ(table().rowCount(), 15);
    session().undoStack().undo();
    EXPECT_EQ(table().rowCount(), 14);
    EXPECT_THROW(inFile(u"P0099"_s), std::runtime_error);
    session().undoStack().redo();
    EXPECT_EQ(inFile(u"P0099"_s).name, u"나새롬"_s);
}

TEST_F(PersonHistoryTest, SomebodyWithRecordsIsNotRemoved)
{
    QSignalSpy told(&session(), &gui::Session::told);
    page().findChild<QAction*>(u"removePerson"_s)->trigger();
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(inFile(u"P0009"_s).name, u"오세린"_s);

    Engineer fresh = inFile(u"P0009"_s);
    fresh.employeeNo = u"P0098"_s;
    fresh.name = u"나새롬"_s;
    must(workspace().change(Change::People, [&] { return addPerson(workspace().store(), fresh); }));
    page().open(u"P0098"_s);
    page().findChild<QAction*>(u"removePerson"_s)->trigger();
    EXPECT_THROW(inFile(u"P0098"_s), std::runtime_error);
    EXPECT_NE(shown(u"titleLabel"_s), u"나새롬"_s);
    session().undoStack().undo();
    EXPECT_EQ(inFile(u"P0098"_s).name, u"나새롬"_s);
}

} // namespace

} // namespace levelbook::test
