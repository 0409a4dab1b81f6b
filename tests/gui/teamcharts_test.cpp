// The team's page with one kind of chart at a time: what each shows, its marks by keys, the records
// and places that they lead to, and the choice that picture and table share.
#include "gui/chartcanvas.h"
#include "gui/chartdatum.h"
#include "gui/chartview.h"
#include "gui/guifixture.h"
#include "gui/kpibox.h"
#include "gui/personbox.h"
#include "gui/readtable.h"
#include "gui/teampage.h"
#include "workspace/figures.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class TeamCharts : public GuiTest {
protected:
    TeamCharts()
    {
        m_page.resize(1080, 640);
        m_page.open({});
        showActive(m_page);
        if (m_filled.isEmpty())
            waitForChart();
    }

    void waitForChart() { ASSERT_TRUE(m_filled.wait(20000)); }
    QTabBar& tabs() { return *child<QTabBar>(m_page, u"teamKinds"_s); }
    void choose(const QString& kind)
    {
        for (int i = 0; i < tabs().count(); ++i) {
            if (tabs().tabData(i).toString() == kind)
                tabs().setCurrentIndex(i);
        }
        waitForChart();
    }
    void chooseKpi(const QString& key)
    {
        child<gui::KpiBox>(m_page, u"teamKpi"_s)->setKpi(key);
        waitForChart();
    }
    gui::ChartCanvas& canvas() { return *child<gui::ChartCanvas>(m_page, u"chartCanvas"_s); }
    const charts::ChartData& chart() { return *canvas().chart(); }
    template <class Data>
    const Data& data()
    {
        return std::get<Data>(chart());
    }
    void press(Qt::Key key) { QTest::keyClick(&canvas(), key); }

    gui::TeamPage m_page{ session(), nullptr };
    QSignalSpy m_filled{ &m_page, &gui::TeamPage::filled };
};

TEST_F(TeamCharts, ShowsEveryKindInItsTabWithAMarkThatKeysReach)
{
    for (int i = 1; i < tabs().count(); ++i) {
        const QString kind = tabs().tabData(i).toString();
        choose(kind);
        ASSERT_TRUE(canvas().chart()) << kind.toStdString();
        EXPECT_EQ(charts::chartKinds()[chart().index()].key, kind);
        EXPECT_TRUE(canvas().accessibleName().startsWith(
            charts::chartCaption(session().words(), chart()).title));
        canvas().setFocus(Qt::TabFocusReason);
        press(Qt::Key_End);
        ASSERT_TRUE(canvas().currentDatum()) << kind.toStdString();
        const QString text = gui::datumText(session().words(), chart(), *canvas().currentDatum());
        EXPECT_FALSE(text.isEmpty());
        EXPECT_EQ(child<QLabel>(m_page, u"chartMark"_s)->text(), text);
        tabs().setFocus();
    }
}

TEST_F(TeamCharts, OffersOnlyWhatAKindAsksFor)
{
    choose(u"heatmap"_s);
    EXPECT_FALSE(child<QComboBox>(m_page, u"teamKpi"_s)->isEnabled());
    EXPECT_TRUE(child<QComboBox>(m_page, u"periodBox"_s)->isEnabled());
    EXPECT_TRUE(child<QComboBox>(m_page, u"teamBy"_s)->isHidden());
    choose(u"box"_s);
    EXPECT_TRUE(child<QComboBox>(m_page, u"teamKpi"_s)->isEnabled());
    EXPECT_TRUE(child<QComboBox>(m_page, u"teamBy"_s)->isVisible());
    choose(u"funnel"_s);
    EXPECT_FALSE(child<QComboBox>(m_page, u"periodBox"_s)->isEnabled());
    EXPECT_FALSE(child<QComboBox>(m_page, u"teamLevel"_s)->isEnabled());
}

TEST_F(TeamCharts, GoesThroughTheHeatMapInRowsAndColumns)
{
    choose(u"heatmap"_s);
    const qsizetype columns = data<charts::HeatmapData>().people.first().figures.size();
    canvas().setFocus(Qt::TabFocusReason);
    EXPECT_EQ(canvas().currentDatum(), 0);
    press(Qt::Key_Down);
    EXPECT_EQ(canvas().currentDatum(), columns);
    press(Qt::Key_Right);
    EXPECT_EQ(canvas().currentDatum(), columns + 1);
    press(Qt::Key_Up);
    EXPECT_EQ(canvas().currentDatum(), 1);
    press(Qt::Key_Up);
    EXPECT_EQ(canvas().currentDatum(), 0); // The way up ends at the first.
}

TEST_F(TeamCharts, LeadsFromACellToItsRecordsByKeysAlone)
{
    choose(u"heatmap"_s);
    canvas().setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    const auto behind = gui::recordsOf(chart(), *canvas().currentDatum());
    ASSERT_TRUE(behind);
    press(Qt::Key_Return);
    auto* dialog = topLevel<QDialog>(u"evidenceDialog"_s);
    FigureReader reader(workspace().store(), workspace().people(), workspace().framework());
    EXPECT_EQ(child<gui::ReadTable>(*dialog, u"evidenceTable"_s)->model()->rowCount(),
        must(reader.recordsBehind(behind->subject, behind->period, behind->kpi)).size());
    dialog->close();
}

TEST_F(TeamCharts, SharesTheChoiceBetweenPictureAndTable)
{
    choose(u"heatmap"_s);
    m_page.findChild<QAction*>(u"chartNumbers"_s)->trigger();
    auto* table = child<gui::ReadTable>(m_page, u"chartTable"_s);
    canvas().setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    EXPECT_EQ(table->currentIndex().row(), 1);
    table->selectRow(3);
    EXPECT_EQ(canvas().currentDatum(), 3);
    EXPECT_EQ(
        table->model()->rowCount(), charts::chartTable(session().words(), chart()).rows.size());
}

