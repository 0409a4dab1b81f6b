// The dialog of a review cycle: making one whole, editing it, what is wrong, what stands still, and
// what others do meanwhile.
#include "gui/cycleactions.h"
#include "gui/cycledialog.h"
#include "gui/guifixture.h"
#include "gui/personpicker.h"
#include "workspace/cycles.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabWidget>

using namespace levelbook;
using namespace levelbook::gui;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const Period later{ { 2026, 7, 1 }, { 2027, 1, 1 } };

class CycleDialogTest : public GuiTest {
protected:
    void SetUp() override { openSession(Language::English); }
    void TearDown() override { m_dialog.reset(); }

    void openNew() { show(std::nullopt); }
    void openEdit() { show(*session().cycle()); }
    void show(const std::optional<Cycle>& cycle)
    {
        m_dialog = std::make_unique<CycleDialog>(session(), cycle);
        showActive(*m_dialog);
    }
    // Another cycle, without a review, becomes the one that the pages show.
    void addLater()
    {
        const Cycle added =
            must(addCycle(workspace().store(), u"later"_s, later, { Stage::First }));
        workspace().noteChange(Change::Cycles);
        session().setCycle(added.id);
    }

    template <class T>
    T* field(const QString& name)
    {
        return child<T>(*m_dialog, name);
    }
    QString said(const QString& name) { return field<QLabel>(name)->text(); }
    void goTo(CycleDialog::Tab tab) { field<QTabWidget>(u"cycleTabs"_s)->setCurrentIndex(tab); }
    CycleDialog::Tab tab()
    {
        return static_cast<CycleDialog::Tab>(field<QTabWidget>(u"cycleTabs"_s)->currentIndex());
    }
    void type(const QString& name, const QString& text)
    {
        auto* edit = field<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void pressEnter(const QString& name) { QTest::keyClick(field<QWidget>(name), Qt::Key_Return); }
    void click(const QString& name) { field<QPushButton>(name)->click(); }
    Cycle inFile(const QString& name) { return must(cycleNamed(workspace().store(), name)); }
    // As another program would.
    void changeElsewhere(const QString& name, const CycleChange& change)
    {
        must(setCycle(*otherStore(), name, change));
    }

    std::unique_ptr<CycleDialog> m_dialog;
};

} // namespace

TEST_F(CycleDialogTest, MakesAWholeCycleByKeys)
{
    openNew();
    EXPECT_TRUE(field<QLineEdit>(u"nameEdit"_s)->hasFocus());
    type(u"nameEdit"_s, u"2026 H2"_s);
    field<QDateEdit>(u"fromEdit"_s)->setDate(later.from);
    field<QDateEdit>(u"lastDayEdit"_s)->setDate({ 2026, 12, 31 });
    auto* second = field<QCheckBox>(u"secondBox"_s);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    EXPECT_FALSE(field<QLineEdit>(u"due_second"_s)->isEnabled());
    type(u"due_self"_s, u"2027-01-10"_s);
    type(u"due_first"_s, u"2027-01-20"_s);
    auto* days = field<QSpinBox>(u"appealDays"_s);
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, u"10"_s);

    goTo(CycleDialog::Quotas);
    type(u"quota_S"_s, u"10"_s);
    type(u"quota_A"_s, u"12.5%"_s);

    goTo(CycleDialog::Approval);
    const Engineer lead = *workspace().people().byNo(u"P0001"_s);
    click(u"addSeat"_s);
    EXPECT_TRUE(field<QLineEdit>(u"seatTitle1"_s)->hasFocus());
    type(u"seatTitle1"_s, u"Lead"_s);
    type(u"seatPerson1"_s, u"P0002"_s);
    pressEnter(u"seatPerson1"_s);
    click(u"addSeat"_s);
    type(u"seatTitle2"_s, u"Head"_s);
    type(u"seatPerson2"_s, lead.employeeNo); // Leaving the field takes who is meant.
    QTest::keyClick(field<QWidget>(u"seatPerson2"_s), Qt::Key_Tab);
    click(u"seatUp2"_s);

    EXPECT_TRUE(m_dialog->isVisible());
    pressEnter(u"seatTitle1"_s);
    EXPECT_FALSE(m_dialog->isVisible()) << said(u"cycleProblem"_s).toStdString();
    const Cycle made = inFile(u"2026 H2"_s);
    EXPECT_EQ(made.period, later) << "people type the last day";
    EXPECT_EQ(made.stages, (QList{ Stage::Self, Stage::First, Stage::Calibration }));
    EXPECT_EQ(made.due,
        (QMap<Stage, QDate>{
            { Stage::Self, { 2027, 1, 10 } }, { Stage::First, { 2027, 1, 20 } } }));
    EXPECT_EQ(made.appealDays, 10);
    EXPECT_EQ(made.quota, (QList<QuotaShare>{ { u"S"_s, 1000 }, { u"A"_s, 1250 } }));
    EXPECT_EQ(made.approvalLine,
        (QList<ApprovalSeat>{
            { u"Head"_s, lead.id }, { u"Lead"_s, workspace().people().byNo(u"P0002"_s)->id } }));
    EXPECT_EQ(made.state, CycleState::Planned);
    EXPECT_EQ(session().cycle()->name, made.name) << "all pages show it";
}

