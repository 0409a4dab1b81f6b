// What holds for the marks of every kind of chart in the window: by mouse and by keys alone they
// lead to the records, or to the page where what they show is worked on; and picture and table
// share what is chosen.
#include "gui/chartcanvas.h"
#include "gui/chartdatum.h"
#include "gui/guifixture.h"
#include "gui/readtable.h"
#include "gui/teampage.h"
#include "workspace/figures.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

// A chart's object names begin with `view`; it stands in the tab of `kind`.
struct MarkCase {
    const char* view;
    const char* kind;
    const char* page; ///< Where marks without records lead; none: nowhere.
};
void PrintTo(const MarkCase& one, std::ostream* out) { *out << one.view << ' ' << one.kind; }

class ChartMarks : public GuiTest, public testing::WithParamInterface<MarkCase> {
protected:
    ChartMarks()
    {
        m_page.resize(1080, 640);
        m_page.open(u"review_pass_rate"_s);
        showActive(m_page);
        for (int i = 0; i < tabs().count(); ++i) {
            if (tabs().tabData(i).toString() == QString::fromLatin1(GetParam().kind))
                tabs().setCurrentIndex(i);
        }
        if (!waitFor([this] { return canvas().chart() && !spots().isEmpty(); }))
            throw std::runtime_error("no chart");
    }

    QTabBar& tabs() { return *child<QTabBar>(m_page, u"teamKinds"_s); }
    QString name(const QString& part) const { return QString::fromLatin1(GetParam().view) + part; }
    gui::ChartCanvas& canvas() { return *child<gui::ChartCanvas>(m_page, name(u"Canvas"_s)); }
    gui::ReadTable& table() { return *child<gui::ReadTable>(m_page, name(u"Table"_s)); }
    QString said() { return child<QLabel>(m_page, name(u"Mark"_s))->text(); }
    QList<gui::ChartSpot> spots()
    {
        return gui::chartSpots(
            charts::chartDrawing(session().words(), *canvas().chart(), canvas().size()));
    }
    // From the tabs, as somebody without a mouse gets there.
    void goToPictureByKeys()
    {
        tabs().setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 40 && !canvas().hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ASSERT_TRUE(canvas().hasFocus());
        QTest::keyClick(&canvas(), Qt::Key_Home);
    }
    // As far as the arrow keys go.
    void goByKeysTo(qsizetype datum)
    {
        for (qsizetype i = 0; i < spots().size() && canvas().currentDatum() != datum; ++i)
            QTest::keyClick(&canvas(), Qt::Key_Right);
        ASSERT_EQ(canvas().currentDatum(), datum);
    }
    // People and months do not say themselves whose they are: see GoesFromMarkToMark in TeamPage.
    bool hasRecords(qsizetype datum)
    {
        const auto& chart = *canvas().chart();
        if (std::holds_alternative<charts::DotsData>(chart))
            return std::get<charts::DotsData>(chart).rows[datum].figure.value.has_value();
        if (std::holds_alternative<charts::XmrData>(chart))
            return std::get<charts::XmrData>(chart).months[datum].value.has_value();
        return gui::recordsOf(chart, datum).has_value();
    }
    std::optional<qsizetype> first(bool withRecords)
    {
        for (const gui::ChartSpot& spot : spots()) {
            if (hasRecords(spot.datum) == withRecords)
                return spot.datum;
        }
        return std::nullopt;
    }
    // The records of a datum are open: as many as there are.
    void expectRecords(qsizetype datum)
    {
        auto* dialog = topLevel<QDialog>(u"evidenceDialog"_s);
        const int rows = child<gui::ReadTable>(*dialog, u"evidenceTable"_s)->model()->rowCount();
        if (const auto behind = gui::recordsOf(*canvas().chart(), datum)) {
            FigureReader reader(workspace().store(), workspace().people(), workspace().framework());
            EXPECT_EQ(rows,
                must(reader.recordsBehind(behind->subject, behind->period, behind->kpi)).size());
        } else {
            EXPECT_GT(rows, 0);
        }
        dialog->close();
        deleteClosed();
    }

    gui::TeamPage m_page{ session(), nullptr };
};

TEST_P(ChartMarks, LeadToTheirRecordsByKeysAlone)
{
    goToPictureByKeys();
    const auto datum = first(true);
    const auto& chart = *canvas().chart();
    if (std::holds_alternative<charts::FunnelData>(chart)
        || std::holds_alternative<charts::GradesData>(chart)
        || std::holds_alternative<charts::RadarData>(chart)) {
        EXPECT_FALSE(datum); // Reviews, and dimensions: see below.
        return;
    }
    ASSERT_TRUE(datum);
    goByKeysTo(*datum);
    EXPECT_EQ(said(), gui::datumText(session().words(), *canvas().chart(), *datum));
    QTest::keyClick(&canvas(), Qt::Key_Return);
    expectRecords(*datum);
    EXPECT_EQ(canvas().currentDatum(), datum);
    QTest::keyClick(&canvas(), Qt::Key_Space);
    expectRecords(*datum);
}