TEST_F(TeamCharts, ShowsOnePersonOrTheWholeTeam)
{
    choose(u"radar"_s);
    EXPECT_FALSE(data<charts::RadarData>().isOfPerson());
    auto* who = child<gui::PersonBox>(m_page, u"teamWho"_s);
    EXPECT_FALSE(who->person());
    who->step(1);
    waitForChart();
    EXPECT_TRUE(data<charts::RadarData>().isOfPerson());
    EXPECT_FALSE(child<QComboBox>(m_page, u"teamLevel"_s)->isEnabled());
    // A dimension leads to its KPIs.
    canvas().setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    waitForChart();
    EXPECT_TRUE(data<charts::BarsData>().isOfPerson());
    press(Qt::Key_Home);
    EXPECT_FALSE(gui::recordsOf(chart(), 0)); // The dimension itself.
    const auto kpi = gui::recordsOf(chart(), 1);
    ASSERT_TRUE(kpi);
    EXPECT_EQ(kpi->subject, data<charts::BarsData>().who);
}

TEST_F(TeamCharts, FollowsTeamLevelAndKpi)
{
    choose(u"multiples"_s);
    const auto all = data<charts::MultiplesData>().people.size();
    session().setTeam(workspace().people().teams().first().name);
    waitForChart();
    EXPECT_LT(data<charts::MultiplesData>().people.size(), all);
    chooseKpi(u"bug_rate"_s);
    EXPECT_EQ(data<charts::MultiplesData>().kpi.key, u"bug_rate"_s);
    child<QComboBox>(m_page, u"teamLevel"_s)->setCurrentIndex(4);
    waitForChart();
    for (const FiguresRow& row : data<charts::MultiplesData>().people)
        EXPECT_EQ(row.who.level, Level::Lead);
}

TEST_F(TeamCharts, GoesToWhereTheCycleIsWorkedOn)
{
    QSignalSpy wanted(&session(), &gui::Session::pageWanted);
    for (const auto& [kind, page] :
        { std::pair(u"funnel"_s, u"reviews"_s), std::pair(u"grades"_s, u"calibration"_s) }) {
        choose(kind);
        canvas().setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        ASSERT_FALSE(wanted.isEmpty());
        EXPECT_EQ(wanted.last().first().toString(), page);
        tabs().setFocus();
    }
}

TEST_F(TeamCharts, TurnsThePagesOfACompany)
{
    charts::MultiplesData many;
    many.kpi = *workspace().framework().kpi(u"pr_lead_time"_s);
    many.period = { QDate(2019, 1, 1), QDate(2019, 3, 1) };
    for (int i = 0; i < 200; ++i) {
        FiguresRow row{ { EngineerId{ i + 1 }, QString::number(i), Level::Mid, {} }, {} };
        for (const Period& month : levelbook::monthsOf(many.period)) {
            Figure figure;
            figure.period = month;
            figure.value = 20 + i % 9;
            figure.n = 9;
            figure.status = FigureStatus::Ok;
            row.figures << figure;
        }
        many.people << row;
    }
    gui::ChartView view(session(), u"many"_s);
    view.resize(700, 500);
    showActive(view);
    view.setChart(many);
    auto* page = child<QSpinBox>(view, u"manyPage"_s);
    auto* picture = child<gui::ChartCanvas>(view, u"manyCanvas"_s);
    EXPECT_TRUE(page->isVisible());
    EXPECT_GT(page->maximum(), 1);
    page->setValue(2);
    picture->setFocus(Qt::TabFocusReason);
    QTest::keyClick(picture, Qt::Key_Home);
    EXPECT_GT(picture->currentDatum().value_or(0), 0); // The first one of this page.
    // A row of the table turns to its page, and the arrow keys go on from page to page.
    view.findChild<QAction*>(u"manyNumbers"_s)->trigger();
    auto* table = child<gui::ReadTable>(view, u"manyTable"_s);
    const int last = table->model()->rowCount() - 1;
    table->selectRow(last);
    EXPECT_EQ(page->value(), page->maximum());
    EXPECT_EQ(picture->currentDatum(), last);
    page->setValue(1);
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_End);
    const qsizetype end = *picture->currentDatum();
    QTest::keyClick(picture, Qt::Key_Right);
    EXPECT_EQ(page->value(), 2);
    EXPECT_EQ(picture->currentDatum(), end + 1);
    EXPECT_EQ(table->currentIndex().row(), end + 1);
    QTest::keyClick(picture, Qt::Key_Left);
    EXPECT_EQ(picture->currentDatum(), end);
    page->setValue(2);
    EXPECT_TRUE(view.exportTo(in(u"many.svg"_s)));
    EXPECT_TRUE(QString::fromUtf8(readFile(in(u"many.svg"_s)))
                    .contains(u"page 2 of %1"_s.arg(page->maximum())));
}

TEST_F(TeamCharts, SpeaksAnotherLanguageAtOnce)
{
    choose(u"heatmap"_s);
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents(); // Widgets are told by posted events.
    EXPECT_TRUE(canvas().accessibleName().startsWith(u"지표별 점수"_s))
        << canvas().accessibleName().toStdString();
    EXPECT_EQ(tabs().tabText(tabs().currentIndex()), u"히트맵"_s);
}

} // namespace

} // namespace levelbook::test
