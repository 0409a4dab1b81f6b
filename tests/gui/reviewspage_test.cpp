#include "gui/ratingbar.h"
#include "gui/reviewfixture.h"
#include "gui/reviewspage.h"
#include "workspace/clock.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

using namespace levelbook;
using namespace levelbook::gui;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QString person = u"P0014"_s; // A draft in the sample, of a senior.

class ReviewsPageTest : public ReviewTest {
protected:
    void openPage(Language language = Language::Korean)
    {
        openSession(language);
        workspace().setMe(u"P0002"_s);
        showPage();
    }
    void showPage()
    {
        m_page = std::make_unique<ReviewsPage>(session(), nullptr);
        m_page->resize(1100, 700);
        showActive(*m_page);
        m_page->open({});
        ASSERT_TRUE(waitFor([this] { return rowCount() > 0; }));
    }
    void TearDown() override { m_page.reset(); }

    template <class T>
    T* field(const QString& name)
    {
        return child<T>(*m_page, name);
    }
    int rowCount() { return field<QTableView>(u"reviewTable"_s)->model()->rowCount(); }
    // Input goes where a person's would: to what has the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents(); // Nobody types before new fields are shown.
    }
    static void write(const QString& text)
    {
        for (const QChar c : text) {
            QInputMethodEvent event;
            event.setCommitString(c);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }
    static QString focused() { return QApplication::focusWidget()->objectName(); }
    using ReviewTest::inFile;
    Review inFile() { return inFile(person); }
    void openReview(const QString& no)
    {
        m_page->open(no);
        ASSERT_EQ(field<QLabel>(u"reviewName"_s)->text(), workspace().people().byNo(no)->name);
    }
    void goOn() { press(Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<ReviewsPage> m_page;
};

class InBothLanguages : public ReviewsPageTest, public testing::WithParamInterface<Language> { };

INSTANTIATE_TEST_SUITE_P(Reviews, InBothLanguages,
    testing::Values(Language::Korean, Language::English),
    [](const auto& run) { return run.param == Language::Korean ? "Korean" : "English"; });

} // namespace

TEST_P(InBothLanguages, AWholeReviewByKeyboardAlone)
{
    openPage(GetParam());
    // From the table, over the filter, into the review.
    field<QLineEdit>(u"reviewFilter"_s)->setFocus();
    write(person);
    press(Qt::Key_Return);
    ASSERT_TRUE(field<QLabel>(u"reviewName"_s)->isVisible());
    goOn();
    ASSERT_EQ(inFile().state, ReviewState::First);

    // The first item has the focus; each rating goes on to the next with the arrow.
    const QList<LevelItem> items =
        ratedItems(must(store().framework(inFile().framework)).level(inFile().level));
    for (const LevelItem& item : items) {
        ASSERT_EQ(focused(), u"rating."_s + item.key);
        press(Qt::Key_4);
        press(Qt::Key_Tab);
        ASSERT_EQ(focused(), u"comment."_s + item.key);
        write(u"좋은 근거"_s);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        press(Qt::Key_Down);
    }
    // Behind the last item comes the overall comment.
    ASSERT_EQ(focused(), u"overallEdit"_s);
    write(u"한 해 동안 꾸준했다."_s);
    // Too early: the missing grade is told and gone to.
    goOn();
    EXPECT_EQ(inFile().state, ReviewState::First);
    ASSERT_EQ(focused(), u"gradeBox"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"D"_s);
    EXPECT_EQ(inFile().grade, u"D"_s);
    goOn();
    ASSERT_EQ(focused(), u"gradeReasonEdit"_s);
    write(u"시험 삼아"_s);
    answerDialog([](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    goOn();

    const Review done = inFile();
    EXPECT_EQ(done.state, ReviewState::Approved);
    EXPECT_EQ(done.gradeReason, u"시험 삼아"_s);
    EXPECT_EQ(done.parts[Rater::First].overall, u"한 해 동안 꾸준했다."_s);
    for (const LevelItem& item : items) {
        EXPECT_EQ(done.parts[Rater::First].ratings[item.key].rating, 4);
        EXPECT_EQ(done.parts[Rater::First].ratings[item.key].comment, u"좋은 근거"_s);
    }
    EXPECT_EQ(done.history.last().by, u"P0002"_s);
    EXPECT_TRUE(done.isFrozen());
}

TEST_F(ReviewsPageTest, LinksLeadToWhatIsMissing)
{
    openPage();
    openReview(u"P0013"_s);
    const auto links = m_page->findChildren<QPushButton*>(
        QRegularExpression(u"^missing\\.rating_missing\\..*duty.*"_s));
    ASSERT_EQ(links.size(), 1);
    links.first()->click();
    const QString item = links.first()->objectName().section(u'.', 2);
    EXPECT_EQ(focused(), u"rating."_s + item);
    press(Qt::Key_3);
    // The link has gone on to the next one, or is gone.
    EXPECT_FALSE(m_page->findChild<QPushButton*>(u"missing.rating_missing."_s + item));
}

TEST_F(ReviewsPageTest, SkippingAsksForAReason)
{
    openPage();
    openReview(u"P0013"_s);
    auto* bar = qobject_cast<RatingBar*>(QApplication::focusWidget());
    ASSERT_NE(bar, nullptr);
    const QString item = bar->objectName().mid(7);
    answerDialog([](QWidget& dialog) {
        EXPECT_FALSE(child<QPushButton>(dialog, u"reasonAccept"_s)->isEnabled());
        child<QPlainTextEdit>(dialog, u"reasonEdit"_s)->setPlainText(u"담당하지 않음"_s);
        child<QPushButton>(dialog, u"reasonAccept"_s)->click();
    });
    press(Qt::Key_S);
    EXPECT_EQ(inFile(u"P0013"_s).parts[Rater::First].ratings[item].skipped, u"담당하지 않음"_s);
    EXPECT_EQ(bar->skipped(), u"담당하지 않음"_s);
}

TEST_F(ReviewsPageTest, SendingBackNeedsAReasonAndSaysIt)
{
    openPage();
    openReview(u"P0010"_s);
    answerDialog([](QWidget& dialog) {
        child<QPlainTextEdit>(dialog, u"reasonEdit"_s)->setPlainText(u"다시 보기"_s);
        child<QPushButton>(dialog, u"reasonAccept"_s)->click();
    });
    field<QPushButton>(u"backButton"_s)->click();
    EXPECT_EQ(inFile(u"P0010"_s).state, ReviewState::Draft);
    EXPECT_EQ(inFile(u"P0010"_s).history.last().reason, u"다시 보기"_s);
}

TEST_F(ReviewsPageTest, TypedTextIsSavedByItselfAndOnLeaving)
{
    openPage();
    openReview(u"P0010"_s);
    EXPECT_TRUE(m_page->isActiveWindow()) << "nothing flashes up on its own";
    field<QPlainTextEdit>(u"strengthsEdit"_s)->setFocus();
    field<QPlainTextEdit>(u"strengthsEdit"_s)->clear();
    write(u"저절로"_s);
    EXPECT_TRUE(waitFor([&] { return inFile(u"P0010"_s).strengths == u"저절로"_s; }));
    write(u" 그리고"_s);
    EXPECT_TRUE(m_page->leave());
    EXPECT_EQ(inFile(u"P0010"_s).strengths, u"저절로 그리고"_s);
}

TEST_F(ReviewsPageTest, AfterAKillTheTypedTextIsOffered)
{
    openPage();
    openReview(u"P0010"_s);
    {
        // Somebody else holds the file, so that nothing can be saved before the kill.
        const auto other = otherStore();
        const auto transaction = must(other->begin());
        field<QPlainTextEdit>(u"strengthsEdit"_s)->setFocus();
        write(u"끊긴 글"_s);
        const DraftStore drafts;
        ASSERT_TRUE(waitFor([&] { return !drafts.all(path()).isEmpty(); }));
        m_page.reset(); // Nothing is left, nothing is closed.
    }
    EXPECT_FALSE(inFile(u"P0010"_s).strengths.contains(u"끊긴 글"_s));
    showPage();
    field<QPushButton>(u"openDraftButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return m_page->findChild<QPushButton*>(u"restoreDraftButton"_s); }));
    field<QPushButton>(u"restoreDraftButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return inFile(u"P0010"_s).strengths.contains(u"끊긴 글"_s); }));
    EXPECT_TRUE(field<QPlainTextEdit>(u"strengthsEdit"_s)->toPlainText().contains(u"끊긴 글"_s));
}

TEST_F(ReviewsPageTest, UndoShowsTheEarlierValueInTheForm)
{
    openPage();
    openReview(u"P0010"_s);
    auto* bar = m_page->findChild<RatingBar*>();
    const auto before = bar->rating();
    bar->setFocus();
    press(before == 1 ? Qt::Key_2 : Qt::Key_1);
    EXPECT_NE(bar->rating(), before);
    session().undoStack().undo();
    EXPECT_EQ(bar->rating(), before);
}

TEST_F(ReviewsPageTest, NeighboursAreThoseOfTheTable)
{
    openPage();
    auto* table = field<QTableView>(u"reviewTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    const QString first = table->model()->index(0, 0).data().toString();
    const QString second = table->model()->index(1, 0).data().toString();
    table->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(field<QLabel>(u"reviewName"_s)->text(), first);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(field<QLabel>(u"reviewName"_s)->text(), second);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(field<QLabel>(u"reviewName"_s)->text(), first);
    EXPECT_FALSE(field<QPushButton>(u"previousButton"_s)->isEnabled());
}

TEST_F(ReviewsPageTest, TheTableFiltersByTeamAndText)
{
    openPage();
    const int all = rowCount();
    session().setTeam(workspace().people().teams().first().name);
    const int team = rowCount();
    EXPECT_LT(team, all);
    EXPECT_GT(team, 0);
    session().setTeam({});
    field<QLineEdit>(u"reviewFilter"_s)->setText(u"ㅈㅇㅂ"_s); // The initials of 조은별.
    EXPECT_EQ(rowCount(), 1);
    field<QLineEdit>(u"reviewFilter"_s)->clear();
    EXPECT_EQ(rowCount(), all);
}

TEST_F(ReviewsPageTest, ScoresComeFromTheBackground)
{
    openPage();
    auto* model = field<QTableView>(u"reviewTable"_s)->model();
    EXPECT_TRUE(waitFor([&] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 5).data().toString() == u"…"_s)
                return false;
        }
        return true;
    }));
}

TEST_F(ReviewsPageTest, AnotherLanguageIsSpokenAtOnceAndEverywhere)
{
    openPage(Language::Korean);
    openReview(u"P0010"_s);
    const QString korean = field<QPushButton>(u"forwardButton"_s)->text();
    session().setLanguage(Language::English);
    ASSERT_TRUE(waitFor([&] { return field<QPushButton>(u"forwardButton"_s)->text() != korean; }));
    // What people wrote stays Korean; what the program says does not.
    static const QRegularExpression hangul(u"[가-힣]"_s);
    const auto buttons = m_page->findChildren<QPushButton*>();
    for (const QPushButton* button : buttons)
        EXPECT_FALSE(button->text().contains(hangul)) << button->text().toStdString();
    EXPECT_FALSE(field<QLabel>(u"saveState"_s)->text().contains(hangul));
}

TEST_F(ReviewsPageTest, MakingTheFormAnewLeavesNoHolesInIt)
{
    openPage(Language::Korean);
    openReview(u"P0004"_s);
    QCoreApplication::processEvents();
    const auto places = [this] {
        QList<int> tops;
        const auto links =
            m_page->findChildren<QPushButton*>(QRegularExpression(u"^evidence\\."_s));
        for (const QPushButton* link : links)
            tops << link->y();
        return tops;
    };
    const QList<int> before = places();
    ASSERT_GT(before.size(), 1);
    for (const Language language : { Language::English, Language::Korean }) {
        session().setLanguage(language);
        ASSERT_TRUE(waitFor([&] { return places() == before; }));
    }
}

TEST_F(ReviewsPageTest, AReadOnlyFileIsShownAndNotWritten)
{
    closeSession();
    const auto otherWindow = must(Workspace::open(path(), currentMoment()));
    openPage();
    ASSERT_TRUE(workspace().isReadOnly());
    openReview(u"P0010"_s);
    EXPECT_TRUE(m_page->findChild<RatingBar*>()->isReadOnly());
    EXPECT_FALSE(field<QPushButton>(u"forwardButton"_s)->isVisible());
}
