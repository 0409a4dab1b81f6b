// F5, F6: the disk is full while an action or a backup is written.
#include "storage/backup.h"
#include "storage/restore.h"
#include "storage/shimvfs.h"
#include "storage/testschema.h"
#include "storage/transaction.h"
#include "support/support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// A file system of 1 MB. Only root may have one; the tests with the shim run for everybody.
class SmallDisk : public testing::Test {
protected:
    void SetUp() override
    {
        m_mounted =
            ::mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=1m")
            == 0;
        if (!m_mounted)
            GTEST_SKIP() << "mounting is not allowed here";
    }
    void TearDown() override
    {
        m_database.reset();
        if (m_mounted)
            ::umount(QFile::encodeName(m_folder.path()).constData());
    }
    QString in(const QString& name) const { return m_folder.filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void fillUpTo(qint64 leftBytes) const
    {
        QFile file(in(u"filler"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(4096, 'x')) == 4096) { }
        file.resize(file.size() - leftBytes);
    }

    QTemporaryDir m_folder;
    bool m_mounted = false;
    std::unique_ptr<Database> m_database;
};

} // namespace

TEST_F(SmallDisk, AnActionIsUndoneWholeAndWorksOnceThereIsRoom)
{
    const QString path = in(u"main.levelbook"_s);
    m_database = makeDatabase(path);
    must(savePair(*m_database, 1));
    fillUpTo(64 * 1024);
    const Error full{ ErrorCode::DiskFull, { path }, {} };
    EXPECT_EQ(savePair(*m_database, 2, 100000).error(), full);
    EXPECT_EQ(wholePairs(*m_database), 1);
    {
        // SQLite has rolled back by itself: the rest of the action must not be saved statement by
        // statement.
        auto transaction = must(Transaction::begin(*m_database));
        must(runScript(m_database->nativeHandle(), path, "PRAGMA cache_size = 4"));
        const auto sql = u"INSERT INTO pair_half (number, half, text) VALUES (:n, :h, :t)"_s;
        const auto insert = [&](int half, int size) {
            return m_database->statement(sql)
                .bind(u":n", 2)
                .bind(u":h", half)
                .bind(u":t", QString(size, u'x'))
                .run();
        };
        EXPECT_EQ(insert(0, 500000).error(), full);
        EXPECT_EQ(insert(1, 1).error(), full);
        EXPECT_EQ(transaction.commit().error(), full);
    }
    EXPECT_EQ(wholePairs(*m_database), 1);
    ASSERT_TRUE(QFile::remove(in(u"filler"_s)));
    must(savePair(*m_database, 2, 100000));
    EXPECT_EQ(wholePairs(*openDatabase(path)), 2);
}

TEST_F(SmallDisk, ABackupLeavesNothingAndTheFormerOneIntact)
{
    const QTemporaryDir home;
    m_database = makeDatabase(home.filePath(u"main.levelbook"_s));
    must(backupTo(*m_database, in(u"copy"_s), Replace::No));
    const QByteArray former = readFile(in(u"copy"_s));
    must(savePair(*m_database, 1, 400000));
    EXPECT_EQ(backupTo(*m_database, in(u"copy"_s), Replace::Yes).error(),
        (Error{ ErrorCode::DiskFull, { in(u"copy"_s) }, {} }));
    EXPECT_EQ(readFile(in(u"copy"_s)), former);
    EXPECT_EQ(names(), QStringList{ u"copy"_s });
    EXPECT_EQ(backupTo(*m_database, in(u"other"_s), Replace::No).error().code, ErrorCode::DiskFull);
    EXPECT_EQ(names(), QStringList{ u"copy"_s });
}

TEST_F(SmallDisk, ANewFileOrARestoreLeavesNothing)
{
    const QTemporaryDir home;
    const QString big = home.filePath(u"big.levelbook"_s);
    must(savePair(*makeDatabase(big), 1, 400000));
    const QString path = in(u"main.levelbook"_s);
    makeDatabase(path);
    EXPECT_EQ(restoreFrom(big, path, noon()).error().code, ErrorCode::DiskFull);
    EXPECT_EQ(names(), QStringList{ u"main.levelbook"_s });
    EXPECT_EQ(wholePairs(*openDatabase(path)), 0);
    fillUpTo(0);
    EXPECT_EQ(
        Database::create(in(u"new.levelbook"_s), noon(), withSchema(firstSchema())).error().code,
        ErrorCode::DiskFull);
    EXPECT_EQ(names(), (QStringList{ u"filler"_s, u"main.levelbook"_s }));
}

// The disk is full at every single write of an action.
TEST(FullAtEveryWrite, UndoesTheActionWhole)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"main.levelbook"_s);
    ShimVfs vfs;
    const auto database = makeDatabase(path);
    must(runScript(database->nativeHandle(), path, "PRAGMA cache_size = 6"));
    qint64 saved = 0;
    int writes = 0;
    for (int failing = 1;; ++failing) {
        writes = 0;
        vfs.before = [&](const FileOperation& operation) {
            return operation.kind == FileOperation::Write && ++writes == failing ? SQLITE_FULL
                                                                                 : SQLITE_OK;
        };
        const auto done = savePair(*database, saved + 1, 20000);
        vfs.before = nullptr;
        if (done)
            break;
        ASSERT_EQ(done.error(), (Error{ ErrorCode::DiskFull, { path }, {} })) << failing;
        ASSERT_EQ(wholePairs(*database), saved) << failing;
        must(savePair(*database, ++saved));
    }
    EXPECT_GT(saved, 20);
    EXPECT_EQ(wholePairs(*openDatabase(path)), saved + 1);
}

TEST(FullAtEveryWrite, LeavesNoPartOfABackup)
{
    const QTemporaryDir folder;
    ShimVfs vfs;
    const auto database = makeDatabase(folder.filePath(u"main.levelbook"_s));
    must(savePair(*database, 1, 20000));
    const QString copy = folder.filePath(u"copy"_s);
    writeFile(copy, "former");
    int failing = 1;
    for (;; ++failing) {
        int writes = 0;
        vfs.before = [&](const FileOperation& operation) {
            return operation.kind == FileOperation::Write && ++writes == failing ? SQLITE_FULL
                                                                                 : SQLITE_OK;
        };
        const auto done = backupTo(*database, copy, Replace::Yes);
        if (done)
            break;
        EXPECT_EQ(done.error().code, ErrorCode::DiskFull);
        EXPECT_EQ(readFile(copy), "former");
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }
    EXPECT_GT(failing, 20);
    must(verifyBackup(copy));
}
