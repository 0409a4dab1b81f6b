// A step that is refused lists all that is missing, each a link to where it is put right, by mouse
// and by keyboard.
#include "gui/reviewfixture.h"
#include "gui/reviewspage.h"
#include "workspace/action.h"
#include "workspace/cycles.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace levelbook;
using namespace levelbook::gui;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QString atFirst = u"P0010"_s; // Under the first review in the sample.
const QString approved = u"P0004"_s;

class ReviewMissing : public ReviewTest, public testing::WithParamInterface<bool> {
protected:
    void SetUp() override
    {
        openSession(Language::English);
        workspace().setMe(u"P0001"_s);
    }
    void TearDown() override { m_page.reset(); }

    void openReview(const QString& employeeNo)
    {
        m_page = std::make_unique<ReviewsPage>(session(), nullptr);
        m_page->resize(1100, 700);
        showActive(*m_page);
        m_page->open(employeeNo);
        QObject::connect(&session(), &Session::told, m_page.get(),
            [this](const QString&, const QStringList& lines) { m_told = lines; });
    }
    void change(const QString& employeeNo, const std::function<void(Review&)>& edit)
    {
        Review review = inFile(employeeNo);
        edit(review);
        must(inAction(store(), [&] { return store().updateReview(review); }));
    }
    RaterPart complete(const Review& review)
    {
        RaterPart part;
        const auto framework = must(store().framework(review.framework));
        const QList<LevelItem> items = ratedItems(framework.level(review.level));
        for (const LevelItem& item : items)
            part.ratings[item.key].rating = 3;
        part.overall = u"꾸준했다"_s;
        return part;
    }
    void takeCycleTo(CycleState state)
    {
        while (must(cycleNamed(store(), session().cycle()->name)).state != state)
            must(advanceCycle(store(), session().cycle()->name));
        workspace().noteChange(Change::Cycles);
    }
    QPushButton* link(const QString& name) { return child<QPushButton>(*m_page, name); }
    /// Follows a link as the case does, by mouse or by key.
    void follow(const QString& name)
    {
        QPushButton* it = link(name);
        ASSERT_TRUE(it->isVisible());
        EXPECT_NE(it->focusPolicy() & Qt::TabFocus, 0);
        if (GetParam()) {
            QTest::mouseClick(it, Qt::LeftButton);
        } else {
            it->setFocus(Qt::TabFocusReason);
            QTest::keyClick(it, Qt::Key_Space);
        }
        QCoreApplication::processEvents();
    }
    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    void tryOn() { link(u"forwardButton"_s)->click(); }

    std::unique_ptr<ReviewsPage> m_page;
    QStringList m_told;
};

INSTANTIATE_TEST_SUITE_P(By, ReviewMissing, testing::Bool(),
    [](const auto& run) { return run.param ? "Mouse" : "Keyboard"; });

} // namespace

TEST_P(ReviewMissing, EveryItemThatIsNotRatedIsALink)
{
    QStringList left;
    change(atFirst, [&](Review& review) {
        review.parts[Rater::First] = complete(review);
        const QStringList keys = review.parts[Rater::First].ratings.keys();
        left = { keys.first(), keys.last() };
        for (const QString& key : left)
            review.parts[Rater::First].ratings.remove(key);
    });
    openReview(atFirst);
    tryOn();
    EXPECT_GE(m_told.size(), 2);
    for (const QString& key : left) {
        follow(u"missingItem."_s + key);
        EXPECT_EQ(focused(), u"rating."_s + key);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
        EXPECT_EQ(m_page->findChild<QPushButton*>(u"missingItem."_s + key), nullptr);
    }
}

