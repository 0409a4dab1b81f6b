// The page of data: imports and taking one back, the check, declarations, exports.
#include "gui/datapage.h"
#include "gui/guifixture.h"
#include "gui/readtable.h"
#include "workspace/clock.h"
#include "workspace/imports.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class DataPageTest : public GuiTest {
protected:
    DataPageTest() { showPage(u"imports"_s); }
    void TearDown() override { m_page.reset(); }

    void showPage(const QString& tab)
    {
        m_page = std::make_unique<gui::DataPage>(session(), nullptr);
        m_page->resize(1000, 600);
        showActive(*m_page);
        m_page->open(tab);
    }
    template <class T>
    T* field(const QString& name)
    {
        return child<T>(*m_page, name);
    }
    QPushButton* button(const QString& name) { return field<QPushButton>(name); }
    const QAbstractItemModel& table(const QString& name)
    {
        return *field<gui::ReadTable>(name)->model();
    }
    StoreCounts counts() const { return must(otherStore()->counts()); }
    void takeBack()
    {
        button(u"undoImport"_s)->click();
        auto* question = topLevel<QMessageBox>(u"undoQuestion"_s);
        child<QPushButton>(*question, u"undoAccept"_s)->click();
    }
    // Behind the program's back, as a bad disk or another tool would.
    void damage(const QString& statement)
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            database.setDatabaseName(path());
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            ASSERT_TRUE(query.exec(u"PRAGMA foreign_keys = OFF"_s));
            ASSERT_TRUE(query.exec(statement)) << query.lastError().text().toStdString();
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
    }

    std::unique_ptr<gui::DataPage> m_page;
};

TEST_F(DataPageTest, ListsTheImportsTheNewestFirst)
{
    const auto& imports = table(u"importsTable"_s);
    EXPECT_EQ(shownColumn(imports, u"Number"_s), (QStringList{ u"2"_s, u"1"_s }));
    EXPECT_EQ(shownColumn(imports, u"Kind"_s), (QStringList{ u"KPI records"_s, u"People"_s }));
    QFile sample(u":/sample/kpi.csv"_s);
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    const QByteArray bytes = sample.readAll();
    const auto lines = bytes.count('\n') - 1;
    EXPECT_EQ(shownColumn(imports, u"Rows"_s).value(0).remove(u','), QString::number(lines));
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    EXPECT_TRUE(field<QLabel>(u"importDetails"_s)->text().contains(hash));
}

TEST_F(DataPageTest, AnImportIsTakenBack)
{
    ASSERT_GT(counts().records, 0);
    QSignalSpy changed(&workspace(), &Workspace::changed);
    takeBack();
    ASSERT_TRUE(waitFor([&] { return !changed.isEmpty(); }));
    EXPECT_EQ(counts().records, 0);
    EXPECT_EQ(counts().engineers, 14);
    EXPECT_FALSE(shownColumn(table(u"importsTable"_s), u"Taken back"_s).value(0).isEmpty());
    EXPECT_FALSE(button(u"undoImport"_s)->isEnabled()) << "not twice";
}

TEST_F(DataPageTest, WhatLaterOnesStandOnIsNotTakenBack)
{
    field<gui::ReadTable>(u"importsTable"_s)->selectRow(1);
    QSignalSpy told(&session(), &gui::Session::told);
    takeBack();
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_EQ(counts().engineers, 14);
    EXPECT_TRUE(button(u"undoImport"_s)->isEnabled()) << "it can be tried again";
}

TEST_F(DataPageTest, TheQuestionCanBeAnsweredWithNo)
{
    const qint64 before = counts().records;
    button(u"undoImport"_s)->click();
    topLevel<QMessageBox>(u"undoQuestion"_s)->button(QMessageBox::Cancel)->click();
    QTest::qWait(50);
    EXPECT_EQ(counts().records, before);
}

TEST_F(DataPageTest, TheCheckFindsTheFileSound)
{
    m_page->open(u"check"_s);
    button(u"checkNow"_s)->click();
    auto* result = field<QLabel>(u"checkResult"_s);
    ASSERT_TRUE(waitFor([&] { return result->text().endsWith(u"the file is sound."_s); }));
    EXPECT_FALSE(field<QPlainTextEdit>(u"checkProblems"_s)->isVisible());
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents();
    EXPECT_FALSE(result->text().contains(u"sound"_s)) << "the result is said again";
}

TEST_F(DataPageTest, TheCheckFindsWhatIsBroken)
{
    damage(u"DELETE FROM level_step WHERE engineer_id = "
           "(SELECT id FROM engineer WHERE employee_no = 'P0005')"_s);
    m_page->open(u"check"_s);
    button(u"checkNow"_s)->click();
    auto* result = field<QLabel>(u"checkResult"_s);
    ASSERT_TRUE(waitFor([&] { return result->text().contains(u"problems found: 1"_s); }))
        << result->text().toStdString();
    auto* problems = field<QPlainTextEdit>(u"checkProblems"_s);
    EXPECT_TRUE(problems->isVisible());
    EXPECT_TRUE(problems->toPlainText().contains(u"P0005"_s))
        << problems->toPlainText().toStdString();
    EXPECT_TRUE(button(u"checkNow"_s)->isEnabled());
}

