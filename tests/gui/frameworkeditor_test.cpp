// The editor of frameworks on the sample team: fields in both languages, live checks, undo and
// redo, saving as a new version, edits that outlive the program, and others who save meanwhile.
#include "gui/editorfixture.h"
#include "workspace/clock.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace levelbook::test {

TEST_F(FrameworkEditorTest, HasEveryTextInBothLanguagesSideBySide)
{
    const Framework framework = now();
    QStringList texts;
    auto* outline = field<QTreeWidget>(u"editorOutline"_s);
    for (QTreeWidgetItemIterator it(outline); *it; ++it) {
        outline->setCurrentItem(*it);
        const auto edits = m_editor->findChildren<QPlainTextEdit*>();
        for (const QPlainTextEdit* edit : edits) {
            texts << edit->toPlainText();
            EXPECT_FALSE(edit->accessibleName().isEmpty()) << edit->objectName().toStdString();
        }
        deleteClosed();
    }
    QList<Localized> wanted{ framework.document, framework.series, framework.title, framework.role,
        framework.overview, framework.vision, framework.visionAttribution, framework.closing,
        framework.sections.stack, framework.sections.dimensionKpis };
    for (const StackGroup& group : framework.stack)
        wanted << group.name << group.text;
    for (const LevelDefinition& level : framework.levels) {
        wanted << level.title << level.focus << level.impact;
        for (const LevelItem& item : ratedItems(level))
            wanted << item.text;
    }
    for (const Transition& step : framework.transitions)
        wanted << step.roleFocus << step.goal;
    for (const Dimension& dimension : framework.dimensions) {
        wanted << dimension.name;
        for (const KpiDefinition& kpi : dimension.kpis)
            wanted << kpi.name << kpi.description;
    }
    wanted += framework.ratingWords;
    for (const Localized& text : std::as_const(wanted)) {
        EXPECT_TRUE(texts.contains(text.ko)) << text.ko.toStdString();
        EXPECT_TRUE(texts.contains(text.en)) << text.en.toStdString();
    }
}

TEST_F(FrameworkEditorTest, SaysWhatIsWrongAtItsFieldAndInLinks)
{
    EXPECT_EQ(links(), QStringList());
    set(u"levels[1].dimension_weights.productivity"_s, 20);
    EXPECT_EQ(
        field<QLabel>(u"levels[1].dimension_weights.sum"_s)->text(), u"95% (9,500 of 10,000)"_s);
    EXPECT_EQ(problemAt(u"levels[1].dimension_weights"_s),
        u"The weights add up to 95% instead of 100%."_s);
    EXPECT_FALSE(save()->isEnabled());
    type(u"levels[2].duties[0].text.en"_s, u" "_s);
    EXPECT_EQ(problemAt(u"levels[2].duties[0].text.en"_s), u"A value is missing."_s);
    EXPECT_EQ(links(),
        (QStringList{ u"Mid · Weight: The weights add up to 95% instead of 100%."_s,
            u"Senior · Duty 1 · English: A value is missing."_s }));
    set(u"dimensions[0].kpis[0].targets.mid.meets"_s, 95);
    EXPECT_FALSE(problemAt(u"dimensions[0].kpis[0].targets.mid"_s).isEmpty());

    // A link leads to its place.
    field<QPushButton>(u"editorProblem1"_s)->click();
    EXPECT_EQ(QApplication::focusWidget(), field<QWidget>(u"levels[2].duties[0].text.en"_s));
    for (int i = 0; i < 3; ++i)
        field<QPushButton>(u"editorUndo"_s)->click();
    EXPECT_EQ(links(), QStringList());
    EXPECT_FALSE(m_editor->draft().isChanged());
}

