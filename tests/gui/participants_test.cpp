// Who takes part in a cycle, by team, level and hand; raters; and what is asked before a cycle goes
// on.
#include "gui/cycleactions.h"
#include "gui/cycledialog.h"
#include "gui/ratersdialog.h"
#include "gui/readtable.h"
#include "gui/reviewfixture.h"
#include "gui/windowfixture.h"
#include "models/participantmodel.h"
#include "workspace/cycles.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

const Period later{ { 2026, 7, 1 }, { 2027, 1, 1 } };

class ParticipantsTest : public ReviewTest {
protected:
    void SetUp() override
    {
        openSession(Language::English);
        const Cycle added = must(
            addCycle(store(), u"later"_s, later, { Stage::Self, Stage::First, Stage::Second }));
        workspace().noteChange(Change::Cycles);
        session().setCycle(added.id);
    }
    void TearDown() override { m_dialog.reset(); }

    void open()
    {
        m_dialog = std::make_unique<gui::CycleDialog>(session(), session().cycle());
        showActive(*m_dialog);
        child<QTabWidget>(*m_dialog, u"cycleTabs"_s)->setCurrentIndex(gui::CycleDialog::People);
    }
    template <class T>
    T* field(const QString& name)
    {
        return child<T>(*m_dialog, name);
    }
    void choose(const QString& box, const QString& text)
    {
        auto* combo = field<QComboBox>(box);
        ASSERT_GE(combo->findText(text), 0) << text.toStdString();
        combo->setCurrentIndex(combo->findText(text));
    }
    QString summary() { return field<QLabel>(u"participantsSummary"_s)->text(); }
    QString saveText() { return field<QPushButton>(u"cycleSave"_s)->text(); }
    QAbstractItemModel& table() { return *field<gui::ReadTable>(u"participantsTable"_s)->model(); }
    int rowOf(const QString& employeeNo)
    {
        return static_cast<int>(
            shownColumn(table(), table().headerData(1, Qt::Horizontal).toString())
                .indexOf(employeeNo));
    }
    void select(const QString& employeeNo)
    {
        auto* view = field<gui::ReadTable>(u"participantsTable"_s);
        view->setFocus();
        view->selectRow(rowOf(employeeNo));
    }
    void press(Qt::Key key) { QTest::keyClick(field<gui::ReadTable>(u"participantsTable"_s), key); }
    QString cell(const QString& employeeNo, int column)
    {
        return table().index(rowOf(employeeNo), column).data().toString();
    }

    std::unique_ptr<gui::CycleDialog> m_dialog;
};

