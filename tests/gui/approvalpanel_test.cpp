// Signing the boxes of a review's approval line in the form.
#include "gui/reviewfixture.h"
#include "gui/reviewspage.h"
#include "workspace/action.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace levelbook;
using namespace levelbook::gui;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

const QString person = u"P0010"_s; // Under the first review in the sample.

class ApprovalPanelTest : public ReviewTest {
protected:
    void SetUp() override { openPage(Language::English); }
    void TearDown() override { m_page.reset(); }

    void openPage(Language language)
    {
        m_page.reset();
        openSession(language);
        workspace().setMe(u"P0001"_s);
        if (inFile(person).approvals.isEmpty())
            prepare();
        m_page = std::make_unique<ReviewsPage>(session(), nullptr);
        m_page->resize(1100, 700);
        showActive(*m_page);
        m_page->open(person);
        QObject::connect(&session(), &Session::told, m_page.get(),
            [this](const QString&, const QStringList& lines) { m_told = lines; });
    }
    // A review that lacks nothing but three signatures.
    void prepare()
    {
        Review review = inFile(person);
        const auto framework = must(store().framework(review.framework));
        RaterPart& part = review.parts[Rater::First];
        for (const LevelItem& item : ratedItems(framework.level(review.level)))
            part.ratings[item.key].rating = 4;
        part.overall = u"한 해 동안 꾸준했다."_s;
        review.grade = u"D"_s;
        review.gradeReason = u"시험 삼아"_s;
        const QList<std::pair<QString, QString>> seats{ { u"팀장"_s, u"P0001"_s },
            { u"본부장"_s, u"P0002"_s }, { u"대표"_s, u"P0003"_s } };
        for (const auto& [title, no] : seats)
            review.approvals << ApprovalBox{ title, no, workspace().people().byNo(no)->name, {},
                {} };
        must(inAction(store(), [&] { return store().updateReview(review); }));
    }
    bool maySign() { return m_page->findChild<QPushButton*>(u"signButton"_s) != nullptr; }
    void sign() { child<QPushButton>(*m_page, u"signButton"_s)->click(); }
    void signOtherwise(const QString& how) { child<QAction>(*m_page, how)->trigger(); }
    QList<ApprovalBox> boxes() { return inFile(person).approvals; }
    QString shownBox(int number) { return child<QLabel>(*m_page, u"box.%1"_s.arg(number))->text(); }
    QString name(const QString& no) { return workspace().people().byNo(no)->name; }

    std::unique_ptr<ReviewsPage> m_page;
    QStringList m_told;
};

} // namespace

TEST_F(ApprovalPanelTest, BoxesAreSignedInOrderByTheirPeople)
{
    for (const QString& no : { u"P0001"_s, u"P0002"_s, u"P0003"_s }) {
        workspace().setMe(no);
        child<QPushButton>(*m_page, u"signButton"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    EXPECT_FALSE(maySign()) << "all are signed";
    for (const ApprovalBox& box : boxes())
        EXPECT_EQ(box.signedByNo, box.personNo);
    EXPECT_TRUE(shownBox(3).startsWith(name(u"P0003"_s)));

    answerDialog([](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    child<QPushButton>(*m_page, u"forwardButton"_s)->click();
    EXPECT_EQ(inFile(person).state, ReviewState::Approved);
}

TEST_F(ApprovalPanelTest, SomebodyElseIsToldWhoseBoxItIs)
{
    sign();
    EXPECT_TRUE(m_told.isEmpty());
    sign(); // The second box is that of P0002.
    EXPECT_FALSE(m_told.isEmpty());
    EXPECT_TRUE(m_told.join(u'\n').contains(name(u"P0002"_s)));
    EXPECT_FALSE(boxes()[1].isSettled());
}

TEST_F(ApprovalPanelTest, TheAbsentPersonIsSignedFor)
{
    EXPECT_FALSE(child<QAction>(*m_page, u"signOnBehalf"_s)->isEnabled()) << "not for oneself";
    sign();
    signOtherwise(u"signOnBehalf"_s);
    EXPECT_TRUE(boxes()[1].onBehalf);
    EXPECT_EQ(boxes()[1].signedByNo, u"P0001"_s);
    EXPECT_TRUE(shownBox(2).contains(name(u"P0002"_s)));
}

TEST_F(ApprovalPanelTest, FinalAuthorityStrikesTheBoxesBehind)
{
    signOtherwise(u"signFinally"_s);
    EXPECT_TRUE(boxes()[0].finalAuthority);
    EXPECT_TRUE(boxes()[1].struck);
    EXPECT_TRUE(boxes()[2].struck);
    EXPECT_FALSE(maySign());
}

TEST_F(ApprovalPanelTest, TooEarlyAnApprovalLeadsToTheButtonThatSigns)
{
    child<QPushButton>(*m_page, u"forwardButton"_s)->click();
    EXPECT_FALSE(m_told.isEmpty());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"signButton"_s);
    EXPECT_EQ(inFile(person).state, ReviewState::First);
}

TEST_F(ApprovalPanelTest, IsHiddenWhereThereAreNoBoxes)
{
    EXPECT_TRUE(child<QWidget>(*m_page, u"approvalPanel"_s)->isVisibleTo(m_page.get()));
    m_page->open(u"P0011"_s);
    EXPECT_FALSE(child<QWidget>(*m_page, u"approvalPanel"_s)->isVisibleTo(m_page.get()));
}

TEST_F(ApprovalPanelTest, SpeaksBothLanguages)
{
    EXPECT_EQ(child<QPushButton>(*m_page, u"signButton"_s)->text(), u"Sign"_s);
    openPage(Language::Korean);
    EXPECT_EQ(child<QPushButton>(*m_page, u"signButton"_s)->text(), u"결재"_s);
    EXPECT_EQ(child<QAction>(*m_page, u"signFinally"_s)->text(), u"전결"_s);
    EXPECT_TRUE(child<QAction>(*m_page, u"signOnBehalf"_s)->text().contains(u"대결"_s));
}
