// The steps of a review beyond its writing, as the form offers them: disclosure, appeal, decision,
// closing, reopening.
#include "gui/reviewfixture.h"
#include "gui/reviewspage.h"
#include "workspace/cycles.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace levelbook;
using namespace levelbook::gui;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QString approved = u"P0004"_s; // In the sample.

class ReviewSteps : public ReviewTest {
protected:
    void TearDown() override { m_page.reset(); }

    void openPage(Language language = Language::English)
    {
        openSession(language);
        workspace().setMe(u"P0001"_s);
        m_page = std::make_unique<ReviewsPage>(session(), nullptr);
        m_page->resize(1100, 700);
        showActive(*m_page);
    }
    void openReview(const QString& employeeNo) { m_page->open(employeeNo); }
    // The sample's cycle is open.
    void takeCycleTo(CycleState state)
    {
        const QString name = session().cycle()->name;
        while (must(cycleNamed(store(), name)).state != state)
            must(advanceCycle(store(), name));
        workspace().noteChange(Change::Cycles);
    }
    QPushButton* button(const QString& name) { return child<QPushButton>(*m_page, name); }
    bool isOffered(const QString& name) { return button(name)->isVisible(); }
    QStringList enabledSteps()
    {
        QStringList enabled;
        for (const QAction* action : m_page->pageActions()) {
            if (action->isEnabled())
                enabled << action->text();
        }
        return enabled;
    }
    void giveReason(const QString& reason)
    {
        answerDialog([reason](QWidget& dialog) {
            ASSERT_EQ(dialog.objectName(), u"reasonDialog"_s);
            child<QPlainTextEdit>(dialog, u"reasonEdit"_s)->setPlainText(reason);
            child<QPushButton>(dialog, u"reasonAccept"_s)->click();
        });
    }
    void discloseAndAppeal()
    {
        takeCycleTo(CycleState::Disclosed);
        openReview(approved);
        button(u"forwardButton"_s)->click();
        ASSERT_EQ(inFile(approved).state, ReviewState::Disclosed);
        giveReason(u"근거가 빠졌다"_s);
        button(u"appealButton"_s)->click();
        ASSERT_EQ(inFile(approved).state, ReviewState::Appealed);
    }
    void decide(bool upheld)
    {
        answerDialog([upheld](QWidget& dialog) {
            ASSERT_EQ(dialog.objectName(), u"verdictDialog"_s);
            auto* accept = child<QPushButton>(dialog, u"verdictAccept"_s);
            EXPECT_TRUE(
                child<QLabel>(dialog, u"appealGround"_s)->text().contains(u"근거가 빠졌다"_s));
            child<QPlainTextEdit>(dialog, u"verdictEdit"_s)->setPlainText(u"검토한 결과"_s);
            EXPECT_FALSE(accept->isEnabled()) << "nobody has said whether it is upheld";
            child<QRadioButton>(dialog, upheld ? u"upheldButton"_s : u"notUpheldButton"_s)->click();
            EXPECT_TRUE(accept->isEnabled());
            accept->click();
        });
        button(u"decisionButton"_s)->click();
    }

    std::unique_ptr<ReviewsPage> m_page;
};

} // namespace

TEST_F(ReviewSteps, ADisclosureTooEarlyTellsWhatIsMissing)
{
    openPage();
    openReview(approved);
    QStringList told;
    QObject::connect(&session(), &Session::told, m_page.get(),
        [&told](const QString&, const QStringList& lines) { told = lines; });
    button(u"forwardButton"_s)->click();
    EXPECT_FALSE(told.isEmpty());
    EXPECT_EQ(inFile(approved).state, ReviewState::Approved);
    EXPECT_FALSE(isOffered(u"appealButton"_s));
    EXPECT_FALSE(isOffered(u"reopenButton"_s));
}

TEST_F(ReviewSteps, AnAppealThatIsUpheldBeginsARevision)
{
    openPage();
    discloseAndAppeal();
    EXPECT_FALSE(isOffered(u"forwardButton"_s)) << "only the decision leads on";
    QStringList remarks;
    QObject::connect(&session(), &Session::remarked, m_page.get(),
        [&remarks](const QString& text) { remarks << text; });
    decide(true);
    const Review now = inFile(approved);
    EXPECT_EQ(now.revisionNo, 2);
    EXPECT_EQ(now.state, ReviewState::Calibration);
    const QString cycle = session().cycle()->name;
    const Review old = must(findReview(store(), cycle, approved, 1)).review;
    EXPECT_EQ(old.state, ReviewState::Decided);
    EXPECT_EQ(old.appealUpheld, true);
    EXPECT_TRUE(child<QLabel>(*m_page, u"reviewFacts"_s)->text().contains(u"revision 2"_s));
    ASSERT_EQ(remarks.size(), 1);
    EXPECT_TRUE(remarks.first().startsWith(u"Revision 2 has begun"_s));
    EXPECT_TRUE(isOffered(u"forwardButton"_s));
}

TEST_F(ReviewSteps, AnAppealThatIsNotUpheldLeadsToTheEndAndAReopening)
{
    openPage();
    discloseAndAppeal();
    decide(false);
    EXPECT_EQ(inFile(approved).state, ReviewState::Decided);
    EXPECT_EQ(inFile(approved).appealUpheld, false);
    EXPECT_EQ(inFile(approved).history.last().reason, u"검토한 결과"_s);
    button(u"forwardButton"_s)->click();
    EXPECT_EQ(inFile(approved).state, ReviewState::Acknowledged);
    EXPECT_TRUE(isOffered(u"reopenButton"_s));
    takeCycleTo(CycleState::Closed);
    button(u"forwardButton"_s)->click();
    EXPECT_EQ(inFile(approved).state, ReviewState::Closed);
    EXPECT_FALSE(isOffered(u"forwardButton"_s));

    answerDialog([](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    button(u"reopenButton"_s)->click();
    EXPECT_EQ(inFile(approved).state, ReviewState::Closed) << "the person turned back";
    giveReason(u"기록이 고쳐졌다"_s);
    button(u"reopenButton"_s)->click();
    EXPECT_EQ(inFile(approved).revisionNo, 2);
    EXPECT_EQ(inFile(approved).state, ReviewState::First);
    EXPECT_EQ(inFile(approved).history.last().reason, u"기록이 고쳐졌다"_s);
}

TEST_F(ReviewSteps, TheMenuOffersWhatIsAllowed)
{
    openPage();
    takeCycleTo(CycleState::Disclosed);
    openReview(approved);
    EXPECT_FALSE(enabledSteps().contains(u"Record an appea&l…"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(inFile(approved).state, ReviewState::Disclosed);
    EXPECT_TRUE(enabledSteps().contains(u"Record an appea&l…"_s));
    EXPECT_FALSE(enabledSteps().contains(u"De&cide on the appeal…"_s));
    EXPECT_FALSE(enabledSteps().contains(u"Re&open…"_s));
}

TEST_F(ReviewSteps, EveryStepIsSaidInBothLanguages)
{
    for (const Language language : { Language::Korean, Language::English }) {
        m_page.reset();
        openPage(language);
        openReview(approved);
        takeCycleTo(CycleState::Disclosed);
        if (inFile(approved).state == ReviewState::Approved)
            button(u"forwardButton"_s)->click();
        const QString text = button(u"appealButton"_s)->text();
        EXPECT_EQ(
            text, language == Language::Korean ? u"이의신청 기록…"_s : u"Record an appeal…"_s);
    }
}