TEST_F(FrameworkEditorTest, TakesBackAndDoesAgainWhereItWas)
{
    const Framework before = now();
    type(u"levels[1].duties[1].text.ko"_s, u"Ga"_s);
    type(u"levels[1].duties[1].text.en"_s, u"New words"_s);
    field<QToolButton>(u"levels[1].duties[0].down"_s)->click();
    EXPECT_EQ(now().levels[1].duties[0].text.en, u"New words"_s);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"levels[1].duties[1].text.ko"_s)
        << "the keyboard goes with the entry";
    field<QPushButton>(u"levels[1].duties.add"_s)->click();
    EXPECT_EQ(now().levels[1].duties.size(), 7);
    EXPECT_EQ(now().levels[1].duties.last().key, u"mid.duty.7"_s);
    deleteClosed();
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"levels[1].duties[6].text.ko"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Gone "_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    field<QPushButton>(u"editorUndo"_s)->click(); // What was typed.
    EXPECT_EQ(now().levels[1].duties.last().text.ko, QString());
    field<QPushButton>(u"editorUndo"_s)->click(); // And the duty, from under the keyboard.
    EXPECT_EQ(now().levels[1].duties.size(), 6);
    field<QPushButton>(u"editorRedo"_s)->click();
    deleteClosed();
    m_editor->goTo(u"title"_s);
    press(QKeySequence::Undo); // From another section: it comes back to where the step was.
    EXPECT_EQ(now().levels[1].duties.size(), 6);
    EXPECT_NE(m_editor->findChild<QWidget*>(u"levels[1].duties.add"_s), nullptr);
    press(QKeySequence::Undo);
    press(QKeySequence::Undo);
    EXPECT_EQ(now().levels[1].duties[1].text.en, before.levels[1].duties[1].text.en);
    EXPECT_EQ(now().levels[1].duties[1].text.ko, u"Ga"_s);
    press(QKeySequence::Undo);
    EXPECT_EQ(now(), before);
    for (int i = 0; i < 4; ++i)
        press(QKeySequence::Redo);
    EXPECT_EQ(now().levels[1].duties.size(), 7);
    EXPECT_EQ(now().levels[1].duties[0].text, (Localized{ u"Ga"_s, u"New words"_s }));
}

TEST_F(FrameworkEditorTest, SavesANewVersionAfterTheComparison)
{
    type(u"vision.en"_s, u" Another vision  "_s); // The spaces are nobody's intention.
    QString shown;
    answerNamed(u"saveVersionDialog"_s, [&shown](QWidget& dialog) {
        auto* table = child<QTableView>(dialog, u"frameworkChangesTable"_s);
        shown = shownColumn(*table->model(), u"What"_s).join(u'|');
        child<QPushButton>(dialog, u"saveVersion"_s)->click();
    });
    save()->click();
    deleteClosed();
    EXPECT_EQ(m_editor, nullptr) << "it is closed";
    EXPECT_EQ(shown, u"Vision · English"_s);
    EXPECT_EQ(inFile().version, 2);
    EXPECT_EQ(inFile().vision.en, u"Another vision"_s);
    EXPECT_FALSE(gui::FrameworkDraftStore().find(path(), inFile().key));

    // The first version can be edited too: what is saved of it is compared with the newest.
    open(1);
    ASSERT_EQ(m_editor->draft().changes().size(), 1);
    EXPECT_EQ(m_editor->draft().changes()[0].item, u"vision.en"_s);
    saveVersion();
    EXPECT_EQ(inFile().version, 3);
    EXPECT_NE(inFile().vision.en, u"Another vision"_s);
}

