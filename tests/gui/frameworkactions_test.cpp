// What the page does with several versions and frameworks: compares, copies, imports and exports
// them, and people choose one.
#include "domain/frameworkjson.h"
#include "gui/dialogs.h"
#include "gui/frameworkactions.h"
#include "gui/frameworkchanges.h"
#include "gui/frameworkcopydialog.h"
#include "gui/frameworkpage.h"
#include "gui/peoplefixture.h"
#include "workspace/clock.h"
#include "workspace/frameworks.h"
#include "workspace/reviewdocuments.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class FrameworkActionsTest : public GuiTest {
protected:
    FrameworkActionsTest()
        : m_page(std::make_unique<gui::FrameworkPage>(session(), nullptr))
    {
        m_page->resize(1100, 700);
        showActive(*m_page);
    }
    void TearDown() override { m_page.reset(); }

    QComboBox* versions() { return child<QComboBox>(*m_page, u"frameworkVersion"_s); }
    void trigger(const QString& action) { child<QAction>(*m_page, action)->trigger(); }
    Framework framework(const QString& key = {})
    {
        Store& store = workspace().store();
        return must(store.framework(must(newestFramework(store, key)).id));
    }
    void addVersion(Framework edited)
    {
        must(workspace().change(Change::Frameworks, [&] {
            return saveFramework(workspace().store(), edited, std::nullopt, currentMoment());
        }));
    }

    std::unique_ptr<gui::FrameworkPage> m_page;
};

TEST_F(FrameworkActionsTest, ComparesTwoVersionsInATableAndAsText)
{
    Framework edited = framework();
    edited.levels[1].duties.removeLast();
    edited.vision.en = u"Another <b>vision</b>"_s;
    addVersion(edited);
    trigger(u"compareFrameworks"_s);
    auto* dialog = topLevel<gui::FrameworkCompareDialog>(u"frameworkCompareDialog"_s);
    auto* table = child<QTableView>(*dialog, u"frameworkChangesTable"_s);
    QAbstractItemModelTester tester(
        table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(shownColumn(*table->model(), u"What"_s),
        (QStringList{ u"Mid · Duty 6"_s, u"Vision · English"_s }));
    EXPECT_EQ(shownColumn(*table->model(), u"After"_s)[1], u"“Another <b>vision</b>”"_s);
    child<QPushButton>(*dialog, u"compareCopy"_s)->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"Mid · Duty 6: removed, “"_s)) << lines[0].toStdString();
    // The other way round, and a version with itself.
    auto* before = child<QComboBox>(*dialog, u"compareBefore"_s);
    auto* after = child<QComboBox>(*dialog, u"compareAfter"_s);
    before->setCurrentIndex(1);
    EXPECT_EQ(table->model()->rowCount(), 0);
    after->setCurrentIndex(0);
    EXPECT_EQ(shownColumn(*table->model(), u"Change"_s)[0], u"added"_s);
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents();
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"미드 · 주요 업무 6"_s);
    dialog->accept();
    deleteClosed();
}

TEST_F(FrameworkActionsTest, MakesAFrameworkFromACopyThatIsShown)
{
    trigger(u"copyFramework"_s);
    auto* dialog = topLevel<gui::FrameworkCopyDialog>(u"frameworkCopyDialog"_s);
    dialog->accept();
    EXPECT_TRUE(child<QLabel>(*dialog, u"copyProblem"_s)->isVisible()) << "it has no title yet";
    QTest::keyClicks(child<QLineEdit>(*dialog, u"copyTitleKo"_s), u"Data"_s);
    QTest::keyClicks(child<QLineEdit>(*dialog, u"copyTitleEn"_s), u"Data engineer"_s);
    EXPECT_EQ(child<QLineEdit>(*dialog, u"copyKey"_s)->text(), u"data-engineer"_s);
    dialog->accept();
    deleteClosed();
    EXPECT_EQ(framework(u"data-engineer"_s).title.en, u"Data engineer"_s);
    EXPECT_TRUE(versions()->currentText().contains(u"Data engineer"_s));
    EXPECT_TRUE(child<QTextBrowser>(*m_page, u"frameworkText"_s)
                    ->toPlainText()
                    .contains(u"Data engineer"_s));
    EXPECT_EQ(framework().key, u"python-backend-engineer"_s) << "the first one stays the first";
}

TEST_F(FrameworkActionsTest, ExportsAndImportsAFile)
{
    const QString file = in(u"framework.json"_s);
    answerFileDialog(file);
    trigger(u"exportFramework"_s);
    EXPECT_EQ(must(frameworkFromJson(readFile(file))), framework());

    Framework edited = framework();
    edited.closing.en = u"The end"_s;
    writeFile(file, toJson(edited));
    answerFileDialog(file);
    auto* timer = new QTimer(m_page.get());
    QStringList shown;
    QObject::connect(timer, &QTimer::timeout, m_page.get(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog || dialog->objectName() != u"saveVersionDialog"_s)
            return;
        timer->stop();
        shown = shownColumn(
            *child<QTableView>(*dialog, u"frameworkChangesTable"_s)->model(), u"What"_s);
        child<QPushButton>(*dialog, u"saveVersion"_s)->click();
    });
    timer->start(10);
    trigger(u"importFramework"_s);
    EXPECT_EQ(shown, QStringList{ u"Closing line · English"_s });
    EXPECT_EQ(framework().version, 2);
    EXPECT_EQ(framework().closing.en, u"The end"_s);

    writeFile(file, "{}");
    QStringList told;
    QObject::connect(&session(), &gui::Session::told, m_page.get(),
        [&](const QString& title, const QStringList&) { told << title; });
    answerFileDialog(file);
    trigger(u"importFramework"_s);
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(framework().version, 2);
}

TEST_F(FrameworkActionsTest, RecordsOfADroppedKpiAreStillShown)
{
    Framework edited = framework();
    edited.dimensions[0].kpis.removeIf(
        [](const KpiDefinition& kpi) { return kpi.key == u"review_pass_rate"; });
    addVersion(edited);
    gui::showEvidence(session(), workspace().people().byNo(u"P0010"_s)->id, u"review_pass_rate"_s,
        session().period(), m_page.get());
    auto* dialog = topLevel<QDialog>(u"evidenceDialog"_s);
    EXPECT_GT(child<QTableView>(*dialog, u"evidenceTable"_s)->model()->rowCount(), 0);
    dialog->accept();
    deleteClosed();
}

class FrameworkOfAPerson : public PeopleTest { };

TEST_F(FrameworkOfAPerson, IsChosenInTheFormOnceThereAreSeveral)
{
    showPage();
    page().open(u"P0007"_s);
    auto* box = field<QComboBox>(u"frameworkBox"_s);
    EXPECT_FALSE(box->isVisible());
    must(workspace().change(Change::Frameworks, [&] {
        return addFrameworkCopy(workspace().store(), workspace().framework(), u"data"_s,
            { u"데이터"_s, u"Data"_s }, currentMoment());
    }));
    EXPECT_TRUE(box->isVisible());
    EXPECT_EQ(box->currentData().toString(), u"python-backend-engineer"_s);
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    const auto saved = [this] {
        return must(PeopleIndex::read(*otherStore())).byNo(u"P0007"_s)->framework;
    };
    EXPECT_EQ(saved(), u"data"_s);
    session().undoStack().undo();
    EXPECT_EQ(saved(), u"python-backend-engineer"_s);
    EXPECT_EQ(box->currentIndex(), 0);
}

} // namespace

} // namespace levelbook::test
