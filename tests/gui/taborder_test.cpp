// Tab goes through every page from left to right and from top to bottom, reaches each thing that
// takes the keyboard once, and comes round.
#include "gui/page.h"
#include "gui/windowfixture.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class TabOrder : public WindowTest, public testing::WithParamInterface<const char*> {
protected:
    /// What has the keyboard, by the name of itself or of the next named thing around it.
    static QString focused()
    {
        const QWidget* widget = QApplication::focusWidget();
        while (
            widget && (widget->objectName().isEmpty() || widget->objectName().startsWith(u"qt_")))
            widget = widget->parentWidget();
        return widget ? widget->objectName() : QString();
    }
};

INSTANTIATE_TEST_SUITE_P(Pages, TabOrder,
    testing::Values("overview", "people", "reviews", "reviews_P0010", "reviews_P0004",
        "calibration", "calibration_raters", "calibration_nine_box", "team", "growth_P0010",
        "growth_P0001", "framework", "data", "data_quality"),
    [](const auto& run) { return std::string(run.param); });

} // namespace

TEST_P(TabOrder, ReachesEverythingOnceAndComesRound)
{
    showWindow();
    const QString where = QString::fromLatin1(GetParam());
    window().openPage(where.section(u'_', 0, 0), where.section(u'_', 1));
    QTest::qWait(300); // What a new page reads in the background.
    auto* start = child<QWidget>(window(), u"navigation"_s);
    start->setFocus();
    QList<QWidget*> order;
    QStringList names;
    QSet<QWidget*> met;
    do {
        met << QApplication::focusWidget();
        order << QApplication::focusWidget();
        names << focused();
        press(Qt::Key_Tab);
    } while (!met.contains(QApplication::focusWidget()));
    const std::string all = names.join(u", "_s).toStdString();
    EXPECT_EQ(QApplication::focusWidget(), start) << "it goes round within: " << all;
    // Whatever takes the Tab key on the page was reached.
    const auto widgets = window().findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool takesIt = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()
            && widget->isEnabled() && !widget->focusProxy();
        if (takesIt && widget->window() == &window()) {
            EXPECT_TRUE(order.contains(widget))
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString()
                << " of " << all;
        }
    }
}

} // namespace levelbook::test
