// The page "Growth" on the sample team: ticking, the fields of a tick, undo and redo, goals, and
// the records behind a month.
#include "gui/dayedit.h"
#include "gui/growthpage.h"
#include "gui/personbox.h"
#include "gui/readtable.h"
#include "gui/roadmaptree.h"
#include "gui/windowfixture.h"
#include "workspace/clock.h"
#include "workspace/growth.h"
#include "workspace/people.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

/// Takes links in the place of a browser.
class LinkCatcher : public QObject {
    Q_OBJECT

public:
    LinkCatcher() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    ~LinkCatcher() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_INVOKABLE void take(const QUrl& url) { links << url.toString(); }

    QStringList links;
};

class GrowthPageTest : public WindowTest {
protected:
    void openFor(const QString& employeeNo)
    {
        showWindow();
        window().openPage(u"growth"_s, employeeNo);
    }
    gui::RoadmapTree& tree() { return *child<gui::RoadmapTree>(page(), u"roadmapTree"_s); }
    RoadmapModel& model() { return *qobject_cast<RoadmapModel*>(tree().model()); }
    void choose(const QString& item)
    {
        tree().setCurrentIndex(model().indexOf(item));
        tree().setFocus();
    }
    template <class T>
    T* field(const QString& name)
    {
        return child<T>(page(), name);
    }
    gui::ReadTable& table(const QString& name) { return *field<gui::ReadTable>(name); }
    QString message() { return field<QLabel>(u"tickMessage"_s)->text(); }
    /// The tick as the file has it now, over a connection of its own.
    std::optional<Tick> inFile(const QString& item, const QString& employeeNo = u"P0010"_s)
    {
        const Engineer* person = workspace().people().byNo(employeeNo);
        return must(tickOf(*otherStore(), person->id, person->framework, item));
    }
    void typeNote(const QString& text)
    {
        auto* note = field<QPlainTextEdit>(u"tickNote"_s);
        note->setFocus();
        note->selectAll();
        QTest::keyClicks(note, text);
        tree().setFocus(); // Leaving the field saves.
    }
    QUndoStack& undo() { return session().undoStack(); }
};

} // namespace

TEST_F(GrowthPageTest, ShowsTheLevelTheNextOneAndHowFarEachIs)
{
    openFor(u"P0010"_s);
    ASSERT_EQ(model().rowCount(), 3);
    EXPECT_EQ(model().index(0, 0).data().toString(), u"Mid, the level now · 5 of 11"_s);
    EXPECT_EQ(model().index(1, 0).data().toString(), u"Senior, the next level · 1 of 13"_s);
    EXPECT_EQ(model().index(2, 0).data().toString(), u"Junior · 3 of 10"_s);
    EXPECT_TRUE(tree().isExpanded(model().index(0, 0)));
    EXPECT_FALSE(tree().isExpanded(model().index(2, 0)));
    EXPECT_EQ(tree().current()->item.key, u"mid.duty.1"_s);
    EXPECT_EQ(text(u"growthHead"_s), u"Junior 3 of 10 · Mid 5 of 11 · Senior 1 of 13"_s);
}

TEST_F(GrowthPageTest, SpaceTicksAndTakesBackAndUndoFollows)
{
    openFor(u"P0010"_s);
    const QString item = u"mid.duty.4"_s;
    choose(item);
    EXPECT_TRUE(message().contains(u"Space"_s));
    QTest::keyClick(&tree(), Qt::Key_Space);
    ASSERT_TRUE(inFile(item));
    EXPECT_EQ(inFile(item)->on, currentDay());
    EXPECT_EQ(model().index(0, 0).data().toString(), u"Mid, the level now · 6 of 11"_s);
    EXPECT_EQ(tree().current()->item.key, item);
    QTest::keyClick(&tree(), Qt::Key_Space);
    EXPECT_FALSE(inFile(item));
    undo().undo();
    EXPECT_TRUE(inFile(item));
    undo().undo();
    EXPECT_FALSE(inFile(item));
    EXPECT_FALSE(undo().canUndo());
    undo().redo();
    EXPECT_TRUE(inFile(item));
    EXPECT_EQ(tree().current()->tick, inFile(item));
}

TEST_F(GrowthPageTest, NoteAndEvidenceSurviveUndoAndRedo)
{
    openFor(u"P0010"_s);
    const QString item = u"mid.duty.1"_s;
    const Tick before = *inFile(item);
    choose(item);
    QTest::keyClick(&tree(), Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), field<QWidget>(u"tickNote"_s));
    typeNote(u"Written anew"_s);
    EXPECT_EQ(inFile(item)->note, u"Written anew"_s);
    EXPECT_EQ(inFile(item)->evidence, before.evidence);
    QTest::keyClick(&tree(), Qt::Key_Space);
    EXPECT_FALSE(inFile(item));
    undo().undo();
    EXPECT_EQ(inFile(item)->note, u"Written anew"_s);
    EXPECT_EQ(inFile(item)->evidence, before.evidence);
    EXPECT_EQ(undo().index(), 1) << "the note, and nothing that was not asked for";
    undo().undo();
    EXPECT_EQ(inFile(item)->note, before.note);
    EXPECT_EQ(field<QPlainTextEdit>(u"tickNote"_s)->toPlainText(), before.note);
    undo().redo();
    EXPECT_EQ(inFile(item)->note, u"Written anew"_s);
}

