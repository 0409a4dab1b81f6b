// From the program's start to an open window: which file, what is wrong with one, who is asked, and
// a backup put in its place.
#include "gui/firststart.h"
#include "gui/languages.h"
#include "gui/launcher.h"
#include "gui/samplefile.h"
#include "gui/windowfixture.h"
#include "gui/workpool.h"
#include "storage/backup.h"
#include "workspace/clock.h"
#include "workspace/people.h"

#include <QComboBox>
#include <QCommandLinkButton>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class LauncherTest : public GuiTest {
protected:
    LauncherTest() { closeSession(); }
    ~LauncherTest() override { levelbook::gui::workPool().waitForDone(); }
    void TearDown() override { m_launcher.reset(); }

    void start(const QString& file = {})
    {
        m_launcher = std::make_unique<gui::Launcher>(settings());
        m_opened = m_launcher->start(file);
    }
    gui::MainWindow* window() { return m_launcher->window(); }
    QString label(const QString& name) { return child<QLabel>(*window(), name)->text(); }
    // Does to the dialogs that come, one after the other, what is said here.
    static void answer(QList<std::function<void(QWidget& dialog)>> answers)
    {
        if (answers.isEmpty())
            return;
        answerDialog([answers](QWidget& dialog) {
            answer(answers.mid(1));
            answers.first()(dialog);
        });
    }
    static std::function<void(QWidget&)> close()
    {
        return [](QWidget& dialog) { dialog.close(); };
    }
    std::function<void(QWidget&)> readWarning()
    {
        return [this](QWidget& dialog) {
            auto* box = qobject_cast<QMessageBox*>(&dialog);
            ASSERT_NE(box, nullptr) << dialog.objectName().toStdString();
            m_warning = box->text() + u'\n' + box->informativeText();
            box->close();
        };
    }

    std::unique_ptr<gui::Launcher> m_launcher;
    bool m_opened = false;
    QString m_warning;
};

TEST_F(LauncherTest, OpensTheFileAndAsksOnceWhoIsThere)
{
    start(path());
    ASSERT_TRUE(m_opened);
    EXPECT_EQ(window()->windowTitle(), u"sample – Levelbook"_s);
    EXPECT_EQ(window()->currentPage(), u"people"_s);
    auto* who = topLevel<QDialog>(u"WhoDialog"_s);
    child<QLineEdit>(*who, u"whoSearch"_s)->setText(u"P0003"_s);
    child<QPushButton>(*who, u"whoAccept"_s)->click();
    EXPECT_EQ(label(u"meLabel"_s), u"I am 박지훈 (P0003)"_s);
    EXPECT_EQ(settings().get(settings::recentFiles), QStringList{ path() });

    m_launcher.reset();
    start(path());
    QTest::qWait(100);
    EXPECT_EQ(openWindow<QDialog>(u"WhoDialog"_s), nullptr);
    EXPECT_EQ(label(u"meLabel"_s), u"I am 박지훈 (P0003)"_s);
}

TEST_F(LauncherTest, BeginsWithTheLastFileOnTheLastPage)
{
    settings().setMe(path(), {});
    settings().addRecentFile(path());
    settings().set(settings::lastPage, u"data"_s);
    start();
    ASSERT_TRUE(m_opened);
    EXPECT_EQ(window()->currentPage(), u"data"_s);
}

