#include "storage/backup.h"
#include "storage/helper.h"
#include "storage/restore.h"
#include "storage/testschema.h"
#include "support/support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class Backup : public testing::Test {
protected:
    QString in(const QString& name) const { return m_folder.filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"main.levelbook"_s);
    const std::unique_ptr<Database> m_database = makeDatabase(m_path);
};

} // namespace

TEST_F(Backup, HoldsTheSame)
{
    must(savePair(*m_database, 1));
    must(backupTo(*m_database, in(u"copy.levelbook"_s), Replace::No));
    EXPECT_EQ(wholePairs(*openDatabase(in(u"copy.levelbook"_s))), 1);
    const auto counts = must(verifyBackup(in(u"copy.levelbook"_s)));
    EXPECT_EQ(counts.value(u"pair_half"_s), 2);
    EXPECT_EQ(names(), (QStringList{ u"copy.levelbook"_s, u"main.levelbook"_s }));
}

TEST_F(Backup, ReplacesAFileOnlyWhenAsked)
{
    const QString copy = in(u"copy.levelbook"_s);
    writeFile(copy, "precious");
    EXPECT_EQ(backupTo(*m_database, copy, Replace::No).error().code, ErrorCode::FileExists);
    EXPECT_EQ(readFile(copy), "precious");
    must(backupTo(*m_database, copy, Replace::Yes));
    must(verifyBackup(copy));
    EXPECT_FALSE(backupTo(*m_database, m_path, Replace::Yes));
    EXPECT_EQ(backupTo(*m_database, m_folder.path(), Replace::Yes).error().code,
        ErrorCode::NotARegularFile);
    EXPECT_EQ(backupTo(*m_database, in(u"absent/copy"_s), Replace::Yes).error().code,
        ErrorCode::FileNotFound);
    must(m_database->verifyStillThere());
}

TEST_F(Backup, CanBeCancelled)
{
    for (int number = 1; number <= 100; ++number)
        must(savePair(*m_database, number, 20000));
    int calls = 0;
    const auto done = backupTo(*m_database, in(u"copy"_s), Replace::No, [&](int copied, int total) {
        EXPECT_LT(copied, total);
        return ++calls > 1;
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(names(), QStringList{ u"main.levelbook"_s });
    must(savePair(*m_database, 101));
}

// F21
TEST_F(Backup, VerifiesWhileAnotherProcessWrites)
{
    // With a moment between two writes: who never lets go of the file keeps every reader out on a
    // busy machine.
    Helper writer({ u"write"_s, m_path, u"2000"_s });
    qint64 former = 0;
    for (int i = 0; i < 10; ++i) {
        const qint64 acknowledged = writer.line().toLongLong();
        const QString path = must(backupBeside(*m_database, noon()));
        must(verifyBackup(path));
        const qint64 pairs = wholePairs(*openDatabase(path));
        EXPECT_GE(pairs, std::max(acknowledged, former));
        former = pairs;
    }
    writer.kill();
    EXPECT_EQ(backupsBeside(m_path).size(), 10);
    EXPECT_GT(former, 10);
}

// F25
TEST_F(Backup, IsOrderedBySequenceAndNotByClock)
{
    QStringList paths;
    for (int i = 0; i < 4; ++i) {
        must(savePair(*m_database, i + 1));
        paths << must(backupBeside(*m_database, noon().addYears(-i)));
    }
    const QList<BackupInfo> backups = backupsBeside(m_path);
    ASSERT_EQ(backups.size(), 4);
    EXPECT_EQ(backups.first().path, paths.last());
    EXPECT_EQ(backups.first(), (BackupInfo{ paths.last(), 4, 1, noon().addYears(-3) }));
    EXPECT_EQ(must(pruneBackups(m_path, 2)), (QStringList{ paths[1], paths[0] }));
    EXPECT_EQ(wholePairs(*openDatabase(backupsBeside(m_path).first().path)), 4);
    EXPECT_TRUE(must(backupBeside(*m_database, noon())).contains(u"backup-0005-"_s));
}

TEST_F(Backup, PruningNeverCountsOnADamagedOne)
{
    QStringList paths;
    for (int i = 0; i < 3; ++i)
        paths << must(backupBeside(*m_database, noon()));
    writeFile(paths[2], readFile(paths[2]).left(4096));
    writeFile(in(u"main.backup-0009-v1-20260101T000000Z.txt"_s), "of another program");
    EXPECT_EQ(must(pruneBackups(m_path, 1)), QStringList{ paths[0] });
    EXPECT_TRUE(QFile::exists(in(u"main.backup-0009-v1-20260101T000000Z.txt"_s)));
    ASSERT_EQ(verifiedBackups(m_path).size(), 1);
    EXPECT_EQ(verifiedBackups(m_path).first().path, paths[1]);
}

TEST_F(Backup, OfALongKoreanNameFitsTheFileSystem)
{
    const QString a = in(QString(75, u'가') + u".levelbook"_s);
    const QString b = in(QString(74, u'가') + u"나.levelbook"_s);
    const auto first = makeDatabase(a);
    const auto second = makeDatabase(b);
    must(savePair(*first, 1));
    must(backupBeside(*first, noon()));
    must(backupBeside(*second, noon()));
    ASSERT_EQ(verifiedBackups(a).size(), 1);
    EXPECT_EQ(wholePairs(*openDatabase(verifiedBackups(a).first().path)), 1);
}

TEST_F(Backup, SweepsWhatAKilledProcessLeft)
{
    writeFile(in(u".levelbook-0123456789abcdef.part"_s), "half a backup");
    must(backupTo(*m_database, in(u"copy"_s), Replace::No));
    EXPECT_EQ(names(), (QStringList{ u"copy"_s, u"main.levelbook"_s }));
}

TEST_F(Backup, IsRefusedWhenItDoesNotVerify)
{
    for (int number = 1; number <= 20; ++number)
        must(savePair(*m_database, number, 3000));
    const QString copy = in(u"copy"_s);
    must(backupTo(*m_database, copy, Replace::No));
    QByteArray damaged = readFile(copy);
    damaged.replace(8 * 4096, 4096, QByteArray(4096, '\0'));
    writeFile(copy, damaged);
    EXPECT_EQ(verifyBackup(copy).error().code, ErrorCode::BackupNotVerified);
    const QByteArray before = readFile(m_path);
    const auto restored = restoreFrom(copy, m_path, noon());
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::BackupNotVerified);
    EXPECT_EQ(readFile(m_path), before);
    EXPECT_EQ(names(), (QStringList{ u"copy"_s, u"main.levelbook"_s }));
}
