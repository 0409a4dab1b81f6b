#include "gui/gradebox.h"
#include "gui/windowfixture.h"
#include "workspace/calibration.h"
#include "workspace/clock.h"
#include "workspace/cycles.h"
#include "workspace/samplecalibration.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

const QString open = u"P0005"_s; // In calibration in the sample, without a grade.
const QString locked = u"P0013"_s; // Its box is signed.
const QString approved = u"P0004"_s;

class CalibrationPageTest : public WindowTest {
protected:
    void showPage(Language language = Language::English)
    {
        addSample();
        openWindowIn(language);
        m_cycle = must(cycleNamed(workspace().store(), u"2018 하반기"_s));
        session().setCycle(m_cycle.id);
        window().openPage(u"calibration"_s);
        ASSERT_TRUE(waitFor([this] { return isRead(); }));
    }
    // Once: a test may show the page again.
    void addSample()
    {
        const auto store = otherStore();
        if (!cycleNamed(*store, u"2018 하반기"_s))
            must(addSampleCalibration(*store, currentMoment(), currentDay()));
    }
    bool isRead()
    {
        const QAbstractItemModel& model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 6).data().toString() == u"…"_s)
                return false;
        }
        return model.rowCount() > 0;
    }
    QTableView& table() { return *child<QTableView>(window(), u"calibrationTable"_s); }
    QComboBox& stand() { return *child<QComboBox>(window(), u"calibrationStand"_s); }
    QLineEdit& filter() { return *child<QLineEdit>(window(), u"calibrationFilter"_s); }
    QTabWidget& tabs() { return *child<QTabWidget>(window(), u"calibrationTabs"_s); }
    gui::GradeBox& box(const QString& grade)
    {
        return *child<gui::GradeBox>(window(), u"gradeBox_"_s + grade);
    }
    QStringList people()
    {
        QStringList people;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            people << table().model()->index(row, 1).data().toString();
        people.sort();
        return people;
    }
    QString selected() { return table().currentIndex().siblingAtColumn(1).data().toString(); }
    CalibrationRow inFile(const QString& person)
    {
        const auto store = otherStore();
        CalibrationReader reader = must(CalibrationReader::open(*store, m_cycle));
        for (qsizetype i = 0; i < reader.count(); ++i) {
            const CalibrationRow row = must(reader.judged(i));
            if (row.employeeNo == person)
                return row;
        }
        throw std::runtime_error("no such person");
    }
    /// A grade that is not the suggested one.
    QString other(const QString& person)
    {
        return inFile(person).scores.suggestedGrade == u"C"_s ? u"D"_s : u"C"_s;
    }
    /// After a dialog the window has to become active again before anything has the keyboard.
    bool hasTableTheKeyboard()
    {
        window().activateWindow();
        return waitFor([this] { return QApplication::focusWidget() == &table(); });
    }
    void choose(const QString& person)
    {
        ASSERT_TRUE(waitFor([] { return QApplication::activeWindow() != nullptr; }));
        filter().setFocus();
        filter().setText(person);
        press(Qt::Key_Return);
        ASSERT_EQ(selected(), person);
        ASSERT_TRUE(hasTableTheKeyboard());
    }
    void pressGrade(const QString& grade) { QTest::keyClicks(&table(), grade.toLower()); }
    /// Writes a reason in the dialog and takes it; looks first whether one is needed.
    static void answerReason(const QString& reason, bool isNeeded)
    {
        answerDialog([=](QWidget& dialog) {
            EXPECT_EQ(dialog.objectName(), u"reasonDialog"_s);
            auto* accept = child<QPushButton>(dialog, u"reasonAccept"_s);
            EXPECT_EQ(accept->isEnabled(), !isNeeded);
            QTest::keyClicks(child<QPlainTextEdit>(dialog, u"reasonEdit"_s), reason);
            EXPECT_TRUE(accept->isEnabled());
            QTest::keyClick(accept, Qt::Key_Return);
        });
    }
    void drop(const QString& person, gui::GradeBox& box)
    {
        // What the table itself gives to a drag.
        window().activateWindow();
        choose(person);
        const std::unique_ptr<QMimeData> data(
            table().model()->mimeData({ table().currentIndex() }));
        QDragEnterEvent enter(box.rect().center(), Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(&box, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent dropped(
            QPointF(box.rect().center()), Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(&box, &dropped);
    }

    Cycle m_cycle;
};

class Regrading : public CalibrationPageTest, public testing::WithParamInterface<Language> { };

INSTANTIATE_TEST_SUITE_P(Calibration, Regrading,
    testing::Values(Language::Korean, Language::English),
    [](const auto& run) { return run.param == Language::Korean ? "Korean" : "English"; });

TEST_P(Regrading, ByKeyboardAloneWithAReasonAndBack)
{
    showPage(GetParam());
    const QString grade = other(open);
    choose(open);
    answerReason(u"seen by all"_s, true);
    pressGrade(grade);
    EXPECT_EQ(inFile(open).given, (GivenGrade{ grade, u"seen by all"_s }));
    EXPECT_EQ(selected(), open);
    ASSERT_TRUE(hasTableTheKeyboard());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(inFile(open).given, GivenGrade());
    ASSERT_TRUE(hasTableTheKeyboard());
    session().undoStack().redo();
    EXPECT_EQ(inFile(open).given, (GivenGrade{ grade, u"seen by all"_s }));
    // A digit gives the grade of its place; another one over it is asked about.
    answerReason(u"after talking"_s, true);
    press(Qt::Key_1);
    EXPECT_EQ(inFile(open).given, (GivenGrade{ u"S"_s, u"after talking"_s }));
    ASSERT_TRUE(hasTableTheKeyboard());
    press(Qt::Key_Delete);
    EXPECT_EQ(inFile(open).given, GivenGrade());
    press(Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), u"reviews"_s);
}

TEST_F(CalibrationPageTest, ShowsWhoWaitsAndSaysHowManyDoNot)
{
    showPage();
    EXPECT_EQ(table().model()->rowCount(), 7);
    EXPECT_EQ(stand().currentText(), u"Waiting for calibration (7)"_s);
    EXPECT_EQ(text(u"calibrationCount"_s),
        u"Waiting for calibration 7 · Approved and later 2 · Not in calibration yet 1"_s);
    stand().setCurrentIndex(1);
    EXPECT_EQ(people(), (QStringList{ approved, u"P0010"_s }));
    stand().setCurrentIndex(2);
    EXPECT_EQ(people(), QStringList{ u"P0001"_s });
    stand().setCurrentIndex(3);
    EXPECT_EQ(people().size(), 10);
    filter().setText(u"P001"_s);
    EXPECT_EQ(people().size(), 4);
}

TEST_F(CalibrationPageTest, TheBoxesSayCountsAndQuotaInWords)
{
    showPage();
    EXPECT_TRUE(box(u"A"_s).accessibleName().contains(u"Given 3"_s));
    EXPECT_TRUE(box(u"A"_s).accessibleName().contains(u"Quota 2 · 1 over"_s))
        << box(u"A"_s).accessibleName().toStdString();
    EXPECT_TRUE(box(u"S"_s).accessibleName().contains(u"Quota 1 · 1 under"_s));
    session().setTeam(u"검색(견본)"_s);
    EXPECT_TRUE(box(u"A"_s).accessibleName().contains(u"Given 0"_s));
    EXPECT_EQ(people(), (QStringList{ u"P0003"_s, u"P0006"_s }));
}

TEST_F(CalibrationPageTest, TheSuggestedGradeNeedsNoReason)
{
    showPage();
    const auto suggested = inFile(open).scores.suggestedGrade;
    ASSERT_TRUE(suggested);
    choose(open);
    pressGrade(*suggested); // No dialog: it would block here.
    EXPECT_EQ(inFile(open).given, (GivenGrade{ *suggested, {} }));
}

TEST_F(CalibrationPageTest, TurningBackGivesNothing)
{
    showPage();
    choose(open);
    answerDialog([](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    pressGrade(other(open));
    EXPECT_EQ(inFile(open).given, GivenGrade());
    EXPECT_FALSE(session().undoStack().canUndo());
}

TEST_F(CalibrationPageTest, APersonIsDraggedToAGrade)
{
    showPage();
    const QString grade = other(open);
    answerReason(u"dragged there"_s, true);
    drop(open, box(grade));
    EXPECT_TRUE(waitFor([&] { return inFile(open).given.grade == grade; }));
    EXPECT_EQ(inFile(open).given.reason, u"dragged there"_s);
    drop(open, *child<gui::GradeBox>(window(), u"noGradeBox"_s));
    EXPECT_TRUE(waitFor([&] { return inFile(open).given == GivenGrade(); }));
}

TEST_F(CalibrationPageTest, ABoxGivesItsGradeToTheSelectedPerson)
{
    showPage();
    choose(open);
    const QString grade = other(open);
    answerReason(u"by the box"_s, true);
    QTest::keyClick(&box(grade), Qt::Key_Space);
    EXPECT_EQ(inFile(open).given.grade, grade);
}

TEST_F(CalibrationPageTest, WhatIsLockedOrElsewhereSaysSoAndStays)
{
    showPage();
    const QSignalSpy told(&session(), &gui::Session::told);
    const GivenGrade before = inFile(locked).given;
    choose(locked);
    pressGrade(u"D"_s);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0][1].toStringList().value(0).contains(u"locked"_s));
    EXPECT_EQ(inFile(locked).given, before);
    stand().setCurrentIndex(3);
    choose(approved);
    press(Qt::Key_Delete);
    ASSERT_EQ(told.size(), 2);
    EXPECT_TRUE(told[1][1].toStringList().value(0).contains(u"Approved"_s));
    EXPECT_EQ(inFile(approved).given.grade, u"A"_s);
}

TEST_F(CalibrationPageTest, WhatOthersGaveIsSeenAndNotUndone)
{
    showPage();
    const QString grade = other(open);
    choose(open);
    answerReason(u"mine"_s, true);
    pressGrade(grade);
    must(regrade(*otherStore(), m_cycle.name, open, { grade, u"mine"_s }, { u"B"_s, u"theirs"_s }));
    workspace().lookForOthers();
    EXPECT_TRUE(
        waitFor([this] { return table().currentIndex().siblingAtColumn(9).data() == u"B"_s; }));
    session().undoStack().undo();
    EXPECT_EQ(inFile(open).given, (GivenGrade{ u"B"_s, u"theirs"_s }));
}

TEST_F(CalibrationPageTest, RatersAreComparedWhereThereAreEnough)
{
    showPage();
    tabs().setCurrentIndex(1);
    QAbstractItemModel& model = *child<QTableView>(window(), u"raterTable"_s)->model();
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(shownColumn(model, u"People rated"_s).filter(u"9"_s).size(), 1);
    EXPECT_EQ(shownColumn(model, u"Reading"_s).filter(u"Too few to judge"_s).size(), 2);
    EXPECT_FALSE(stand().isEnabled());
    filter().setText(u"P0002"_s);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(CalibrationPageTest, TheNineBoxPlacesThoseShownAndOpensThem)
{
    showPage();
    tabs().setCurrentIndex(2);
    const auto lists = tabs().currentWidget()->findChildren<QListView*>();
    ASSERT_EQ(lists.size(), 9);
    QListView* filled = nullptr;
    int placed = 0;
    for (QListView* list : lists) {
        const int rows = list->model()->rowCount();
        placed += rows;
        filled = rows > 0 ? list : filled;
        EXPECT_TRUE(list->accessibleName().endsWith(u": %1"_s.arg(rows)));
    }
    EXPECT_EQ(placed, 7);
    ASSERT_NE(filled, nullptr);
    filled->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), u"reviews"_s);
}

TEST_F(CalibrationPageTest, ACycleWithoutCalibrationSaysWhy)
{
    showPage();
    for (const Cycle& cycle : session().cycles()) {
        if (cycle.id != m_cycle.id)
            session().setCycle(cycle.id);
    }
    ASSERT_TRUE(waitFor([this] { return stand().itemText(3) == u"All reviews (11)"_s; }));
    EXPECT_EQ(table().model()->rowCount(), 0);
    EXPECT_TRUE(table().accessibleDescription().contains(u"does without calibration"_s));
    stand().setCurrentIndex(3);
    ASSERT_TRUE(waitFor([this] { return isRead(); }));
    EXPECT_EQ(shownColumn(*table().model(), u"Past grades"_s).filter(u"A"_s).size(), 1);
}

TEST_F(CalibrationPageTest, AReadOnlyFileIsLookedAtOnly)
{
    closeWindow();
    closeSession();
    addSample();
    const auto first = must(Workspace::open(path(), currentMoment()));
    showPage();
    const QSignalSpy told(&session(), &gui::Session::told);
    choose(open);
    pressGrade(u"C"_s);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(inFile(open).given, GivenGrade());
}

} // namespace

} // namespace levelbook::test
