// The page "Overview" on the sample team: what is due from me, the cycle, its data, and that each
// line leads to its place.
#include "gui/backupkeeper.h"
#include "gui/overviewpage.h"
#include "gui/statebar.h"
#include "gui/windowfixture.h"
#include "workspace/clock.h"
#include "workspace/cycleedit.h"
#include "workspace/declarations.h"
#include "workspace/people.h"
#include "workspace/reviews.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

const QString cycleName = u"2019 상반기"_s;

class OverviewPageTest : public WindowTest {
protected:
    void openFor(const QString& me)
    {
        workspace().setMe(me);
        showWindow();
        window().openPage(u"overview"_s);
        waitForLine(u"overviewReviews"_s);
    }
    QPushButton* line(const QString& name) { return page().findChild<QPushButton*>(name); }
    // What is read in the background is there.
    void waitForLine(const QString& name)
    {
        if (!waitFor([&] { return line(name) != nullptr; }))
            throw std::runtime_error("no line " + name.toStdString());
    }
    QStringList lines(const QString& prefix)
    {
        QStringList names;
        for (const QPushButton* button : page().findChildren<QPushButton*>()) {
            if (button->objectName().startsWith(prefix))
                names << button->objectName();
        }
        return names;
    }
    bool says(const QString& text)
    {
        const QList<QLabel*> labels = page().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->text().contains(text); });
    }
    void click(const QString& name)
    {
        line(name)->click();
        QCoreApplication::processEvents(); // The way is taken when the click is over.
    }
    void setDue(QDate first)
    {
        CycleChange change;
        change.due = { { Stage::First, first } };
        must(workspace().change(
            Change::Cycles, [&] { return setCycle(workspace().store(), cycleName, change); }));
    }
};

TEST_F(OverviewPageTest, StandsFirstAndIsNotTheFirstToBeOpened)
{
    EXPECT_EQ(QLatin1String(gui::pages().front().key), "overview"_L1);
}

TEST_F(OverviewPageTest, ListsWhatIsDueFromMeAndOpensIt)
{
    openFor(u"P0001"_s);
    const QStringList due = lines(u"due.first."_s);
    ASSERT_TRUE(due.contains(u"due.first.P0010"_s)) << due.join(u' ').toStdString();
    EXPECT_EQ(line(u"due.first.P0010"_s)->text(), u"First review of 남궁민서 (P0010)"_s);
    EXPECT_FALSE(due.contains(u"due.first.P0004"_s)) << "it is approved";
    line(u"due.first.P0010"_s)->setFocus();
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(window().currentPage(), u"reviews"_s);
    EXPECT_EQ(text(u"reviewName"_s), u"남궁민서"_s);
}

TEST_F(OverviewPageTest, WhereNobodySaidWhoTheLineLeadsToTheQuestion)
{
    openFor({});
    EXPECT_TRUE(says(u"Nobody said who is at work"_s));
    EXPECT_TRUE(lines(u"due.first."_s).isEmpty());
    click(u"due.who"_s);
    auto* who = topLevel<QDialog>(u"WhoDialog"_s);
    who->close();
    workspace().setMe(u"P0001"_s);
    waitForLine(u"due.first.P0010"_s);
    EXPECT_EQ(line(u"due.who"_s), nullptr);
    workspace().setMe(u"P0014"_s);
    ASSERT_TRUE(waitFor([&] { return says(u"Nothing is due from 조은별 (P0014)."_s); }));
}

TEST_F(OverviewPageTest, ADueDateMakesAReviewLateAndSaysSoInWords)
{
    openFor(u"P0001"_s);
    EXPECT_TRUE(says(u"No review is behind its due date."_s));
    setDue(currentDay().addDays(-3));
    waitForLine(u"late.P0010"_s);
    EXPECT_TRUE(says(u"First review · 3 days overdue"_s));
    EXPECT_TRUE(line(u"late.P0010"_s)->accessibleName().contains(u"3 days overdue"_s));
    EXPECT_TRUE(line(u"due.first.P0010"_s)->accessibleName().contains(u"3 days overdue"_s));
    setDue(currentDay().addDays(1));
    ASSERT_TRUE(waitFor([&] { return !line(u"late.P0010"_s); }));
    EXPECT_TRUE(line(u"due.first.P0010"_s)->accessibleName().contains(u"tomorrow"_s));
}

TEST_F(OverviewPageTest, TheCycleIsCountedByState)
{
    openFor(u"P0001"_s);
    const auto states = must(workspace().store().reviewStates(session().cycle()->id));
    auto* bar = child<gui::StateBar>(page(), u"overviewStates"_s);
    int all = 0;
    for (const ReviewState state :
        { ReviewState::Draft, ReviewState::First, ReviewState::Approved }) {
        const auto count = std::count(states.begin(), states.end(), state);
        ASSERT_GT(count, 0);
        all += static_cast<int>(count);
        const auto* counted = line(u"state."_s + reviewStateKey(state));
        ASSERT_NE(counted, nullptr);
        EXPECT_TRUE(counted->accessibleName().endsWith(u", %1"_s.arg(count)))
            << counted->accessibleName().toStdString();
        EXPECT_TRUE(bar->accessibleName().contains(counted->text()))
            << bar->accessibleName().toStdString();
    }
    EXPECT_EQ(all, states.size());
    click(u"state.draft"_s);
    EXPECT_EQ(window().currentPage(), u"reviews"_s);
}

