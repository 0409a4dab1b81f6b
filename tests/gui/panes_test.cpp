// F6 and Shift+F6 go round the navigation and every pane of the open page, whatever is shown there.
#include "gui/windowfixture.h"

#include <QLineEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class PanesTest : public WindowTest {
protected:
    PanesTest() { showWindow(); }

    // What F6 may come to: the navigation and the panes that can be seen, from left to right.
    QList<QWidget*> stops()
    {
        QList<QWidget*> stops{ child<QWidget>(window(), u"navigation"_s) };
        const QList<QWidget*> panes = page().panes();
        for (QWidget* pane : panes) {
            if (pane->isVisible() && pane->isEnabled())
                stops << pane;
        }
        return stops;
    }
    static qsizetype placeIn(const QList<QWidget*>& stops)
    {
        for (qsizetype i = stops.size() - 1; i >= 0; --i) {
            QWidget* focus = QApplication::focusWidget();
            if (focus && (stops[i] == focus || stops[i]->isAncestorOf(focus)))
                return i;
        }
        return -1;
    }
    // The places that the keyboard comes to, from the navigation until it is there again.
    QList<qsizetype> round(Qt::KeyboardModifiers modifiers)
    {
        const QList<QWidget*> all = stops();
        all.first()->setFocus();
        QList<qsizetype> places;
        do {
            press(Qt::Key_F6, modifiers);
            places << placeIn(all);
        } while (places.last() != 0 && places.size() <= all.size());
        return places;
    }
    void expectWholeRound(const QString& where)
    {
        QList<qsizetype> forward;
        for (qsizetype i = 1; i < stops().size(); ++i)
            forward << i;
        QList<qsizetype> back(forward.rbegin(), forward.rend());
        forward << 0;
        back << 0;
        EXPECT_GT(forward.size(), 1) << where.toStdString();
        EXPECT_EQ(round({}), forward) << where.toStdString();
        EXPECT_EQ(round(Qt::ShiftModifier), back) << where.toStdString();
    }
};

TEST_F(PanesTest, GoRoundEveryPage)
{
    for (const QString& key :
        { u"overview"_s, u"people"_s, u"reviews"_s, u"team"_s, u"framework"_s }) {
        window().openPage(key);
        if (key == u"overview"_s) {
            ASSERT_TRUE(waitFor(
                [this] { return page().findChild<QWidget*>(u"overviewReviews"_s) != nullptr; }));
        }
        if (key == u"reviews"_s) {
            // A table without rows is hidden.
            auto* table = child<QWidget>(window(), u"reviewTable"_s);
            ASSERT_TRUE(waitFor([table] { return table->isVisible(); }));
        }
        expectWholeRound(key);
    }
    for (const QString& person : { u"P0010"_s, u"P0001"_s }) {
        window().openPage(u"growth"_s, person);
        expectWholeRound(u"growth of "_s + person);
    }
    window().openPage(u"reviews"_s, u"P0010"_s);
    expectWholeRound(u"a review"_s);
    window().openPage(u"reviews"_s, u"P0004"_s);
    expectWholeRound(u"an approved review"_s);
}

TEST_F(PanesTest, GoRoundEveryTabOfTheData)
{
    for (const QString& tab :
        { u"imports"_s, u"records"_s, u"quality"_s, u"backups"_s, u"check"_s, u"declarations"_s }) {
        window().openPage(u"data"_s, tab);
        QTest::qWait(50);
        expectWholeRound(tab);
    }
}

TEST_F(PanesTest, GoRoundEveryTabOfTheCalibration)
{
    for (const QString& tab : { u"grades"_s, u"raters"_s, u"nine_box"_s }) {
        window().openPage(u"calibration"_s, tab);
        QTest::qWait(50);
        expectWholeRound(tab);
    }
}

TEST_F(PanesTest, GoPastWhatCannotTakeTheKeyboard)
{
    // Nobody is found: the table is hidden, and the pane around it is not.
    child<QLineEdit>(window(), u"peopleSearch"_s)->setText(u"없는 사람"_s);
    const QList<qsizetype> places = round({});
    EXPECT_EQ(places.last(), 0) << "the round does not end";
    EXPECT_TRUE(places.contains(2)) << "the form is never reached";
    EXPECT_TRUE(places.contains(3)) << "the tabs are never reached";
}

TEST_F(PanesTest, ComeBackFromTheSearch)
{
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"searchBox"_s);
    press(Qt::Key_F6);
    EXPECT_EQ(placeIn(stops()), 0);
}

} // namespace

} // namespace levelbook::test