TEST_F(CycleDialogTest, EditsACycleAndTakesTheEditBack)
{
    addLater();
    openEdit();
    type(u"nameEdit"_s, u"renamed"_s);
    field<QCheckBox>(u"calibrationBox"_s)->setChecked(true);
    type(u"due_calibration"_s, u"2027.1.15"_s);
    m_dialog->accept();
    EXPECT_FALSE(m_dialog->isVisible());
    const Cycle edited = inFile(u"renamed"_s);
    EXPECT_TRUE(edited.uses(Stage::Calibration));
    EXPECT_EQ(edited.due.value(Stage::Calibration), QDate(2027, 1, 15));
    session().undoStack().undo();
    EXPECT_EQ(inFile(u"later"_s).stages, QList{ Stage::First });
    EXPECT_EQ(session().cycle()->name, u"later"_s);
    session().undoStack().redo();
    EXPECT_EQ(inFile(u"renamed"_s).due, edited.due);
}

TEST_F(CycleDialogTest, NothingTypedIsNothingToTakeBack)
{
    openEdit();
    m_dialog->accept();
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_FALSE(session().undoStack().canUndo());
}

TEST_F(CycleDialogTest, AnEditIsNotTakenBackOverWhatOthersSaved)
{
    addLater();
    openEdit();
    field<QSpinBox>(u"appealDays"_s)->setValue(3);
    m_dialog->accept();
    CycleChange theirs;
    theirs.appealDays = 30;
    changeElsewhere(u"later"_s, theirs);
    session().undoStack().undo();
    EXPECT_EQ(inFile(u"later"_s).appealDays, 30);
    EXPECT_FALSE(session().undoStack().canUndo());
}

TEST_F(CycleDialogTest, ADayTypedOverTheWholeOldOneIsTakenWhole)
{
    openNew();
    auto* edit = field<QDateEdit>(u"fromEdit"_s);
    edit->setDate({ 2026, 7, 1 });
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, u"2019-01-31"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    EXPECT_EQ(edit->date(), QDate(2019, 1, 31));
}

TEST_F(CycleDialogTest, WhatIsWrongIsSaidBesideTheFieldAndTheDialogStays)
{
    openNew();
    const QString taken = session().cycle()->name;
    field<QLineEdit>(u"nameEdit"_s)->setText(taken); // No key of the test types Hangul.
    m_dialog->accept();
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(said(u"nameProblem"_s).contains(taken));
    type(u"nameEdit"_s, QString());
    field<QDateEdit>(u"fromEdit"_s)->setDate({ 2026, 7, 1 });
    field<QDateEdit>(u"lastDayEdit"_s)->setDate({ 2026, 6, 30 });
    type(u"due_self"_s, u"soon"_s);
    type(u"due_first"_s, u"2027-02-01"_s);
    type(u"due_second"_s, u"2027-01-01"_s);
    goTo(CycleDialog::Approval);
    click(u"addSeat"_s);
    type(u"seatPerson1"_s, u"nobody here"_s);
    m_dialog->accept();
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_EQ(tab(), CycleDialog::Basics) << "the first of all that is wrong";
    EXPECT_TRUE(field<QLineEdit>(u"nameEdit"_s)->hasFocus());
    for (const QString& problem : { u"nameProblem"_s, u"periodProblem"_s, u"dueProblem_self"_s,
             u"dueProblem_second"_s, u"seatProblem1"_s })
        EXPECT_FALSE(said(problem).isEmpty()) << problem.toStdString();
    EXPECT_TRUE(said(u"dueProblem_first"_s).isEmpty());
    EXPECT_EQ(session().cycles().size(), 1);
}

