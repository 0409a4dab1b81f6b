#include "storage/backup.h"
#include "storage/helper.h"
#include "storage/restore.h"
#include "storage/testschema.h"
#include "support/support.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class Restore : public testing::Test {
protected:
    Restore()
    {
        const auto database = makeDatabase(m_path);
        must(savePair(*database, 1));
        m_backup = must(backupBeside(*database, noon()));
        must(savePair(*database, 2));
    }

    void killUntilAJournalIsLeft() const
    {
        for (int run = 0; run < 500; ++run) {
            Helper writer({ u"write"_s, m_path });
            writer.line();
            writer.kill();
            if (QFileInfo(m_path + u"-journal"_s).size() > 0)
                return;
        }
        FAIL() << "no kill left a journal";
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"main.levelbook"_s);
    QString m_backup;
};

} // namespace

TEST_F(Restore, PutsThePresentFileAside)
{
    const auto outcome = must(restoreFrom(m_backup, m_path, noon()));
    EXPECT_EQ(wholePairs(*openDatabase(m_path)), 1);
    EXPECT_EQ(wholePairs(*openDatabase(outcome.aside)), 2);
    EXPECT_TRUE(outcome.aside.contains(u"before-restore-0001-20260601T120000Z"_s));
    must(verifyBackup(m_backup));
    const auto second = must(restoreFrom(m_backup, m_path, noon()));
    EXPECT_NE(second.aside, outcome.aside);
}

TEST_F(Restore, WorksWhereTheFileIsGoneOrDamaged)
{
    ASSERT_TRUE(QFile::remove(m_path));
    EXPECT_EQ(must(restoreFrom(m_backup, m_path, noon())).aside, QString());
    EXPECT_EQ(wholePairs(*openDatabase(m_path)), 1);
    writeFile(m_path, "damaged");
    const auto outcome = must(restoreFrom(m_backup, m_path, noon()));
    EXPECT_EQ(readFile(outcome.aside), "damaged");
    EXPECT_EQ(wholePairs(*openDatabase(m_path)), 1);
}

TEST_F(Restore, IsNoticedByOpenConnections)
{
    const auto database = openDatabase(m_path);
    must(restoreFrom(m_backup, m_path, noon()));
    EXPECT_EQ(savePair(*database, 3).error().code, ErrorCode::FileReplaced);
}

// A journal that a killed process left would be played into whatever file comes to its path.
TEST_F(Restore, TakesAHotJournalAsideWithItsFile)
{
    killUntilAJournalIsLeft();
    const QByteArray whole = readFile(m_path);
    const auto outcome = must(restoreFrom(m_backup, m_path, noon()));
    EXPECT_FALSE(QFile::exists(m_path + u"-journal"_s));
    EXPECT_EQ(readFile(outcome.aside), whole);
    EXPECT_TRUE(QFile::exists(outcome.aside + u"-journal"_s));
    EXPECT_EQ(wholePairs(*openDatabase(m_path)), 1);
    EXPECT_GE(wholePairs(*openDatabase(outcome.aside)), 2);
}

TEST_F(Restore, TakesAnOrphanedJournalAside)
{
    killUntilAJournalIsLeft();
    ASSERT_TRUE(QFile::remove(m_path));
    const QByteArray journal = readFile(m_path + u"-journal"_s);
    for (const auto& refused :
        { Database::create(m_path, noon(), withSchema(firstSchema())).error(),
            backupTo(*openDatabase(m_backup), m_path, Replace::No).error() })
        EXPECT_EQ(refused, (Error{ ErrorCode::FileExists, { m_path + u"-journal"_s }, {} }));
    const auto outcome = must(restoreFrom(m_backup, m_path, noon()));
    EXPECT_EQ(readFile(outcome.aside + u"-journal"_s), journal);
    EXPECT_NE(must(restoreFrom(m_backup, m_path, noon())).aside, outcome.aside);
    EXPECT_FALSE(QFile::exists(m_path + u"-journal"_s));
    EXPECT_EQ(wholePairs(*openDatabase(m_path)), 1);
}
