// What --db may name: only a sound file of ours, and nothing else is touched or made.
#include "clirun.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sys/stat.h>
#include <unistd.h>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// Runs SQL on a file as another program would.
void outside(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(path);
        ASSERT_TRUE(database.open());
        for (const QString& sql : statements) {
            QSqlQuery query(database);
            EXPECT_TRUE(query.exec(sql)) << sql.toStdString();
        }
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
}

Ran on(const QString& path, const QStringList& words)
{
    const Ran ran = runCli(QStringList{ u"--json"_s, u"--db"_s, path } + words);
    EXPECT_EQ(ran.err, "");
    return ran;
}

const QList<QStringList> readAndWrite{ { u"info"_s }, { u"check"_s },
    { u"cycle"_s, u"add"_s, u"c"_s, u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-07-01"_s } };

void expectRefused(const QString& path, const QString& code)
{
    for (const QStringList& words : readAndWrite) {
        const Ran ran = on(path, words);
        EXPECT_EQ(ran.exitCode, 1) << path.toStdString();
        EXPECT_EQ(ran.errorCode(), code) << path.toStdString();
    }
}

} // namespace

TEST(OpenFiles, RefusesWhatIsNoFileOfOurs)
{
    const QTemporaryDir dir;
    const auto at = [&](const QString& name) { return dir.filePath(name); };
    expectRefused(dir.path(), u"not_a_regular_file"_s);
    expectRefused(at(u"missing.lvb"_s), u"file_not_found"_s);
    expectRefused(u"file:"_s + at(u"missing.lvb"_s), u"file_not_found"_s);
    ASSERT_EQ(mkfifo(QFile::encodeName(at(u"fifo"_s)).constData(), 0600), 0);
    expectRefused(at(u"fifo"_s), u"not_a_regular_file"_s);
    writeFile(at(u"zero.lvb"_s), "");
    expectRefused(at(u"zero.lvb"_s), u"not_a_database"_s);
    writeFile(at(u"junk.lvb"_s), QByteArray(20'000, 'x'));
    expectRefused(at(u"junk.lvb"_s), u"not_a_database"_s);
    outside(at(u"other.lvb"_s), { u"CREATE TABLE engineer (id INTEGER)"_s });
    const QByteArray other = readFile(at(u"other.lvb"_s));
    expectRefused(at(u"other.lvb"_s), u"not_ours"_s);
    EXPECT_EQ(readFile(at(u"other.lvb"_s)), other);
    EXPECT_EQ(readFile(at(u"zero.lvb"_s)), "");
    EXPECT_FALSE(QFileInfo::exists(at(u"missing.lvb"_s)));
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files | QDir::System).size(), 4);
    // Nor is any of them made anew.
    for (const auto& name : { u"fifo"_s, u"zero.lvb"_s, u"junk.lvb"_s, u"other.lvb"_s, u"."_s })
        EXPECT_EQ(on(at(name), { u"create"_s }).errorCode(), u"file_exists"_s);
    EXPECT_EQ(on(at(u"no/folder/a.lvb"_s), { u"create"_s }).exitCode, 1);
}

// A name that SQLite would take for a URI is a name.
TEST(OpenFiles, TakesAFileNameForAName)
{
    const QTemporaryDir dir;
    QProcess process;
    process.setWorkingDirectory(dir.path());
    const QString name = u"file:memory?mode=memory&cache=%41.lvb"_s;
    for (const QString& verb : { u"create"_s, u"info"_s }) {
        process.start(cliProgram(), { u"--db"_s, name, verb });
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    }
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files), QStringList{ name });
}

TEST(OpenFiles, RefusesForeignTriggersAndViews)
{
    for (const auto& sql : { u"CREATE VIEW nosy AS SELECT * FROM engineer"_s,
             u"CREATE TRIGGER nosy AFTER INSERT ON cycle BEGIN DELETE FROM engineer; END"_s }) {
        const Book book(importedBook());
        outside(book.db(), { sql });
        const QByteArray before = book.bytes();
        expectRefused(book.db(), u"unexpected_schema"_s);
        EXPECT_TRUE(book.bytes() == before);
    }
}

