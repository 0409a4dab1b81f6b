#include "storage/database.h"
#include "storage/helper.h"
#include "storage/testschema.h"
#include "storage/transaction.h"
#include "support/support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class DatabaseTest : public testing::Test {
protected:
    QString in(const QString& name) const { return m_folder.filePath(name); }
    static ErrorCode openError(const QString& path)
    {
        const auto database = Database::open(path, withSchema(firstSchema()));
        return database ? ErrorCode::WrongUse : database.error().code;
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"main.levelbook"_s);
};

} // namespace

TEST_F(DatabaseTest, IsCreatedOnceAndOpensAgain)
{
    must(savePair(*makeDatabase(m_path), 1));
    EXPECT_EQ(wholePairs(*openDatabase(m_path)), 1);
    const QByteArray before = readFile(m_path);
    const auto again = Database::create(m_path, noon(), withSchema(firstSchema()));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::FileExists);
    EXPECT_EQ(readFile(m_path), before);
    EXPECT_EQ(
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{ u"main.levelbook"_s });
}

TEST_F(DatabaseTest, HoldsPeoplesDataAndSoIsForItsOwnerOnly)
{
    makeDatabase(m_path);
    EXPECT_EQ(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), 0);
}

TEST_F(DatabaseTest, HasTheBuiltInSchema)
{
    const auto database = must(Database::create(m_path, noon()));
    EXPECT_EQ(database->schemaVersion(), newestVersion(builtInMigrations()));
    EXPECT_GE(database->schemaVersion(), 1);
    for (size_t i = 0; i < builtInMigrations().size(); ++i)
        EXPECT_EQ(builtInMigrations()[i].version, int(i) + 1);
}

TEST_F(DatabaseTest, SetsItsPragmas)
{
    const auto database = makeDatabase(m_path);
    const auto pragma = [&](const char* name) {
        return must(readRows(database->nativeHandle(), m_path, QByteArray("PRAGMA ") + name))[0][0];
    };
    EXPECT_EQ(pragma("journal_mode"), u"delete"_s);
    EXPECT_EQ(pragma("synchronous"), u"3"_s);
    EXPECT_EQ(pragma("foreign_keys"), u"1"_s);
    EXPECT_EQ(pragma("trusted_schema"), u"0"_s);
    EXPECT_EQ(pragma("cell_size_check"), u"1"_s);
    EXPECT_EQ(pragma("busy_timeout"), u"5000"_s);
}

TEST_F(DatabaseTest, TakesAFileOutOfTheWriteAheadLogMode)
{
    makeDatabase(m_path);
    must(runScript(must(NativeConnection::open(m_path, OpenMode::ReadWrite)).handle(), m_path,
        "PRAGMA journal_mode = WAL"));
    OpenOptions readOnly = withSchema(firstSchema());
    readOnly.mode = OpenMode::ReadOnly;
    EXPECT_EQ(Database::open(m_path, readOnly).error().code, ErrorCode::PragmaRefused);
    openDatabase(m_path);
    EXPECT_EQ(readFile(m_path)[18], 1);
    writeFile(m_path + u"-wal"_s, "of another file");
    EXPECT_EQ(openError(m_path), ErrorCode::UnexpectedSchema);
}

// B17
TEST_F(DatabaseTest, NameIsAPathAndNeverAUri)
{
    for (const QString& name : { u"100% #1?mode=memory.levelbook"_s, u"file:name.levelbook"_s,
             u"리뷰 2026.levelbook"_s, u"a&b=c;d.levelbook"_s }) {
        must(savePair(*makeDatabase(in(name)), 1));
        EXPECT_TRUE(QFile::exists(in(name)));
        EXPECT_EQ(wholePairs(*openDatabase(in(name))), 1);
    }
    const QString present = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(m_folder.path()));
    EXPECT_EQ(openError(u"file:absent.levelbook?mode=rwc"_s), ErrorCode::FileNotFound);
    EXPECT_EQ(wholePairs(*openDatabase(u"file:name.levelbook"_s)), 1);
    QDir::setCurrent(present);
}