TEST_P(ChartMarks, LeadToTheirRecordsByMouse)
{
    const auto datum = first(true);
    for (const gui::ChartSpot& spot : spots()) {
        if (spot.datum != datum)
            continue;
        QTest::mouseMove(&canvas(), spot.center.toPoint());
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, spot.center.toPoint());
        EXPECT_EQ(canvas().currentDatum(), datum);
        expectRecords(*datum);
    }
}

TEST_P(ChartMarks, LeadToThePageWhereTheRestIsWorkedOn)
{
    const auto datum = first(false);
    if (!datum || !GetParam().page)
        return;
    QSignalSpy wanted(&session(), &gui::Session::pageWanted);
    goToPictureByKeys();
    goByKeysTo(*datum);
    QTest::keyClick(&canvas(), Qt::Key_Return);
    if (QString::fromLatin1(GetParam().page)
        == u"bars") { // The dimension's KPIs, and from there their records.
        ASSERT_TRUE(waitFor([this] {
            return canvas().chart() && std::holds_alternative<charts::BarsData>(*canvas().chart());
        }));
        ASSERT_TRUE(canvas().hasFocus());
        QTest::keyClick(&canvas(), Qt::Key_Home);
        goByKeysTo(*first(true));
        QTest::keyClick(&canvas(), Qt::Key_Return);
        expectRecords(*canvas().currentDatum());
        return;
    }
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().toString(), QString::fromLatin1(GetParam().page));
    for (const gui::ChartSpot& spot : spots()) {
        if (spot.datum == datum)
            QTest::mouseClick(&canvas(), Qt::LeftButton, {}, spot.center.toPoint());
    }
    EXPECT_EQ(wanted.size(), 2);
}

TEST_P(ChartMarks, ShareTheChoiceBetweenPictureAndTable)
{
    m_page.findChild<QAction*>(name(u"Numbers"_s))->trigger();
    ASSERT_TRUE(table().isVisible());
    canvas().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&canvas(), Qt::Key_Home);
    QSet<qsizetype> drawn;
    for (const gui::ChartSpot& spot : spots())
        drawn += spot.datum;
    for (qsizetype i = 0; i < std::min<qsizetype>(drawn.size(), 50); ++i) {
        ASSERT_TRUE(canvas().currentDatum());
        EXPECT_EQ(table().currentIndex().row(), *canvas().currentDatum());
        EXPECT_TRUE(table().selectionModel()->isRowSelected(table().currentIndex().row()));
        QTest::keyClick(&canvas(), Qt::Key_Right);
    }
    const int rows = std::min(table().model()->rowCount(), 120);
    for (int row = rows - 1; row >= 0; --row) {
        table().selectRow(row);
        if (drawn.contains(row))
            EXPECT_EQ(canvas().currentDatum(), row);
        else
            EXPECT_EQ(canvas().currentDatum(), std::nullopt) << row;
        EXPECT_EQ(table().currentIndex().row(), row); // The picture does not take it elsewhere.
    }
    for (const gui::ChartSpot& spot : spots().mid(0, 5)) {
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, spot.center.toPoint());
        EXPECT_EQ(table().currentIndex().row(), canvas().currentDatum().value_or(-1));
        if (auto* dialog = openWindow<QDialog>(u"evidenceDialog"_s))
            dialog->close();
        deleteClosed();
        if (std::holds_alternative<charts::BarsData>(*canvas().chart()))
            break; // The radar's marks lead there.
    }
}

TEST_P(ChartMarks, LeadFromTheTableAsFromThePicture)
{
    m_page.findChild<QAction*>(name(u"Numbers"_s))->trigger();
    const auto datum = first(true);
    if (!datum)
        return;
    table().setFocus(Qt::TabFocusReason);
    table().selectRow(static_cast<int>(*datum));
    QTest::keyClick(&table(), Qt::Key_Return);
    expectRecords(*datum);
}

INSTANTIATE_TEST_SUITE_P(Kinds, ChartMarks,
    testing::Values(MarkCase{ "people", "", nullptr }, MarkCase{ "months", "", nullptr },
        MarkCase{ "chart", "multiples", nullptr }, MarkCase{ "chart", "heatmap", nullptr },
        MarkCase{ "chart", "box", nullptr }, MarkCase{ "chart", "radar", "bars" },
        MarkCase{ "chart", "bars", nullptr }, MarkCase{ "chart", "growth", "growth" },
        MarkCase{ "chart", "funnel", "reviews" }, MarkCase{ "chart", "grades", "calibration" }),
    [](const auto& run) {
        return std::string(run.param.kind).empty() ? std::string(run.param.view)
                                                   : std::string(run.param.kind);
    });

} // namespace

} // namespace levelbook::test
