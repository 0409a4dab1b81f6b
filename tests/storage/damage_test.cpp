// F16: the file is cut short or damaged.
#include "storage/backup.h"
#include "storage/check.h"
#include "storage/testschema.h"
#include "support/support.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class Damage : public testing::Test {
protected:
    Damage()
    {
        const auto database = makeDatabase(m_path);
        for (int number = 1; number <= 20; ++number)
            must(savePair(*database, number, 3000));
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"main.levelbook"_s);
};

} // namespace

TEST_F(Damage, ATruncatedFileIsRefusedAndUntouched)
{
    must(backupBeside(*openDatabase(m_path), noon()));
    const QByteArray whole = readFile(m_path);
    for (const qint64 size :
        { qint64(1), qint64(50), qint64(100), qint64(512), qint64(4095), qint64(4096),
            qint64(whole.size() / 2), qint64(whole.size() - 4096), qint64(whole.size() - 1) }) {
        writeFile(m_path, whole.left(size));
        const auto database = Database::open(m_path, withSchema(firstSchema()));
        ASSERT_FALSE(database) << size;
        EXPECT_EQ(database.error().code, size <= 50 ? ErrorCode::NotADatabase : ErrorCode::Damaged)
            << size;
        EXPECT_EQ(readFile(m_path), whole.left(size));
    }
    const QList<BackupInfo> backups = verifiedBackups(m_path);
    ASSERT_EQ(backups.size(), 1);
    EXPECT_EQ(wholePairs(*openDatabase(backups.first().path)), 20);
}

TEST_F(Damage, EveryDamagedPageIsRefusedOrFound)
{
    const QByteArray whole = readFile(m_path);
    constexpr int page = 4096;
    for (qint64 at = 0; at < whole.size(); at += page) {
        QByteArray damaged = whole;
        damaged.replace(at, page, QByteArray(page, '\xa5'));
        writeFile(m_path, damaged);
        const auto database = Database::open(m_path, withSchema(firstSchema()));
        EXPECT_TRUE(!database || !checkDatabase(**database).isEmpty()) << "page " << at / page + 1;
        EXPECT_EQ(readFile(m_path), damaged);
    }
}

// A flipped bit may leave a text of another letter, which nobody can see; it must never crash or
// write.
TEST_F(Damage, FlippedBytesNeverWriteOrCrash)
{
    const QByteArray whole = readFile(m_path);
    QRandomGenerator random(16);
    int noticed = 0;
    for (int run = 0; run < 200; ++run) {
        QByteArray damaged = whole;
        // Half of them in the first page, which holds the header and the schema.
        const int limit = run % 2 ? 4096 : static_cast<int>(whole.size());
        for (int i = 0; i < 8; ++i)
            damaged[random.bounded(limit)] = static_cast<char>(random.bounded(256));
        writeFile(m_path, damaged);
        const auto database = Database::open(m_path, withSchema(firstSchema()));
        noticed += !database || !checkDatabase(**database).isEmpty();
        if (database) {
            const auto read =
                (*database)->statement(u"SELECT text FROM pair_half"_s).all([](const Row& row) {
                    return row.text(0);
                });
            EXPECT_TRUE(read || !checkDatabase(**database).isEmpty());
        }
        EXPECT_EQ(readFile(m_path), damaged);
    }
    EXPECT_GT(noticed, 20);
}

TEST_F(Damage, CheckNamesBrokenReferencesAndForeignObjects)
{
    const QString path = m_folder.filePath(u"third.levelbook"_s);
    const auto database = must(Database::create(path, noon(), withSchema(thirdSchema())));
    EXPECT_EQ(checkDatabase(*database), QList<Problem>());
    must(runScript(database->nativeHandle(), path,
        "PRAGMA foreign_keys = OFF; INSERT INTO pair_half VALUES (1, 1, '', 99);"
        "DROP INDEX pair_half_label; ALTER TABLE label ADD COLUMN colour TEXT"));
    const QList<Problem> problems = checkDatabase(*database);
    ASSERT_EQ(problems.size(), 3);
    EXPECT_EQ(problems[0].code, ErrorCode::Damaged);
    EXPECT_TRUE(problems[0].args[1].toString().contains(u"-> label"_s));
    EXPECT_EQ(problems[1].args[0], u"table label"_s);
    EXPECT_EQ(problems[2].args[0], u"index pair_half_label"_s);
}
