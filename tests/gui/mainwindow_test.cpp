// The main window: navigation, shortcuts, what all pages share at the top, status, and what is
// kept from one window to the next.
#include "gui/windowfixture.h"
#include "workspace/clock.h"
#include "workspace/cycles.h"
#include "workspace/people.h"

#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

const QString platform = u"플랫폼(견본)"_s;
const QStringList keys{ u"overview"_s, u"people"_s, u"reviews"_s, u"calibration"_s, u"team"_s,
    u"growth"_s, u"framework"_s, u"data"_s };

class MainWindowTest : public WindowTest {
protected:
    MainWindowTest() { showWindow(); }

    template <class T>
    T* field(const QString& name)
    {
        return child<T>(window(), name);
    }
    int shownPeople() { return field<QTableView>(u"peopleTable"_s)->model()->rowCount(); }
    static std::unique_ptr<QMimeData> dragged(const QString& path)
    {
        auto data = std::make_unique<QMimeData>();
        data->setUrls({ QUrl::fromLocalFile(path) });
        return data;
    }
    bool takes(const QMimeData& data)
    {
        QDragEnterEvent event({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
        event.ignore();
        QCoreApplication::sendEvent(&window(), &event);
        return event.isAccepted();
    }
    void drop(const QMimeData& data)
    {
        QDropEvent event({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &event);
    }
};

TEST_F(MainWindowTest, TheNavigationLeadsToEveryPage)
{
    auto* navigation = field<QListWidget>(u"navigation"_s);
    QStringList titles;
    for (int row = 0; row < navigation->count(); ++row) {
        titles << navigation->item(row)->text();
        navigation->setCurrentRow(row);
        EXPECT_EQ(window().currentPage(), keys.value(row));
        EXPECT_TRUE(page().isVisible()) << row;
    }
    EXPECT_EQ(titles,
        (QStringList{ u"Overview"_s, u"People"_s, u"Reviews"_s, u"Calibration"_s, u"Team KPIs"_s,
            u"Growth"_s, u"Framework"_s, u"Data"_s }));
}

TEST_F(MainWindowTest, ControlAndANumberOpensAPage)
{
    for (int number = static_cast<int>(keys.size()); number >= 1; --number) {
        press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
        EXPECT_EQ(window().currentPage(), keys[number - 1]);
        EXPECT_EQ(field<QListWidget>(u"navigation"_s)->currentRow(), number - 1);
    }
}

TEST_F(MainWindowTest, TheMenuOfThePageIsThatOfTheOpenOne)
{
    EXPECT_EQ(texts(*menu(u"&Page"_s)),
        (QStringList{ u"&Save"_s, u"&New person…"_s, u"Remove &person"_s, u"Blank review &form…"_s,
            u"&Columns"_s }));
    window().openPage(u"data"_s);
    const QStringList ofData = texts(*menu(u"&Page"_s));
    ASSERT_EQ(ofData.size(), 6);
    EXPECT_FALSE(ofData.contains(u"Remove &person"_s));
    EXPECT_TRUE(ofData.filter(u"mport"_s).size() == 3 && ofData.filter(u"xport"_s).size() == 3);
}

TEST_F(MainWindowTest, StaysWhereThePageDoesNotLetGo)
{
    auto* name = field<QLineEdit>(u"nameEdit"_s);
    name->setFocus();
    name->clear();
    QTest::keyClick(name, Qt::Key_Space);
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window().currentPage(), u"people"_s);
    EXPECT_EQ(field<QListWidget>(u"navigation"_s)->currentRow(), 1);
    EXPECT_TRUE(field<QLabel>(u"nameError"_s)->isVisible());
    EXPECT_EQ(name->text(), u" "_s);
    EXPECT_FALSE(window().close()) << "what cannot be saved is not thrown away";
    EXPECT_TRUE(window().isVisible());
}

TEST_F(MainWindowTest, ATeamChosenAtTheTopIsThatOfAllPages)
{
    ASSERT_EQ(shownPeople(), 14);
    auto* teams = field<QComboBox>(u"teamBox"_s);
    teams->setFocus();
    QStringList walked;
    for (int i = 0; i < 3 && session().team() != platform; ++i) {
        press(Qt::Key_Down);
        walked << session().team();
        EXPECT_EQ(teams->currentText(), session().team());
    }
    EXPECT_EQ(walked.last(), platform);
    EXPECT_EQ(shownPeople(), 5);
    window().openPage(u"reviews"_s);
    auto* reviews = field<QTableView>(u"reviewTable"_s);
    EXPECT_TRUE(waitFor([&] { return reviews->model()->rowCount() == 4; }))
        << "one of the five came after the cycle";
}

TEST_F(MainWindowTest, TheTeamBoxSaysWhatAPageChose)
{
    session().setTeam(platform);
    EXPECT_EQ(field<QComboBox>(u"teamBox"_s)->currentText(), platform);
    // Somebody of another team: the page shows the person and lets go of the team.
    window().openPage(u"people"_s, u"P0002"_s);
    EXPECT_EQ(session().team(), QString());
    EXPECT_EQ(field<QComboBox>(u"teamBox"_s)->currentText(), u"All teams"_s);
}

TEST_F(MainWindowTest, ACycleChosenAtTheTopIsThatOfAllPages)
{
    must(workspace().change(Change::Cycles, [&] {
        return addCycle(workspace().store(), u"2020 상반기"_s,
            Period{ QDate(2020, 1, 1), QDate(2020, 7, 1) }, { Stage::First });
    }));
    auto* cycles = field<QComboBox>(u"cycleBox"_s);
    ASSERT_EQ(cycles->count(), 2);
    EXPECT_EQ(cycles->itemText(0), u"2020 상반기"_s) << "the newest first";
    EXPECT_EQ(cycles->currentText(), u"2019 상반기"_s) << "what was chosen stays chosen";
    window().openPage(u"reviews"_s);
    ASSERT_TRUE(
        waitFor([&] { return field<QTableView>(u"reviewTable"_s)->model()->rowCount() == 11; }));
    cycles->setFocus();
    press(Qt::Key_Up);
    EXPECT_EQ(session().cycle()->name, u"2020 상반기"_s);
    EXPECT_TRUE(
        waitFor([&] { return field<QTableView>(u"reviewTable"_s)->model()->rowCount() == 0; }));
}

TEST_F(MainWindowTest, TheStatusBarSaysFileSavedStateAndMe)
{
    EXPECT_EQ(text(u"fileLabel"_s), u"sample.levelbook"_s);
    EXPECT_EQ(text(u"savedLabel"_s), u"Nothing changed yet"_s);
    EXPECT_EQ(text(u"meLabel"_s), u"I am: not said"_s);
    EXPECT_EQ(text(u"backupLabel"_s), u"No backup yet"_s);
    workspace().setMe(u"P0001"_s);
    EXPECT_EQ(text(u"meLabel"_s), u"I am 김서연 (P0001)"_s);

    Engineer me = *workspace().people().byNo(u"P0001"_s);
    me.name = u"김서윤"_s;
    const auto clock = [] {
        return QDateTime::currentDateTimeUtc().addSecs(9 * 3600).toString(u"HH:mm"_s);
    };
    const QString before = clock(); // Seoul has no summer time.
    must(workspace().change(Change::People, [&] { return savePerson(workspace().store(), me); }));
    const QString saved = text(u"savedLabel"_s);
    EXPECT_TRUE(saved == u"Saved "_s + before || saved == u"Saved "_s + clock())
        << saved.toStdString();
    EXPECT_EQ(text(u"meLabel"_s), u"I am 김서윤 (P0001)"_s);
}

TEST_F(MainWindowTest, TheStatusBarFollowsWhatAnotherProgramSaves)
{
    workspace().setMe(u"P0001"_s);
    Engineer me = *workspace().people().byNo(u"P0001"_s);
    me.name = u"김서윤"_s;
    must(savePerson(*otherStore(), me));
    workspace().lookForOthers();
    EXPECT_EQ(text(u"meLabel"_s), u"I am 김서윤 (P0001)"_s);
    EXPECT_EQ(text(u"savedLabel"_s), u"Nothing changed yet"_s) << "this window saved nothing";
}

TEST_F(MainWindowTest, ASecondWindowSaysWhoHasTheFile)
{
    closeWindow();
    closeSession();
    const auto first = must(Workspace::open(path(), currentMoment()));
    openWindowIn(Language::English);
    EXPECT_TRUE(text(u"savedLabel"_s).startsWith(u"Read-only: open in another window ("_s))
        << text(u"savedLabel"_s).toStdString();
    EXPECT_TRUE(
        text(u"savedLabel"_s).contains(QString::number(QCoreApplication::applicationPid())));
    for (const QString& action : { u"Import &people…"_s, u"Import &KPI records…"_s }) {
        const QList<QAction*> actions = menu(u"&File"_s)->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
            [&](const QAction* one) { return one->text() == action; });
        ASSERT_NE(found, actions.end());
        EXPECT_FALSE((*found)->isEnabled());
    }
    EXPECT_FALSE(takes(*dragged(in(u"people.csv"_s))));
}

TEST_F(MainWindowTest, KeepsItsPlaceSplittersAndColumns)
{
    window().resize(1180, 740);
    auto* splitter = field<QSplitter>(u"peopleSplitter"_s);
    splitter->setSizes({ 430, 530 });
    const QList<int> sizes = splitter->sizes();
    auto* header = field<QTableView>(u"peopleTable"_s)->horizontalHeader();
    header->hideSection(4);
    header->showSection(10);
    header->moveSection(header->visualIndex(1), 0);
    header->resizeSection(1, 222);
    window().openPage(u"data"_s);
    EXPECT_TRUE(window().close());
    EXPECT_EQ(settings().get(settings::lastPage), u"data"_s);

    openWindowIn(Language::English);
    EXPECT_EQ(window().size(), QSize(1180, 740));
    EXPECT_EQ(field<QSplitter>(u"peopleSplitter"_s)->sizes(), sizes);
    header = field<QTableView>(u"peopleTable"_s)->horizontalHeader();
    EXPECT_TRUE(header->isSectionHidden(4));
    EXPECT_FALSE(header->isSectionHidden(10));
    EXPECT_EQ(header->visualIndex(1), 0);
    EXPECT_EQ(header->sectionSize(1), 222);
}

TEST_F(MainWindowTest, AFileDroppedIsOpenedOrImported)
{
    QSignalSpy wanted(&window(), &gui::MainWindow::fileWanted);
    const auto other = dragged(in(u"other.levelbook"_s));
    EXPECT_TRUE(takes(*other));
    drop(*other);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), in(u"other.levelbook"_s));

    const auto table = dragged(dataPath(u"qbittorrent/people.csv"_s));
    EXPECT_TRUE(takes(*table));
    drop(*table);
    auto* dialog = topLevel<QDialog>(u"ImportDialog"_s);
    EXPECT_EQ(child<QLabel>(*dialog, u"fileName"_s)->text(), u"people.csv"_s);
    dialog->close();
    EXPECT_EQ(wanted.size(), 1);

    QMimeData words;
    words.setText(u"no file"_s);
    EXPECT_FALSE(takes(words));
    QMimeData two;
    two.setUrls({ QUrl::fromLocalFile(in(u"a.csv"_s)), QUrl::fromLocalFile(in(u"b.csv"_s)) });
    EXPECT_FALSE(takes(two));
}

} // namespace

} // namespace levelbook::test
