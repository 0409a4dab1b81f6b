// What a window shows first is whole: nothing in it is laid out or painted a second time.
#include "gui/fittedbox.h"
#include "gui/guifixture.h"
#include "gui/mainwindow.h"
#include "gui/peoplepage.h"
#include "gui/readtable.h"
#include "gui/widesttexts.h"
#include "gui/workpool.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class FirstPaintTest : public GuiTest { };

// Counts the paints of a widget.
class Paints : public QObject {
public:
    explicit Paints(QWidget* widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count() const { return m_count; }

private:
    int m_count = 0;
};

} // namespace

TEST_F(FirstPaintTest, ATableThatFitsIsPaintedOnceAndWithoutAScrollBar)
{
    // More rows than are in view, and columns that are too wide before they are fitted.
    QStandardItemModel model(200, 6);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(u"%1 / %2"_s.arg(row).arg(column)));
    }
    gui::ReadTable table;
    table.setModel(&model);
    table.resize(400, 300);
    table.fitColumns();
    const Paints paints(table.viewport());
    table.show();
    EXPECT_EQ(table.horizontalHeader()->length(), table.viewport()->width());
    ASSERT_TRUE(waitFor([&] { return paints.count() > 0; }));
    QTest::qWait(50); // Longer than any of Qt's delayed layouts.
    EXPECT_EQ(paints.count(), 1);
    EXPECT_FALSE(table.horizontalScrollBar()->isVisible());
}

// The figures are asked for while the page is being made, of whoever it is going to show.
TEST_F(FirstPaintTest, ThePeoplePageAsksForFiguresBeforeItIsOpened)
{
    workspace().setMe(u"P0004"_s);
    gui::PeoplePage page(session(), nullptr);
    const auto line = [&] { return page.findChild<QWidget*>(u"spark_pr_lead_time"_s); };
    ASSERT_TRUE(waitFor([&] { return line() != nullptr; }));
    QWidget* first = line();
    page.open({});
    EXPECT_EQ(child<QLineEdit>(page, u"noEdit"_s)->text(), u"P0004"_s);
    EXPECT_EQ(line(), first) << "shown, and not asked for again";
}

TEST_F(FirstPaintTest, ThePeoplePageShowsTheFiguresOfWhoeverIsWantedInstead)
{
    workspace().setMe(u"P0004"_s);
    gui::PeoplePage page(session(), nullptr);
    page.open(u"P0007"_s); // Hired after the year.
    EXPECT_EQ(child<QLineEdit>(page, u"noEdit"_s)->text(), u"P0007"_s);
    gui::workPool().waitForDone(); // What was asked for of the other one is there too.
    EXPECT_TRUE(waitFor([&] {
        const auto* none = page.findChild<QLabel*>(u"noTrends"_s);
        return none && none->text().startsWith(u"No KPI records"_s);
    }));
    QTest::qWait(20);
    EXPECT_EQ(page.findChild<QWidget*>(u"spark_pr_lead_time"_s), nullptr);
}

// What was read before somebody else's change is not shown after it.
TEST_F(FirstPaintTest, ThePeoplePageAsksAgainAfterAChange)
{
    workspace().setMe(u"P0004"_s);
    gui::PeoplePage page(session(), nullptr);
    const auto line = [&] { return page.findChild<QWidget*>(u"spark_pr_lead_time"_s); };
    ASSERT_TRUE(waitFor([&] { return line() != nullptr; }));
    const QPointer<QWidget> first = line();
    workspace().noteChange(Change::Records);
    page.open({});
    EXPECT_TRUE(waitFor([&] { return line() != nullptr && line() != first; }));
}

TEST_F(FirstPaintTest, AWindowKnowsItsTeamsWhenItIsShown)
{
    gui::MainWindow window(session());
    auto* teams = child<QComboBox>(window, u"teamBox"_s);
    window.show();
    EXPECT_EQ(teams->count(), workspace().people().teams().size() + 1);
    EXPECT_EQ(teams->currentText(), u"All teams");
}

TEST_F(FirstPaintTest, ABoxIsAsWideAsItsWidestEntry)
{
    gui::FittedBox box;
    QList<std::pair<QString, QVariant>> entries;
    for (int i = 0; i < 6; ++i)
        entries.emplace_back(u"illillillillil%1"_s.arg(i), i); // Longer, and yet narrower.
    entries.emplace_back(u"플랫폼 WWWWW"_s, 6);
    box.fill(entries);
    EXPECT_EQ(box.currentData(), 0);
    gui::FittedBox widest;
    widest.fill({ entries.last() });
    EXPECT_EQ(box.sizeHint(), widest.sizeHint());
    EXPECT_EQ(box.minimumSizeHint(), box.sizeHint());
    EXPECT_EQ(box.sizeHint().height(), QComboBox().sizeHint().height());
    box.fill({ { u"서비스 신뢰성 엔지니어링 본부"_s, 7 } });
    EXPECT_GT(box.sizeHint().width(), widest.sizeHint().width());
    QFont large = box.font();
    large.setPointSize(2 * large.pointSize());
    const int before = box.sizeHint().width();
    box.setFont(large);
    EXPECT_GT(box.sizeHint().width(), before);
}

TEST(WidestTextsTest, CountASyllableTwice)
{
    EXPECT_EQ(gui::widestTexts({ u"abcd"_s, u"가나다"_s, u"a"_s, u"abcde"_s, u""_s }, 3),
        (QList<int>{ 1, 3, 0 }));
    EXPECT_EQ(gui::widestTexts({ u"a"_s }, 3), (QList<int>{ 0 }));
    EXPECT_EQ(gui::widestTexts({}, 3), QList<int>());
}

} // namespace levelbook::test