TEST_F(DataPageTest, SumsThatAreWrongAreCountedAnew)
{
    damage(u"UPDATE pool_month SET value = value + 1, record_count = record_count + 1"_s);
    m_page->open(u"check"_s);
    EXPECT_FALSE(button(u"recountSums"_s)->isVisible());
    button(u"checkNow"_s)->click();
    ASSERT_TRUE(waitFor([&] { return button(u"recountSums"_s)->isVisible(); }));
    EXPECT_TRUE(field<QPlainTextEdit>(u"checkProblems"_s)->isVisible());
    button(u"recountSums"_s)->click();
    auto* result = field<QLabel>(u"checkResult"_s);
    ASSERT_TRUE(waitFor([&] { return result->text().endsWith(u"the file is sound."_s); }));
    EXPECT_FALSE(button(u"recountSums"_s)->isVisible());
}

TEST_F(DataPageTest, ACountIsDeclaredComplete)
{
    m_page->open(u"declarations"_s);
    const auto& declared = table(u"declarationsTable"_s);
    QTest::qWait(100);
    const int before = declared.rowCount();
    button(u"addDeclaration"_s)->click();
    auto* dialog = topLevel<QDialog>(u"declareDialog"_s);
    auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    EXPECT_FALSE(ok->isEnabled()) << "nothing is ticked";
    child<QDateEdit>(*dialog, u"claimFrom"_s)->setDate(QDate(2019, 1, 1));
    child<QDateEdit>(*dialog, u"claimLast"_s)->setDate(QDate(2019, 3, 31));
    auto* kpis = child<QListWidget>(*dialog, u"claimKpis"_s);
    kpis->item(0)->setCheckState(Qt::Checked);
    const QString kpi = kpis->item(0)->text();
    const QString key = kpis->item(0)->data(Qt::UserRole).toString();
    child<QDateEdit>(*dialog, u"claimLast"_s)->setDate(QDate(2018, 12, 31));
    EXPECT_FALSE(ok->isEnabled()) << "the period is empty";
    child<QDateEdit>(*dialog, u"claimLast"_s)->setDate(QDate(2019, 3, 31));
    ok->click();
    EXPECT_FALSE(dialog->isVisible());
    ASSERT_TRUE(waitFor([&] { return declared.rowCount() == before + 1; }));
    EXPECT_EQ(shownColumn(declared, u"KPI"_s).value(0), kpi);
    EXPECT_EQ(shownColumn(declared, u"With import"_s).value(0), u"by hand"_s);
    const auto store = otherStore();
    const Period quarter{ QDate(2019, 1, 1), QDate(2019, 4, 1) };
    // Of everybody, or of every team where the count is a team's.
    QList<KpiSubject> subjects;
    for (const Engineer& one : must(store->engineers()))
        subjects << one.id;
    for (const Team& team : must(store->teams()))
        subjects << team.id;
    const QList<Declaration> found = must(store->declarations({ subjects, { key }, quarter }));
    ASSERT_FALSE(found.isEmpty());
    for (const Declaration& one : found)
        EXPECT_EQ(one.period, quarter);
}

TEST_F(DataPageTest, ExportsWhatAnImportReadsBackUnchanged)
{
    struct Kind {
        QString button;
        Result<ImportOutcome> (*import)(Store&, const ImportRequest&);
        qint64 rows;
    };
    const Kind kinds[]{ { u"exportPeople"_s, importPeople, 14 },
        { u"exportKpi"_s, importKpi, counts().records },
        { u"exportGrowth"_s, importGrowth, counts().ticks } };
    for (const auto& [name, import, rows] : kinds) {
        const QString file = in(name);
        QSignalSpy remarked(&session(), &gui::Session::remarked);
        answerFileDialog(file);
        button(name)->click();
        ASSERT_TRUE(waitFor([&] { return !remarked.isEmpty(); }));
        ASSERT_TRUE(QFileInfo::exists(file + u".csv"_s)) << "the ending is added";
        ImportRequest request;
        request.path = file + u".csv"_s;
        request.now = currentMoment();
        request.today = currentDay();
        request.dryRun = true;
        const auto store = otherStore();
        const ImportOutcome outcome = must(import(*store, request));
        EXPECT_GT(rows, 0);
        EXPECT_EQ(outcome.rows, rows);
        EXPECT_EQ(outcome.unchanged, outcome.rows);
    }
}

TEST_F(DataPageTest, AnExportThatFailsIsTold)
{
    QSignalSpy told(&session(), &gui::Session::told);
    answerFileDialog({});
    button(u"exportPeople"_s)->click();
    EXPECT_TRUE(told.isEmpty()) << "who closes the question wants nothing";
    answerFileDialog(in(u"nowhere/people.csv"_s));
    button(u"exportPeople"_s)->click();
    EXPECT_TRUE(waitFor([&] { return told.size() == 1; }));
    EXPECT_FALSE(QFileInfo::exists(in(u"nowhere"_s)));
}

TEST_F(DataPageTest, AReadOnlyFileIsLookedAtOnly)
{
    m_page.reset();
    closeSession();
    const auto first = must(Workspace::open(path(), currentMoment()));
    openSession(Language::English);
    showPage(u"imports"_s);
    ASSERT_EQ(table(u"importsTable"_s).rowCount(), 2);
    for (const QString& name : { u"importPeople"_s, u"importKpi"_s, u"undoImport"_s,
             u"addDeclaration"_s, u"backupNow"_s, u"restoreOther"_s })
        EXPECT_FALSE(button(name)->isEnabled()) << name.toStdString();
    EXPECT_TRUE(button(u"exportPeople"_s)->isEnabled());
    EXPECT_FALSE(m_page->pageActions().first()->isEnabled());
}

} // namespace

} // namespace levelbook::test
