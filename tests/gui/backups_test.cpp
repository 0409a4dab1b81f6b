// Backups: made beside the file and elsewhere, listed with what they are worth, pruned, and asked
// for as the file to go on with.
#include "gui/backupkeeper.h"
#include "gui/datapage.h"
#include "gui/guifixture.h"
#include "gui/readtable.h"
#include "gui/workpool.h"
#include "storage/backup.h"
#include "workspace/people.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class BackupTest : public GuiTest {
protected:
    void TearDown() override { m_page.reset(); }

    void showPage()
    {
        m_page = std::make_unique<gui::DataPage>(session(), nullptr);
        m_page->resize(1000, 600);
        showActive(*m_page);
        m_page->open(u"backups"_s);
    }
    QPushButton* button(const QString& name) { return child<QPushButton>(*m_page, name); }
    gui::ReadTable* table() { return child<gui::ReadTable>(*m_page, u"backupsTable"_s); }
    QStringList states() { return shownColumn(*table()->model(), u"State"_s); }
    void makeOne()
    {
        QSignalSpy made(&session().backups(), &gui::BackupKeeper::made);
        session().backups().makeNow();
        ASSERT_TRUE(made.wait(20'000));
    }
    QStringList files() const
    {
        QStringList files;
        for (const BackupInfo& one : backupsBeside(path()))
            files << one.path;
        return files;
    }
    void saveSomething(const QString& name)
    {
        Engineer one = *workspace().people().byNo(u"P0001"_s);
        one.name = name;
        must(workspace().change(
            Change::People, [&] { return savePerson(workspace().store(), one); }));
    }
    static void bend(const QString& file)
    {
        QFile bent(file);
        ASSERT_TRUE(bent.open(QIODevice::ReadWrite));
        ASSERT_TRUE(bent.seek(bent.size() / 2));
        bent.write(QByteArray(4096, '\x55'));
    }
    // The name of P0001 in another file.
    static QString nameIn(const QString& file)
    {
        const auto store = must(openFile(file, OpenMode::ReadOnly));
        return must(PeopleIndex::read(*store)).byNo(u"P0001"_s)->name;
    }

    std::unique_ptr<gui::DataPage> m_page;
};

TEST_F(BackupTest, MakesOneAndListsItWhenItIsVerified)
{
    showPage();
    EXPECT_EQ(table()->model()->rowCount(), 0);
    button(u"backupNow"_s)->click();
    EXPECT_FALSE(button(u"backupNow"_s)->isEnabled()) << "one at a time";
    ASSERT_TRUE(waitFor([&] { return states() == QStringList{ u"verified"_s }; }));
    EXPECT_TRUE(button(u"backupNow"_s)->isEnabled());
    ASSERT_EQ(files().size(), 1);
    EXPECT_EQ(nameIn(files().first()), u"김서연"_s);
    EXPECT_TRUE(session().backups().lastAt().isValid());
}

TEST_F(BackupTest, ListsTheNewestFirstAndSaysWhichIsDamaged)
{
    makeOne();
    saveSomething(u"둘째"_s);
    makeOne();
    bend(files().last()); // The older one.
    showPage();
    ASSERT_TRUE(waitFor([&] {
        return states() == QStringList({ u"verified"_s, u"damaged: of no use"_s });
    })) << states().join(u'|').toStdString();
    table()->selectRow(0);
    EXPECT_TRUE(button(u"restoreBackup"_s)->isEnabled());
    table()->selectRow(1);
    EXPECT_FALSE(button(u"restoreBackup"_s)->isEnabled());
    EXPECT_EQ(
        shownColumn(*table()->model(), u"File"_s).value(0), QFileInfo(files().first()).fileName());
}

TEST_F(BackupTest, AsksBeforeItRestores)
{
    makeOne();
    showPage();
    ASSERT_TRUE(waitFor([&] { return states() == QStringList{ u"verified"_s }; }));
    table()->selectRow(0);
    QSignalSpy wanted(&session(), &gui::Session::restoreWanted);
    button(u"restoreBackup"_s)->click();
    topLevel<QMessageBox>(u"restoreQuestion"_s)->button(QMessageBox::Cancel)->click();
    EXPECT_TRUE(wanted.isEmpty());
    deleteClosed();
    button(u"restoreBackup"_s)->click();
    auto* question = topLevel<QMessageBox>(u"restoreQuestion"_s);
    EXPECT_TRUE(question->text().contains(QFileInfo(files().first()).fileName()));
    child<QPushButton>(*question, u"restoreAccept"_s)->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), files().first());
}

TEST_F(BackupTest, WritesACopyElsewhere)
{
    showPage();
    saveSomething(u"바뀐 이름"_s);
    QSignalSpy remarked(&session(), &gui::Session::remarked);
    answerFileDialog(in(u"copy.levelbook"_s));
    button(u"backupElsewhere"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !remarked.isEmpty(); }));
    EXPECT_EQ(nameIn(in(u"copy.levelbook"_s)), u"바뀐 이름"_s);
    EXPECT_TRUE(files().isEmpty()) << "it is none of those beside the file";
}

TEST_F(BackupTest, KeepsAsManyAsWanted)
{
    settings().set(settings::backupsKept, 2);
    for (int i = 0; i < 4; ++i)
        makeOne();
    const QStringList kept = files();
    ASSERT_EQ(kept.size(), 2);
    QList<int> numbers;
    for (const BackupInfo& one : backupsBeside(path()))
        numbers << one.sequence;
    EXPECT_EQ(numbers, QList<int>({ 4, 3 }));
}

TEST_F(BackupTest, ClosingAChangedFileMakesOne)
{
    session().backups().close();
    levelbook::gui::workPool().waitForDone();
    EXPECT_TRUE(files().isEmpty()) << "nothing was changed";
    saveSomething(u"바뀐 이름"_s);
    session().backups().close();
    levelbook::gui::workPool().waitForDone();
    ASSERT_EQ(files().size(), 1);
    EXPECT_EQ(nameIn(files().first()), u"바뀐 이름"_s);
}

TEST_F(BackupTest, MakesNoneWhereNobodyWantsThem)
{
    settings().set(settings::backupOnClose, false);
    saveSomething(u"바뀐 이름"_s);
    session().backups().close();
    levelbook::gui::workPool().waitForDone();
    EXPECT_TRUE(files().isEmpty());
    settings().set(settings::backupOnClose, true);
    session().backups().stop();
    session().backups().makeNow();
    session().backups().close();
    levelbook::gui::workPool().waitForDone();
    EXPECT_TRUE(files().isEmpty()) << "one is being restored";
}

TEST_F(BackupTest, SaysThatOneFailed)
{
    QSignalSpy failed(&session().backups(), &gui::BackupKeeper::failed);
    ASSERT_TRUE(QFile::remove(path()));
    session().backups().makeNow();
    ASSERT_TRUE(waitFor([&] { return !failed.isEmpty(); }));
    EXPECT_TRUE(failed[0][1].toBool()) << "somebody asked";
    EXPECT_TRUE(session().backups().hasFailed());
    EXPECT_FALSE(session().backups().lastAt().isValid());
}

} // namespace

} // namespace levelbook::test
