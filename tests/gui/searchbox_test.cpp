// The search at the top: people, reviews, items of the framework and commands, by keys alone, in
// both languages, by initial consonants too.
#include "gui/windowfixture.h"
#include "workspace/people.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTextBrowser>

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
    // What is shown, headings in brackets.
    QStringList found(const QString& text)
    {
        box()->clear();
        for (const QChar c : text) {
            QInputMethodEvent event;
            event.setCommitString(c);
            QCoreApplication::sendEvent(box(), &event);
        }
        QStringList shown;
        for (int row = 0; row < results()->count(); ++row) {
            const QListWidgetItem* item = results()->item(row);
            const bool leads = item->flags() & Qt::ItemIsSelectable;
            shown << (leads ? item->text() : u'[' + item->text() + u']');
        }
        return results()->isVisible() ? shown : QStringList();
    }
    QString current() { return results()->currentItem()->text(); }
    QString person() { return text(u"titleLabel"_s); }
    void speak(Language language)
    {
        openWindowIn(language);
        press(Qt::Key_K, Qt::ControlModifier);
    }
};

TEST_F(SearchTest, ControlKPutsTheKeyboardThere) { EXPECT_EQ(QApplication::focusWidget(), box()); }

TEST_F(SearchTest, FindsPeopleAndTheirReviewsByInitialConsonants)
{
    const QStringList expected{ u"[People]"_s, u"남궁민서"_s, u"[Reviews]"_s, u"남궁민서"_s };
    EXPECT_EQ(found(u"ㄴㄱㅁㅅ"_s), expected);
    EXPECT_EQ(found(u"남궁"_s), expected);
    EXPECT_EQ(found(u"p0010"_s), expected);
    EXPECT_EQ(found(u"  "_s), QStringList());
    found(u"p0010"_s);
    EXPECT_EQ(results()->item(3)->data(Qt::AccessibleTextRole).toString(),
        u"Reviews, 남궁민서, P0010 · First review"_s);
}

TEST_F(SearchTest, OffersNoReviewOfWhoHasNone)
{
    // Hired after the cycle's period.
    EXPECT_EQ(found(u"P0007"_s), (QStringList{ u"[People]"_s, u"강한결"_s }));
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

TEST_F(SearchTest, TheArrowKeysGoRoundPastTheHeadings)
{
    ASSERT_EQ(found(u"ㄴㄱㅁㅅ"_s).size(), 4);
    EXPECT_EQ(results()->currentRow(), 1);
    press(Qt::Key_Down);
    EXPECT_EQ(results()->currentRow(), 3);
    press(Qt::Key_Down);
    EXPECT_EQ(results()->currentRow(), 1);
    press(Qt::Key_Up);
    EXPECT_EQ(results()->currentRow(), 3);
}

TEST_F(SearchTest, EachGroupSaysHowManyMoreThereAre)
{
    const QStringList shown = found(u"P00"_s);
    EXPECT_EQ(shown.value(0), u"[People]"_s);
    EXPECT_EQ(shown.value(6), u"[9 more]"_s) << "five of fourteen are shown";
    EXPECT_EQ(shown.value(7), u"[Reviews]"_s);
    QSet<int> met;
    for (int i = 0; i < 20; ++i) {
        press(Qt::Key_Down);
        met << results()->currentRow();
    }
    EXPECT_FALSE(met.contains(0) || met.contains(6) || met.contains(7)) << "no way leads there";
}

TEST_F(SearchTest, ItemsOfTheFrameworkLeadToTheirPlaceInEitherLanguage)
{
    const Localized kpi = workspace().framework().kpi(u"pr_lead_time"_s)->name;
    for (const Language language : { Language::English, Language::Korean }) {
        speak(language);
        for (const QString& name : { kpi.ko, kpi.en }) {
            box()->setFocus();
            ASSERT_EQ(found(name).value(1), kpi.in(language)) << name.toStdString();
            press(Qt::Key_Return);
            EXPECT_EQ(window().currentPage(), u"framework"_s);
            EXPECT_EQ(child<QTextBrowser>(page(), u"frameworkText"_s)->textCursor().selectedText(),
                kpi.in(language));
            window().openPage(u"people"_s);
        }
    }
}

TEST_F(SearchTest, RunsCommandsByTheirWords)
{
    EXPECT_EQ(found(u"about"_s), (QStringList{ u"[Commands]"_s, u"About Levelbook"_s }));
    found(u"team kpi"_s);
    EXPECT_EQ(current(), u"Team KPIs"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), u"team"_s);
    // What the open page can do is found too.
    window().openPage(u"people"_s);
    EXPECT_TRUE(found(u"new person"_s).contains(u"New person…"_s));
}

TEST_F(SearchTest, CommandsAreFoundInTheOtherLanguageToo)
{
    // Of the window, of the navigation, of the page, of a form.
    EXPECT_TRUE(found(u"설정"_s).contains(u"Settings…"_s));
    EXPECT_TRUE(found(u"팀 지표"_s).contains(u"Team KPIs"_s));
    EXPECT_TRUE(found(u"새 구성원"_s).contains(u"New person…"_s));
    window().openPage(u"data"_s);
    EXPECT_TRUE(found(u"구성원 가져오기"_s).contains(u"Import people…"_s));

    speak(Language::Korean);
    EXPECT_TRUE(found(u"settings"_s).contains(u"설정…"_s));
    EXPECT_TRUE(found(u"team kpi"_s).contains(u"팀 지표"_s));
    EXPECT_TRUE(found(u"new person"_s).contains(u"새 구성원…"_s));
}

TEST_F(SearchTest, SaysWhereNothingIsFound)
{
    EXPECT_EQ(found(u"없는말"_s), QStringList{ u"[Nothing found]"_s });
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

TEST_F(SearchTest, FollowsWhatIsChanged)
{
    EXPECT_EQ(found(u"ㄴㄱㅁㅅ"_s).size(), 4);
    Engineer renamed = *workspace().people().byNo(u"P0010"_s);
    renamed.name = u"도깨비"_s;
    must(workspace().change(
        Change::People, [&] { return savePerson(workspace().store(), renamed); }));
    EXPECT_EQ(found(u"ㄴㄱㅁㅅ"_s), QStringList{ u"[Nothing found]"_s });
    EXPECT_EQ(found(u"ㄷㄲㅂ"_s).size(), 4);
}

TEST_F(SearchTest, FindsCommandsInKoreanByInitialConsonants)
{
    speak(Language::Korean);
    const QStringList shown = found(u"ㅍㄱ"_s); // 평가
    EXPECT_FALSE(shown.filter(u"평가"_s).isEmpty()) << shown.join(u" | "_s).toStdString();
    for (const QString& one : shown)
        EXPECT_FALSE(one.contains(u'&')) << one.toStdString();
}

} // namespace

} // namespace levelbook::test
