// The page of team KPIs: its choices, its marks by mouse and keys, and what they open.
#include "gui/chartcanvas.h"
#include "gui/chartview.h"
#include "gui/guifixture.h"
#include "gui/kpibox.h"
#include "gui/readtable.h"
#include "gui/teampage.h"
#include "text/figuretext.h"
#include "text/labels.h"
#include "workspace/evidence.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class TeamPage : public GuiTest {
protected:
    TeamPage()
    {
        m_page.resize(1080, 640);
        m_page.open({});
        showActive(m_page);
        if (m_filled.isEmpty())
            waitForFigures();
    }

    void waitForFigures() { ASSERT_TRUE(m_filled.wait(20000)); }
    void choose(const QString& box, int index)
    {
        child<QComboBox>(m_page, box)->setCurrentIndex(index);
        waitForFigures();
    }
    void chooseKpi(const QString& key)
    {
        child<gui::KpiBox>(m_page, u"teamKpi"_s)->setKpi(key);
        waitForFigures();
    }
    gui::ChartCanvas& people() { return *child<gui::ChartCanvas>(m_page, u"peopleCanvas"_s); }
    gui::ChartCanvas& months() { return *child<gui::ChartCanvas>(m_page, u"monthsCanvas"_s); }
    charts::DotsData dots() { return std::get<charts::DotsData>(*people().chart()); }
    charts::XmrData xmr() { return std::get<charts::XmrData>(*months().chart()); }
    QString markText(const QString& name) { return child<QLabel>(m_page, name)->text(); }

    gui::TeamPage m_page{ session(), nullptr };
    QSignalSpy m_filled{ &m_page, &gui::TeamPage::filled };
};

TEST_F(TeamPage, ShowsEverybodysFiguresOfTheCycleByName)
{
    chooseKpi(u"pr_lead_time"_s);
    const charts::DotsData shown = dots();
    EXPECT_EQ(shown.period, session().cycle()->period);
    // Who was not there in the period has no row.
    const auto& everybody = workspace().people().engineers();
    EXPECT_EQ(shown.rows.size(),
        std::count_if(everybody.begin(), everybody.end(),
            [&](const Engineer& one) { return activeDays(one, shown.period) > 0; }));
    // Recomputed one by one.
    FigureReader reader(workspace().store(), workspace().people(), workspace().framework());
    for (const charts::DotsRow& row : shown.rows) {
        const auto& all = workspace().people().engineers();
        const auto person = std::find_if(all.begin(), all.end(),
            [&](const Engineer& one) { return row.label.startsWith(one.name); });
        ASSERT_NE(person, all.end()) << row.label.toStdString();
        EXPECT_EQ(
            row.figure, must(reader.forEngineer(*person, shown.period, u"pr_lead_time"_s)).first());
    }
    EXPECT_FALSE(xmr().months.isEmpty());
}

TEST_F(TeamPage, FollowsTeamLevelAndPeriod)
{
    const QString team = workspace().people().teams().first().name;
    session().setTeam(team);
    waitForFigures();
    EXPECT_EQ(dots().subject, team);
    EXPECT_LT(dots().rows.size(), 14);
    EXPECT_EQ(xmr().subject, team);

    choose(u"teamLevel"_s, 2);
    for (const charts::DotsRow& row : dots().rows)
        EXPECT_EQ(row.level, Level::Mid);

    choose(u"periodBox"_s, 1);
    EXPECT_EQ(dots().period.from.addMonths(6), dots().period.to);
    EXPECT_EQ(dots().period.to.day(), 1);
    choose(u"periodBox"_s, 3);
    auto* last = child<QDateEdit>(m_page, u"periodLast"_s);
    EXPECT_EQ(dots().period.to, last->date().addDays(1));
    last->setDate(last->date().addDays(-10));
    waitForFigures();
    EXPECT_EQ(dots().period.lastDay(), last->date());
}

TEST_F(TeamPage, HasARowATeamForAKpiOfTeams)
{
    chooseKpi(u"mttr"_s);
    EXPECT_EQ(dots().rows.size(), workspace().people().teams().size());
    EXPECT_FALSE(child<QComboBox>(m_page, u"teamLevel"_s)->isEnabled());
}

