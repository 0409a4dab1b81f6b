// What is to be looked at in the data: listed, filtered, and each leads to its rows.
#include "gui/datapage.h"
#include "gui/guifixture.h"
#include "gui/readtable.h"
#include "workspace/imports.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class QualityTabTest : public GuiTest {
protected:
    void showPage(const QString& subject = u"quality"_s)
    {
        m_page = std::make_unique<gui::DataPage>(session(), nullptr);
        m_page->resize(1100, 650);
        showActive(*m_page);
        m_page->open(subject);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void TearDown() override
    {
        m_tester.reset();
        m_page.reset();
    }
    template <class T>
    T* field(const QString& name)
    {
        return child<T>(*m_page, name);
    }
    gui::ReadTable* table() { return field<gui::ReadTable>(u"qualityTable"_s); }
    QString tab() { return field<QTabWidget>(u"dataTabs"_s)->currentWidget()->objectName(); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    bool waitForRows()
    {
        return waitFor([&] { return table()->model()->rowCount() > 0; });
    }
    void choose(const QString& box, const QString& key)
    {
        auto* combo = field<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(key));
    }
    void import(const QByteArray& lines)
    {
        writeFile(
            in(u"more.csv"_s), "employee_no,kpi,date,value,numerator,denominator,ref\n" + lines);
        ImportRequest request;
        request.path = in(u"more.csv"_s);
        request.now = QDateTime::currentDateTimeUtc();
        request.today = QDate(2019, 7, 2);
        must(workspace().change(Changes(Change::Records) | Change::Imports,
            [&] { return importKpi(workspace().store(), request); }));
    }

    std::unique_ptr<gui::DataPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace

TEST_F(QualityTabTest, ListsAndCountsByKind)
{
    showPage();
    ASSERT_TRUE(waitForRows());
    const QString counts = field<QLabel>(u"qualityCount"_s)->text();
    EXPECT_TRUE(counts.contains(u"Missing "_s)) << counts.toStdString();
    EXPECT_TRUE(counts.contains(u"Not declared complete "_s)) << counts.toStdString();
    const int all = table()->model()->rowCount();
    choose(u"qualityKind"_s, u"undeclared"_s);
    const int some = table()->model()->rowCount();
    EXPECT_GT(some, 0);
    EXPECT_LT(some, all);
    for (int row = 0; row < some; ++row)
        EXPECT_EQ(cell(row, 0), u"Not declared complete"_s);
    EXPECT_EQ(field<QLabel>(u"qualityCount"_s)->text(), counts) << "of all, whatever is shown";
    choose(u"qualityKind"_s, {});
    choose(u"qualityKpi"_s, u"talks"_s);
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        EXPECT_EQ(cell(row, 1), u"Talks"_s);
}

TEST_F(QualityTabTest, FollowsTheTeamOfTheWindow)
{
    showPage();
    ASSERT_TRUE(waitForRows());
    const QString everybody = u"All people: 14"_s;
    const auto holds = [&](const QString& who) {
        return shownColumn(*table()->model(), u"Whose"_s).contains(who);
    };
    EXPECT_FALSE(holds(u"All people: 5"_s));
    session().setTeam(workspace().people().teams().first().name);
    ASSERT_TRUE(waitFor([&] { return !holds(everybody) && table()->model()->rowCount() > 0; }));
}

TEST_F(QualityTabTest, AFindingLeadsToItsRows)
{
    const QDate day = session().cycle()->period.from.addDays(40);
    // The import takes 0 of 0, and no figure does.
    import("P0004,review_participation," + day.toString(Qt::ISODate).toLatin1() + ",,0,0,odd\n");
    showPage();
    ASSERT_TRUE(waitForRows());
    choose(u"qualityKind"_s, u"impossible"_s);
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, 3), u"P0004"_s);
    EXPECT_TRUE(table()->selectionModel()->isRowSelected(0)) << "what was chosen is gone";
    EXPECT_TRUE(field<QLabel>(u"qualityDetails"_s)->text().contains(u"The denominator is 0"_s));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(tab(), u"records"_s);
    const auto& records = *field<gui::ReadTable>(u"recordsTable"_s)->model();
    ASSERT_TRUE(waitFor([&] {
        return records.rowCount() == 1 && records.index(0, 7).data().toString() == u"odd"_s;
    }));
    EXPECT_EQ(records.index(0, 2).data().toString(), u"P0004"_s);
    EXPECT_TRUE(field<gui::ReadTable>(u"recordsTable"_s)->hasFocus());
    EXPECT_TRUE(field<QComboBox>(u"recordsWhose"_s)->isVisible());
    // And the way out: everybody's records of the KPI on those days, then of all time.
    field<QComboBox>(u"recordsWhose"_s)->setCurrentIndex(0);
    field<QComboBox>(u"recordsWhen"_s)->setCurrentIndex(2);
    EXPECT_TRUE(waitFor([&] { return records.rowCount() > 1; }));
}

TEST_F(QualityTabTest, AnUndeclaredCountLeadsToTheDeclarations)
{
    showPage();
    ASSERT_TRUE(waitForRows());
    choose(u"qualityKind"_s, u"undeclared"_s);
    table()->selectRow(0);
    auto* button = field<QPushButton>(u"qualityGo"_s);
    EXPECT_TRUE(button->text().contains(u"declared"_s));
    button->click();
    EXPECT_EQ(tab(), u"declarations"_s);
}

TEST_F(QualityTabTest, RowsAreCopiedWithTheirHeaders)
{
    showPage();
    ASSERT_TRUE(waitForRows());
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Home); // Else Ctrl counts as held down from now on.
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    EXPECT_TRUE(lines.first().startsWith(u"Kind\tKPI\tWhose"_s)) << lines.first().toStdString();
    EXPECT_EQ(lines.size(), table()->model()->rowCount() + 2);
}

TEST_F(QualityTabTest, OpensWithOneKpi)
{
    showPage(u"quality:talks"_s);
    ASSERT_TRUE(waitForRows());
    EXPECT_EQ(field<QComboBox>(u"qualityKpi"_s)->currentData().toString(), u"talks"_s);
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        EXPECT_EQ(cell(row, 1), u"Talks"_s);
    EXPECT_FALSE(field<QPushButton>(u"qualityGo"_s)->text().isEmpty());
}

TEST_F(QualityTabTest, ReadsAgainWhenRecordsChange)
{
    showPage();
    ASSERT_TRUE(waitForRows());
    choose(u"qualityKind"_s, u"impossible"_s);
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_FALSE(field<QPushButton>(u"qualityGo"_s)->isEnabled());
    const QDate day = session().cycle()->period.from.addDays(40);
    import("P0004,review_participation," + day.toString(Qt::ISODate).toLatin1() + ",,0,0,odd\n");
    ASSERT_TRUE(waitForRows());
    EXPECT_TRUE(waitFor([&] { return field<QPushButton>(u"qualityGo"_s)->isEnabled(); }));
}

} // namespace levelbook::test
