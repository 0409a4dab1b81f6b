// Zooming a chart in time by mouse, by keys and by buttons: what is shown, what stays as it was,
// and that picture, table and files say the same.
#include "charts/timezoom.h"
#include "gui/chartcanvas.h"
#include "gui/chartview.h"
#include "gui/guifixture.h"
#include "gui/readtable.h"
#include "workspace/figures.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

Period months(int from, int to) { return { QDate(2018, from, 1), QDate(2018, to, 1) }; }

class ChartZoomTest : public GuiTest {
protected:
    ChartZoomTest()
    {
        m_view.resize(700, 500);
        showActive(m_view);
        m_view.setChart(year());
        canvas().setFocus(Qt::MouseFocusReason);
    }

    // The twelve months of 2018; `first` is the value of January.
    charts::ChartData year(double first = 31)
    {
        charts::XmrData data;
        data.kpi = *workspace().framework().kpi(u"pr_lead_time"_s);
        for (const Period& month : monthsOf({ QDate(2018, 1, 1), QDate(2019, 1, 1) })) {
            Figure figure;
            figure.kpi = data.kpi.key;
            figure.period = month;
            figure.value = data.months.isEmpty() ? first : 30 + month.from.month() * 7 % 5;
            figure.n = 20;
            figure.status = FigureStatus::Ok;
            data.months << figure;
        }
        data.xmr = xmrOf(data.kpi, data.months);
        return data;
    }
    gui::ChartCanvas& canvas() { return *child<gui::ChartCanvas>(m_view, u"someCanvas"_s); }
    gui::ReadTable& table() { return *child<gui::ReadTable>(m_view, u"someTable"_s); }
    QWidget& line() { return *child<QWidget>(m_view, u"someZoomLine"_s); }
    std::optional<Period> shown() { return charts::shownTime(*m_view.chart()); }
    bool isZoomed() { return charts::isZoomed(*m_view.chart()); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(&canvas(), key, with);
    }
    void click(const QString& part)
    {
        auto* button = child<QToolButton>(m_view, u"some"_s + part + u"Button"_s);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QPoint placeOf(qsizetype datum)
    {
        const auto drawing =
            charts::chartDrawing(session().words(), *m_view.chart(), canvas().size());
        for (const gui::ChartSpot& spot : gui::chartSpots(drawing)) {
            if (spot.datum == datum)
                return spot.center.toPoint();
        }
        throw std::runtime_error("the datum is not in the picture");
    }
    void turnWheel(QPoint at, int by)
    {
        QWheelEvent event(at, canvas().mapToGlobal(at), {}, { 0, by }, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas(), &event);
    }
    void drag(QPoint from, QPoint to, bool letGo = true)
    {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        QMouseEvent move(
            QEvent::MouseMove, to, canvas().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&canvas(), &move);
        if (letGo)
            QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
    }

    gui::ChartView m_view{ session(), u"some"_s };
};

TEST_F(ChartZoomTest, IsDoneByKeysAlone)
{
    press(Qt::Key_Plus);
    EXPECT_EQ(shown(), (Period{ QDate(2018, 7, 1), QDate(2019, 1, 1) })); // Nothing was chosen.
    EXPECT_TRUE(line().isVisible());
    EXPECT_EQ(child<QLabel>(m_view, u"someShown"_s)->text(), u"Shown: 2018-07 – 2018-12"_s);
    press(Qt::Key_Equal); // "+" without Shift.
    EXPECT_EQ(shown(), (Period{ QDate(2018, 10, 1), QDate(2019, 1, 1) }));
    press(Qt::Key_Left, Qt::ShiftModifier); // By half of what is shown, at least a month.
    EXPECT_EQ(shown(), (Period{ QDate(2018, 9, 1), QDate(2018, 12, 1) }));
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Minus);
    EXPECT_EQ(shown(), (Period{ QDate(2018, 7, 1), QDate(2019, 1, 1) }));
    for (const Qt::Key whole : { Qt::Key_0, Qt::Key_Escape }) {
        press(Qt::Key_Plus);
        EXPECT_TRUE(isZoomed());
        press(whole);
        EXPECT_FALSE(isZoomed());
        EXPECT_FALSE(line().isVisible());
    }
}

TEST_F(ChartZoomTest, IsDoneByButtonsThatSayTheirKeys)
{
    click(u"ZoomIn"_s);
    EXPECT_EQ(shown(), (Period{ QDate(2018, 7, 1), QDate(2019, 1, 1) }));
    click(u"Earlier"_s);
    EXPECT_EQ(shown(), months(4, 10));
    click(u"Later"_s);
    click(u"ZoomIn"_s);
    click(u"ZoomOut"_s);
    EXPECT_EQ(shown(), (Period{ QDate(2018, 7, 1), QDate(2019, 1, 1) }));
    auto* whole = child<QToolButton>(m_view, u"someWholeButton"_s);
    EXPECT_TRUE(whole->toolTip().contains(u"Esc"_s));
    whole->setFocus();
    QTest::keyClick(whole, Qt::Key_Space);
    EXPECT_FALSE(isZoomed());
    EXPECT_TRUE(canvas().hasFocus()); // The button is gone.
    for (const QString& part : { u"ZoomOut"_s, u"Earlier"_s, u"Later"_s, u"Whole"_s })
        EXPECT_FALSE(m_view.findChild<QAction*>(u"some"_s + part)->isEnabled());
}

