// F33: the same file in two windows.
#include "storage/filelock.h"
#include "storage/helper.h"
#include "storage/testschema.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class FileLockTest : public testing::Test {
protected:
    FileLockTest() { makeDatabase(m_path); }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"main.levelbook"_s);
};

} // namespace

TEST_F(FileLockTest, IsHeldByOneEvenThroughALink)
{
    const auto first = must(FileLock::acquire(m_path, u"김하나@desk"_s));
    const QString link = m_folder.filePath(u"link.levelbook"_s);
    ASSERT_TRUE(QFile::link(m_path, link));
    const auto second = FileLock::acquire(link, u"other"_s);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error(), (Error{ ErrorCode::LockedByOther, { link, u"김하나@desk"_s }, {} }));
}

TEST_F(FileLockTest, IsLetGoAndLeavesNothing)
{
    must(FileLock::acquire(m_path, u"first"_s));
    must(FileLock::acquire(m_path, u"second"_s));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
        QStringList{ u"main.levelbook"_s });
}

TEST_F(FileLockTest, OfAnotherProcessIsToldAndEndsWithIt)
{
    Helper other({ u"lock"_s, m_path });
    ASSERT_EQ(other.line(), u"held"_s);
    const auto refused = FileLock::acquire(m_path, u"me"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().args.value(1), u"another window"_s);
    other.kill();
    must(FileLock::acquire(m_path, u"me"_s));
}

TEST_F(FileLockTest, DoesNotStopTheCommandLine)
{
    const auto lock = must(FileLock::acquire(m_path, u"window"_s));
    const auto window = openDatabase(m_path);
    const qint64 before = must(window->dataVersion());
    Helper commandLine({ u"write"_s, m_path });
    EXPECT_EQ(commandLine.line(), u"1"_s);
    commandLine.kill();
    EXPECT_NE(must(window->dataVersion()), before);
    EXPECT_GE(wholePairs(*window), 1);
}

TEST_F(FileLockTest, NeedsAFile)
{
    const QString gone = m_path + u"x"_s;
    EXPECT_EQ(FileLock::acquire(gone, u"me"_s).error().code, ErrorCode::FileNotFound);
    // But for who puts it back: nobody else may do so at the same time.
    const auto lock = must(FileLock::acquire(gone, u"me"_s, MustExist::No));
    EXPECT_EQ(
        FileLock::acquire(gone, u"you"_s, MustExist::No).error().code, ErrorCode::LockedByOther);
    EXPECT_FALSE(QFile::exists(gone));
}