TEST_P(ReviewMissing, TheOverallCommentAndTheGradeAndItsReasonAreLinks)
{
    change(atFirst, [&](Review& review) {
        review.parts[Rater::First] = complete(review);
        review.parts[Rater::First].overall.clear();
        review.grade.clear();
        review.gradeReason.clear();
        review.approvals = { { u"R&D <팀장>"_s, u"P0001"_s, u"x"_s, {}, {} } };
    });
    openReview(atFirst);
    follow(u"missing.overall_missing"_s);
    EXPECT_EQ(focused(), u"overallEdit"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"fine"_s);
    follow(u"missing.grade_missing"_s);
    EXPECT_EQ(focused(), u"gradeBox"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"D"_s);
    ASSERT_EQ(inFile(atFirst).grade, u"D"_s);
    follow(u"missing.grade_reason_missing"_s);
    EXPECT_EQ(focused(), u"gradeReasonEdit"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"so"_s);
    EXPECT_TRUE(waitFor([this] { return inFile(atFirst).gradeReason == u"so"_s; }));
    // What is left is the signature.
    const QString box = u"missing.approval_missing.R&D <팀장>"_s;
    EXPECT_EQ(link(box)->accessibleName(), u"Not signed: R&D <팀장>"_s);
    follow(box);
    EXPECT_EQ(focused(), u"signButton"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(m_page->findChild<QPushButton*>(box), nullptr);
}

TEST_P(ReviewMissing, TheStateOfTheCycleLeadsToTheButtonThatAdvancesIt)
{
    openReview(approved);
    tryOn();
    EXPECT_FALSE(m_told.isEmpty());
    EXPECT_EQ(focused(), u"missing.cycle_not_in_state"_s) << "nobody is sent away unasked";
    EXPECT_EQ(link(focused())->accessibleName(), u"The cycle is not “Disclosed” yet"_s);
    follow(focused());
    EXPECT_EQ(focused(), u"advanceCycleButton"_s);
}

TEST_P(ReviewMissing, AnAppealTooLateTellsItsLastDay)
{
    takeCycleTo(CycleState::Disclosed);
    must(advanceReview(store(), session().cycle()->name, approved, ReviewState::Disclosed, {},
        { u"P0001"_s, QDateTime(QDate(2020, 1, 1), QTime(3, 0), Qt::UTC), QDate(2020, 1, 1) }));
    openReview(approved);
    EXPECT_EQ(m_page->findChild<QPushButton*>(u"missing.appeal_too_late"_s), nullptr);
    link(u"appealButton"_s)->click();
    EXPECT_EQ(inFile(approved).state, ReviewState::Disclosed);
    EXPECT_EQ(focused(), u"missing.appeal_too_late"_s);
    EXPECT_EQ(link(focused())->accessibleName(), u"The last day was 2020-01-08"_s);
    follow(focused());
    EXPECT_EQ(focused(), u"copyHistoryButton"_s);
    // The way on is not barred by it.
    tryOn();
    EXPECT_EQ(inFile(approved).state, ReviewState::Acknowledged);
}

TEST_P(ReviewMissing, LinksStandInTheOrderOfTabBeforeTheButtons)
{
    openReview(atFirst);
    QPushButton* forward = link(u"forwardButton"_s);
    QWidget* before = forward->previousInFocusChain();
    while (!(before->focusPolicy() & Qt::TabFocus) || !before->isVisible())
        before = before->previousInFocusChain();
    EXPECT_TRUE(before->objectName().startsWith(u"missing"_s))
        << before->objectName().toStdString();
}

TEST_P(ReviewMissing, TheSignButtonsKeepTheirPlaceWhenOthersSign)
{
    change(atFirst, [&](Review& review) {
        review.parts[Rater::First] = complete(review);
        review.grade = u"D"_s;
        review.gradeReason = u"so"_s;
        for (const QString& no : { u"P0001"_s, u"P0002"_s })
            review.approvals << ApprovalBox{ no, no, no, {}, {} };
    });
    openReview(atFirst);
    must(signReview(*otherStore(), session().cycle()->name, atFirst, { 1, {}, false },
        { u"P0001"_s, QDateTime(QDate(2026, 1, 1), QTime(3, 0), Qt::UTC), QDate(2026, 1, 1) }));
    workspace().lookForOthers();
    QWidget* behind = link(u"signOtherwiseButton"_s)->nextInFocusChain();
    while (!(behind->focusPolicy() & Qt::TabFocus) || !behind->isVisible())
        behind = behind->nextInFocusChain();
    EXPECT_EQ(behind->objectName(), u"copyHistoryButton"_s) << "of the section below";
}
