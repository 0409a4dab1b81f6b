#include "storage/backup.h"
#include "storage/check.h"
#include "storage/helper.h"
#include "storage/migrations.h"
#include "storage/schema.h"
#include "storage/shimvfs.h"
#include "storage/testschema.h"
#include "support/support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class MigrationsTest : public testing::Test {
protected:
    MigrationsTest()
    {
        const auto database = makeDatabase(m_path);
        for (int number = 1; number <= 3; ++number)
            must(savePair(*database, number));
    }

    static int versionOf(const QString& path)
    {
        const auto native = must(NativeConnection::open(path, OpenMode::ReadWrite));
        return must(schemaVersionOf(native.handle(), path));
    }

    // Kills a migration at its nth statement or file change, for every n.
    void killEverywhere(const QString& what)
    {
        const QByteArray original = readFile(m_path);
        QList<int> seen(4);
        for (int n = 1;; ++n) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"main.levelbook"_s);
            writeFile(path, original);
            Helper helper({ u"migrate"_s, path, what, QString::number(n) });
            const bool survived = helper.line() == u"done"_s;

            // Opening checks the schema word for word against that of its version; nothing is half
            // done.
            const int version = versionOf(path);
            OpenOptions options = withSchema(thirdSchema());
            options.olderSchema = OlderSchema::Accept;
            {
                const auto database = must(Database::open(path, options));
                ASSERT_EQ(checkDatabase(*database), QList<Problem>()) << what.toStdString() << n;
                ASSERT_EQ(database->schemaVersion(), version);
                ASSERT_EQ(wholePairs(*database), 3);
            }
            ++seen[version];
            if (version > 1) {
                const QList<BackupInfo> backups = verifiedBackups(path);
                ASSERT_EQ(backups.size(), 1);
                ASSERT_EQ(backups.first().schemaVersion, 1);
                ASSERT_EQ(wholePairs(*openDatabase(backups.first().path)), 3);
            }
            must(migrateFile(path, noon(), thirdSchema()));
            ASSERT_EQ(versionOf(path), 3);
            if (survived)
                break;
        }
        EXPECT_GT(seen[1], 5);
        EXPECT_GT(seen[2], 5);
        EXPECT_GT(seen[3], 0);
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"main.levelbook"_s);
};

} // namespace

TEST_F(MigrationsTest, AnOlderFileIsRefusedUntilMigrated)
{
    const auto refused = Database::open(m_path, withSchema(thirdSchema()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ ErrorCode::SchemaTooOld, { 1 }, {} }));

    const auto outcome = must(migrateFile(m_path, noon(), thirdSchema()));
    EXPECT_EQ(outcome.from, 1);
    EXPECT_EQ(outcome.to, 3);
    EXPECT_EQ(wholePairs(*openDatabase(outcome.backup)), 3);
    const auto database = must(Database::open(m_path, withSchema(thirdSchema())));
    EXPECT_EQ(wholePairs(*database), 3);
    const auto labels =
        database->statement(u"SELECT text FROM label ORDER BY id"_s).all([](const Row& row) {
            return row.text(0);
        });
    EXPECT_EQ(must(labels), (QStringList{ u"a; b"_s, u"c"_s }));
    EXPECT_EQ(checkDatabase(*database), QList<Problem>());
}

TEST_F(MigrationsTest, DoNothingTwice)
{
    must(migrateFile(m_path, noon(), thirdSchema()));
    const QByteArray before = readFile(m_path);
    const auto again = must(migrateFile(m_path, noon(), thirdSchema()));
    EXPECT_EQ(again.from, 3);
    EXPECT_EQ(again.backup, QString());
    EXPECT_EQ(readFile(m_path), before);
}

// F24
TEST_F(MigrationsTest, LeaveANewerFileAlone)
{
    must(migrateFile(m_path, noon(), thirdSchema()));
    const QByteArray before = readFile(m_path);
    EXPECT_EQ(migrateFile(m_path, noon(), firstSchema()).error().code, ErrorCode::SchemaTooNew);
    EXPECT_EQ(readFile(m_path), before);
}

TEST_F(MigrationsTest, TheNewestSchemaIsKnownByItsDigest)
{
    const Migrations& all = builtInMigrations();
    EXPECT_STREQ(schemaDigest(must(expectedSchema(all, newestVersion(all)))).constData(),
        newestSchemaDigest);
    EXPECT_STRNE(schemaDigest(must(expectedSchema(all, 1))).constData(), newestSchemaDigest);
}

// F25
TEST_F(MigrationsTest, AreOrderedByVersionAndNotByClock)
{
    must(migrateFile(m_path, noon().addYears(-1), thirdSchema()));
    EXPECT_EQ(must(Database::open(m_path, withSchema(thirdSchema())))->schemaVersion(), 3);
}

TEST_F(MigrationsTest, AFailingStepIsUndoneWhole)
{
    Migrations broken = thirdSchema();
    broken[2].sql += "INSERT INTO label VALUES (1, 'a second of its key');";
    EXPECT_EQ(migrateFile(m_path, noon(), broken).error().code, ErrorCode::ConstraintFailed);
    EXPECT_EQ(versionOf(m_path), 2);
    Migrations dangling = thirdSchema();
    dangling[2].sql += "UPDATE pair_half SET label_id = 77;";
    EXPECT_EQ(migrateFile(m_path, noon(), dangling).error().code, ErrorCode::ConstraintFailed);
    EXPECT_EQ(versionOf(m_path), 2);
    must(migrateFile(m_path, noon(), thirdSchema()));
}

TEST_F(MigrationsTest, WithoutABackupDoNotBegin)
{
    ShimVfs vfs;
    vfs.before = [](const FileOperation& operation) {
        const bool copy =
            operation.path.endsWith(u".part") && operation.kind == FileOperation::Write;
        return copy ? SQLITE_FULL : SQLITE_OK;
    };
    EXPECT_EQ(migrateFile(m_path, noon(), thirdSchema()).error().code, ErrorCode::DiskFull);
    EXPECT_EQ(versionOf(m_path), 1);
}

// F23
TEST_F(MigrationsTest, KilledAtEveryStatementAreWholeOrNot) { killEverywhere(u"statement"_s); }

// F23
TEST_F(MigrationsTest, KilledAtEveryFileChangeAreWholeOrNot) { killEverywhere(u"file"_s); }