TEST_F(GrowthPageTest, WhatCannotBeSavedIsSaidAndKept)
{
    openFor(u"P0010"_s);
    choose(u"mid.duty.2"_s);
    auto* sort = field<QComboBox>(u"tickEvidence"_s);
    sort->setCurrentIndex(1);
    Q_EMIT sort->activated(1);
    auto* link = field<QLineEdit>(u"tickLink"_s);
    link->setFocus();
    link->setText(u"javascript:alert(1)"_s);
    QTest::keyClick(link, Qt::Key_Return);
    EXPECT_TRUE(message().contains(u"javascript"_s)) << message().toStdString();
    EXPECT_EQ(link->text(), u"javascript:alert(1)"_s);
    EXPECT_TRUE(inFile(u"mid.duty.2"_s)->evidence.isEmpty());
    EXPECT_FALSE(page().leave());
    link->setText(u"https://example.com/x"_s);
    QTest::keyClick(link, Qt::Key_Return);
    EXPECT_EQ(inFile(u"mid.duty.2"_s)->evidence.link, u"https://example.com/x"_s);
    EXPECT_TRUE(page().leave());
    auto* day = field<gui::DayEdit>(u"tickOn"_s);
    day->setDate(currentDay().addDays(1));
    EXPECT_FALSE(page().leave());
    EXPECT_TRUE(message().contains(u"future"_s)) << message().toStdString();
    day->setDate(currentDay());
    EXPECT_TRUE(page().leave());
    EXPECT_EQ(inFile(u"mid.duty.2"_s)->on, currentDay());
}