TEST_F(ChartZoomTest, FollowsTheWheelAroundTheMouse)
{
    turnWheel(placeOf(1), 120);
    EXPECT_TRUE(shown()->contains(QDate(2018, 2, 1)));
    EXPECT_EQ(monthsOf(*shown()).size(), 6);
    turnWheel(placeOf(1), 60); // Half a notch is none yet.
    EXPECT_EQ(monthsOf(*shown()).size(), 6);
    turnWheel(placeOf(1), 60);
    EXPECT_EQ(monthsOf(*shown()).size(), 3);
    EXPECT_TRUE(shown()->contains(QDate(2018, 2, 1)));
    turnWheel(placeOf(1), -240);
    EXPECT_FALSE(isZoomed());
}

TEST_F(ChartZoomTest, ShowsTheMonthsThatADragPassesOver)
{
    QSignalSpy activated(&m_view, &gui::ChartView::markActivated);
    drag(placeOf(2), placeOf(5));
    EXPECT_EQ(shown(), months(3, 7));
    EXPECT_TRUE(activated.isEmpty()); // It ended on a mark, and was no click.
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, placeOf(4));
    EXPECT_EQ(activated.size(), 1);
    EXPECT_EQ(shown(), months(3, 7));
    press(Qt::Key_0);
    drag(placeOf(5), placeOf(2)); // Backwards.
    EXPECT_EQ(shown(), months(3, 7));
}

TEST_F(ChartZoomTest, GivesUpADragByEscape)
{
    const QPoint end = placeOf(5);
    drag(placeOf(2), end, false);
    press(Qt::Key_Escape);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, end + QPoint(0, 40));
    EXPECT_FALSE(isZoomed());
}

TEST_F(ChartZoomTest, KeepsTheLimitsAndAllNumbers)
{
    const auto before = std::get<charts::XmrData>(*m_view.chart());
    EXPECT_TRUE(m_view.exportTo(in(u"all.csv"_s)));
    m_view.findChild<QAction*>(u"someNumbers"_s)->trigger();
    drag(placeOf(2), placeOf(5));
    const auto after = std::get<charts::XmrData>(*m_view.chart());
    EXPECT_EQ(after.xmr, before.xmr);
    EXPECT_EQ(after.months, before.months);
    EXPECT_EQ(table().model()->rowCount(), 12);
    m_view.copyNumbers();
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(u'\n'), 13);
    EXPECT_TRUE(m_view.exportTo(in(u"zoomed.csv"_s)));
    EXPECT_EQ(readFile(in(u"zoomed.csv"_s)), readFile(in(u"all.csv"_s)));
    EXPECT_TRUE(m_view.exportTo(in(u"zoomed.svg"_s)));
    const QString svg = QString::fromUtf8(readFile(in(u"zoomed.svg"_s)));
    EXPECT_TRUE(svg.contains(u"Shown: 2018-03 – 2018-06"_s));
    EXPECT_TRUE(canvas().accessibleDescription().contains(u"Shown: 2018-03 – 2018-06"_s));
}

TEST_F(ChartZoomTest, KeepsPictureAndTableInStep)
{
    m_view.findChild<QAction*>(u"someNumbers"_s)->trigger();
    press(Qt::Key_Home);
    press(Qt::Key_Plus); // Around the mark that was chosen.
    EXPECT_EQ(shown(), months(1, 7));
    EXPECT_EQ(canvas().currentDatum(), 0);
    for (int month = 1; month < 12; ++month) { // On, where the picture ends but not the time.
        press(Qt::Key_Right);
        EXPECT_EQ(canvas().currentDatum(), month);
        EXPECT_EQ(table().currentIndex().row(), month);
    }
    EXPECT_EQ(shown(), (Period{ QDate(2018, 7, 1), QDate(2019, 1, 1) }));
    table().selectRow(2);
    EXPECT_EQ(canvas().currentDatum(), 2);
    EXPECT_EQ(shown(), months(3, 9));
    press(Qt::Key_End);
    EXPECT_EQ(canvas().currentDatum(), 11);
    press(Qt::Key_Home);
    EXPECT_EQ(canvas().currentDatum(), 0);
    EXPECT_EQ(table().currentIndex().row(), 0);
    EXPECT_EQ(shown(), months(1, 7));
}

TEST_F(ChartZoomTest, KeepsTheChoiceWhileItIsOutOfSight)
{
    press(Qt::Key_End);
    drag(placeOf(2), placeOf(5));
    EXPECT_EQ(canvas().currentDatum(), std::nullopt);
    press(Qt::Key_0);
    EXPECT_EQ(canvas().currentDatum(), 11);
}

TEST_F(ChartZoomTest, StaysForTheSameTimeAlone)
{
    drag(placeOf(2), placeOf(5));
    m_view.setRemark(u"…"_s);
    EXPECT_FALSE(line().isVisible());
    m_view.setChart(year(35)); // A figure is another now.
    EXPECT_EQ(shown(), months(3, 7));
    auto half = std::get<charts::XmrData>(year());
    half.months.resize(8);
    m_view.setChart(half);
    EXPECT_FALSE(isZoomed());
    m_view.setChart(year());
    EXPECT_FALSE(isZoomed()); // That was long ago.
}

TEST_F(ChartZoomTest, IsNotOfferedWhereThereIsNoTime)
{
    charts::DotsData dots;
    dots.kpi = *workspace().framework().kpi(u"pr_lead_time"_s);
    dots.rows << charts::DotsRow{ u"A"_s, Level::Mid, {}, {} };
    m_view.setChart(dots);
    EXPECT_FALSE(child<QToolButton>(m_view, u"someZoomInButton"_s)->isVisible());
    EXPECT_FALSE(m_view.findChild<QAction*>(u"someZoomIn"_s)->isVisible());
    press(Qt::Key_Plus);
    turnWheel({ 100, 100 }, 120);
    drag({ 100, 100 }, { 300, 100 });
    EXPECT_EQ(m_view.chart(), charts::ChartData(dots));
}

} // namespace

} // namespace levelbook::test
