// Faults as a person at the window meets them: another program holds the file, it is deleted or
// replaced. What was typed is never lost, and nothing says "saved" that is not.
#include "gui/draftstore.h"
#include "gui/windowfixture.h"
#include "workspace/clock.h"
#include "workspace/people.h"
#include "workspace/reviews.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

// A lock of others must not be waited for on the window's thread: SQLite's own patience is bounded
// far below what a person notices, whatever the machine is doing.
constexpr int mostPatienceMs = 50;
// And the window goes on: a machine that is busy with other things may keep it waiting, but not for
// as long as the lock is held.
constexpr int heldMs = 2500;
constexpr int mostSilentMs = heldMs / 2;

int patienceOf(Workspace& workspace)
{
    const auto answer = must(
        workspace.store().database().statement(u"PRAGMA busy_timeout"_s).all([](const Row& row) {
            return row.integer(0);
        }));
    return static_cast<int>(answer.value(0, -1));
}

// The longest time for which the window did not come to do anything else.
class Heartbeat {
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_clock.start();
        m_timer.start(2);
    }
    qint64 longest()
    {
        beat();
        return m_longest;
    }

private:
    void beat() { m_longest = std::max(m_longest, m_clock.restart()); }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

// Another program that holds the file for writing, as strictly as SQLite lets it.
class Holder {
public:
    Holder(const QString& path, const QString& begin)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        database.setDatabaseName(path);
        m_holds = database.open() && QSqlQuery(database).exec(begin);
    }
    ~Holder() { QSqlDatabase::removeDatabase(u"holder"_s); }
    bool holds() const { return m_holds; }

private:
    bool m_holds = false;
};

class FaultsTest : public WindowTest {
protected:
    FaultsTest()
    {
        workspace().setMe(u"P0002"_s);
        showWindow();
        window().openPage(u"people"_s, u"P0007"_s);
        QTest::qWait(200); // What a new page reads in the background.
    }
    QLineEdit* name() { return child<QLineEdit>(window(), u"nameEdit"_s); }
    void type(const QString& text)
    {
        name()->setFocus();
        name()->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(name(), &event);
    }
    QString nameInFile(const QString& file) const
    {
        return must(PeopleIndex::read(*must(openFile(file, OpenMode::ReadOnly))))
            .byNo(u"P0007"_s)
            ->name;
    }
    QString message()
    {
        const auto* label = child<QLabel>(window(), u"messageText"_s);
        return label->isVisible() ? label->text() : QString();
    }
};

class HeldFile : public FaultsTest, public testing::WithParamInterface<const char*> { };

INSTANTIATE_TEST_SUITE_P(Faults, HeldFile, testing::Values("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"),
    [](const auto& run) { return std::string(run.param).substr(6); });

TEST_F(FaultsTest, TheWindowsOwnConnectionHasLittlePatience)
{
    EXPECT_GE(patienceOf(workspace()), 0);
    EXPECT_LE(patienceOf(workspace()), mostPatienceMs);
}

TEST_P(HeldFile, NeverFreezesTheWindowAndAPersonIsSavedAfterwards)
{
    {
        const Holder holder(path(), QString::fromLatin1(GetParam()));
        ASSERT_TRUE(holder.holds());
        Heartbeat heart;
        type(u"기다린 이름"_s);
        press(Qt::Key_Return);
        QTest::qWait(heldMs); // The window looks for others meanwhile too.
        EXPECT_LT(heart.longest(), mostSilentMs);
        EXPECT_EQ(name()->text(), u"기다린 이름"_s);
        EXPECT_NE(text(u"stateLabel"_s), u"Saved"_s);
        EXPECT_EQ(text(u"savedLabel"_s), u"Nothing changed yet"_s);
    }
    EXPECT_TRUE(waitFor([&] { return nameInFile(path()) == u"기다린 이름"_s; }));
    EXPECT_TRUE(waitFor([&] { return text(u"stateLabel"_s) == u"Saved"_s; }));
    EXPECT_EQ(message(), QString()) << "a short wait is not worth a message";
}