TEST(OpenFiles, RefusesANewerSchema)
{
    const Book book(importedBook());
    outside(book.db(), { u"INSERT INTO schema_version SELECT * FROM schema_version WHERE 0"_s });
    QString column;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"columns"_s);
        database.setDatabaseName(book.db());
        ASSERT_TRUE(database.open());
        QSqlQuery query(
            u"SELECT name FROM pragma_table_info('schema_version') WHERE name LIKE '%version%'"_s,
            database);
        ASSERT_TRUE(query.next());
        column = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"columns"_s);
    outside(book.db(), { u"UPDATE schema_version SET %1 = %1 + 100"_s.arg(column) });
    const QByteArray before = book.bytes();
    expectRefused(book.db(), u"schema_too_new"_s);
    EXPECT_EQ(on(book.db(), { u"migrate"_s }).errorCode(), u"schema_too_new"_s);
    EXPECT_TRUE(book.bytes() == before);
}

TEST(OpenFiles, TellsADamagedFileFromASoundOne)
{
    const Book cut(importedBook());
    QByteArray bytes = cut.bytes();
    writeFile(cut.db(), bytes.left(bytes.size() / 2));
    const Ran truncated = on(cut.db(), { u"check"_s });
    EXPECT_EQ(truncated.exitCode, 1);
    EXPECT_EQ(truncated.errorCode(), u"damaged"_s);

    // Readable, and yet not sound: check says so in its own shape.
    const Book book(approvedBook());
    outside(book.db(),
        { u"UPDATE review SET snapshot = replace(snapshot, '\"B\"', '\"S\"') "
          "WHERE snapshot IS NOT NULL"_s });
    const Ran ran = on(book.db(), { u"check"_s });
    EXPECT_EQ(ran.exitCode, 1);
    EXPECT_EQ(ran.json()[u"check"][u"ok"], false);
    const QJsonArray problems = ran.json()[u"check"][u"problems"].toArray();
    ASSERT_EQ(problems.size(), 1) << ran.out.toStdString();
    EXPECT_EQ(problems[0][u"code"], u"snapshot_altered"_s);
}

TEST(OpenFiles, ReadsAReadOnlyFileAndSaysSoOnWriting)
{
    const Book book(importedBook());
    const QByteArray before = book.bytes();
    ASSERT_TRUE(
        QFile::setPermissions(book.db(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    // Root writes where nobody may: then the runs are somebody else's, of a copy that they can
    // reach.
    const bool isRoot = geteuid() == 0;
    QString program = cliProgram();
    if (isRoot) {
        program = book.path(u"program"_s);
        ASSERT_TRUE(QFile::copy(cliProgram(), program));
        ASSERT_EQ(chmod(QFile::encodeName(program).constData(), 0755), 0);
        ASSERT_EQ(chmod(QFile::encodeName(QFileInfo(program).path()).constData(), 0755), 0);
    }
    const auto run = [&](const QStringList& words) {
        QProcess process;
        if (isRoot) {
            process.setChildProcessModifier([] {
                constexpr uid_t nobody = 65534;
                if (setgid(nobody) != 0 || setuid(nobody) != 0)
                    _exit(99);
            });
        }
        process.start(program, QStringList{ u"--json"_s, u"--db"_s, book.db() } + words);
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.readAllStandardError(), "");
        return Ran{ process.exitCode(), process.readAllStandardOutput(), {} };
    };
    EXPECT_EQ(run({ u"info"_s }).exitCode, 0);
    EXPECT_EQ(run({ u"check"_s }).exitCode, 0);
    EXPECT_EQ(run({ u"import"_s, u"people"_s, dataPath(u"qbittorrent/people.csv"_s) }).exitCode, 1);
    EXPECT_EQ(run(readAndWrite.last()).errorCode(), u"read_only"_s);
    EXPECT_TRUE(book.bytes() == before);
}
