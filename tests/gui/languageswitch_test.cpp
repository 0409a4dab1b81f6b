// The language changes while the window is open, both ways, in every text that is shown or spoken.
#include "gui/cycledialog.h"
#include "gui/ratersdialog.h"
#include "gui/reviewfixture.h"
#include "gui/revisionsdialog.h"
#include "gui/settingsdialog.h"
#include "gui/textwalk.h"
#include "gui/whodialog.h"
#include "gui/windowfixture.h"
#include "workspace/clock.h"
#include "workspace/reviews.h"
#include "workspace/samplecalibration.h"

#include <QAbstractItemModel>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

// Names of things that are written the same in both languages.
const QStringList abbreviations{ u"Levelbook"_s, u"KPI"_s, u"PDF"_s, u"CSV"_s, u"SVG"_s, u"PNG"_s,
    u"UTF"_s, u"LE"_s, u"BE"_s, u"Windows"_s, u"EUC-KR"_s, u"SHA"_s, u"SQLite"_s, u"Python"_s,
    u"English"_s, u"XmR"_s, u"MB"_s, u"Ctrl"_s, u"MTTR"_s, u"PR"_s, u"CI"_s };
// Shown in the language that they name.
const QStringList languageNames{ u"한국어"_s };

class LanguageTest : public WindowTest {
protected:
    // What people wrote, which is in whatever language they wrote it.
    QStringList data()
    {
        QStringList data = languageNames;
        Store& store = workspace().store();
        for (const Engineer& one : workspace().people().engineers())
            data << one.name << one.employeeNo << one.email << one.note << one.framework;
        for (const Team& team : workspace().people().teams())
            data << team.name;
        for (const ImportLog& log : must(store.imports()))
            data << log.file << log.sha256 << log.source;
        for (const Cycle& cycle : must(store.cycles())) {
            data << cycle.name;
            for (const Review& review : must(store.reviews(cycle.id)))
                addWritten(data, review);
        }
        for (const Engineer& one : workspace().people().engineers()) {
            for (const Tick& tick : must(store.ticks(one.id)))
                data << tick.note << tick.evidence.link << tick.item;
            for (const GoalState& state : must(store.goalStates(one.id)))
                data << state.note;
        }
        KpiQuery recorded{ {}, {}, session().period() };
        for (const Engineer& one : workspace().people().engineers())
            recorded.subjects << KpiSubject(one.id);
        QSet<QString> texts;
        for (const KpiRecord& record : must(store.records(recorded)))
            texts << record.ref << record.note.simplified();
        data << texts.values();
        data << must(store.setting(u"organisation"_s)) << must(store.setting(u"confidentiality"_s));
        data << QFileInfo(path()).fileName() << QFileInfo(path()).completeBaseName() << path()
             << QFileInfo(path()).path();
        // A single letter would be taken out of every word.
        data.removeIf([](const QString& one) { return one.size() < 2; });
        // The longest first, so that none is cut in pieces by another.
        std::sort(data.begin(), data.end(),
            [](const QString& a, const QString& b) { return a.size() > b.size(); });
        return data;
    }
    static void addWritten(QStringList& data, const Review& review)
    {
        for (const RaterPart& part : review.parts) {
            data << part.overall;
            for (const Rating& rating : part.ratings)
                data << rating.comment << rating.skipped;
        }
        data << review.strengths << review.improvements << review.gradeReason << review.statement;
        for (const Goal& goal : review.goals)
            data << goal.text << goal.measure;
        for (const HistoryEntry& entry : review.history)
            data << entry.reason;
    }

    QString withoutData(QString text)
    {
        for (const QString& one : m_data)
            text.remove(one);
        return text;
    }
    bool isKorean(const ShownText& shown)
    {
        QString rest = withoutData(shown.text);
        if (hasHangul(rest))
            return true;
        for (const QString& one : abbreviations)
            rest.remove(one);
        // A word is what is left with two Latin letters or more.
        static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
        return !rest.contains(word);
    }
    bool isEnglish(const ShownText& shown) { return !hasHangul(withoutData(shown.text)); }

