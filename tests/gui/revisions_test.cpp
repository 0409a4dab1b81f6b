// The revisions of a review in the form: the old ones are read, compared and told of, never
// changed; the ratings side by side.
#include "gui/ratingbar.h"
#include "gui/reviewfixture.h"
#include "gui/reviewspage.h"
#include "gui/revisionsdialog.h"
#include "gui/textwalk.h"
#include "workspace/action.h"
#include "workspace/cycles.h"
#include "workspace/reviewedit.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace levelbook;
using namespace levelbook::gui;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QString person = u"P0004"_s; // Approved in the sample.

class RevisionsTest : public ReviewTest {
protected:
    void SetUp() override
    {
        openSession(Language::English);
        workspace().setMe(u"P0001"_s);
    }
    void TearDown() override { m_page.reset(); }

    Actor actor() { return workspace().actor(); }
    QString cycle() { return session().cycle()->name; }
    void step(ReviewState to, const QString& reason = {}, std::optional<bool> upheld = {})
    {
        must(advanceReview(store(), cycle(), person, to, reason, actor(), upheld));
    }
    // An appeal that was upheld, and a grade and a text that changed by it.
    void makeSecondRevision()
    {
        while (must(cycleNamed(store(), cycle())).state != CycleState::Disclosed)
            must(advanceCycle(store(), cycle()));
        step(ReviewState::Disclosed);
        step(ReviewState::Appealed, u"<b>근거</b>가 빠졌다"_s);
        step(ReviewState::Decided, u"맞다"_s, true);
        Review second = inFile(person);
        m_oldGrade = second.grade;
        second.grade = second.grade == u"S"_s ? u"A"_s : u"S"_s;
        second.strengths = u"<i>새로</i> 쓴\n두 줄"_s;
        must(inAction(store(), [&] { return store().updateReview(second); }));
        workspace().noteChange(Change::Everything);
    }
    void openReview()
    {
        m_page = std::make_unique<ReviewsPage>(session(), nullptr);
        m_page->resize(1100, 700);
        showActive(*m_page);
        m_page->open(person);
    }
    template <class T>
    T* field(const QString& name)
    {
        return child<T>(*m_page, name);
    }
    QString facts() { return field<QLabel>(u"reviewFacts"_s)->text(); }
    QString grade() { return field<QComboBox>(u"gradeBox"_s)->currentText(); }
    void readFirst()
    {
        auto* box = field<QComboBox>(u"revisionBox"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
    }

    std::unique_ptr<ReviewsPage> m_page;
    QString m_oldGrade;
};

} // namespace

TEST_F(RevisionsTest, AReviewWithOneRevisionOffersNoChoice)
{
    openReview();
    EXPECT_FALSE(field<QComboBox>(u"revisionBox"_s)->isVisible());
    EXPECT_FALSE(field<QPushButton>(u"compareRevisionsButton"_s)->isVisible());
}

TEST_F(RevisionsTest, AnOldRevisionIsReadAndNotChanged)
{
    makeSecondRevision();
    openReview();
    ASSERT_TRUE(field<QComboBox>(u"revisionBox"_s)->isVisible());
    EXPECT_TRUE(field<QComboBox>(u"gradeBox"_s)->isEnabled());
    readFirst();
    EXPECT_EQ(grade(), m_oldGrade);
    EXPECT_TRUE(facts().contains(u"revision 1"_s));
    EXPECT_TRUE(facts().contains(u"read-only"_s));
    EXPECT_FALSE(field<QComboBox>(u"gradeBox"_s)->isEnabled());
    for (const QPlainTextEdit* edit : m_page->findChildren<QPlainTextEdit*>())
        EXPECT_TRUE(edit->isReadOnly()) << edit->objectName().toStdString();
    for (const RatingBar* bar : m_page->findChildren<RatingBar*>())
        EXPECT_TRUE(bar->isReadOnly());
    EXPECT_FALSE(field<QPushButton>(u"forwardButton"_s)->isVisible());
    EXPECT_EQ(m_page->findChild<QPushButton*>(u"signButton"_s), nullptr);
    // What others save leaves it in view.
    workspace().noteChange(Change::Everything);
    EXPECT_TRUE(facts().contains(u"revision 1"_s));
    QTest::mouseClick(field<QPushButton>(u"newestRevisionButton"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return facts().contains(u"revision 2"_s); }));
    EXPECT_TRUE(field<QComboBox>(u"gradeBox"_s)->isEnabled());
}