TEST_F(LauncherTest, EndsOnlyWhenTheLastBackupIsMade)
{
    settings().setMe(path(), {});
    start(path());
    QLineEdit* name = child<QLineEdit>(*window(), u"nameEdit"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Aa"_s);
    EXPECT_TRUE(window()->close());
    m_launcher.reset();
    EXPECT_EQ(levelbook::gui::workPool().activeThreadCount(), 0);
    ASSERT_EQ(backupsBeside(path()).size(), 1);
    must(verifyBackup(backupsBeside(path()).first().path));
}

TEST_F(LauncherTest, AMissingLastFileLeadsToTheFirstStart)
{
    settings().addRecentFile(in(u"gone.levelbook"_s));
    bool asked = false;
    answer({ [&asked](QWidget& dialog) {
        asked = dialog.objectName() == u"FirstStart"_s;
        dialog.close();
    } });
    start();
    EXPECT_TRUE(asked);
    EXPECT_FALSE(m_opened) << "who closes it wants no window";
    EXPECT_FALSE(QFileInfo::exists(in(u"gone.levelbook"_s))) << "opening never makes a file";
}

TEST_F(LauncherTest, TellsWhatIsWrongWithAFileAndLeavesIt)
{
    const QString truncated = in(u"truncated.levelbook"_s);
    const QByteArray whole = readFile(path());
    writeFile(truncated, whole.left(whole.size() / 3));
    const QString junk = in(u"junk.levelbook"_s);
    writeFile(junk, "this is no database");
    const QString missing = in(u"missing.levelbook"_s);
    for (const QString& file : { truncated, junk, missing }) {
        m_warning.clear();
        answer({ readWarning(), close() });
        start(file);
        EXPECT_FALSE(m_opened) << file.toStdString();
        EXPECT_TRUE(m_warning.contains(QFileInfo(file).fileName())) << m_warning.toStdString();
    }
    EXPECT_EQ(readFile(truncated), whole.left(whole.size() / 3));
    EXPECT_EQ(readFile(junk), QByteArray("this is no database"));
    EXPECT_FALSE(QFileInfo::exists(missing));
}

TEST_F(LauncherTest, TheSecondWindowOfAFileIsReadOnlyThroughALinkToo)
{
    settings().setMe(path(), {});
    start(path());
    ASSERT_TRUE(m_opened);
    const QString link = in(u"link.levelbook"_s);
    ASSERT_TRUE(QFile::link(path(), link));
    settings().setMe(link, {});
    gui::Launcher second(settings());
    ASSERT_TRUE(second.start(link));
    EXPECT_TRUE(
        child<QLabel>(*second.window(), u"savedLabel"_s)->text().startsWith(u"Read-only"_s));
    EXPECT_EQ(label(u"savedLabel"_s), u"Nothing changed yet"_s);
}

TEST_F(LauncherTest, AnotherFileTakesTheWindow)
{
    settings().setMe(path(), {});
    start(path());
    const QString other = in(u"other.levelbook"_s);
    must(createFile(other, currentMoment()));
    settings().setMe(other, {});
    const QPointer<gui::MainWindow> before = window();
    Q_EMIT window()->fileWanted(other);
    ASSERT_TRUE(waitFor([&] { return !before; }));
    EXPECT_EQ(label(u"fileLabel"_s), u"other.levelbook"_s);
    EXPECT_EQ(settings().get(settings::recentFiles), (QStringList{ other, path() }));
    // The former file is free again.
    EXPECT_FALSE(must(Workspace::open(path(), currentMoment()))->isReadOnly());
}

TEST_F(LauncherTest, AFileThatCannotBeOpenedLeavesTheWindow)
{
    settings().setMe(path(), {});
    start(path());
    const QPointer<gui::MainWindow> before = window();
    answer({ readWarning() });
    Q_EMIT window()->fileWanted(in(u"missing.levelbook"_s));
    ASSERT_TRUE(waitFor([&] { return !m_warning.isEmpty(); }));
    EXPECT_EQ(window(), before);
    EXPECT_EQ(label(u"fileLabel"_s), u"sample.levelbook"_s);
}

TEST_F(LauncherTest, ANewFileIsMadeAndOpened)
{
    settings().setMe(path(), {});
    start(path());
    const QPointer<gui::MainWindow> before = window();
    answerFileDialog(in(u"fresh"_s));
    Q_EMIT window()->newFileWanted();
    ASSERT_TRUE(waitFor([&] { return !before; }));
    EXPECT_EQ(label(u"fileLabel"_s), u"fresh.levelbook"_s);
    EXPECT_TRUE(
        child<QLabel>(*window(), u"emptyLabel"_s)->text().startsWith(u"Nobody is here yet."_s));
    EXPECT_EQ(openWindow<QDialog>(u"WhoDialog"_s), nullptr) << "there is nobody to be";
}

TEST_F(LauncherTest, PutsABackupInThePlaceOfTheFile)
{
    settings().setMe(path(), {});
    {
        const auto store = must(openFile(path(), OpenMode::ReadOnly));
        must(backupBeside(store->database(), currentMoment()));
        const auto writer = must(openFile(path(), OpenMode::ReadWrite));
        Engineer one = must(writer->engineers()).first();
        one.name = u"나중 이름"_s;
        must(savePerson(*writer, one));
    }
    start(path());
    const QPointer<gui::MainWindow> before = window();
    const QString backup = backupsBeside(path()).first().path;
    window()->openPage(u"data"_s, u"backups"_s);
    auto* table = child<QTableView>(*window(), u"backupsTable"_s);
    auto* restore = child<QPushButton>(*window(), u"restoreBackup"_s);
    ASSERT_TRUE(waitFor(
        [&] { return shownColumn(*table->model(), u"State"_s) == QStringList{ u"verified"_s }; }));
    table->selectRow(0);
    restore->click();
    child<QPushButton>(*topLevel<QMessageBox>(u"restoreQuestion"_s), u"restoreAccept"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !before && window(); }));
    EXPECT_TRUE(
        waitFor([&] { return label(u"messageText"_s).contains(QFileInfo(backup).fileName()); }));
    const auto store = must(openFile(path(), OpenMode::ReadOnly));
    EXPECT_EQ(must(store->engineers()).first().name, u"김서연"_s);
    EXPECT_EQ(label(u"fileLabel"_s), u"sample.levelbook"_s);
    // The former file is kept beside it.
    QStringList others;
    const QStringList files = QDir(QFileInfo(path()).path()).entryList(QDir::Files);
    for (const QString& file : files) {
        if (file.startsWith(u"sample"_s) && file != u"sample.levelbook"_s && in(file) != backup
            && file.endsWith(u".levelbook"_s))
            others << file;
    }
    ASSERT_EQ(others.size(), 1) << files.join(u' ').toStdString();
    const auto former = must(openFile(in(others.first()), OpenMode::ReadOnly));
    EXPECT_EQ(must(former->engineers()).first().name, u"나중 이름"_s);
}

