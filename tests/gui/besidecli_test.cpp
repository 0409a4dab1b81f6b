// The real command line changes the review that lies open in the window: the same field, another
// one, its state, its revision, and while it holds the file. Nothing that anybody wrote is lost.
#include "cli/clirun.h"
#include "gui/draftstore.h"
#include "gui/windowfixture.h"
#include "workspace/action.h"
#include "workspace/cycles.h"
#include "workspace/reviews.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

const QString atFirst = u"P0010"_s; // Under the first review in the sample.
const QString approved = u"P0004"_s;

class BesideCli : public WindowTest {
protected:
    BesideCli()
    {
        workspace().setMe(u"P0002"_s);
        m_cycle = session().cycle()->name;
        showWindow();
    }
    ~BesideCli() override
    {
        const gui::DraftStore drafts;
        for (const ReviewDraft& draft : drafts.all(path()))
            drafts.remove(draft.file, draft.cycle, draft.employeeNo);
    }
    void openReview(const QString& employeeNo)
    {
        window().openPage(u"reviews"_s, employeeNo);
        QTest::qWait(200); // What a new page reads in the background.
    }
    Ran cli(const QString& verb, const QString& employeeNo, const QStringList& more)
    {
        return runCli(
            QStringList{ u"--db"_s, path(), u"--lang"_s, u"en"_s, u"--json"_s, u"--as"_s,
                u"P0001"_s, u"review"_s, verb, u"--cycle"_s, m_cycle, u"--engineer"_s, employeeNo }
            + more);
    }
    void must(const Ran& ran) { ASSERT_EQ(ran.exitCode, 0) << ran.out.toStdString(); }
    void fill(const QByteArray& part)
    {
        writeFile(in(u"part.json"_s), part);
        must(cli(u"fill"_s, atFirst, { u"--file"_s, in(u"part.json"_s) }));
    }
    void advance(const QString& employeeNo, const QStringList& how)
    {
        must(cli(u"advance"_s, employeeNo, QStringList{ u"--to"_s } + how));
    }
    Review inFile(const QString& employeeNo)
    {
        return test::must(findReview(*otherStore(), m_cycle, employeeNo)).review;
    }
    QPlainTextEdit* field(const QString& name) { return child<QPlainTextEdit>(window(), name); }
    void type(const QString& name, const QString& text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void leaveField() { child<QWidget>(window(), u"sectionList"_s)->setFocus(); }
    bool waitForButton(const QString& name)
    {
        return waitFor([&] {
            const auto* button = window().findChild<QPushButton*>(name);
            return button && button->isVisible();
        });
    }

    QString m_cycle;
};

TEST_F(BesideCli, AnotherFieldIsTakenOverAndMineIsSaved)
{
    openReview(atFirst);
    type(u"strengthsEdit"_s, u"mine"_s);
    fill(R"({"rater": "first", "improvements": "theirs"})");
    leaveField();
    EXPECT_TRUE(waitFor([&] { return inFile(atFirst).strengths == u"mine"_s; }));
    EXPECT_EQ(inFile(atFirst).improvements, u"theirs"_s);
    EXPECT_TRUE(
        waitFor([&] { return field(u"improvementsEdit"_s)->toPlainText() == u"theirs"_s; }));
}

TEST_F(BesideCli, WhatIsSavedThereComesIntoViewByItself)
{
    openReview(atFirst);
    fill(R"({"rater": "first", "improvements": "theirs"})");
    EXPECT_TRUE(
        waitFor([&] { return field(u"improvementsEdit"_s)->toPlainText() == u"theirs"_s; }));
}

TEST_F(BesideCli, TheSameFieldShowsBothVersionsAndKeepsTheChosenOne)
{
    for (const bool takeTheirs : { false, true }) {
        openReview(atFirst);
        type(u"strengthsEdit"_s, takeTheirs ? u"mine again"_s : u"mine"_s);
        fill(takeTheirs ? R"({"rater": "first", "strengths": "theirs again"})"
                        : R"({"rater": "first", "strengths": "theirs"})");
        leaveField();
        ASSERT_TRUE(waitForButton(u"compareButton"_s));
        EXPECT_TRUE(inFile(atFirst).strengths.startsWith(u"theirs"_s)) << "not written over";
        EXPECT_TRUE(field(u"strengthsEdit"_s)->toPlainText().startsWith(u"mine"_s));
        bool answered = false;
        answerDialog([takeTheirs, &answered](QWidget& dialog) {
            answered = true;
            ASSERT_EQ(dialog.objectName(), u"conflictDialog"_s);
            QStringList both;
            for (const QPlainTextEdit* text : dialog.findChildren<QPlainTextEdit*>())
                both << text->toPlainText();
            EXPECT_TRUE(both.join(u' ').contains(u"mine"_s));
            EXPECT_TRUE(both.join(u' ').contains(u"theirs"_s));
            if (takeTheirs)
                child<QRadioButton>(dialog, u"theirs.strengths"_s)->click();
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        child<QPushButton>(window(), u"compareButton"_s)->click();
        EXPECT_TRUE(waitFor([&] { return answered; }));
        EXPECT_TRUE(waitFor([&] {
            return inFile(atFirst).strengths == (takeTheirs ? u"theirs again"_s : u"mine"_s);
        }));
    }
}

TEST_F(BesideCli, AStateThatWentBackKeepsWhatIsTypedAsADraft)
{
    // Back in the self review, the first rater writes nothing.
    Cycle cycle = *session().cycle();
    cycle.stages.prepend(Stage::Self);
    test::must(
        inAction(workspace().store(), [&] { return workspace().store().updateCycle(cycle); }));
    workspace().noteChange(Change::Everything);
    openReview(atFirst);
    type(u"strengthsEdit"_s, u"typed too late"_s);
    advance(atFirst, { u"self"_s, u"--reason"_s, u"back"_s });
    ASSERT_TRUE(waitForButton(u"copyDraftButton"_s));
    child<QPushButton>(window(), u"copyDraftButton"_s)->click();
    EXPECT_TRUE(
        waitFor([] { return QGuiApplication::clipboard()->text().contains(u"typed too late"_s); }));
    EXPECT_NE(inFile(atFirst).strengths, u"typed too late"_s);
    EXPECT_EQ(inFile(atFirst).state, ReviewState::Self);
}

TEST_F(BesideCli, ARevisionMadeThereKeepsWhatIsTypedInTheOldOne)
{
    while (test::must(cycleNamed(workspace().store(), m_cycle)).state != CycleState::Disclosed)
        test::must(advanceCycle(workspace().store(), m_cycle));
    workspace().noteChange(Change::Cycles);
    advance(approved, { u"disclosed"_s });
    openReview(approved);
    type(u"statementEdit"_s, u"my statement"_s);
    advance(approved, { u"appealed"_s, u"--reason"_s, u"why"_s });
    advance(approved, { u"decided"_s, u"--upheld"_s, u"yes"_s, u"--reason"_s, u"right"_s });
    ASSERT_TRUE(waitFor([&] { return text(u"reviewFacts"_s).contains(u"revision 2"_s); }));
    ASSERT_TRUE(waitForButton(u"copyDraftButton"_s));
    child<QPushButton>(window(), u"copyDraftButton"_s)->click();
    EXPECT_TRUE(
        waitFor([] { return QGuiApplication::clipboard()->text().contains(u"my statement"_s); }));
    EXPECT_EQ(inFile(approved).revisionNo, 2);
}

TEST_F(BesideCli, BothMayWriteAtOnceAndBothAreKept)
{
    openReview(atFirst);
    writeFile(in(u"part.json"_s), R"({"rater": "first", "improvements": "theirs"})");
    // The command line runs while keys come in and the window saves.
    const auto process =
        startCli({ u"--db"_s, path(), u"--as"_s, u"P0001"_s, u"review"_s, u"fill"_s, u"--cycle"_s,
            m_cycle, u"--engineer"_s, atFirst, u"--file"_s, in(u"part.json"_s) });
    field(u"strengthsEdit"_s)->setFocus();
    field(u"strengthsEdit"_s)->selectAll();
    QString typed;
    EXPECT_TRUE(waitFor([&] {
        if (process->state() == QProcess::NotRunning)
            return true;
        QTest::keyClick(field(u"strengthsEdit"_s), Qt::Key_X);
        typed += u'x';
        return false;
    }));
    EXPECT_EQ(process->exitCode(), 0) << process->readAllStandardOutput().toStdString();
    leaveField();
    EXPECT_TRUE(waitFor([&] {
        const Review now = inFile(atFirst);
        return (typed.isEmpty() || now.strengths == typed) && now.improvements == u"theirs"_s;
    }));
}

TEST_F(BesideCli, AHeldFileMakesTheCommandLineWaitNotLose)
{
    openReview(atFirst);
    auto store = otherStore();
    auto held = std::optional(test::must(store->begin()));
    writeFile(in(u"part.json"_s), R"({"rater": "first", "improvements": "theirs"})");
    const auto process =
        startCli({ u"--db"_s, path(), u"--as"_s, u"P0001"_s, u"review"_s, u"fill"_s, u"--cycle"_s,
            m_cycle, u"--engineer"_s, atFirst, u"--file"_s, in(u"part.json"_s) });
    type(u"strengthsEdit"_s, u"mine"_s);
    leaveField();
    EXPECT_TRUE(waitFor([&] { return text(u"saveState"_s).startsWith(u"Waiting"_s); }));
    held.reset();
    EXPECT_TRUE(waitFor([&] { return process->state() == QProcess::NotRunning; }));
    EXPECT_EQ(process->exitCode(), 0);
    EXPECT_TRUE(waitFor([&] {
        const Review now = inFile(atFirst);
        return now.strengths == u"mine"_s && now.improvements == u"theirs"_s;
    }));
}

} // namespace

} // namespace levelbook::test