TEST_F(RevisionsTest, ThePaperIsOfTheRevisionInView)
{
    makeSecondRevision();
    openReview();
    readFirst();
    QStringList shown;
    answerDialog([&](QWidget& dialog) {
        EXPECT_EQ(dialog.objectName(), u"paperPreview"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    field<QPushButton>(u"previewButton"_s)->click();
    EXPECT_TRUE(waitFor([] { return !QApplication::activeModalWidget(); }));
}

TEST_F(RevisionsTest, TheDifferencesStandSideBySideAsTheyWereWritten)
{
    makeSecondRevision();
    openReview();
    field<QPushButton>(u"compareRevisionsButton"_s)->click();
    auto* dialog = topLevel<RevisionsDialog>(u"revisionsDialog"_s);
    auto* table = child<QTableView>(*dialog, u"changesTable"_s);
    const QStringList what = shownColumn(*table->model(), u"What"_s);
    EXPECT_EQ(shownColumn(*table->model(), u"Change"_s).size(), what.size());
    const qsizetype gradeRow = what.indexOf(u"Grade"_s);
    const qsizetype textRow = what.indexOf(u"Strengths"_s);
    ASSERT_GE(gradeRow, 0) << what.join(u'\n').toStdString();
    ASSERT_GE(textRow, 0);
    EXPECT_EQ(shownColumn(*table->model(), u"Before"_s)[gradeRow], m_oldGrade);
    EXPECT_EQ(shownColumn(*table->model(), u"Change"_s)[gradeRow], u"changed"_s);
    table->setCurrentIndex(table->model()->index(static_cast<int>(textRow), 0));
    EXPECT_EQ(
        child<QPlainTextEdit>(*dialog, u"newText"_s)->toPlainText(), u"<i>새로</i> 쓴\n두 줄"_s);
    EXPECT_EQ(child<QPlainTextEdit>(*dialog, u"oldText"_s)->toPlainText(),
        must(findReview(store(), cycle(), person, 1)).review.strengths);
    // A revision does not differ from itself.
    child<QComboBox>(*dialog, u"newRevision"_s)->setCurrentIndex(0);
    EXPECT_EQ(table->model()->rowCount(), 0);
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents();
    EXPECT_EQ(dialog->windowTitle(), u"개정 비교"_s);
    dialog->close();
}

TEST_F(RevisionsTest, TheHistoryRunsOverTheRevisionsAndIsCopiedAsText)
{
    makeSecondRevision();
    openReview();
    const auto said = [this] {
        QString all;
        for (const ShownText& shown : shownTexts(*field<QWidget>(u"timeline"_s)))
            all += shown.text + u'\n';
        return all;
    };
    EXPECT_TRUE(said().contains(u"Revision 2 begins"_s));
    EXPECT_TRUE(said().contains(u"Reason: <b>근거</b>가 빠졌다"_s));
    EXPECT_TRUE(said().contains(u"(Upheld)"_s));
    EXPECT_TRUE(said().contains(u"in the place of"_s)) << "the appeal was recorded by another";
    field<QPushButton>(u"copyHistoryButton"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"Revision 1 | "_s));
    EXPECT_TRUE(copied.contains(u"<b>근거</b>가 빠졌다"_s));
    QTest::keyClick(field<QPushButton>(u"readRevision.1"_s), Qt::Key_Space);
    EXPECT_TRUE(facts().contains(u"revision 1"_s));
    EXPECT_EQ(m_page->findChild<QPushButton*>(u"readRevision.1"_s), nullptr);
}

TEST_F(RevisionsTest, ARevisionMadeElsewhereComesIntoView)
{
    openReview();
    EXPECT_FALSE(facts().contains(u"revision"_s));
    makeSecondRevision();
    EXPECT_TRUE(facts().contains(u"revision 2"_s));
    EXPECT_TRUE(field<QComboBox>(u"revisionBox"_s)->isVisible());
}

TEST_F(RevisionsTest, RatingsStandSideBySideTheWidestGapFirstAndLeadToTheirItems)
{
    const QString rated = u"P0010"_s;
    Review review = inFile(rated);
    const LevelDefinition level = must(store().framework(review.framework)).level(review.level);
    const QList<LevelItem> items = ratedItems(level);
    for (const LevelItem& item : items) {
        review.parts[Rater::Self].ratings[item.key].rating = 4;
        review.parts[Rater::First].ratings[item.key] = { 4, {}, {} };
    }
    review.parts[Rater::First].ratings[items[2].key].rating = 1;
    review.parts[Rater::First].ratings[items[3].key] = { {}, u"휴직"_s, {} };
    must(inAction(store(), [&] { return store().updateReview(review); }));
    openReview();
    m_page->open(rated);
    auto* table = field<QTableView>(u"gapsTable"_s);
    ASSERT_EQ(table->model()->rowCount(), items.size());
    EXPECT_EQ(shownColumn(*table->model(), u"Gap"_s).first(), u"3"_s);
    EXPECT_EQ(shownColumn(*table->model(), u"First rater"_s).first(), u"1 (−3)"_s);
    EXPECT_EQ(shownColumn(*table->model(), u"Why skipped"_s).last(), u"First rater: 휴직"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"rating."_s + items[2].key);
    const QPoint at = table->visualRect(table->model()->index(1, 1)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"rating."_s + items[0].key);
}