TEST_F(CycleDialogTest, QuotasBecomeHeadcountsWhileTheyAreTyped)
{
    openNew();
    goTo(CycleDialog::Quotas);
    const int people = [&] {
        static const QRegularExpression number(u"(\\d+)\\."_s);
        return number.match(said(u"quotaBasis"_s)).captured(1).toInt();
    }();
    EXPECT_GT(people, 10) << "nobody is chosen: all who worked in the period";
    type(u"quota_S"_s, u"50"_s);
    type(u"quota_A"_s, u"50"_s);
    EXPECT_EQ(said(u"heads_S"_s).toInt(), (people + 1) / 2) << "the head that is left";
    EXPECT_EQ(said(u"heads_A"_s).toInt(), people / 2);
    EXPECT_EQ(said(u"heads_B"_s), u"–"_s);
    EXPECT_TRUE(said(u"quotaRest"_s).contains(u"100%"_s));
    type(u"quota_B"_s, u"x"_s);
    EXPECT_FALSE(said(u"quotaProblem_B"_s).isEmpty());
    m_dialog->accept();
    EXPECT_TRUE(field<QLineEdit>(u"quota_B"_s)->hasFocus());
    type(u"quota_B"_s, u"1"_s);
    EXPECT_TRUE(said(u"quotaProblem_B"_s).isEmpty());
    EXPECT_TRUE(said(u"quotaRest"_s).contains(u"101%"_s));
    m_dialog->accept();
    EXPECT_TRUE(m_dialog->isVisible()) << "more than all";
    type(u"quota_B"_s, QString());
    m_dialog->accept();
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(CycleDialogTest, TheFirstReviewCannotBeLeftOut)
{
    openNew();
    EXPECT_TRUE(field<QCheckBox>(u"firstBox"_s)->isChecked());
    EXPECT_FALSE(field<QCheckBox>(u"firstBox"_s)->isEnabled());
}

TEST_F(CycleDialogTest, PeriodAndStagesStandStillOnceReviewsAreStarted)
{
    openEdit(); // The sample's cycle has reviews.
    EXPECT_FALSE(field<QDateEdit>(u"fromEdit"_s)->isEnabled());
    EXPECT_FALSE(field<QCheckBox>(u"selfBox"_s)->isEnabled());
    EXPECT_TRUE(said(u"fixedNote"_s).contains(u"11"_s)) << said(u"fixedNote"_s).toStdString();
    EXPECT_FALSE(field<QLineEdit>(u"nameEdit"_s)->isReadOnly());
    EXPECT_TRUE(field<QLineEdit>(u"due_first"_s)->isEnabled());
}

TEST_F(CycleDialogTest, AClosedCycleIsToBeReadOnly)
{
    const QString name = session().cycle()->name;
    while (must(cycleNamed(workspace().store(), name)).state != CycleState::Closed)
        must(advanceCycle(workspace().store(), name));
    workspace().noteChange(Change::Cycles);
    openEdit();
    EXPECT_TRUE(field<QLineEdit>(u"nameEdit"_s)->isReadOnly());
    EXPECT_TRUE(field<QLineEdit>(u"quota_S"_s)->isReadOnly());
    EXPECT_FALSE(field<QPushButton>(u"addSeat"_s)->isEnabled());
    EXPECT_FALSE(field<QPushButton>(u"cycleSave"_s)->isEnabled());
    EXPECT_FALSE(said(u"participantsReason"_s).isEmpty());
}

TEST_F(CycleDialogTest, WhatOthersChangeElsewhereIsTakenOverAndTypedTextStays)
{
    addLater();
    openEdit();
    type(u"due_first"_s, u"2027-01-20"_s);
    CycleChange theirs;
    theirs.appealDays = 30;
    changeElsewhere(u"later"_s, theirs);
    workspace().lookForOthers();
    EXPECT_EQ(field<QSpinBox>(u"appealDays"_s)->value(), 30);
    EXPECT_EQ(field<QLineEdit>(u"due_first"_s)->text(), u"2027-01-20"_s);
    EXPECT_FALSE(field<QLabel>(u"cycleProblem"_s)->isVisible());
    m_dialog->accept();
    const Cycle saved = inFile(u"later"_s);
    EXPECT_EQ(saved.appealDays, 30);
    EXPECT_EQ(saved.due.value(Stage::First), QDate(2027, 1, 20));
}

TEST_F(CycleDialogTest, APartThatBothChangedIsToldBeforeEitherIsLost)
{
    addLater();
    openEdit();
    field<QSpinBox>(u"appealDays"_s)->setValue(3);
    CycleChange theirs;
    theirs.appealDays = 30;
    changeElsewhere(u"later"_s, theirs);
    m_dialog->accept(); // Before the window has noticed.
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(said(u"cycleProblem"_s).contains(u"Appeal days"_s, Qt::CaseInsensitive))
        << said(u"cycleProblem"_s).toStdString();
    EXPECT_EQ(field<QSpinBox>(u"appealDays"_s)->value(), 3);
    EXPECT_EQ(inFile(u"later"_s).appealDays, 30);
    click(u"takeTheirs"_s);
    EXPECT_EQ(field<QSpinBox>(u"appealDays"_s)->value(), 30);
    EXPECT_FALSE(field<QLabel>(u"cycleProblem"_s)->isVisible());
    field<QSpinBox>(u"appealDays"_s)->setValue(4);
    m_dialog->accept();
    EXPECT_EQ(inFile(u"later"_s).appealDays, 4);
}

TEST_F(CycleDialogTest, SpeaksTheOtherLanguageAtOnce)
{
    openNew();
    const QString english = field<QCheckBox>(u"selfBox"_s)->text();
    session().setLanguage(Language::Korean);
    EXPECT_TRUE(QTest::qWaitFor([&] { return field<QCheckBox>(u"selfBox"_s)->text() != english; }));
    EXPECT_NE(m_dialog->windowTitle(), u"New review cycle"_s);
}
