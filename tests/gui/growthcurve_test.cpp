// The way along the roadmap on the page "Growth": it follows the person and the ticks, its steps
// lead to what was ticked, and it opens among the charts of the team.
#include "gui/chartcanvas.h"
#include "gui/chartdatum.h"
#include "gui/chartview.h"
#include "gui/personbox.h"
#include "gui/roadmaptree.h"
#include "gui/windowfixture.h"

#include <QDialog>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class GrowthCurveTest : public WindowTest {
protected:
    void openFor(const QString& employeeNo)
    {
        showWindow();
        window().openPage(u"growth"_s, employeeNo);
    }
    gui::ChartCanvas& canvas() { return *child<gui::ChartCanvas>(page(), u"growthCurveCanvas"_s); }
    gui::RoadmapTree& tree() { return *child<gui::RoadmapTree>(page(), u"roadmapTree"_s); }
    QToolButton& fold() { return *child<QToolButton>(page(), u"growthCurveFold"_s); }
    charts::GrowthData data() { return std::get<charts::GrowthData>(*canvas().chart()); }
    QList<GrowthStep> steps() { return data().people.first().steps; }
};

} // namespace

TEST_F(GrowthCurveTest, FollowsThePersonAndTheTicks)
{
    openFor(u"P0010"_s);
    ASSERT_TRUE(canvas().isVisible());
    EXPECT_EQ(data().subject, workspace().people().byNo(u"P0010"_s)->name);
    EXPECT_EQ(steps().size(), 9); // Junior 3, Mid 5, Senior 1.
    auto* model = qobject_cast<RoadmapModel*>(tree().model());
    tree().setCurrentIndex(model->indexOf(u"mid.duty.4"_s));
    tree().setFocus();
    press(Qt::Key_Space);
    ASSERT_EQ(steps().size(), 10);
    EXPECT_EQ(steps().last().item, u"mid.duty.4"_s);
    session().undoStack().undo();
    EXPECT_EQ(steps().size(), 9);
    window().openPage(u"growth"_s, u"P0004"_s);
    EXPECT_EQ(data().subject, workspace().people().byNo(u"P0004"_s)->name);
}

TEST_F(GrowthCurveTest, LeadsFromAStepToItsItemAndItsRecords)
{
    openFor(u"P0010"_s);
    bool anyRecords = false;
    for (qsizetype i = 0; i < steps().size(); ++i) {
        canvas().setFocus(Qt::TabFocusReason);
        canvas().setCurrentDatum(i);
        ASSERT_EQ(canvas().currentDatum(), i);
        const GrowthStep step = steps()[i];
        QTest::keyClick(&canvas(), Qt::Key_Return);
        ASSERT_TRUE(tree().current()) << i;
        EXPECT_EQ(tree().current()->item.key, step.item);
        if (step.evidence.records) {
            anyRecords = true;
            topLevel<QDialog>(u"evidenceDialog"_s)->close();
            deleteClosed();
        } else {
            EXPECT_FALSE(openWindow<QDialog>(u"evidenceDialog"_s)) << i;
        }
    }
    EXPECT_TRUE(anyRecords);
}

TEST_F(GrowthCurveTest, OpensAmongTheChartsOfTheTeam)
{
    openFor(u"P0010"_s);
    // The team above is another one than the person's.
    for (const Team& team : workspace().people().teams()) {
        if (team.id != workspace().people().byNo(u"P0010"_s)->teamOn(session().period().lastDay()))
            session().setTeam(team.name);
    }
    child<QToolButton>(page(), u"growthCurveOpen"_s)->click();
    ASSERT_EQ(window().currentPage(), u"team"_s);
    auto* tabs = child<QTabBar>(page(), u"teamKinds"_s);
    EXPECT_EQ(tabs->tabData(tabs->currentIndex()).toString(), u"growth"_s);
    const auto shown = [&] {
        const auto& chart = child<gui::ChartCanvas>(page(), u"chartCanvas"_s)->chart();
        return chart ? std::get<charts::GrowthData>(*chart).people : QList<GrowthHistory>();
    };
    ASSERT_TRUE(waitFor([&] { return shown().size() == 1; }));
    EXPECT_EQ(shown().first().steps.size(), 9);
    EXPECT_EQ(child<gui::PersonBox>(page(), u"teamWho"_s)->person(),
        workspace().people().byNo(u"P0010"_s)->id);
}

TEST_F(GrowthCurveTest, IsFoldedAwayAndStaysSo)
{
    openFor(u"P0010"_s);
    EXPECT_TRUE(page().panes().contains(&canvas()));
    fold().setFocus();
    press(Qt::Key_Space);
    EXPECT_FALSE(canvas().isVisible());
    EXPECT_FALSE(page().panes().contains(&canvas()));
    openWindowIn(Language::Korean);
    window().openPage(u"growth"_s, u"P0010"_s);
    EXPECT_FALSE(canvas().isVisible());
    EXPECT_EQ(fold().text(), u"시간에 따른 진도"_s);
    fold().click();
    EXPECT_TRUE(canvas().isVisible());
}

TEST_F(GrowthCurveTest, IsExportedAsTheOthersAre)
{
    openFor(u"P0010"_s);
    auto* view = child<gui::ChartView>(page(), u"growthCurveView"_s);
    EXPECT_TRUE(view->exportTo(in(u"growth.csv"_s)));
    EXPECT_EQ(readFile(in(u"growth.csv"_s)).count("\r\n"), 1 + steps().size());
    EXPECT_TRUE(page().pageActions().contains(view->menu()->menuAction()));
}

} // namespace levelbook::test