TEST_F(TeamPage, GoesFromMarkToMarkByKeysAndOpensTheRecords)
{
    chooseKpi(u"pr_lead_time"_s);
    people().setFocus(Qt::TabFocusReason);
    EXPECT_EQ(people().currentDatum(), 0);
    QTest::keyClick(&people(), Qt::Key_Down);
    EXPECT_EQ(people().currentDatum(), 1);
    const charts::DotsRow row = dots().rows[1];
    EXPECT_TRUE(
        markText(u"peopleMark"_s).contains(figureText(session().words(), dots().kpi, row.figure)));
    EXPECT_TRUE(people().accessibleName().contains(row.label));
    QTest::keyClick(&people(), Qt::Key_End);
    EXPECT_EQ(people().currentDatum(), dots().rows.size() - 1);
    QTest::keyClick(&people(), Qt::Key_Down);
    EXPECT_EQ(people().currentDatum(), dots().rows.size() - 1);
    QTest::keyClick(&people(), Qt::Key_Home);
    QTest::keyClick(&people(), Qt::Key_Return);

    auto* dialog = topLevel<QDialog>(u"evidenceDialog"_s);
    auto* table = child<gui::ReadTable>(*dialog, u"evidenceTable"_s);
    const auto& all = workspace().people().engineers();
    const auto person = std::find_if(all.begin(), all.end(),
        [&](const Engineer& one) { return dots().rows[0].label.startsWith(one.name); });
    KpiQuery query{ { person->id }, { u"pr_lead_time"_s }, dots().period };
    EXPECT_EQ(table->model()->rowCount(), must(workspace().store().records(query)).size());
    dialog->close();
}

TEST_F(TeamPage, ReachesPeopleWithoutAMarkByKeysToo)
{
    chooseKpi(u"pr_lead_time"_s);
    people().setFocus(Qt::TabFocusReason);
    QSet<qsizetype> reached;
    for (qsizetype i = 0; i < dots().rows.size(); ++i) {
        reached << *people().currentDatum();
        QTest::keyClick(&people(), Qt::Key_Right);
    }
    EXPECT_EQ(reached.size(), dots().rows.size());
}

TEST_F(TeamPage, OpensTheMonthOfTheTeamThatIsClicked)
{
    chooseKpi(u"pr_lead_time"_s);
    const auto drawing =
        charts::chartDrawing(session().words(), *months().chart(), months().size());
    const QList<gui::ChartSpot> spots = gui::chartSpots(drawing);
    ASSERT_FALSE(spots.isEmpty());
    QTest::mouseMove(&months(), spots.first().center.toPoint());
    EXPECT_FALSE(markText(u"monthsMark"_s).isEmpty());
    QTest::mouseClick(&months(), Qt::LeftButton, {}, spots.first().center.toPoint());
    auto* dialog = topLevel<QDialog>(u"evidenceDialog"_s);
    const Figure month = xmr().months[spots.first().datum];
    EXPECT_EQ(child<gui::ReadTable>(*dialog, u"evidenceTable"_s)->model()->rowCount(), month.n);
    dialog->close();
}

TEST_F(TeamPage, ShowsItsNumbersAndCopiesThem)
{
    chooseKpi(u"pr_lead_time"_s);
    auto* table = child<gui::ReadTable>(m_page, u"peopleTable"_s);
    EXPECT_TRUE(table->isHidden());
    QAction* numbers = m_page.findChild<QAction*>(u"peopleNumbers"_s);
    numbers->trigger();
    EXPECT_TRUE(table->isVisible());
    const QAbstractItemModelTester tester(
        table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(table->model()->rowCount(), dots().rows.size());
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), dots().rows[0].label);

    people().setFocus();
    QTest::keyClick(&people(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), dots().rows.size() + 1);
    EXPECT_EQ(lines[1].split(u'\t').first(), dots().rows[0].label);
    child<gui::ChartView>(m_page, u"peopleView"_s)->copyPicture();
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
}

TEST_F(TeamPage, ExportsPicturesAndNumbersByEnding)
{
    auto* view = child<gui::ChartView>(m_page, u"peopleView"_s);
    for (const QString& ending : { u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s }) {
        const QString file = in(u"chart."_s + ending);
        EXPECT_TRUE(view->exportTo(file)) << ending.toStdString();
        EXPECT_GT(QFileInfo(file).size(), 100) << ending.toStdString();
    }
    QSignalSpy told(&session(), &gui::Session::told);
    EXPECT_FALSE(view->exportTo(in(u"nowhere/chart.png"_s)));
    EXPECT_EQ(told.size(), 1);
}

TEST_F(TeamPage, SpeaksAnotherLanguageAndTurnsDarkAtOnce)
{
    chooseKpi(u"pr_lead_time"_s);
    const QColor light = people().grab().toImage().pixelColor(6, 6);
    session().setTheme(charts::Theme::Dark);
    EXPECT_NE(people().grab().toImage().pixelColor(6, 6), light);
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents(); // Widgets are told by posted events.
    EXPECT_EQ(child<gui::KpiBox>(m_page, u"teamKpi"_s)->currentText(),
        dots().kpi.name.in(Language::Korean));
    EXPECT_TRUE(people().accessibleName().contains(dots().kpi.name.in(Language::Korean)));
    EXPECT_EQ(child<gui::KpiBox>(m_page, u"teamKpi"_s)->kpi(), u"pr_lead_time"_s);
}

} // namespace

} // namespace levelbook::test
