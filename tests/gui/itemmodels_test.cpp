// Every item model behind a table, list or tree of the window keeps the rules of item models while
// people filter, edit, undo, import and change the language.
#include "gui/aboutdialog.h"
#include "gui/importdialog.h"
#include "gui/reviewfixture.h"
#include "gui/revisionsdialog.h"
#include "gui/whodialog.h"
#include "gui/windowfixture.h"
#include "workspace/clock.h"
#include "workspace/people.h"
#include "workspace/samplecalibration.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class ItemModelsTest : public WindowTest {
protected:
    // Watches every model below a widget that is not watched yet; the proxies' sources too.
    void watch(const QWidget& root)
    {
        const QList<QAbstractItemView*> views = root.findChildren<QAbstractItemView*>();
        for (const QAbstractItemView* view : views)
            watchModel(view->model());
    }
    void watchModel(QAbstractItemModel* model)
    {
        if (!model || m_watched.contains(model))
            return;
        m_watched << model;
        // Fatal: the first rule that is broken ends the program.
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal));
        if (auto* proxy = qobject_cast<QAbstractProxyModel*>(model))
            watchModel(proxy->sourceModel());
    }
    void editAndUndo(const QString& employeeNo)
    {
        window().openPage(u"people"_s, employeeNo);
        auto* name = child<QLineEdit>(window(), u"nameEdit"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Aa"_s);
        QTest::keyClick(name, Qt::Key_Return);
        session().undoStack().undo();
    }

    void TearDown() override
    {
        m_testers.clear();
        WindowTest::TearDown();
    }

    QSet<QAbstractItemModel*> m_watched;
    // Gone before the models: a list clears itself while it is destroyed.
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

TEST_F(ItemModelsTest, KeepTheRulesWhateverIsDone)
{
    must(addSampleCalibration(*otherStore(), currentMoment(), currentDay()));
    showWindow();
    for (const QString& key : { u"overview"_s, u"people"_s, u"reviews"_s, u"calibration"_s,
             u"team"_s, u"growth"_s, u"framework"_s }) {
        window().openPage(key);
        watch(window());
    }
    for (const QString& tab :
        { u"imports"_s, u"records"_s, u"quality"_s, u"backups"_s, u"check"_s, u"declarations"_s }) {
        window().openPage(u"data"_s, tab);
        QTest::qWait(50);
        watch(window());
    }
    for (const QString& tab : { u"raters"_s, u"nine_box"_s, u"grades"_s })
        window().openPage(u"calibration"_s, tab);
    session().setCycle(session().cycles().last().id);
    QTest::qWait(100);
    session().setCycle(session().cycles().first().id);
    window().openPage(u"reviews"_s, u"P0010"_s);
    watch(window());
    EXPECT_GT(m_watched.size(), 15) << "tables, lists, trees, boxes and their sources";

    window().openPage(u"people"_s, u"P0004"_s);
    auto* table = child<QTableView>(page(), u"peopleTable"_s);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        table->sortByColumn(column, Qt::DescendingOrder);
        table->sortByColumn(column, Qt::AscendingOrder);
    }
    for (const QString& text : { u"ㄱ"_s, u"none"_s, QString() })
        child<QLineEdit>(page(), u"peopleSearch"_s)->setText(text);
    session().setTeam(workspace().people().teams().first().name);
    session().setTeam({});
    editAndUndo(u"P0004"_s);
    editAndUndo(u"P0009"_s);
    session().setLanguage(Language::Korean);
    QTest::qWait(50);
    Engineer fresh = *workspace().people().byNo(u"P0009"_s);
    fresh.employeeNo = u"P0000"_s;
    fresh.absences << Absence{ { QDate(2021, 1, 4), QDate(2021, 1, 5) }, u"x"_s };
    must(addPerson(*otherStore(), fresh));
    workspace().lookForOthers();
    window().openPage(u"people"_s, u"P0000"_s);
    QTest::qWait(100);
    window().openPage(u"data"_s, u"imports"_s);
    QTest::qWait(100);
    EXPECT_EQ(table->model()->rowCount(), 15);
}

TEST_F(ItemModelsTest, KeepTheRulesInTheDialogs)
{
    gui::WhoDialog who(session());
    watch(who);
    who.show();
    for (const QString& text : { u"ㄱ"_s, u"none"_s, QString() })
        child<QLineEdit>(who, u"whoSearch"_s)->setText(text);
    gui::AboutDialog about;
    watch(about);
    gui::RevisionsDialog revisions(session(),
        twoRevisions(workspace().store(), session().cycle()->name, u"P0004"_s),
        workspace().framework(), nullptr);
    watch(revisions);
    child<QComboBox>(revisions, u"newRevision"_s)->setCurrentIndex(0);
    child<QComboBox>(revisions, u"newRevision"_s)->setCurrentIndex(1);
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents();

    gui::ImportDialog import(session(), std::nullopt);
    watch(import);
    EXPECT_GT(m_watched.size(), 5);
    import.show();
    auto* summary = child<QLabel>(import, u"summary"_s);
    const QString head = u"employee_no,name,team,level,hired_on,career_started_on\n"_s;
    for (const QString& rows : { u"Q1,a,T,mid,2020-01-02,\n"_s, u"Q1,a,T,none,2020-01-32,\n"_s }) {
        writeFile(in(u"rules.csv"_s), (head + rows).toUtf8());
        summary->clear();
        import.setFile(in(u"rules.csv"_s));
        ASSERT_TRUE(waitFor([&] { return !summary->text().isEmpty(); }));
    }
    EXPECT_GE(child<QTableView>(import, u"problemsTable"_s)->model()->rowCount(), 2);
    m_testers.clear();
}

} // namespace

} // namespace levelbook::test
