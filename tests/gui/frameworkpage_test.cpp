#include "domain/frameworkjson.h"
#include "gui/findbar.h"
#include "gui/frameworkpage.h"
#include "gui/guifixture.h"
#include "models/searchindex.h"
#include "workspace/action.h"
#include "workspace/clock.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace levelbook;
using namespace levelbook::gui;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class FrameworkPageTest : public GuiTest {
protected:
    void showPage(Language language)
    {
        openSession(language);
        m_page = std::make_unique<FrameworkPage>(session(), nullptr);
        m_page->resize(1100, 700);
        m_page->show();
    }
    void TearDown() override { m_page.reset(); }

    QTextBrowser& view() { return *child<QTextBrowser>(*m_page, u"frameworkText"_s); }
    QString text() { return view().toPlainText(); }
    QLineEdit& field() { return *child<QLineEdit>(*m_page, u"findField"_s); }
    QString count() { return child<QLabel>(*m_page, u"findCount"_s)->text(); }
    QTreeWidget& outline() { return *child<QTreeWidget>(*m_page, u"frameworkOutline"_s); }
    const Framework& framework() { return workspace().framework(); }
    void addVersion(const std::function<void(Framework&)>& edit)
    {
        Framework edited = framework();
        edit(edited);
        must(workspace().change(Change::Frameworks, [&] {
            Store& store = workspace().store();
            return inAction(store, [&] { return store.addFramework(edited, currentMoment()); });
        }));
    }

    std::unique_ptr<FrameworkPage> m_page;
};

class InEachLanguage : public FrameworkPageTest, public testing::WithParamInterface<Language> { };

INSTANTIATE_TEST_SUITE_P(Framework, InEachLanguage,
    testing::Values(Language::Korean, Language::English),
    [](const auto& run) { return run.param == Language::Korean ? "Korean" : "English"; });

} // namespace

TEST_P(InEachLanguage, HoldsEveryTextOfTheFramework)
{
    showPage(GetParam());
    QStringList wanted;
    const auto want = [&wanted](const Localized& one) { wanted << one.in(GetParam()); };
    const Framework& all = framework();
    for (const Localized& one :
        { all.series, all.title, all.overview, all.vision, all.visionAttribution, all.closing,
            all.sections.overview, all.sections.stack, all.sections.levels, all.sections.growth,
            all.sections.dimensions, all.sections.impact, all.sections.vision })
        want(one);
    for (const StackGroup& group : all.stack) {
        want(group.name);
        want(group.text);
    }
    for (const LevelDefinition& level : all.levels) {
        for (const Localized& one : { level.title, level.focus, level.impact })
            want(one);
        for (const LevelItem& item : ratedItems(level))
            want(item.text);
    }
    for (const Transition& step : all.transitions) {
        want(step.roleFocus);
        want(step.goal);
    }
    for (const Dimension& dimension : all.dimensions) {
        want(dimension.name);
        for (const KpiDefinition& kpi : dimension.kpis) {
            want(kpi.name);
            want(kpi.description);
        }
    }
    for (const Localized& word : all.ratingWords)
        want(word);
    ASSERT_GT(wanted.size(), 80);
    const QString shown = text();
    for (const QString& one : std::as_const(wanted))
        EXPECT_TRUE(shown.contains(one)) << one.toStdString();
    EXPECT_TRUE(shown.contains(u"50 / 70 / 88"_s)) << "the targets";
}

TEST_F(FrameworkPageTest, TheOutlineLeadsToEachHeading)
{
    showPage(Language::Korean);
    for (int i = outline().topLevelItemCount() - 1; i >= 0; --i) {
        QTreeWidgetItem* item = outline().topLevelItem(i);
        outline().setCurrentItem(item);
        EXPECT_EQ(view().textCursor().block().text(), item->text(0));
        EXPECT_GE(view().cursorRect().top(), 0);
        EXPECT_LT(view().cursorRect().top(), view().viewport()->height());
    }
    // And scrolling back moves the outline's mark.
    QScrollBar* bar = view().verticalScrollBar();
    bar->setValue(bar->maximum());
    EXPECT_NE(outline().currentItem(), outline().topLevelItem(0));
    bar->setValue(0);
    EXPECT_EQ(outline().currentItem(), outline().topLevelItem(0));
}