TEST_F(GrowthPageTest, EvidenceOpensALinkOrTheRecords)
{
    LinkCatcher browser;
    openFor(u"P0010"_s);
    choose(u"mid.duty.1"_s);
    field<QPushButton>(u"tickOpen"_s)->click();
    EXPECT_EQ(browser.links, QStringList{ u"https://example.com/sample/design-1"_s });
    choose(u"mid.duty.3"_s);
    field<QPushButton>(u"tickOpen"_s)->click();
    auto* dialog = topLevel<QDialog>(u"evidenceDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->close();
    deleteClosed();
    choose(u"mid.duty.2"_s);
    EXPECT_FALSE(field<QPushButton>(u"tickOpen"_s)->isEnabled());
}

TEST_F(GrowthPageTest, KpiRecordsAreChosenAsEvidence)
{
    openFor(u"P0010"_s);
    choose(u"mid.duty.2"_s);
    auto* sort = field<QComboBox>(u"tickEvidence"_s);
    sort->setCurrentIndex(2);
    Q_EMIT sort->activated(2);
    const auto saved = inFile(u"mid.duty.2"_s);
    ASSERT_TRUE(saved->evidence.records);
    EXPECT_EQ(saved->evidence.records->period, session().period());
    auto* last = field<gui::DayEdit>(u"tickLast"_s);
    last->setDate(session().period().from.addDays(-10)); // Ends before it begins.
    EXPECT_FALSE(page().leave());
    last->setDate(session().period().from.addDays(9));
    EXPECT_TRUE(page().leave());
    EXPECT_EQ(inFile(u"mid.duty.2"_s)->evidence.records->period.days(), 10);
}

TEST_F(GrowthPageTest, MonthsStandBesideTheNextLevelsTargets)
{
    openFor(u"P0010"_s);
    auto& kpis = table(u"readinessKpis"_s);
    EXPECT_EQ(kpis.model()->rowCount(), 13);
    kpis.setCurrentIndex(kpis.model()->index(0, 0));
    auto& months = table(u"readinessMonths"_s);
    ASSERT_EQ(months.model()->rowCount(), 12);
    EXPECT_EQ(shownColumn(*months.model(), u"Month"_s).first(), u"2019-06"_s);
    field<QComboBox>(u"growthMonths"_s)->setCurrentIndex(1);
    EXPECT_NE(shownColumn(*months.model(), u"Month"_s).first(), u"2019-06"_s);
    field<QComboBox>(u"growthMonths"_s)->setCurrentIndex(0);
    months.setFocus();
    months.setCurrentIndex(months.model()->index(0, 0));
    QTest::keyClick(&months, Qt::Key_Return);
    auto* dialog = topLevel<QDialog>(u"evidenceDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->close();
    deleteClosed();
}

TEST_F(GrowthPageTest, AnAgreedGoalGetsAStateThatCanBeUndone)
{
    openFor(u"P0004"_s);
    auto& goals = table(u"readinessGoals"_s);
    ASSERT_EQ(goals.model()->rowCount(), 2);
    EXPECT_EQ(shownColumn(*goals.model(), u"State"_s), (QStringList{ u"Done"_s, u"Open"_s }));
    goals.setFocus();
    goals.setCurrentIndex(goals.model()->index(1, 0));
    QTest::keyClick(&goals, Qt::Key_Return);
    auto* dialog = topLevel<QDialog>(u"goalStateDialog"_s);
    ASSERT_NE(dialog, nullptr);
    child<QComboBox>(*dialog, u"goalState"_s)->setCurrentIndex(2);
    child<gui::DayEdit>(*dialog, u"goalOn"_s)->setDate(currentDay().addDays(1));
    child<QPushButton>(*dialog, u"goalAccept"_s)->click();
    EXPECT_TRUE(dialog->isVisible()); // Tomorrow is no day for it.
    child<gui::DayEdit>(*dialog, u"goalOn"_s)->setDate(currentDay());
    child<QPushButton>(*dialog, u"goalAccept"_s)->click();
    deleteClosed();
    EXPECT_EQ(shownColumn(*goals.model(), u"State"_s), (QStringList{ u"Done"_s, u"Dropped"_s }));
    undo().undo();
    EXPECT_EQ(shownColumn(*goals.model(), u"State"_s), (QStringList{ u"Done"_s, u"Open"_s }));
    undo().redo();
    EXPECT_EQ(shownColumn(*goals.model(), u"State"_s), (QStringList{ u"Done"_s, u"Dropped"_s }));
}

TEST_F(GrowthPageTest, GoalsThatAreNotAgreedHaveNoState)
{
    openFor(u"P0010"_s);
    auto& goals = table(u"readinessGoals"_s);
    ASSERT_EQ(goals.model()->rowCount(), 1);
    EXPECT_EQ(shownColumn(*goals.model(), u"State"_s), QStringList{ u"Not agreed yet"_s });
    goals.setFocus();
    goals.setCurrentIndex(goals.model()->index(0, 0));
    QTest::keyClick(&goals, Qt::Key_Return);
    EXPECT_EQ(openWindow<QDialog>(u"goalStateDialog"_s), nullptr);
}

TEST_F(GrowthPageTest, PeopleAreFoundByInitialConsonantsAndWalkedThrough)
{
    openFor(u"P0010"_s);
    auto* box = field<gui::PersonBox>(u"growthPerson"_s);
    EXPECT_TRUE(box->currentText().contains(u"P0010"_s));
    const int row = box->currentIndex();
    box->step(1);
    EXPECT_EQ(box->currentIndex(), row + 1);
    box->step(-1);
    EXPECT_TRUE(box->currentText().contains(u"P0010"_s));
    QLineEdit* line = box->lineEdit();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"P0004"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(box->currentText().contains(u"P0004"_s));
    EXPECT_EQ(model().index(0, 0).data().toString(), u"Senior, the level now · 3 of 13"_s);
    tree().setFocus();
    // What names nobody gives way to whoever is shown.
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"zzz"_s);
    tree().setFocus();
    EXPECT_TRUE(box->currentText().startsWith(workspace().people().byId(*box->person())->name));
}

TEST_F(GrowthPageTest, ALeadHasNoLevelAboveAndSomebodyElsesWriteIsSeen)
{
    openFor(u"P0001"_s);
    EXPECT_TRUE(text(u"readinessSince"_s).contains(u"no level above"_s));
    EXPECT_EQ(model().rowCount(), 4);
    window().openPage(u"growth"_s, u"P0010"_s);
    const Engineer person = *workspace().people().byNo(u"P0010"_s);
    const Tick tick{ person.id, person.framework, u"mid.duty.5"_s, QDate(2026, 1, 5), {}, {}, 0 };
    must(saveTick(*otherStore(), person, tick, QDate(2026, 7, 2)));
    workspace().lookForOthers();
    EXPECT_EQ(model().index(0, 0).data().toString(), u"Mid, the level now · 6 of 11"_s);
}

TEST_F(GrowthPageTest, TicksStayThroughAChangeOfLevel)
{
    openFor(u"P0010"_s);
    Engineer person = *workspace().people().byNo(u"P0010"_s);
    person.levels << LevelStep{ QDate(2021, 1, 4), Level::Senior, {} };
    must(savePerson(workspace().store(), person));
    workspace().noteChange(Change::People);
    EXPECT_EQ(model().index(0, 0).data().toString(), u"Senior, the level now · 1 of 13"_s);
    EXPECT_EQ(model().rowCount(), 4);
    EXPECT_TRUE(inFile(u"mid.duty.1"_s));
}

} // namespace levelbook::test

#include "growthpage_test.moc"