// B17
TEST_F(DatabaseTest, RefusesWhatIsNotARegularFile)
{
    EXPECT_EQ(openError(m_folder.path()), ErrorCode::NotARegularFile);
    const QString fifo = in(u"fifo"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    EXPECT_EQ(openError(fifo), ErrorCode::NotARegularFile);
    EXPECT_EQ(openError(u"/dev/null"_s), ErrorCode::NotARegularFile);
    EXPECT_EQ(openError(in(u"absent"_s)), ErrorCode::FileNotFound);
    EXPECT_FALSE(QFile::exists(in(u"absent"_s)));
    EXPECT_EQ(openError(QString()), ErrorCode::FileNotFound);
    writeFile(in(u"empty"_s), {});
    EXPECT_EQ(openError(in(u"empty"_s)), ErrorCode::NotADatabase);
    EXPECT_EQ(readFile(in(u"empty"_s)), QByteArray());
    writeFile(in(u"text"_s), QByteArray(5000, 'x'));
    EXPECT_EQ(openError(in(u"text"_s)), ErrorCode::NotADatabase);
}

// B22
TEST_F(DatabaseTest, NeedsRoomForAJournalsName)
{
    const QString longName = in(QString(83, u'가'));
    const auto refused = Database::create(longName, noon(), withSchema(firstSchema()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::FileUnwritable);
    makeDatabase(m_path);
    ASSERT_TRUE(QFile::rename(m_path, longName));
    EXPECT_EQ(openDatabase(longName)->readOnlyReason(), ReadOnlyReason::FolderReadOnly);
}

// B18
TEST_F(DatabaseTest, RefusesAnotherProgramsFile)
{
    writeFile(m_path, {});
    must(runScript(must(NativeConnection::open(m_path, OpenMode::ReadWrite)).handle(), m_path,
        "CREATE TABLE bookmark (url TEXT); PRAGMA application_id = 7"));
    const QByteArray before = readFile(m_path);
    EXPECT_EQ(openError(m_path), ErrorCode::NotOurs);
    EXPECT_EQ(readFile(m_path), before);
}

// B18
TEST_F(DatabaseTest, RefusesForeignTriggersAndViews)
{
    const std::pair<const char*, QString> cases[] = {
        { "CREATE TRIGGER spy AFTER INSERT ON pair_half BEGIN DELETE FROM pair_half; END",
            u"trigger spy"_s },
        { "CREATE VIEW spy AS SELECT * FROM pair_half", u"view spy"_s },
        { "CREATE TABLE spy (a)", u"table spy"_s },
        { "ALTER TABLE pair_half RENAME TO other", u"table other"_s },
    };
    for (const auto& [sql, object] : cases) {
        const QString path = in(QString::fromLatin1(QByteArray(sql).toHex().left(40)));
        makeDatabase(path);
        must(
            runScript(must(NativeConnection::open(path, OpenMode::ReadWrite)).handle(), path, sql));
        const auto database = Database::open(path, withSchema(firstSchema()));
        ASSERT_FALSE(database) << sql;
        EXPECT_EQ(database.error(), (Error{ ErrorCode::UnexpectedSchema, { object }, {} })) << sql;
    }
}

// F24
TEST_F(DatabaseTest, RefusesANewerSchemaAndDoesNotWriteIt)
{
    must(Database::create(m_path, noon(), withSchema(thirdSchema())));
    const QByteArray before = readFile(m_path);
    const auto database = Database::open(m_path, withSchema(firstSchema()));
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error(), (Error{ ErrorCode::SchemaTooNew, { 3, 1 }, {} }));
    EXPECT_EQ(readFile(m_path), before);
}

TEST_F(DatabaseTest, NoticesThatAnotherProgramHasMigratedTheFile)
{
    const auto database = makeDatabase(m_path);
    must(migrateFile(m_path, noon(), thirdSchema()));
    EXPECT_EQ(savePair(*database, 1).error().code, ErrorCode::SchemaTooNew);
}

TEST_F(DatabaseTest, SeesThatAnotherConnectionHasWritten)
{
    const auto mine = makeDatabase(m_path);
    const auto other = openDatabase(m_path);
    const qint64 before = must(mine->dataVersion());
    must(savePair(*mine, 1));
    EXPECT_EQ(must(mine->dataVersion()), before);
    must(savePair(*other, 2));
    EXPECT_NE(must(mine->dataVersion()), before);
}

// F7
TEST_F(DatabaseTest, OpensReadOnlyWhereItCannotWrite)
{
    must(savePair(*makeDatabase(m_path), 1));
    const auto describe = [&] {
        Helper helper({ u"describe"_s, m_path });
        return QStringList{ helper.line(), helper.line(), helper.line() };
    };
    const auto reason = [](ReadOnlyReason r) { return QString::number(static_cast<int>(r)); };
    ::chmod(QFile::encodeName(m_path).constData(), 0444);
    ::chmod(QFile::encodeName(m_folder.path()).constData(), 0777);
    EXPECT_EQ(
        describe(), (QStringList{ reason(ReadOnlyReason::FileReadOnly), u"1"_s, u"read_only"_s }));
    ::chmod(QFile::encodeName(m_path).constData(), 0666);
    ::chmod(QFile::encodeName(m_folder.path()).constData(), 0555);
    EXPECT_EQ(describe(),
        (QStringList{ reason(ReadOnlyReason::FolderReadOnly), u"1"_s, u"read_only"_s }));
    ::chmod(QFile::encodeName(m_folder.path()).constData(), 0777);
    EXPECT_EQ(describe(), (QStringList{ reason(ReadOnlyReason::None), u"1"_s, u"saved"_s }));
    if (::geteuid() == 0) {
        ::chmod(QFile::encodeName(m_path).constData(), 0600);
        EXPECT_EQ(describe().first(), u"file_unreadable"_s);
    }
}

TEST_F(DatabaseTest, OpensReadOnlyWhenAsked)
{
    makeDatabase(m_path);
    OpenOptions options = withSchema(firstSchema());
    options.mode = OpenMode::ReadOnly;
    const auto database = must(Database::open(m_path, options));
    EXPECT_EQ(database->readOnlyReason(), ReadOnlyReason::Asked);
    EXPECT_EQ(savePair(*database, 1).error().code, ErrorCode::ReadOnly);
}

// F9
TEST_F(DatabaseTest, WaitsForALockAndThenSaysSo)
{
    makeDatabase(m_path);
    OpenOptions options = withSchema(firstSchema());
    options.busyTimeoutMs = 50;
    const auto database = must(Database::open(m_path, options));
    Helper other({ u"hold"_s, m_path });
    ASSERT_EQ(other.line(), u"held"_s);
    const auto saved = savePair(*database, 1);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error(), (Error{ ErrorCode::Busy, { m_path }, {} }));
    EXPECT_EQ(wholePairs(*database), 0);
    EXPECT_TRUE(other.finish());
    must(savePair(*database, 1));
}
