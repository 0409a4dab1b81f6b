// A review from its draft to its end with two appeals, driven by the keyboard alone: no test of
// this file touches a widget but through keys.
#include "gui/reviewfixture.h"
#include "gui/reviewspage.h"
#include "workspace/action.h"
#include "workspace/cycles.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace levelbook;
using namespace levelbook::gui;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QString person = u"P0014"_s; // A draft in the sample.
constexpr int mostTabs = 300;

class WholeReview : public ReviewTest, public testing::WithParamInterface<Language> {
protected:
    void SetUp() override
    {
        openSession(GetParam());
        workspace().setMe(u"P0002"_s);
        prepare();
        m_page = std::make_unique<ReviewsPage>(session(), nullptr);
        m_page->resize(1100, 700);
        showActive(*m_page);
        m_page->open({});
        ASSERT_TRUE(waitFor([this] {
            return child<QTableView>(*m_page, u"reviewTable"_s)->model()->rowCount() > 0;
        }));
    }
    void TearDown() override { m_page.reset(); }

    // The sample's cycle with every stage, and an approval line of two for the person.
    void prepare()
    {
        Cycle cycle = *session().cycle();
        cycle.stages = { Stage::Self, Stage::First, Stage::Second, Stage::Calibration };
        Review review = inFile(person);
        review.firstRater = workspace().people().byNo(u"P0002"_s)->id;
        review.secondRater = workspace().people().byNo(u"P0001"_s)->id;
        for (const QString& no : { u"P0002"_s, u"P0001"_s })
            review.approvals << ApprovalBox{ u"결재 %1"_s.arg(no), no,
                workspace().people().byNo(no)->name, {}, {} };
        must(inAction(store(), [&]() -> Result<void> {
            LEVELBOOK_TRY(store().updateCycle(cycle));
            return store().updateReview(review);
        }));
        workspace().noteChange(Change::Everything);
    }
    void takeCycleTo(CycleState state)
    {
        while (must(cycleNamed(store(), session().cycle()->name)).state != state)
            must(advanceCycle(store(), session().cycle()->name));
        workspace().noteChange(Change::Cycles);
    }

