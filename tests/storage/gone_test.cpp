// F12, F13: the file is deleted or replaced while it is open.
#include "storage/backup.h"
#include "storage/shimvfs.h"
#include "storage/testschema.h"
#include "storage/transaction.h"
#include "support/support.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

class Gone : public testing::Test {
protected:
    Gone()
    {
        must(savePair(*m_database, 1));
        makeDatabase(m_other);
    }

    void remove() const { ASSERT_TRUE(QFile::remove(m_path)); }
    void replace() const
    {
        ASSERT_EQ(
            ::rename(QFile::encodeName(m_other).constData(), QFile::encodeName(m_path).constData()),
            0);
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"main.levelbook"_s);
    const QString m_other = m_folder.filePath(u"other.levelbook"_s);
    const std::unique_ptr<Database> m_database = makeDatabase(m_path);
};

const Error replacedError(const QString& path) { return { ErrorCode::FileReplaced, { path }, {} }; }

} // namespace

TEST_F(Gone, DeletionIsNoticedBeforeSaving)
{
    remove();
    EXPECT_EQ(savePair(*m_database, 2).error(), replacedError(m_path));
    EXPECT_FALSE(QFile::exists(m_path));
    EXPECT_FALSE(QFile::exists(m_path + u"-journal"_s));
}

TEST_F(Gone, ReplacementIsNoticedAndTheNewFileLeftAlone)
{
    const QByteArray other = readFile(m_other);
    replace();
    EXPECT_EQ(savePair(*m_database, 2).error(), replacedError(m_path));
    EXPECT_EQ(readFile(m_path), other);
}

TEST_F(Gone, MovingBackIsFine)
{
    const QString moved = m_folder.filePath(u"moved.levelbook"_s);
    ASSERT_TRUE(QFile::rename(m_path, moved));
    EXPECT_EQ(savePair(*m_database, 2).error(), replacedError(m_path));
    ASSERT_TRUE(QFile::rename(moved, m_path));
    must(savePair(*m_database, 2));
}

TEST_F(Gone, IsNoticedWithinAnAction)
{
    auto transaction = must(Transaction::begin(*m_database));
    must(m_database->statement(u"DELETE FROM pair_half"_s).run());
    replace();
    EXPECT_EQ(transaction.commit().error(), replacedError(m_path));
    EXPECT_EQ(wholePairs(*m_database), 1);
}

// The last moment: the file is replaced while SQLite finishes the commit, which then succeeds for
// SQLite.
TEST_F(Gone, IsNoticedAfterTheCommitToo)
{
    const QString path = m_folder.filePath(u"late.levelbook"_s);
    ShimVfs vfs;
    const auto database = makeDatabase(path);
    bool reached = false;
    vfs.before = [&](const FileOperation& operation) {
        if (operation.kind == FileOperation::Delete && operation.path.endsWith(u"-journal"))
            reached = QFile::remove(path);
        return SQLITE_OK;
    };
    EXPECT_EQ(savePair(*database, 1).error(), replacedError(path));
    EXPECT_TRUE(reached);
}

TEST_F(Gone, ALinkTurnedElsewhereIsNoticed)
{
    const QString link = m_folder.filePath(u"link.levelbook"_s);
    ASSERT_TRUE(QFile::link(m_path, link));
    const auto database = openDatabase(link);
    must(savePair(*database, 2));
    ASSERT_TRUE(QFile::remove(link) && QFile::link(m_other, link));
    EXPECT_EQ(savePair(*database, 3).error(), replacedError(link));
}

TEST_F(Gone, WhatTheProgramHoldsCanStillBeSaved)
{
    const QString rescue = m_folder.filePath(u"rescue.levelbook"_s);
    remove();
    must(backupTo(*m_database, rescue, Replace::No));
    EXPECT_EQ(wholePairs(*openDatabase(rescue)), 1);
}