TEST_F(ParticipantsTest, AreChosenByTeamByLevelAndByHand)
{
    open();
    EXPECT_EQ(saveText(), u"&Save"_s);
    const Team team = workspace().people().teams().first();
    choose(u"participantsTeam"_s, team.name);
    const int inTeam = table().rowCount();
    ASSERT_GT(inTeam, 0);
    field<QPushButton>(u"checkShown"_s)->click();
    int chosen = static_cast<int>(m_dialog->request().employeeNos.size());
    EXPECT_GT(chosen, 0);
    EXPECT_EQ(saveText(), u"&Save and start reviews: %1"_s.arg(chosen));
    choose(u"participantsLevel"_s, u"Senior"_s);
    field<QPushButton>(u"uncheckShown"_s)->click();
    for (const QString& no : m_dialog->request().employeeNos)
        EXPECT_NE(workspace().people().byNo(no)->levelOn(later.lastDay()), Level::Senior);
    choose(u"participantsTeam"_s, u"All teams"_s);
    choose(u"participantsLevel"_s, u"All levels"_s);
    chosen = static_cast<int>(m_dialog->request().employeeNos.size());
    select(u"P0001"_s);
    const bool was = m_dialog->request().employeeNos.contains(u"P0001"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(m_dialog->request().employeeNos.contains(u"P0001"_s), !was);
    press(Qt::Key_Space);
    EXPECT_EQ(m_dialog->request().employeeNos.size(), chosen);
    child<QLineEdit>(*m_dialog, u"participantsFilter"_s)->setText(u"P0001"_s);
    EXPECT_EQ(table().rowCount(), 1);
    EXPECT_TRUE(summary().contains(u"shown: 1"_s)) << summary().toStdString();
}

TEST_F(ParticipantsTest, SaysWhomItPassesOverAndWhy)
{
    Engineer gone = *workspace().people().byNo(u"P0001"_s);
    {
        auto transaction = must(store().begin());
        gone.leftOn = later.from;
        must(store().updateEngineer(gone));
        must(transaction->commit());
    }
    workspace().noteChange(Change::People);
    must(startReviews(store(), u"later"_s, { { u"P0004"_s }, {} }));
    open();
    m_dialog->chooseEverybody();
    const QStringList chosen = m_dialog->request().employeeNos;
    EXPECT_FALSE(chosen.contains(u"P0001"_s));
    EXPECT_FALSE(chosen.contains(u"P0004"_s));
    EXPECT_EQ(cell(u"P0001"_s, ParticipantModel::State), u"No day of work in the period"_s);
    EXPECT_EQ(cell(u"P0004"_s, ParticipantModel::State), u"Has a review already"_s);
    EXPECT_TRUE(summary().contains(u"of them with a review already: 1"_s));
    choose(u"participantsWhich"_s, u"Who is passed over"_s);
    EXPECT_GE(rowOf(u"P0001"_s), 0);
    EXPECT_EQ(rowOf(u"P0004"_s), -1);
}

TEST_F(ParticipantsTest, RatersAreTheManagersOrWhomOneSetsForManyAtOnce)
{
    open();
    m_dialog->chooseEverybody();
    auto* view = field<gui::ReadTable>(u"participantsTable"_s);
    view->setFocus();
    view->selectAll();
    answerDialog([](QWidget& dialog) {
        auto* kind = child<QComboBox>(dialog, u"firstKind"_s);
        kind->setFocus();
        kind->setCurrentIndex(kind->findText(u"A person:"_s));
        auto* person = child<QLineEdit>(dialog, u"firstPerson"_s);
        EXPECT_EQ(dialog.focusWidget(), person);
        child<QPushButton>(dialog, u"ratersAccept"_s)->click();
        EXPECT_TRUE(dialog.isVisible()) << "nobody is chosen yet";
        QTest::keyClicks(person, u"P0002"_s);
        QTest::keyClick(person, Qt::Key_Return);
        child<QPushButton>(dialog, u"ratersAccept"_s)->click();
    });
    field<QPushButton>(u"participantsRaters"_s)->click();
    const QString name = workspace().people().byNo(u"P0002"_s)->name;
    EXPECT_EQ(cell(u"P0009"_s, ParticipantModel::First), name);
    const QString secondBefore = cell(u"P0009"_s, ParticipantModel::Second);

    view->clearSelection();
    select(u"P0009"_s);
    answerDialog([&](QWidget& dialog) {
        auto* kind = child<QComboBox>(dialog, u"secondKind"_s);
        kind->setCurrentIndex(kind->findText(u"Nobody"_s));
        child<QPushButton>(dialog, u"ratersAccept"_s)->click();
    });
    field<QPushButton>(u"participantsRaters"_s)->click();
    EXPECT_EQ(cell(u"P0009"_s, ParticipantModel::First), name) << "what it was before";
    EXPECT_EQ(cell(u"P0009"_s, ParticipantModel::Second), u"–"_s);
    EXPECT_NE(secondBefore, QString());
    const StartRequest request = m_dialog->request();
    EXPECT_EQ(request.own[u"P0009"_s], (RaterRequest{ u"P0002"_s, QString(u""_s) }));
}

TEST_F(ParticipantsTest, TheirReviewsAreStartedWhenTheDialogIsSaved)
{
    QWidget parent;
    showActive(parent);
    QString promised;
    answerDialog([&](QWidget& dialog) {
        auto* save = child<QPushButton>(dialog, u"cycleSave"_s);
        promised = save->text();
        save->click();
    });
    gui::startCycleReviews(session(), *session().cycle(), &parent);
    ASSERT_TRUE(
        waitFor([&] { return !must(store().reviewStates(session().cycle()->id)).isEmpty(); }));
    const auto started = must(store().reviewStates(session().cycle()->id)).size();
    EXPECT_TRUE(promised.endsWith(u": %1"_s.arg(started))) << promised.toStdString();
    EXPECT_EQ(inFile(u"P0009"_s).state, ReviewState::Draft);
}

TEST_F(ParticipantsTest, TheirModelKeepsTheRules)
{
    open();
    auto* proxy = qobject_cast<QAbstractProxyModel*>(&table());
    const QAbstractItemModelTester outer(
        &table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester inner(
        proxy->sourceModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_dialog->chooseEverybody();
    for (const QString& text : { u"ㄱ"_s, u"none"_s, QString() })
        field<QLineEdit>(u"participantsFilter"_s)->setText(text);
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents();
    EXPECT_FALSE(table().setData(table().index(0, 1), Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(table().setData(table().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
}

class AdvanceTest : public ReviewTest { };

TEST_F(AdvanceTest, TellsWhatItWillDoToTheReviewsFirst)
{
    openSession(Language::English);
    QWidget parent;
    showActive(parent);
    QString told;
    answerDialog([&](QWidget& dialog) {
        told = qobject_cast<QMessageBox*>(&dialog)->informativeText();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    gui::advanceCycleAsked(session(), *session().cycle(), &parent);
    EXPECT_EQ(session().cycle()->state, CycleState::Open) << "the person turned back";
    EXPECT_TRUE(told.contains(u"Reviews now: "_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"Draft"_s));
    EXPECT_TRUE(told.contains(u"Cannot go on any more: Draft"_s)) << told.toStdString();
    answerDialog([&](QWidget& dialog) { child<QPushButton>(dialog, u"cycleAccept"_s)->click(); });
    gui::advanceCycleAsked(session(), *session().cycle(), &parent);
    EXPECT_EQ(session().cycle()->state, CycleState::Calibration);
}

TEST_F(AdvanceTest, DoesNotGoFurtherThanWasAsked)
{
    openSession(Language::English);
    QWidget parent;
    showActive(parent);
    answerDialog([&](QWidget& dialog) {
        must(advanceCycle(*otherStore(), session().cycle()->name));
        child<QPushButton>(dialog, u"cycleAccept"_s)->click();
    });
    gui::advanceCycleAsked(session(), *session().cycle(), &parent);
    EXPECT_EQ(must(cycleNamed(store(), session().cycle()->name)).state, CycleState::Calibration);
}

class RatersTest : public ReviewTest { };

TEST_F(RatersTest, OfOneReviewAreChangedAndTakenBack)
{
    openSession(Language::English);
    const QString draft = u"P0010"_s;
    const auto before = inFile(draft).firstRater;
    QWidget parent;
    showActive(parent);
    answerDialog([](QWidget& dialog) {
        auto* kind = child<QComboBox>(dialog, u"firstKind"_s);
        EXPECT_EQ(kind->currentText(), u"As it is"_s);
        kind->setCurrentIndex(kind->findText(u"A person:"_s));
        QTest::keyClicks(child<QLineEdit>(dialog, u"firstPerson"_s), u"P0009"_s);
        QTest::keyClick(child<QLineEdit>(dialog, u"firstPerson"_s), Qt::Key_Return);
        child<QPushButton>(dialog, u"ratersAccept"_s)->click();
    });
    gui::changeRaters(session(), *session().cycle(), draft, &parent);
    EXPECT_EQ(inFile(draft).firstRater, workspace().people().byNo(u"P0009"_s)->id);
    session().undoStack().undo();
    EXPECT_EQ(inFile(draft).firstRater, before);
}

TEST_F(RatersTest, StandStillWhereTheirStageIsOverAndSayWhy)
{
    openSession(Language::English);
    QWidget parent;
    showActive(parent);
    answerDialog([](QWidget& dialog) { // The sample's approved one.
        EXPECT_FALSE(child<QComboBox>(dialog, u"firstKind"_s)->isEnabled());
        EXPECT_FALSE(child<QComboBox>(dialog, u"secondKind"_s)->isEnabled());
        EXPECT_FALSE(child<QLabel>(dialog, u"firstNote"_s)->text().isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    gui::changeRaters(session(), *session().cycle(), u"P0004"_s, &parent);
    EXPECT_FALSE(session().undoStack().canUndo());
}

class CycleActionsTest : public WindowTest { };

TEST_F(CycleActionsTest, StandInTheMenuOfThePageAndOfARow)
{
    showWindow();
    window().openPage(u"reviews"_s);
    auto* table = child<gui::ReadTable>(window(), u"reviewTable"_s);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() > 0; }));
    const QStringList page = texts(*menu(u"&Page"_s));
    EXPECT_TRUE(page.contains(u"Ra&ters…"_s)) << page.join(u',').toStdString();
    EXPECT_TRUE(page.contains(u"&Edit the cycle…"_s));
    ASSERT_EQ(table->actions().size(), 1);
    bool asked = false;
    answerDialog([&](QWidget& dialog) {
        asked = dialog.objectName() == u"ratersDialog"_s;
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    table->actions().first()->trigger();
    EXPECT_TRUE(asked);
    answerDialog([&](QWidget& dialog) {
        asked = dialog.objectName() == u"cycleDialog"_s;
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    child<QPushButton>(window(), u"editCycleButton"_s)->click();
    EXPECT_TRUE(asked);
}

} // namespace

} // namespace levelbook::test