TEST_P(HeldFile, NeverFreezesTheWindowAndAReviewIsSavedAfterwards)
{
    window().openPage(u"reviews"_s, u"P0010"_s);
    auto* strengths = child<QPlainTextEdit>(window(), u"strengthsEdit"_s);
    QTest::qWait(300);
    {
        const Holder holder(path(), QString::fromLatin1(GetParam()));
        ASSERT_TRUE(holder.holds());
        Heartbeat heart;
        strengths->setFocus();
        strengths->selectAll();
        QTest::keyClicks(strengths, u"waited"_s);
        QTest::qWait(heldMs);
        EXPECT_LT(heart.longest(), mostSilentMs);
        EXPECT_EQ(strengths->toPlainText(), u"waited"_s);
        EXPECT_FALSE(text(u"saveState"_s).contains(u"Saved"_s))
            << text(u"saveState"_s).toStdString();
    }
    const auto inFile = [&] {
        const auto store = otherStore();
        return must(findReview(*store, u"2019 상반기"_s, u"P0010"_s)).review.strengths;
    };
    EXPECT_TRUE(waitFor([&] { return inFile() == u"waited"_s; }));
}

TEST_F(FaultsTest, AFileHeldForLongIsToldAndTheTextIsKept)
{
    {
        const Holder holder(path(), u"BEGIN IMMEDIATE"_s);
        ASSERT_TRUE(holder.holds());
        type(u"기다린 이름"_s);
        press(Qt::Key_Return);
        EXPECT_EQ(message(), QString()) << "not at once";
        EXPECT_TRUE(waitFor([&] { return !message().isEmpty(); }));
        EXPECT_EQ(name()->text(), u"기다린 이름"_s);
        EXPECT_EQ(nameInFile(path()), u"강한결"_s);
    }
    EXPECT_TRUE(waitFor([&] { return nameInFile(path()) == u"기다린 이름"_s; }));
}

TEST_F(FaultsTest, WhoeverWantsToGoIsToldOfTheWaitAtOnce)
{
    const Holder holder(path(), u"BEGIN IMMEDIATE"_s);
    ASSERT_TRUE(holder.holds());
    type(u"기다린 이름"_s);
    EXPECT_FALSE(window().close()) << "what waits is not thrown away";
    EXPECT_FALSE(message().isEmpty());
    EXPECT_EQ(name()->text(), u"기다린 이름"_s);
}

TEST_F(FaultsTest, ADeletedFileIsToldBeforeAnythingSaysSaved)
{
    type(u"nameless"_s);
    ASSERT_TRUE(QFile::remove(path()));
    press(Qt::Key_Return);
    EXPECT_FALSE(message().isEmpty());
    EXPECT_EQ(text(u"savedLabel"_s), u"The file is gone: nothing can be saved"_s);
    EXPECT_EQ(name()->text(), u"nameless"_s);
    EXPECT_EQ(text(u"stateLabel"_s), u"Not saved"_s);
    EXPECT_FALSE(QFileInfo::exists(path())) << "no empty file in its place";
}

TEST_F(FaultsTest, ADeletedFileIsNoticedByItself)
{
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_TRUE(waitFor(
        [&] { return text(u"savedLabel"_s) == u"The file is gone: nothing can be saved"_s; }));
    EXPECT_FALSE(message().isEmpty());
}

TEST_F(FaultsTest, AReplacedFileIsToldAndLeftAlone)
{
    const QString other = in(u"other.levelbook"_s);
    must(createFile(other, currentMoment()));
    const QByteArray bytes = readFile(other);
    type(u"nameless"_s);
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(other, path()));
    press(Qt::Key_Return);
    EXPECT_FALSE(message().isEmpty());
    EXPECT_EQ(text(u"savedLabel"_s), u"The file is gone: nothing can be saved"_s);
    EXPECT_EQ(name()->text(), u"nameless"_s);
    EXPECT_EQ(readFile(path()), bytes);
}

TEST_F(FaultsTest, AReviewInADeletedFileKeepsItsText)
{
    window().openPage(u"reviews"_s, u"P0010"_s);
    auto* strengths = child<QPlainTextEdit>(window(), u"strengthsEdit"_s);
    ASSERT_TRUE(QFile::remove(path()));
    strengths->setFocus();
    strengths->selectAll();
    QTest::keyClicks(strengths, u"kept"_s);
    EXPECT_TRUE(waitFor([&] { return !message().isEmpty(); }));
    QTest::qWait(1200); // Longer than the pause after which a text is saved.
    EXPECT_EQ(strengths->toPlainText(), u"kept"_s);
    EXPECT_FALSE(text(u"saveState"_s).startsWith(u"Saved"_s)) << text(u"saveState"_s).toStdString();
    const gui::DraftStore drafts;
    for (const ReviewDraft& draft : drafts.all(path()))
        drafts.remove(draft.file, draft.cycle, draft.employeeNo);
}

} // namespace

} // namespace levelbook::test