class FirstStartTest : public GuiTest {
protected:
    FirstStartTest()
    {
        QFile::remove(gui::samplePath());
        showActive(m_dialog);
    }
    ~FirstStartTest() override { QFile::remove(gui::samplePath()); }
    QCommandLinkButton* button(const QString& name)
    {
        return child<QCommandLinkButton>(m_dialog, name);
    }

    gui::FirstStart m_dialog{ settings() };
};

TEST_F(FirstStartTest, MakesTheSampleOnce)
{
    button(u"sampleButton"_s)->click();
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
    EXPECT_EQ(m_dialog.path(), gui::samplePath());
    const auto store = must(openFile(m_dialog.path(), OpenMode::ReadWrite));
    EXPECT_EQ(must(store->counts()).engineers, 14);
    // What somebody tried out in it stays.
    Engineer one = must(store->engineers()).first();
    one.name = u"바뀐 이름"_s;
    must(savePerson(*store, one));
    EXPECT_EQ(must(gui::makeSampleFile()), gui::samplePath());
    EXPECT_EQ(must(store->engineers()).first().name, u"바뀐 이름"_s);
}

TEST_F(FirstStartTest, MakesAnEmptyFileAndOverwritesNone)
{
    writeFile(in(u"there.levelbook"_s), "something");
    answerFileDialog(in(u"there.levelbook"_s));
    button(u"emptyButton"_s)->click();
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_TRUE(child<QLabel>(m_dialog, u"startError"_s)->isVisible());
    EXPECT_EQ(readFile(in(u"there.levelbook"_s)), QByteArray("something"));
    answerFileDialog({});
    button(u"emptyButton"_s)->click();
    EXPECT_TRUE(m_dialog.isVisible());
    answerFileDialog(in(u"fresh"_s));
    button(u"emptyButton"_s)->click();
    EXPECT_EQ(m_dialog.path(), in(u"fresh.levelbook"_s));
    EXPECT_EQ(must(must(openFile(m_dialog.path(), OpenMode::ReadOnly))->counts()).engineers, 0);
}

TEST_F(FirstStartTest, SpeaksTheLanguageThatIsChosen)
{
    auto* languages = child<QComboBox>(m_dialog, u"languageBox"_s);
    const QString english = button(u"sampleButton"_s)->text();
    languages->setFocus();
    QTest::keyClick(&*languages, languages->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QCoreApplication::processEvents();
    EXPECT_NE(button(u"sampleButton"_s)->text(), english);
    EXPECT_EQ(settings().get(settings::language), u"ko"_s);
    EXPECT_EQ(gui::currentLanguage(), Language::Korean);
}

} // namespace

} // namespace levelbook::test
