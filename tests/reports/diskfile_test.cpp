// A file written piece by piece says the first thing that went wrong, and says it at the end too.
#include "reports/diskfile.h"
#include "support/support.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/mount.h>

using namespace Qt::StringLiterals;

namespace levelbook::reports {
namespace {

TEST(DiskFile, HoldsWhatWasWrittenInItsOrder)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pieces"_s);
    QByteArray whole;
    DiskFile file(path);
    ASSERT_TRUE(file.begin());
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray piece = QByteArray::number(i) + '\n';
        ASSERT_EQ(file.write(piece), piece.size());
        whole += piece;
    }
    ASSERT_TRUE(file.finish());
    QFile written(path);
    ASSERT_TRUE(written.open(QFile::ReadOnly));
    EXPECT_EQ(written.readAll(), whole);
}

TEST(DiskFile, EmptiesTheFileThatIsThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old"_s);
    for (const QByteArray& bytes : { "much text"_ba, "less"_ba }) {
        DiskFile file(path);
        ASSERT_TRUE(file.begin());
        file.write(bytes);
        ASSERT_TRUE(file.finish());
    }
    EXPECT_EQ(QFile(path).size(), 4);
}

TEST(DiskFile, SaysThatThereIsNoSuchFolder)
{
    const QTemporaryDir folder;
    DiskFile file(folder.filePath(u"no/such/file"_s));
    const auto begun = file.begin();
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(file.write("x"), -1);
    EXPECT_FALSE(file.finish());
}

TEST(DiskFile, RemembersAFullDiskAfterRoomWasMade)
{
    const QTemporaryDir disk;
    if (::mount("none", QFile::encodeName(disk.path()).constData(), "tmpfs", 0, "size=1m") != 0)
        GTEST_SKIP() << "mounting is not allowed here";
    const auto unmount = qScopeGuard([&] { ::umount(QFile::encodeName(disk.path()).constData()); });
    const QString other = disk.filePath(u"other"_s);
    DiskFile filler(other);
    ASSERT_TRUE(filler.begin());
    filler.write(QByteArray(900 * 1024, 'o'));
    ASSERT_TRUE(filler.finish());

    DiskFile file(disk.filePath(u"file"_s));
    ASSERT_TRUE(file.begin());
    EXPECT_EQ(file.write(QByteArray(512 * 1024, 'x')), -1);
    ASSERT_TRUE(QFile::remove(other));
    EXPECT_EQ(file.write("y"), -1);
    const auto finished = file.finish();
    ASSERT_FALSE(finished);
    EXPECT_EQ(finished.error().code, ErrorCode::DiskFull);
}

} // namespace
} // namespace levelbook::reports
