// The table of all KPI records: read as it is looked at, filtered, sorted, corrected, left out,
// added to.
#include "gui/datapage.h"
#include "gui/evidencedialog.h"
#include "gui/guifixture.h"
#include "gui/readtable.h"
#include "gui/recordentrydialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class RecordsTest : public GuiTest {
protected:
    RecordsTest()
    {
        m_page = std::make_unique<gui::DataPage>(session(), nullptr);
        m_page->resize(1000, 600);
        showActive(*m_page);
        m_page->open(u"records"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void TearDown() override
    {
        m_tester.reset();
        m_page.reset();
    }

    template <class T>
    T* field(const QString& name)
    {
        return child<T>(*m_page, name);
    }
    gui::ReadTable* table() { return field<gui::ReadTable>(u"recordsTable"_s); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    // Waits until the first row is read, and says how many there are.
    int rows()
    {
        EXPECT_TRUE(waitFor([&] {
            return table()->model()->rowCount() > 0 && cell(0, 0) != u"…"_s
                && !cell(0, 0).isEmpty();
        }));
        return table()->model()->rowCount();
    }
    void show(int when)
    {
        const int before = rows();
        field<QComboBox>(u"recordsWhen"_s)->setCurrentIndex(when);
        EXPECT_TRUE(waitFor([&] { return table()->model()->rowCount() != before; }));
    }
    qint64 all() const { return must(otherStore()->counts()).records; }
    static void fill(const QString& text)
    {
        answerDialog([text](QWidget& dialog) {
            child<QPlainTextEdit>(dialog, u"reasonEdit"_s)->setPlainText(text);
            child<QPushButton>(dialog, u"reasonAccept"_s)->click();
        });
    }

    std::unique_ptr<gui::DataPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(RecordsTest, ShowsAllRecordsAndReadsThoseInView)
{
    show(2);
    EXPECT_EQ(rows(), all());
    EXPECT_TRUE(field<QLabel>(u"recordsCount"_s)->text().startsWith(u"Records: "_s));
    const int last = table()->model()->rowCount() - 1;
    ASSERT_GT(last, 1000) << "more than what is read at once";
    table()->scrollToBottom();
    ASSERT_TRUE(waitFor([&] { return cell(last, 0) != u"…"_s && !cell(last, 0).isEmpty(); }));
    EXPECT_LE(cell(last, 0), cell(0, 0)) << "the newest first";
}

TEST_F(RecordsTest, FindsBySubjectAndText)
{
    const int inCycle = rows();
    const Engineer& person = workspace().people().engineers().first();
    field<QLineEdit>(u"recordsFind"_s)->setText(person.employeeNo);
    ASSERT_TRUE(waitFor([&] { return table()->model()->rowCount() < inCycle && rows() > 0; }));
    for (int row = 0; row < std::min(rows(), 5); ++row)
        EXPECT_EQ(cell(row, 2), person.employeeNo);
}

TEST_F(RecordsTest, SortsByAnyColumn)
{
    rows();
    table()->sortByColumn(0, Qt::AscendingOrder);
    const auto isSorted = [&] { return rows() > 1 && cell(0, 0) <= cell(1, 0); };
    const int last = table()->model()->rowCount() - 1;
    ASSERT_TRUE(waitFor(isSorted));
    table()->scrollToBottom();
    ASSERT_TRUE(waitFor([&] { return cell(last, 0) != u"…"_s && cell(0, 0) != u"…"_s; }));
    EXPECT_LT(cell(0, 0), cell(last, 0));
}

TEST_F(RecordsTest, LeavesARecordOutWithAReasonAndUndoes)
{
    rows();
    table()->selectRow(0);
    auto* button = field<QPushButton>(u"recordsLeaveOut"_s);
    ASSERT_TRUE(waitFor([&] { return button->isEnabled(); }));
    fill(u"시험 자료"_s);
    button->click();
    field<QComboBox>(u"recordsCounted"_s)->setCurrentIndex(2);
    ASSERT_TRUE(waitFor([&] { return table()->model()->rowCount() == 1 && rows() == 1; }));
    EXPECT_EQ(cell(0, 10), u"시험 자료"_s);
    EXPECT_TRUE(button->text().remove(u'&').contains(u"again"_s)) << button->text().toStdString();
    session().undoStack().undo();
    ASSERT_TRUE(waitFor([&] { return table()->model()->rowCount() == 0; }));
    session().undoStack().redo();
    ASSERT_TRUE(waitFor([&] { return table()->model()->rowCount() == 1; }));
}

TEST_F(RecordsTest, CorrectsARecordInTheGrid)
{
    field<QComboBox>(u"recordsKpi"_s)
        ->setCurrentIndex(field<QComboBox>(u"recordsKpi"_s)->findData(u"pr_lead_time"_s));
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && cell(0, 3) == u"PR lead time"_s; }));
    table()->selectRow(0);
    ASSERT_TRUE(waitFor([&] { return field<QPushButton>(u"recordsCorrect"_s)->isEnabled(); }));
    field<QPushButton>(u"recordsCorrect"_s)->click();
    auto* dialog = topLevel<gui::RecordEntryDialog>(u"recordEntryDialog"_s);
    auto* grid = child<QTableView>(*dialog, u"recordEntryGrid"_s);
    grid->model()->setData(grid->model()->index(0, 3), u"-1"_s);
    auto* problems = child<QLabel>(*dialog, u"recordEntryProblems"_s);
    ASSERT_TRUE(waitFor([&] { return problems->isVisible(); }));
    auto* save = child<QPushButton>(*dialog, u"recordEntrySave"_s);
    EXPECT_FALSE(save->isEnabled());
    grid->model()->setData(grid->model()->index(0, 3), u"4321"_s);
    ASSERT_TRUE(waitFor([&] { return save->isEnabled(); }));
    save->click();
    ASSERT_TRUE(waitFor([&] { return cell(0, 4) == u"4,321"_s || cell(0, 4) == u"4321"_s; }))
        << cell(0, 4).toStdString();
    EXPECT_EQ(cell(0, 9), u"Typed by hand, line 2"_s);
}