    void expectLanguage(const QWidget& root, const QString& where)
    {
        const bool korean = session().words().language() == Language::Korean;
        const QList<ShownText> all = shownTexts(root);
        EXPECT_GE(all.size(), 4) << where.toStdString();
        QSet<QString> told;
        for (const ShownText& shown : all) {
            if ((korean ? isKorean(shown) : isEnglish(shown))
                || told.contains(shown.place + shown.text))
                continue;
            told << shown.place + shown.text;
            ADD_FAILURE() << where.toStdString() << (korean ? ", Korean: " : ", English: ")
                          << shown.place.toStdString() << " \""
                          << shown.text.left(300).toStdString() << '"';
        }
    }

    void speak(Language language)
    {
        session().setLanguage(language);
        QTest::qWait(50); // Widgets are told by posted events, and what is read again comes later.
    }
    // Walks what is open now in Korean and again in English, switched while it is shown.
    void expectBothWays(const QWidget& root, const QString& where)
    {
        speak(Language::Korean);
        expectLanguage(root, where);
        speak(Language::English);
        expectLanguage(root, where);
    }
    void openEnglish()
    {
        openWindowIn(Language::English);
        workspace().setMe(u"P0002"_s);
        m_data = data();
    }

    QStringList m_data;
};

TEST_F(LanguageTest, IsJudgedByWhatIsNoData)
{
    openEnglish();
    EXPECT_TRUE(isKorean({ {}, u"저장"_s }));
    EXPECT_TRUE(isKorean({ {}, u"KPI 12 (n 3)"_s }));
    EXPECT_FALSE(isKorean({ {}, u"Save"_s }));
    EXPECT_FALSE(isKorean({ {}, u"Person: 김서연 (P0001)"_s }));
    EXPECT_TRUE(isEnglish({ {}, u"Person: 김서연 (P0001)"_s }));
    EXPECT_FALSE(isEnglish({ {}, u"Save 저장"_s }));
    EXPECT_GT(shownTexts(window()).size(), 100) << "menus, table, form, tabs, status";
}

TEST_F(LanguageTest, ChangesOnThePeoplePageAndAllItsTabs)
{
    openEnglish();
    window().openPage(u"people"_s, u"P0004"_s);
    auto* tabs = child<QTabWidget>(window(), u"personTabs"_s);
    ASSERT_TRUE(
        waitFor([&] { return window().findChild<QWidget*>(u"spark_pr_lead_time"_s) != nullptr; }));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        expectBothWays(window(), u"people, tab %1"_s.arg(tab));
    }
}

TEST_F(LanguageTest, ChangesOnThePageOfReviewsAndInAReview)
{
    openEnglish();
    window().openPage(u"reviews"_s);
    auto* model = child<QTableView>(window(), u"reviewTable"_s)->model();
    ASSERT_TRUE(waitFor([&] {
        return model->rowCount() == 11 && !shownColumn(*model, u"Final score"_s).contains(u"…"_s);
    }));
    expectBothWays(window(), u"reviews"_s);
    for (const QString& person : { u"P0004"_s, u"P0010"_s, u"P0001"_s }) {
        window().openPage(u"reviews"_s, person);
        expectBothWays(window(), u"the review of "_s + person);
    }
}

TEST_F(LanguageTest, ChangesOnThePageOfCalibrationAndAllItsTabs)
{
    must(addSampleCalibration(*otherStore(), currentMoment(), currentDay()));
    openEnglish();
    session().setCycle(session().cycles().last().id);
    for (const QString& tab : { u"grades"_s, u"raters"_s, u"nine_box"_s }) {
        window().openPage(u"calibration"_s, tab);
        auto* model = child<QTableView>(window(), u"calibrationTable"_s)->model();
        ASSERT_TRUE(waitFor([&] {
            return model->rowCount() == 7
                && !shownColumn(*model, u"Final score"_s).contains(u"…"_s);
        }));
        expectBothWays(window(), u"calibration, "_s + tab);
    }
}

TEST_F(LanguageTest, ChangesOnThePagesOfTeamAndFramework)
{
    openEnglish();
    window().openPage(u"team"_s);
    auto* numbers = window().findChild<QAction*>(u"peopleNumbers"_s);
    ASSERT_NE(numbers, nullptr);
    numbers->trigger();
    ASSERT_TRUE(waitFor(
        [&] { return child<QTableView>(page(), u"peopleTable"_s)->model()->rowCount() > 0; }));
    expectBothWays(window(), u"team"_s);
    window().openPage(u"framework"_s);
    expectBothWays(window(), u"framework"_s);
}