TEST_F(OverviewPageTest, EachOtherLineLeadsToItsPlace)
{
    openFor(u"P0001"_s);
    const auto tab = [this] {
        return child<QTabWidget>(page(), u"dataTabs"_s)->currentWidget()->objectName();
    };
    click(u"overviewBackups"_s);
    EXPECT_EQ(window().currentPage(), u"data"_s);
    EXPECT_EQ(tab(), u"backups"_s);
    window().openPage(u"overview"_s);
    ASSERT_FALSE(lines(u"data."_s).isEmpty()) << "the sample has no record of some KPIs";
    const QString lacking = lines(u"data."_s).first();
    click(lacking);
    EXPECT_EQ(window().currentPage(), u"data"_s);
    EXPECT_EQ(tab(), u"quality"_s);
    EXPECT_EQ(child<QComboBox>(page(), u"qualityKpi"_s)->currentData().toString(),
        lacking.section(u'.', 1));
    window().openPage(u"overview"_s);
    click(u"overviewReviews"_s);
    EXPECT_EQ(window().currentPage(), u"reviews"_s);
}

TEST_F(OverviewPageTest, ACountThatIsOnlyNotDeclaredLeadsToTheDeclarations)
{
    openFor(u"P0001"_s);
    const QList<KpiDefinition> kpis = workspace().framework().kpis();
    const auto count = std::find_if(kpis.begin(), kpis.end(), [](const KpiDefinition& kpi) {
        return kpi.kind == KpiKind::Count && kpi.scope == KpiScope::Person;
    });
    // A record of everybody, and one that is new enough.
    QByteArray csv = "employee_no,kpi,date,value,numerator,denominator\n";
    for (const Engineer& one : workspace().people().engineers())
        csv += (one.employeeNo + u',' + count->key + u",2019-06-28,1,,\n"_s).toUtf8();
    writeFile(in(u"counts.csv"_s), csv);
    ImportRequest request;
    request.path = in(u"counts.csv"_s);
    request.now = currentMoment();
    request.today = currentDay();
    must(workspace().change(Changes(Change::Records) | Change::Imports,
        [&] { return importKpi(workspace().store(), request); }));
    const QString name = u"data."_s + count->key;
    ASSERT_TRUE(waitFor(
        [&] { return line(name) && !line(name)->accessibleName().contains(u"no records"_s); }));
    EXPECT_TRUE(line(name)->accessibleName().contains(u"not declared complete"_s));
    click(name);
    EXPECT_EQ(
        child<QTabWidget>(page(), u"dataTabs"_s)->currentWidget()->objectName(), u"declarations"_s);
    must(workspace().change(Change::Records, [&] {
        return declareComplete(
            workspace().store(), { session().cycle()->period, { count->key }, std::nullopt });
    }));
    window().openPage(u"overview"_s);
    EXPECT_TRUE(waitFor([&] { return !line(name); }));
}

TEST_F(OverviewPageTest, FollowsWhatAnotherProgramSaves)
{
    openFor(u"P0001"_s);
    const Cycle cycle = *session().cycle();
    EXPECT_NE(line(u"due.first.P0010"_s), nullptr);
    must(setRaters(*otherStore(), cycle.name, u"P0010"_s, { u"P0004"_s, {} }));
    workspace().lookForOthers();
    EXPECT_TRUE(waitFor([&] { return !line(u"due.first.P0010"_s); }));
}

TEST_F(OverviewPageTest, TheKeyboardStaysWhereItWas)
{
    openFor(u"P0001"_s);
    line(u"due.first.P0010"_s)->setFocus();
    setDue(currentDay().addDays(5));
    ASSERT_TRUE(waitFor(
        [&] { return line(u"due.first.P0010"_s)->accessibleName().contains(u"5 days left"_s); }));
    EXPECT_EQ(QApplication::focusWidget(), line(u"due.first.P0010"_s));
}

TEST_F(OverviewPageTest, SaysWhenTheLastBackupWas)
{
    openFor(u"P0001"_s);
    EXPECT_EQ(line(u"overviewBackups"_s)->text(), u"There is no backup beside the file yet."_s);
    session().backups().makeNow();
    ASSERT_TRUE(
        waitFor([&] { return line(u"overviewBackups"_s)->text().startsWith(u"Last backup: "_s); }));
    EXPECT_TRUE(says(u"made by itself"_s));
}

TEST_F(OverviewPageTest, AnEmptyFileSaysWhatToDo)
{
    closeSession();
    QFile::remove(path());
    must(createFile(path(), currentMoment()));
    openSession(Language::English);
    showWindow();
    window().openPage(u"overview"_s);
    waitForLine(u"overviewImport"_s);
    EXPECT_TRUE(says(u"There is nobody in this file yet"_s));
    waitForLine(u"overviewNewCycle"_s);
    click(u"overviewImport"_s);
    EXPECT_EQ(window().currentPage(), u"data"_s);
}

TEST_F(OverviewPageTest, SavesTheDueDatesForACalendar)
{
    openFor(u"P0001"_s);
    QSignalSpy told(&session(), &gui::Session::told);
    line(u"overviewAllDates"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_TRUE(told[0][0].toString().contains(u"no due date"_s))
        << told[0][0].toString().toStdString();

    setDue(QDate(2030, 7, 10));
    for (const QString& name : { u"overviewAllDates"_s, u"overviewMyDates"_s }) {
        waitForLine(name);
        answerFileDialog(in(name + u".ics"_s));
        click(name);
        ASSERT_TRUE(waitFor([&] { return QFile::exists(in(name + u".ics"_s)); }));
    }
    EXPECT_TRUE(readFile(in(u"overviewAllDates.ics"_s)).contains("DTSTART;VALUE=DATE:20300710"));
    EXPECT_FALSE(readFile(in(u"overviewAllDates.ics"_s)).contains("(P0010)"));
    const QByteArray mine = readFile(in(u"overviewMyDates.ics"_s)).replace("\r\n ", "");
    EXPECT_TRUE(mine.contains("남궁민서 (P0010)")) << mine.toStdString();
}

} // namespace

} // namespace levelbook::test
