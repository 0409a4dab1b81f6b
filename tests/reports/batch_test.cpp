// Many papers at once: whole or not at all, in order, with bookmarks.
#include "reports/batch.h"
#include "reports/papersize.h"
#include "sample.h"
#include "support/support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/stat.h>

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

// Many go through one stream and are cut: each is still a whole file that tells its own title.
TEST(Batch, FilesOfAFolderAreSoundAndTheirOwn)
{
    QTemporaryDir dir;
    Batch batch = batchOf(50);
    batch.open = []() -> Result<PaperMaker> {
        return [](int index) -> Result<BatchPaper> {
            BatchPaper paper = paperOf(index);
            paper.document.title = u"평가서 %1"_s.arg(index);
            if (index % 3 == 0)
                paper.document.blocks.push_back(PageBreak());
            if (index % 3 == 0)
                paper.document.blocks.push_back(Paragraph{ u"third page"_s });
            return paper;
        };
    };
    const QList<BatchFile> files = must(writeFolder(batch, dir.path()));
    ASSERT_EQ(files.size(), 50);
    for (int i = 0; i < 50; i += 7) {
        SCOPED_TRACE(i);
        EXPECT_EQ(files[i].pages, i % 3 == 0 ? 3 : 2);
        EXPECT_TRUE(output(u"qpdf"_s, { u"--check"_s, files[i].path }).contains("No syntax"));
        const QString said = QString::fromUtf8(output(u"pdfinfo"_s, { files[i].path }));
        EXPECT_TRUE(said.contains(u"평가서 %1\n"_s.arg(i))) << said.toStdString();
        EXPECT_TRUE(said.contains(u"박지훈"_s));
        EXPECT_TRUE(said.contains(u"Pages:           %1"_s.arg(files[i].pages.value_or(0))));
        const QString text = pdfText(readFile(files[i].path));
        EXPECT_TRUE(text.contains(u"paper number %1"_s.arg(i)));
        EXPECT_EQ(text.count(u"paper number"_s), 1);
        EXPECT_TRUE(text.contains(u"코드 리뷰 통과율"_s));
    }
    EXPECT_EQ(everythingIn(dir.path()).size(), 50);
}

TEST(Batch, AFolderOfWebPagesHoldsEachWhole)
{
    QTemporaryDir dir;
    Batch batch = batchOf(9);
    batch.format = FileFormat::WebPage;
    const QList<BatchFile> files = must(writeFolder(batch, dir.path()));
    ASSERT_EQ(files.size(), 9);
    for (int i = 0; i < 9; ++i) {
        EXPECT_EQ(files[i].path, dir.filePath(u"E%1 김서연.html"_s.arg(i)));
        EXPECT_FALSE(files[i].pages);
        const QByteArray page = readFile(files[i].path);
        EXPECT_TRUE(page.contains("paper number " + QByteArray::number(i)));
        QXmlStreamReader reader(page);
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    }
    EXPECT_EQ(everythingIn(dir.path()).size(), 9);
}

TEST(Batch, ABrokenFolderOfWebPagesIsNone)
{
    QTemporaryDir dir;
    const QString kept = dir.filePath(u"E1 김서연.html"_s);
    writeFile(kept, "kept");
    Batch failing = batchOf(12, 8);
    failing.format = FileFormat::WebPage;
    EXPECT_EQ(writeFolder(failing, dir.path()).error().code, ErrorCode::Damaged);
    Batch cancelled = batchOf(12);
    cancelled.format = FileFormat::WebPage;
    cancelled.progress = [](int done) { return done < 3; };
    EXPECT_EQ(writeFolder(cancelled, dir.path()).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(everythingIn(dir.path()), QStringList{ u"E1 김서연.html"_s });
    EXPECT_EQ(readFile(kept), "kept");
}

TEST(Batch, AllPapersAreOnTheSheetThatIsAskedFor)
{
    QTemporaryDir dir;
    Batch batch = batchOf(9);
    const auto sheetOf = [](const QString& path) {
        return output(u"pdfinfo"_s, { path }).contains("(letter)");
    };
    batch.page = pageFormat(PaperSize::Letter);
    for (const BatchFile& file : must(writeFolder(batch, dir.path())))
        EXPECT_TRUE(sheetOf(file.path)) << file.path.toStdString();
    const QString all = dir.filePath(u"all.pdf"_s);
    must(writeOneFile(batch, info, all));
    EXPECT_TRUE(sheetOf(all));
    batch.format = FileFormat::WebPage;
    const QByteArray page = readFile(must(writeFolder(batch, dir.path())).first().path);
    EXPECT_TRUE(page.contains("size: 215.9mm 279.4mm"));
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

TEST(Batch, TakesAwayWhatAKillLeftAndNothingElse)
{
    QTemporaryDir dir;
    const auto place = [&](const QString& name, const QStringList& files) {
        QDir(dir.path()).mkdir(name);
        for (const QString& file : files)
            writeFile(dir.filePath(name + u'/' + file), "x");
        return dir.filePath(name);
    };
    place(u".levelbook-DeadAa"_s, { u"lock"_s, u"E1.pdf"_s, u"E2.pdf.XyzabC"_s });
    const QString old = place(u".levelbook-OldEmp"_s, {});
    const timespec before[2]{ { 1000, 0 }, { 1000, 0 } };
    ASSERT_EQ(utimensat(AT_FDCWD, QFile::encodeName(old).constData(), before, 0), 0);
    QFile held(place(u".levelbook-AliveA"_s, { u"lock"_s, u"E1.pdf"_s }) + u"/lock"_s);
    ASSERT_TRUE(held.open(QIODevice::ReadWrite));
    ASSERT_EQ(flock(held.handle(), LOCK_EX | LOCK_NB), 0);
    QStringList kept{ u".levelbook-AliveA"_s };
    // Just begun; another's by what is in it or by its name; a link.
    place(u".levelbook-BegunA"_s, {});
    place(u".levelbook-NoLock"_s, { u"mine.pdf"_s });
    place(u".levelbook-Folder"_s, { u"lock"_s, u"a.pdf"_s });
    QDir(dir.path()).mkdir(u".levelbook-Folder/sub"_s);
    place(u".levelbook-notes"_s, { u"lock"_s, u"a.pdf"_s });
    QTemporaryDir elsewhere;
    writeFile(elsewhere.filePath(u"lock"_s), "x");
    QFile::link(elsewhere.path(), dir.filePath(u".levelbook-LinkAa"_s));
    kept << u".levelbook-BegunA"_s << u".levelbook-NoLock"_s << u".levelbook-Folder"_s
         << u".levelbook-notes"_s << u".levelbook-LinkAa"_s;

    must(writeOneFile(batchOf(2), info, dir.filePath(u"all.pdf"_s)));
    QStringList left = everythingIn(dir.path());
    left.sort();
    kept << u"all.pdf"_s;
    kept.sort();
    EXPECT_EQ(left, kept);
    EXPECT_TRUE(QFile::exists(dir.filePath(u".levelbook-AliveA/E1.pdf"_s)));
    EXPECT_TRUE(QFile::exists(dir.filePath(u".levelbook-Folder/a.pdf"_s)));
    EXPECT_TRUE(QFile::exists(elsewhere.filePath(u"lock"_s)));
    held.close();
    must(writeFolder(batchOf(1), dir.path()));
    EXPECT_FALSE(QFile::exists(dir.filePath(u".levelbook-AliveA"_s)));
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