TEST_F(LanguageTest, ChangesOnThePageOfTheOverview)
{
    openEnglish();
    for (const QString& me : { u"P0001"_s, QString() }) {
        workspace().setMe(me);
        window().openPage(u"overview"_s);
        ASSERT_TRUE(waitFor([&] {
            return page().findChild<QWidget*>(me.isEmpty() ? u"due.who"_s : u"due.first.P0010"_s)
                != nullptr;
        }));
        expectBothWays(window(), u"overview of "_s + me);
    }
}

TEST_F(LanguageTest, ChangesOnThePageOfGrowth)
{
    openEnglish();
    for (const QString& person : { u"P0010"_s, u"P0004"_s, u"P0001"_s }) {
        window().openPage(u"growth"_s, person);
        expectBothWays(window(), u"growth of "_s + person);
    }
}

TEST_F(LanguageTest, ChangesOnThePageOfDataAndAllItsTabs)
{
    openEnglish();
    for (const QString& tab :
        { u"imports"_s, u"records"_s, u"quality"_s, u"backups"_s, u"check"_s, u"declarations"_s }) {
        window().openPage(u"data"_s, tab);
        QTest::qWait(100);
        if (tab == u"check"_s) {
            auto* now = child<QPushButton>(window(), u"checkNow"_s);
            now->click();
            const auto* bar = child<QWidget>(*now->parentWidget(), u"workBar"_s);
            ASSERT_TRUE(
                waitFor([&] { return !text(u"checkResult"_s).isEmpty() && bar->isHidden(); }));
        }
        expectBothWays(window(), u"data, "_s + tab);
    }
}

TEST_F(LanguageTest, ChangesInTheDialogsThatAreOpen)
{
    openEnglish();
    gui::SettingsDialog settingsDialog(session(), &window());
    settingsDialog.show();
    expectBothWays(settingsDialog, u"settings"_s);
    settingsDialog.close();
    gui::RevisionsDialog revisions(session(),
        twoRevisions(workspace().store(), session().cycle()->name, u"P0004"_s),
        workspace().framework(), &window());
    revisions.show();
    expectBothWays(revisions, u"revisions"_s);
    revisions.close();
    gui::WhoDialog who(session(), &window());
    who.show();
    expectBothWays(who, u"who"_s);
    who.close();
    gui::CycleDialog cycle(session(), session().cycle(), &window());
    cycle.show();
    auto* tabs = child<QTabWidget>(cycle, u"cycleTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        expectBothWays(cycle, u"cycle, tab %1"_s.arg(tab));
    }
    cycle.close();
    gui::RatersQuestion question;
    question.mayKeep = true;
    question.hasDefault = true;
    gui::RatersDialog raters(session(), question, &window());
    raters.show();
    expectBothWays(raters, u"raters"_s);
    raters.close();
}

// These are open in front of the window, so that nobody changes the language meanwhile.
TEST_F(LanguageTest, IsThatOfTheWindowInEveryDialog)
{
    openEnglish();
    const auto lookAt = [this](const QString& where, const std::function<void()>& open) {
        bool looked = false;
        answerDialog([&](QWidget& dialog) {
            expectLanguage(dialog, where);
            dialog.close();
            looked = true;
        });
        open();
        EXPECT_TRUE(waitFor([&] { return looked; })) << where.toStdString();
        deleteClosed();
    };
    const auto click = [this, &lookAt](const QString& name) {
        lookAt(name, [this, name] { child<QPushButton>(window(), name)->click(); });
    };
    for (const Language language : { Language::Korean, Language::English }) {
        speak(language);
        window().openPage(u"people"_s, u"P0010"_s);
        lookAt(
            u"new person"_s, [this] { window().findChild<QAction*>(u"newPerson"_s)->trigger(); });
        child<QTabWidget>(window(), u"personTabs"_s)->setCurrentIndex(1);
        for (const QString& button : { u"levelsAdd"_s, u"teamsAdd"_s })
            click(button);
        child<QTabWidget>(window(), u"personTabs"_s)->setCurrentIndex(2);
        click(u"absencesAdd"_s);
        window().openPage(u"reviews"_s);
        click(u"newCycleButton"_s);
        lookAt(u"reviews as PDF"_s,
            [this] { window().findChild<QAction*>(u"printAllReviews"_s)->trigger(); });
        window().openPage(u"data"_s, u"declarations"_s);
        click(u"addDeclaration"_s);
        window().openPage(u"data"_s, u"imports"_s);
        click(u"undoImport"_s);
    }
}

} // namespace

} // namespace levelbook::test
