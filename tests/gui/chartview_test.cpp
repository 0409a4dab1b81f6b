// A chart's frame without the page around it: what it offers with and without a chart, its numbers,
// and the file that it is asked to write.
#include "gui/chartview.h"
#include "gui/guifixture.h"
#include "gui/readtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class ChartViewTest : public GuiTest {
protected:
    ChartViewTest()
    {
        m_view.resize(700, 500);
        showActive(m_view);
    }

    charts::ChartData dots(int rows)
    {
        charts::DotsData data;
        data.kpi = *workspace().framework().kpi(u"pr_lead_time"_s);
        data.period = { QDate(2019, 1, 1), QDate(2019, 7, 1) };
        for (int i = 0; i < rows; ++i) {
            charts::DotsRow row;
            row.label = u"<i>%1</i>"_s.arg(i);
            data.rows << row;
        }
        return data;
    }
    QAction* action(const QString& name)
    {
        auto* found = m_view.findChild<QAction*>(name);
        if (!found)
            throw std::runtime_error("no action " + name.toStdString());
        return found;
    }

    gui::ChartView m_view{ session(), u"some"_s };
};

TEST_F(ChartViewTest, OffersNothingWithoutAChart)
{
    m_view.setRemark(u"…"_s);
    for (const QString& name : { u"someCopyPicture"_s, u"someCopyNumbers"_s, u"someExport"_s })
        EXPECT_FALSE(action(name)->isEnabled()) << name.toStdString();
    EXPECT_FALSE(m_view.exportTo(in(u"none.png"_s)));
    EXPECT_FALSE(QFileInfo::exists(in(u"none.png"_s)));
    m_view.setChart(dots(3));
    for (const QString& name : { u"someCopyPicture"_s, u"someCopyNumbers"_s, u"someExport"_s })
        EXPECT_TRUE(action(name)->isEnabled()) << name.toStdString();
}

TEST_F(ChartViewTest, ItsNumbersFollowTheChart)
{
    action(u"someNumbers"_s)->trigger();
    auto* model = child<gui::ReadTable>(m_view, u"someTable"_s)->model();
    const QAbstractItemModelTester tester(
        model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const int rows : { 3, 5, 1 }) {
        m_view.setChart(dots(rows));
        ASSERT_EQ(model->rowCount(), rows);
        EXPECT_EQ(model->index(rows - 1, 0).data().toString(), u"<i>%1</i>"_s.arg(rows - 1));
    }
    m_view.setRemark(u"…"_s);
    EXPECT_EQ(model->rowCount(), 0);
}

TEST_F(ChartViewTest, WritesTheFileThatIsChosen)
{
    m_view.setChart(dots(3));
    QSignalSpy remarked(&session(), &gui::Session::remarked);
    answerFileDialog({});
    action(u"someExport"_s)->trigger();
    EXPECT_TRUE(remarked.isEmpty());
    answerFileDialog(in(u"chart.svg"_s));
    action(u"someExport"_s)->trigger();
    EXPECT_EQ(remarked.size(), 1);
    EXPECT_TRUE(readFile(in(u"chart.svg"_s)).contains("<svg"));
}

} // namespace

} // namespace levelbook::test