TEST_F(RecordsTest, AddsRowsThatArePastedFromASpreadsheet)
{
    rows();
    const qint64 before = all();
    field<QPushButton>(u"recordsAdd"_s)->click();
    auto* dialog = topLevel<gui::RecordEntryDialog>(u"recordEntryDialog"_s);
    const QString no = workspace().people().engineers().first().employeeNo;
    QGuiApplication::clipboard()->setText(
        u"사번\t지표\t일자\t값\n%1\t발표 참여\t2019-02-03\t1\n%1\t발표 참여\t2019-02-04\t2\n"_s.arg(
            no));
    auto* grid = child<QTableView>(*dialog, u"recordEntryGrid"_s);
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(grid->model()->index(1, 2).data().toString(), u"2019-02-04"_s);
    auto* save = child<QPushButton>(*dialog, u"recordEntrySave"_s);
    ASSERT_TRUE(waitFor([&] { return save->isEnabled(); }))
        << child<QLabel>(*dialog, u"recordEntryProblems"_s)->text().toStdString();
    save->click();
    ASSERT_TRUE(waitFor([&] { return all() == before + 2; }));
}

TEST_F(RecordsTest, AsksBeforeItThrowsAwayWhatWasTyped)
{
    rows();
    field<QPushButton>(u"recordsAdd"_s)->click();
    QPointer dialog = topLevel<gui::RecordEntryDialog>(u"recordEntryDialog"_s);
    auto* grid = child<QTableView>(*dialog, u"recordEntryGrid"_s);
    grid->model()->setData(grid->model()->index(0, 0), u"P0001"_s);
    dialog->reject();
    ASSERT_TRUE(dialog && dialog->isVisible());
    child<QPushButton>(*topLevel<QDialog>(u"recordEntryQuestion"_s), u"recordEntryAway"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !dialog; }));
}

TEST_F(RecordsTest, CopiesTheChosenRows)
{
    rows();
    table()->setFocus(); // The first row is chosen.
    ASSERT_TRUE(waitFor([&] { return field<QPushButton>(u"recordsCorrect"_s)->isEnabled(); }));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[1].startsWith(cell(0, 0)));
}

TEST_F(RecordsTest, LeavesARecordOutFromTheEvidenceAndItsFigureFollows)
{
    rows();
    const std::optional<KpiSubject> team = workspace().people().teams().first().id;
    gui::showEvidenceOf(session(), team, u"pr_lead_time"_s, session().period(), nullptr);
    auto* dialog = topLevel<gui::EvidenceDialog>(u"evidenceDialog"_s);
    const QString before = child<QLabel>(*dialog, u"evidenceCount"_s)->text();
    auto* button = child<QPushButton>(*dialog, u"evidenceLeaveOut"_s);
    ASSERT_TRUE(button->isEnabled());
    fill(u"중복"_s);
    button->click();
    const QString after = child<QLabel>(*dialog, u"evidenceCount"_s)->text();
    EXPECT_NE(after, before);
    EXPECT_TRUE(after.contains(u"of these counted"_s)) << after.toStdString();
    dialog->close();
}

} // namespace

} // namespace levelbook::test