    QWidget* focus()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        // No window manager gives the keyboard back when a dialog has closed.
        if (!QApplication::focusWidget() && !QApplication::activeModalWidget())
            showActive(*m_page);
        QWidget* widget = QApplication::focusWidget();
        if (!widget)
            throw std::runtime_error("nothing has the keyboard");
        return widget;
    }
    QString focused() { return focus()->objectName(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void write(const QString& text)
    {
        for (const QChar c : text) {
            QInputMethodEvent event;
            event.setCommitString(c);
            QCoreApplication::sendEvent(focus(), &event);
        }
    }
    /// Goes on by Tab until the thing of a name has the keyboard.
    void tabTo(const QString& name)
    {
        for (int i = 0; i < mostTabs; ++i) {
            if (focused() == name)
                return;
            press(Qt::Key_Tab);
        }
        throw std::runtime_error("Tab does not lead to " + name.toStdString());
    }
    void use(const QString& button)
    {
        tabTo(button);
        press(Qt::Key_Space);
    }
    void goOn() { press(Qt::Key_Return, Qt::ControlModifier); }
    void answerReason(const QString& reason)
    {
        answerDialog([this, reason](QWidget&) {
            tabTo(u"reasonEdit"_s);
            write(reason);
            tabTo(u"reasonAccept"_s);
            press(Qt::Key_Space);
        });
    }
    void answerVerdict(bool upheld)
    {
        answerDialog([this, upheld](QWidget&) {
            // The arrow keys go from one choice to the other.
            if (focused() != u"upheldButton"_s)
                tabTo(u"upheldButton"_s);
            press(Qt::Key_Space);
            if (!upheld)
                press(Qt::Key_Down);
            tabTo(u"verdictEdit"_s);
            write(u"다시 살폈다"_s);
            tabTo(u"verdictAccept"_s);
            press(Qt::Key_Space);
        });
    }
    static void answerYes()
    {
        answerDialog([](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    }

    Review inFile() { return ReviewTest::inFile(person); }
    using ReviewTest::inFile;
    QList<LevelItem> items()
    {
        return ratedItems(must(store().framework(inFile().framework)).level(inFile().level));
    }
    // Rates all items from where the cursor stands, which is the first one; skips the last with a
    // reason.
    void rateAll(int rating)
    {
        const QList<LevelItem> all = items();
        for (const LevelItem& item : all) {
            ASSERT_EQ(focused(), u"rating."_s + item.key);
            if (item == all.last()) {
                answerReason(u"맡지 않은 일"_s);
                press(Qt::Key_S);
                // The keyboard comes back when the window hears that the dialog is gone.
                ASSERT_TRUE(waitFor([&] { return focused() == u"rating."_s + item.key; }));
            } else {
                press(static_cast<Qt::Key>(Qt::Key_0 + rating));
            }
            press(Qt::Key_Down);
        }
        ASSERT_EQ(focused(), u"overallEdit"_s);
        write(u"꾸준했다"_s);
    }
    void giveGrade(const QString& grade)
    {
        tabTo(u"gradeBox"_s);
        QTest::keyClicks(focus(), grade);
        tabTo(u"gradeReasonEdit"_s);
        write(u"근거를 다시 봄"_s);
    }
    void signBoth()
    {
        use(u"signButton"_s);
        // The second box is another's: signed on behalf, by the menu of the button.
        QTimer::singleShot(200, qApp, [this] {
            press(Qt::Key_Down);
            press(Qt::Key_Return);
        });
        use(u"signOtherwiseButton"_s);
        ASSERT_TRUE(waitFor([this] { return inFile().approvals.last().isSettled(); }));
        EXPECT_TRUE(inFile().approvals.last().onBehalf);
    }
    void approveAndDisclose()
    {
        answerYes();
        goOn();
        ASSERT_EQ(inFile().state, ReviewState::Approved);
        goOn();
        ASSERT_EQ(inFile().state, ReviewState::Disclosed);
    }
    void appeal(bool upheld)
    {
        answerReason(u"빠진 근거가 있다"_s);
        use(u"appealButton"_s);
        ASSERT_EQ(inFile().state, ReviewState::Appealed);
        answerVerdict(upheld);
        use(u"decisionButton"_s);
    }
    void readTheOldRevision()
    {
        tabTo(u"revisionBox"_s);
        press(Qt::Key_Down); // The newest stands first.
        EXPECT_TRUE(child<QPlainTextEdit>(*m_page, u"overallEdit"_s)->isReadOnly());
        answerDialog([this](QWidget& dialog) {
            EXPECT_EQ(dialog.objectName(), u"revisionsDialog"_s);
            const auto* table = child<QTableView>(dialog, u"changesTable"_s);
            EXPECT_GT(table->model()->rowCount(), 0);
            EXPECT_TRUE(waitFor([table] { return table->hasFocus(); }));
            press(Qt::Key_Down);
            tabTo(u"oldRevision"_s);
            press(Qt::Key_Escape);
        });
        use(u"compareRevisionsButton"_s);
        EXPECT_TRUE(waitFor([] { return !QApplication::activeModalWidget(); }));
        tabTo(u"readRevision.2"_s);
        press(Qt::Key_Space);
        EXPECT_TRUE(child<QLabel>(*m_page, u"reviewFacts"_s)->text().contains(u'2'));
    }

    std::unique_ptr<ReviewsPage> m_page;
};

INSTANTIATE_TEST_SUITE_P(Languages, WholeReview,
    testing::Values(Language::Korean, Language::English),
    [](const auto& run) { return run.param == Language::Korean ? "Korean" : "English"; });

} // namespace

TEST_P(WholeReview, FromItsDraftToItsEndByKeyboardAlone)
{
    tabTo(u"reviewFilter"_s);
    write(person);
    press(Qt::Key_Return);
    ASSERT_TRUE(child<QLabel>(*m_page, u"reviewName"_s)->isVisible());
    goOn();
    ASSERT_EQ(inFile().state, ReviewState::Self);
    ASSERT_NO_FATAL_FAILURE(rateAll(5));
    goOn();
    ASSERT_EQ(inFile().state, ReviewState::First);
    ASSERT_NO_FATAL_FAILURE(rateAll(3));
    goOn();
    ASSERT_EQ(inFile().state, ReviewState::Second);
    ASSERT_NO_FATAL_FAILURE(rateAll(4));
    // The widest gap leads to its item.
    tabTo(u"gapsTable"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(focused(), u"rating."_s + items().first().key);
    goOn();
    ASSERT_EQ(inFile().state, ReviewState::Calibration);

    giveGrade(u"C"_s);
    ASSERT_NO_FATAL_FAILURE(signBoth());
    takeCycleTo(CycleState::Disclosed);
    ASSERT_NO_FATAL_FAILURE(approveAndDisclose());
    ASSERT_NO_FATAL_FAILURE(appeal(true));
    ASSERT_EQ(inFile().revisionNo, 2);
    ASSERT_EQ(inFile().state, ReviewState::Calibration);

    giveGrade(u"B"_s);
    ASSERT_NO_FATAL_FAILURE(readTheOldRevision());
    ASSERT_NO_FATAL_FAILURE(signBoth());
    ASSERT_NO_FATAL_FAILURE(approveAndDisclose());
    ASSERT_NO_FATAL_FAILURE(appeal(false));
    ASSERT_EQ(inFile().state, ReviewState::Decided);
    tabTo(u"statementEdit"_s);
    write(u"결과를 읽었다"_s);
    goOn();
    ASSERT_EQ(inFile().state, ReviewState::Acknowledged);
    EXPECT_EQ(inFile().statement, u"결과를 읽었다"_s);
    takeCycleTo(CycleState::Closed);
    goOn();
    EXPECT_EQ(inFile().state, ReviewState::Closed);
    EXPECT_EQ(inFile().grade, u"B"_s);
    EXPECT_EQ(must(findReview(store(), session().cycle()->name, person, 1)).review.grade, u"C"_s);
}