TEST_F(FrameworkEditorTest, AsksBeforeEditsAreLeft)
{
    m_editor->close(); // Nothing to lose.
    deleteClosed();
    EXPECT_EQ(m_editor, nullptr);
    open();
    type(u"title.en"_s, u"Another"_s);
    close(u"stayEditing"_s);
    ASSERT_NE(m_editor, nullptr);
    close(u"discardEdits"_s);
    EXPECT_EQ(m_editor, nullptr);
    open();
    EXPECT_FALSE(m_editor->draft().isChanged());
    type(u"title.en"_s, u"Another"_s);
    close(u"keepEdits"_s);
    open();
    EXPECT_EQ(now().title.en, u"Another"_s);
    EXPECT_EQ(inFile().version, 1);
    m_editor->goTo(u"first_rater_weight"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::qWait(50);
    EXPECT_TRUE(m_editor->draft().isChanged()) << "Enter in a field presses no button";
    field<QPushButton>(u"editorDropKept"_s)->click();
    EXPECT_TRUE(waitFor([this] { return !m_editor->draft().isChanged(); }));
}

TEST_F(FrameworkEditorTest, EditsOutliveAKill)
{
    type(u"levels[0].focus.ko"_s, u"Typed"_s);
    const gui::FrameworkDraftStore kept;
    EXPECT_TRUE(waitFor([&] { return kept.find(path(), now().key).has_value(); }));
    // As if the program were gone: nobody asked, nothing was tidied up.
    delete m_editor;
    open();
    EXPECT_EQ(now().levels[0].focus.ko, u"Typed"_s);
    press(QKeySequence::Undo);
    EXPECT_FALSE(m_editor->draft().isChanged());
}

TEST_F(FrameworkEditorTest, SomebodyElseSavesMeanwhile)
{
    type(u"title.en"_s, u"Mine"_s);
    Framework theirs = m_editor->draft().base();
    theirs.role.en = u"Theirs"_s;
    must(saveFramework(*otherStore(), theirs, 1, currentMoment()));
    workspace().lookForOthers();
    EXPECT_FALSE(save()->isEnabled());
    field<QPushButton>(u"editorGoOn"_s)->click();
    EXPECT_TRUE(waitFor([this] { return save()->isEnabled(); }));
    ASSERT_EQ(m_editor->draft().changes().size(), 2) << "what it takes back of theirs is named";
    type(u"role.en"_s, u"Theirs"_s);
    saveVersion();
    EXPECT_EQ(inFile().version, 3);
    EXPECT_EQ(inFile().title.en, u"Mine"_s);
    EXPECT_EQ(inFile().role.en, u"Theirs"_s);
}

TEST_F(FrameworkEditorTest, AKpiIsAddedReplacedDroppedAndMoved)
{
    m_editor->goTo(u"dimensions[1].name"_s);
    field<QPushButton>(u"dimensions[1].kpis.add"_s)->click();
    deleteClosed();
    type(u"dimensions[1].kpis[2].name.en"_s, u"Rollback rate"_s);
    EXPECT_EQ(field<QLineEdit>(u"dimensions[1].kpis[2].key"_s)->text(), u"rollback_rate"_s);
    EXPECT_TRUE(field<QComboBox>(u"dimensions[1].kpis[2].kind"_s)->isEnabled());
    m_editor->goTo(u"dimensions[1].name"_s);
    deleteClosed();
    EXPECT_EQ(problemAt(u"dimensions[1].kpis"_s), QString()) << "what it lacks is said in its own";
    m_editor->goTo(u"dimensions[0].kpis[0].name"_s);
    deleteClosed();
    EXPECT_FALSE(field<QLineEdit>(u"dimensions[0].kpis[0].key"_s)->isEnabled());
    EXPECT_FALSE(field<QComboBox>(u"dimensions[0].kpis[0].kind"_s)->isEnabled());
    field<QPushButton>(u"dimensions[0].kpis[0].replace"_s)->click();
    EXPECT_EQ(now().dimensions[0].kpis[0].key, u"code_review_pass_rate"_s);
    EXPECT_TRUE(field<QComboBox>(u"dimensions[0].kpis[0].kind"_s)->isEnabled());

    auto* dimension = field<QComboBox>(u"dimensions[0].kpis[0].dimension"_s);
    dimension->setCurrentIndex(4);
    Q_EMIT dimension->activated(4);
    EXPECT_EQ(now().dimensions[0].kpis.size(), 2);
    EXPECT_EQ(now().dimensions[4].kpis.last().key, u"code_review_pass_rate"_s);
    EXPECT_TRUE(waitFor([this] {
        return m_editor->findChild<QWidget*>(u"dimensions[4].kpis[3].name.ko"_s) != nullptr;
    }));
    deleteClosed();
    field<QPushButton>(u"dimensions[4].kpis[3].drop"_s)->click();
    EXPECT_EQ(now().dimensions[4].kpis.size(), 3);
    press(QKeySequence::Undo);
    press(QKeySequence::Undo);
    press(QKeySequence::Undo);
    EXPECT_EQ(now().dimensions[0].kpis[0].key, u"review_pass_rate"_s);
}

TEST_F(FrameworkEditorTest, LinesStayLinesAndNumbersCanBeTyped)
{
    m_editor->goTo(u"title.en"_s);
    auto* title = field<QPlainTextEdit>(u"title.en"_s);
    title->selectAll();
    title->insertPlainText(u"two\nlines"_s);
    EXPECT_EQ(now().title.en, u"two lines"_s);
    EXPECT_EQ(title->toPlainText(), u"two lines"_s);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_NE(QApplication::focusWidget(), title) << "Enter goes on";

    m_editor->goTo(u"first_rater_weight"_s);
    auto* weight = field<QDoubleSpinBox>(u"first_rater_weight"_s);
    weight->setFocus();
    weight->selectAll();
    QTest::keyClicks(weight, u"62.5"_s);
    EXPECT_EQ(now().firstRaterWeight, 6250);
    press(QKeySequence::Undo);
    EXPECT_EQ(now().firstRaterWeight, 6000) << "typed as one step";
    EXPECT_EQ(weight->value(), 60);
}

TEST_F(FrameworkEditorTest, TabGoesThroughTheFieldsInReadingOrder)
{
    m_editor->goTo(u"transitions[0].role_focus"_s);
    field<QWidget>(u"editorOutline"_s)->setFocus();
    QStringList order;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order << QApplication::focusWidget()->objectName();
    }
    EXPECT_EQ(order,
        (QStringList{ u"transitions[0].role_focus.ko"_s, u"transitions[0].role_focus.en"_s,
            u"transitions[0].goal.ko"_s, u"transitions[0].goal.en"_s,
            u"transitions[1].role_focus.ko"_s, u"transitions[1].role_focus.en"_s,
            u"transitions[1].goal.ko"_s, u"transitions[1].goal.en"_s }));

    // Fields of all sorts, some of which cannot be changed; behind them the buttons.
    m_editor->goTo(u"dimensions[0].kpis[0].name"_s);
    deleteClosed();
    field<QWidget>(u"editorOutline"_s)->setFocus();
    order.clear();
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order << QApplication::focusWidget()->objectName();
    } while (order.last() != u"editorOutline"_s && order.size() < 40);
    const QString kpi = u"dimensions[0].kpis[0]."_s;
    const QStringList first{ kpi + u"name.ko"_s, kpi + u"name.en"_s, kpi + u"description.ko"_s,
        kpi + u"description.en"_s, kpi + u"direction"_s, kpi + u"scope"_s, kpi + u"minimum_n"_s,
        kpi + u"dimension"_s, kpi + u"targets.junior.floor"_s };
    EXPECT_EQ(order.first(first.size()), first);
    EXPECT_EQ(order.last(4),
        (QStringList{ kpi + u"replace"_s, kpi + u"drop"_s, u"editorClose"_s, u"editorOutline"_s }))
        << order.join(u' ').toStdString();
}

TEST_F(FrameworkEditorTest, SwitchesLanguage)
{
    m_editor->goTo(u"levels[1].duties[0].text.ko"_s);
    session().setLanguage(Language::Korean);
    QCoreApplication::processEvents();
    deleteClosed();
    EXPECT_EQ(field<QPlainTextEdit>(u"levels[1].duties[0].text.ko"_s)->accessibleName(),
        u"주요 업무 1, 한국어"_s);
    EXPECT_TRUE(save()->text().startsWith(u"새 버전"_s)) << save()->text().toStdString();
    EXPECT_EQ(field<QTreeWidget>(u"editorOutline"_s)->topLevelItem(4)->text(0), u"미드"_s);
}

} // namespace levelbook::test
