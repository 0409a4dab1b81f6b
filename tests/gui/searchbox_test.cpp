// The search at the top: people, reviews and commands, by keys alone, by initial consonants too.
#include "gui/windowfixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class SearchTest : public WindowTest {
protected:
    SearchTest()
    {
        showWindow();
        press(Qt::Key_K, Qt::ControlModifier);
    }

    QLineEdit* box() { return child<QLineEdit>(window(), u"searchBox"_s); }
    QListWidget* results() { return child<QListWidget>(*box(), u"searchResults"_s); }
    QStringList found(const QString& text)
    {
        box()->clear();
        for (const QChar c : text) {
            QInputMethodEvent event;
            event.setCommitString(c);
            QCoreApplication::sendEvent(box(), &event);
        }
        QStringList shown;
        for (int row = 0; row < results()->count(); ++row)
            shown << results()->item(row)->text();
        return results()->isVisible() ? shown : QStringList();
    }
    QString person() { return text(u"titleLabel"_s); }
};

TEST_F(SearchTest, ControlKPutsTheKeyboardThere) { EXPECT_EQ(QApplication::focusWidget(), box()); }

TEST_F(SearchTest, FindsPeopleAndTheirReviewsByInitialConsonants)
{
    const QStringList expected{ u"Person: 남궁민서 (P0010)"_s,
        u"Review: 남궁민서 (P0010), 2019 상반기"_s };
    EXPECT_EQ(found(u"ㄴㄱㅁㅅ"_s), expected);
    EXPECT_EQ(found(u"남궁"_s), expected);
    EXPECT_EQ(found(u"p0010"_s), expected);
    EXPECT_EQ(found(u"  "_s), QStringList());
}

TEST_F(SearchTest, OffersNoReviewOfWhoHasNone)
{
    // Hired after the cycle's period.
    EXPECT_EQ(found(u"P0007"_s), QStringList{ u"Person: 강한결 (P0007)"_s });
}

TEST_F(SearchTest, EnterOpensThePersonAndDownTheReview)
{
    found(u"ㄴㄱㅁㅅ"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), u"people"_s);
    EXPECT_EQ(person(), u"남궁민서"_s);
    EXPECT_EQ(box()->text(), QString());
    EXPECT_FALSE(results()->isVisible());

    box()->setFocus();
    found(u"ㄴㄱㅁㅅ"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), u"reviews"_s);
    EXPECT_EQ(text(u"reviewName"_s), u"남궁민서"_s);
}

TEST_F(SearchTest, TheArrowKeysGoRound)
{
    ASSERT_EQ(found(u"ㄴㄱㅁㅅ"_s).size(), 2);
    press(Qt::Key_Up);
    EXPECT_EQ(results()->currentRow(), 1);
    press(Qt::Key_Down);
    EXPECT_EQ(results()->currentRow(), 0);
}

TEST_F(SearchTest, RunsCommandsByTheirWords)
{
    EXPECT_EQ(found(u"about"_s), QStringList{ u"Command: About Levelbook"_s });
    EXPECT_TRUE(found(u"framework"_s).contains(u"Command: Framework"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), u"framework"_s);
    // What the open page can do is found too.
    window().openPage(u"people"_s);
    EXPECT_TRUE(found(u"new person"_s).contains(u"Command: New person…"_s));
}

TEST_F(SearchTest, SaysWhereNothingIsFound)
{
    EXPECT_EQ(found(u"없는말"_s), QStringList{ u"Nothing found"_s });
    const QString before = window().currentPage();
    press(Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), before);
}

TEST_F(SearchTest, EscapeAndLeavingCloseIt)
{
    found(u"ㄱ"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(results()->isVisible());
    EXPECT_EQ(box()->text(), QString());
    found(u"ㄱ"_s);
    child<QListWidget>(window(), u"navigation"_s)->setFocus();
    EXPECT_FALSE(results()->isVisible());
}

TEST_F(SearchTest, FindsCommandsInKoreanByInitialConsonants)
{
    openWindowIn(Language::Korean);
    press(Qt::Key_K, Qt::ControlModifier);
    const QStringList shown = found(u"ㅍㄱ"_s); // 평가
    EXPECT_FALSE(shown.filter(u"평가"_s).isEmpty()) << shown.join(u" | "_s).toStdString();
    for (const QString& one : shown)
        EXPECT_FALSE(one.contains(u'&')) << one.toStdString();
}

} // namespace

} // namespace levelbook::test