TEST_F(FrameworkPageTest, FindsByInitialConsonantsAndGoesRound)
{
    showPage(Language::Korean);
    field().setFocus();
    QTest::keyClicks(&field(), u"kubernetes"_s);
    const int hits = static_cast<int>(text().count(u"kubernetes"_s, Qt::CaseInsensitive));
    ASSERT_GT(hits, 1);
    EXPECT_EQ(count(), u"1 / %1"_s.arg(hits));
    EXPECT_EQ(view().extraSelections().size(), hits);
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(count(), u"2 / %1"_s.arg(hits));
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(count(), u"%1 / %1"_s.arg(hits)) << "round the end";
    QTest::keyClick(&field(), Qt::Key_Escape);
    EXPECT_TRUE(field().text().isEmpty());
    EXPECT_TRUE(view().extraSelections().isEmpty());

    field().setText(u"ㅈㅇㅇㅁ"_s); // 주요 업무 has a space, which must be typed.
    EXPECT_TRUE(view().extraSelections().isEmpty());
    field().setText(u"ㅈㅇ ㅇㅁ"_s);
    EXPECT_EQ(view().extraSelections().size(), framework().levels.size());
    field().setText(u"%"_s); // Nothing special about it.
    EXPECT_EQ(view().extraSelections().size(), text().count(u'%'));
}

TEST_F(FrameworkPageTest, ShowsANewVersionAndKeepsTheFormerOnes)
{
    showPage(Language::English);
    auto* versions = child<QComboBox>(*m_page, u"frameworkVersion"_s);
    ASSERT_EQ(versions->count(), 1);
    addVersion([](Framework& edited) {
        edited.overview.en = u"<b>Bold</b> & <img src=\"x\">"_s;
        for (Dimension& dimension : edited.dimensions)
            dimension.kpis.first().weight.reset();
    });
    ASSERT_EQ(versions->count(), 2);
    EXPECT_TRUE(text().contains(u"<b>Bold</b> & <img src=\"x\">"_s)) << "never markup";
    versions->setCurrentIndex(1);
    EXPECT_FALSE(text().contains(u"<b>Bold</b>"_s));
}

TEST_F(FrameworkPageTest, SwitchesLanguageAndThemeWhereTheReaderIs)
{
    showPage(Language::English);
    QTreeWidgetItem* dimensions = nullptr;
    for (int i = 0; i < outline().topLevelItemCount(); ++i) {
        if (outline().topLevelItem(i)->text(0) == framework().sections.dimensions.en)
            dimensions = outline().topLevelItem(i);
    }
    ASSERT_NE(dimensions, nullptr);
    outline().setCurrentItem(dimensions);
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents();
    EXPECT_EQ(outline().currentItem()->text(0), framework().sections.dimensions.ko);
    EXPECT_TRUE(text().contains(framework().overview.ko));
    EXPECT_EQ(view().accessibleName(), u"역할 기준"_s);
    session().setTheme(charts::Theme::Dark);
    EXPECT_EQ(outline().currentItem()->text(0), framework().sections.dimensions.ko);
}

TEST_P(InEachLanguage, GoesToAnItemThatIsAskedFor)
{
    showPage(GetParam());
    const LevelDefinition& senior = framework().level(Level::Senior);
    const LevelItem& duty = senior.duties.last();
    const KpiDefinition kpi = framework().kpis().last(); // Of a list that lives no longer.
    for (const auto& [key, text] :
        { std::pair(duty.key, duty.text), std::pair(kpi.key, kpi.name) }) {
        m_page->open(framework().key + u':' + key);
        EXPECT_EQ(view().textCursor().selectedText(), text.in(GetParam()));
        EXPECT_TRUE(view().viewport()->rect().intersects(view().cursorRect()));
    }
    m_page->open(framework().key + u':' + duty.key);
    EXPECT_TRUE(outline().currentItem()->text(0).startsWith(senior.title.in(GetParam())))
        << outline().currentItem()->text(0).toStdString();
    // What there is not changes nothing.
    const int position = view().textCursor().position();
    m_page->open(framework().key + u":none"_s);
    m_page->open({});
    EXPECT_EQ(view().textCursor().position(), position);
}

TEST_P(InEachLanguage, EveryItemThatTheSearchFindsHasItsPlace)
{
    showPage(GetParam());
    const QList<SearchEntry> entries = frameworkEntries(framework(), session().words());
    for (const SearchEntry& entry : entries) {
        view().moveCursor(QTextCursor::Start);
        m_page->open(entry.subject);
        EXPECT_TRUE(view().textCursor().hasSelection()) << entry.subject.toStdString();
    }
}
