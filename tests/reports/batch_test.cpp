// Many papers at once: whole or not at all, in order, with bookmarks.
#include "reports/batch.h"
#include "sample.h"
#include "support/support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sys/mount.h>

using namespace levelbook;
using namespace levelbook::reports;
using namespace levelbook::reports::test;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

BatchPaper paperOf(int index)
{
    BatchPaper paper{ koreanReview(), u"E%1 김서연"_s.arg(index), u"사람 %1"_s.arg(index) };
    paper.document.blocks.push_back(Paragraph{ u"paper number %1"_s.arg(index) });
    return paper;
}

Batch batchOf(int count, int failsAt = -1)
{
    Batch batch;
    batch.count = count;
    batch.threads = 2;
    batch.open = [failsAt]() -> Result<PaperMaker> {
        return [failsAt](int index) -> Result<BatchPaper> {
            if (index == failsAt)
                return Error{ ErrorCode::Damaged, { u"it"_s }, {} };
            return paperOf(index);
        };
    };
    return batch;
}

const BatchInfo info{ u"모든 평가서"_s, u"주식회사 예시"_s, u"ko"_s,
    QDateTime(QDate(2026, 7, 15), QTime(10, 2), Qt::UTC) };

QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST(Batch, WritesAFileForEachInTheirOrder)
{
    QTemporaryDir dir;
    std::atomic_int told = 0;
    Batch batch = batchOf(9);
    batch.progress = [&](int done) {
        told = std::max(told.load(), done);
        return true;
    };
    const QList<BatchFile> files = must(writeFolder(batch, dir.path()));
    ASSERT_EQ(files.size(), 9);
    EXPECT_EQ(told, 9);
    for (int i = 0; i < 9; ++i) {
        EXPECT_EQ(files[i].path, dir.filePath(u"E%1 김서연.pdf"_s.arg(i)));
        EXPECT_EQ(files[i].pages, 2);
        EXPECT_TRUE(pdfText(readFile(files[i].path)).contains(u"paper number %1"_s.arg(i)));
    }
    EXPECT_EQ(everythingIn(dir.path()).size(), 9);
}

TEST(Batch, OneFileHasABookmarkForEach)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"all.pdf"_s);
    const BatchFile file = must(writeOneFile(batchOf(7), info, path));
    EXPECT_EQ(file.pages, 14);
    EXPECT_TRUE(output(u"qpdf"_s, { u"--check"_s, path }).contains("No syntax"));
    const QString said = QString::fromUtf8(output(u"pdfinfo"_s, { path }));
    EXPECT_TRUE(said.contains(info.title)) << said.toStdString();
    EXPECT_TRUE(said.contains(info.author));
    EXPECT_TRUE(said.contains(u"(A4)"_s));
    const QJsonArray outlines =
        QJsonDocument::fromJson(output(u"qpdf"_s, { u"--json"_s, u"--json-key=outlines"_s, path }))
            .object()[u"outlines"]
            .toArray();
    ASSERT_EQ(outlines.size(), 7);
    for (int i = 0; i < 7; ++i) {
        EXPECT_EQ(outlines[i][u"title"].toString(), u"사람 %1"_s.arg(i));
        EXPECT_EQ(outlines[i][u"destpageposfrom1"].toInt(), 2 * i + 1);
    }
    const QStringList pages = pdfText(readFile(path)).split(u'\f');
    for (int i = 0; i < 7; ++i)
        EXPECT_TRUE(pages.value(2 * i + 1).contains(u"paper number %1"_s.arg(i))) << i;
    EXPECT_EQ(everythingIn(dir.path()), QStringList{ u"all.pdf"_s });
}

TEST(Batch, AnErrorLeavesWhatWasThere)
{
    QTemporaryDir dir;
    const QString kept = dir.filePath(u"E1 김서연.pdf"_s);
    writeFile(kept, "kept");
    const auto folder = writeFolder(batchOf(12, 8), dir.path());
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, ErrorCode::Damaged);
    const auto one = writeOneFile(batchOf(12, 8), info, kept);
    ASSERT_FALSE(one);
    EXPECT_EQ(one.error().code, ErrorCode::Damaged);
    EXPECT_EQ(everythingIn(dir.path()), QStringList{ u"E1 김서연.pdf"_s });
    EXPECT_EQ(readFile(kept), "kept");
}

TEST(Batch, CancellingWritesNothing)
{
    QTemporaryDir dir;
    Batch batch = batchOf(40);
    int told = 0;
    batch.progress = [&](int) { return ++told < 3; };
    const auto folder = writeFolder(batch, dir.path());
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, ErrorCode::Cancelled);
    EXPECT_LT(told, 10);
    const auto one = writeOneFile(batch, info, dir.filePath(u"all.pdf"_s));
    ASSERT_FALSE(one);
    EXPECT_EQ(one.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(everythingIn(dir.path()).isEmpty());
}

TEST(Batch, AFolderThatIsNotThereIsAnError)
{
    QTemporaryDir dir;
    const auto folder = writeFolder(batchOf(2), dir.filePath(u"no/such"_s));
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, ErrorCode::FileUnwritable);
    const auto one = writeOneFile(batchOf(2), info, dir.filePath(u"no/such/all.pdf"_s));
    ASSERT_FALSE(one);
    EXPECT_EQ(one.error().code, ErrorCode::FileUnwritable);
}

TEST(Batch, AFullDiskLeavesNothing)
{
    QTemporaryDir dir;
    const QByteArray place = QFile::encodeName(dir.path());
    if (mount("tmpfs", place.constData(), "tmpfs", 0, "size=200k") != 0)
        GTEST_SKIP() << "needs the right to mount";
    const auto folder = writeFolder(batchOf(20), dir.path());
    const QStringList afterFolder = everythingIn(dir.path());
    const auto one = writeOneFile(batchOf(60), info, dir.filePath(u"all.pdf"_s));
    const QStringList afterOne = everythingIn(dir.path());
    umount(place.constData());
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, ErrorCode::DiskFull) << describe(folder.error());
    EXPECT_TRUE(afterFolder.isEmpty());
    ASSERT_FALSE(one);
    EXPECT_EQ(one.error().code, ErrorCode::DiskFull) << describe(one.error());
    EXPECT_TRUE(afterOne.isEmpty());
}
