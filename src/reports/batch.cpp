#include "reports/batch.h"

#include "reports/filename.h"
#include "reports/layout.h"
#include "reports/pdf.h"
#include "reports/pdfjoin.h"
#include "reports/pdfstream.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

Error writeError(const QString& path, const QString& why)
{
    constexpr qint64 needed = 64 * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < needed)
        return { ErrorCode::DiskFull, { path }, {} };
    return { ErrorCode::FileUnwritable, { path, why }, {} };
}

// What the threads share: who is next, how many are done, and the first error.
class Shared {
public:
    explicit Shared(const Batch& batch)
        : m_batch(batch)
    {
    }

    bool mayGoOn() const { return !m_failed; }
    int next() { return m_next++; }
    void fail(const Error& error)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_error)
            m_error = error;
        m_failed = true;
    }
    void countDone()
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_batch.progress(++m_done) && !m_error) {
            m_error = Error{ ErrorCode::Cancelled, {}, {} };
            m_failed = true;
        }
    }
    QString nameOf(const QString& stem)
    {
        const std::scoped_lock lock(m_mutex);
        return m_names.next(stem, u"pdf"_s);
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    const Batch& m_batch;
    std::mutex m_mutex;
    std::atomic_int m_next = 0;
    std::atomic_bool m_failed = false;
    int m_done = 0;
    std::optional<Error> m_error;
    FileNames m_names;
};

int threadsOf(const Batch& batch)
{
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return std::clamp(batch.threads > 0 ? batch.threads : cores, 1, std::max(1, batch.count));
}

// Runs `work(thread, maker)` on each thread; the first error of any of them.
template <class Work>
Result<void> onThreads(const Batch& batch, Shared& shared, Work work)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < threadsOf(batch); ++i) {
        threads.emplace_back([&, i] {
            auto maker = batch.open();
            if (!maker) {
                shared.fail(maker.error());
                return;
            }
            if (auto done = work(i, *maker); !done)
                shared.fail(done.error());
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    if (shared.error())
        return *shared.error();
    return {};
}

// The data of a file are on the disk before it gets its name.
bool synced(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool good = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return good;
}

Result<void> placed(const QString& from, const QString& to)
{
    if (!synced(from)
        || std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return writeError(to, qt_error_string());
    return {};
}

// Beside the destination, so that placing is a rename; hidden, and gone whatever happens short of a
// kill.
Result<void> checkPlace(const QTemporaryDir& place, const QString& destination)
{
    if (!place.isValid())
        return writeError(destination, place.errorString());
    return {};
}

QString placeIn(const QString& folder) { return QDir(folder).filePath(u".levelbook-XXXXXX"_s); }

// Papers as they come, each into a file of its own in `place`.
Result<void> writeEach(const Batch& batch, const PaperMaker& make, const QTemporaryDir& place,
    Shared& shared, QList<BatchFile>& files)
{
    for (int i = shared.next(); i < batch.count && shared.mayGoOn(); i = shared.next()) {
        auto paper = make(i);
        LEVELBOOK_TRY(paper);
        const Pages pages = layout(paper->document);
        const QString name = shared.nameOf(paper->stem);
        LEVELBOOK_TRY(writePdf(pages, place.filePath(name)));
        files[i] = { name, static_cast<int>(pages.pages.size()) };
        shared.countDone();
    }
    return {};
}

// What a thread writes of one file: papers that follow each other, as a PDF of its own.
struct Part {
    QString path;
    int first = 0;
    int end = 0;
    QList<Bookmark> marks = {}; ///< With the pages of this part.
    int pages = 0;
};

QList<Part> partsOf(const Batch& batch, const QTemporaryDir& place)
{
    QList<Part> parts;
    const qint64 threads = threadsOf(batch);
    for (qint64 i = 0; i < threads; ++i)
        parts << Part{ place.filePath(u"%1.pdf"_s.arg(i)), int(batch.count * i / threads),
            int(batch.count * (i + 1) / threads) };
    return parts;
}

Result<void> writePart(const PaperMaker& make, Shared& shared, Part& part)
{
    PdfStream stream(part.path);
    for (int i = part.first; i < part.end && shared.mayGoOn(); ++i) {
        auto paper = make(i);
        LEVELBOOK_TRY(paper);
        part.marks << Bookmark{ paper->bookmark, stream.pageCount() };
        LEVELBOOK_TRY(stream.add(layout(paper->document)));
        shared.countDone();
    }
    part.pages = stream.pageCount();
    return stream.finish();
}

} // namespace

Result<QList<BatchFile>> writeFolder(const Batch& batch, const QString& folder)
{
    const QTemporaryDir place(placeIn(folder));
    LEVELBOOK_TRY(checkPlace(place, folder));
    QList<BatchFile> files(batch.count);
    Shared shared(batch);
    LEVELBOOK_TRY(onThreads(batch, shared,
        [&](int, const PaperMaker& make) { return writeEach(batch, make, place, shared, files); }));
    for (BatchFile& file : files) {
        const QString target = QDir(folder).filePath(file.path);
        LEVELBOOK_TRY(placed(place.filePath(file.path), target));
        file.path = target;
    }
    return files;
}

Result<BatchFile> writeOneFile(const Batch& batch, const BatchInfo& info, const QString& path)
{
    const QTemporaryDir place(placeIn(QFileInfo(path).absolutePath()));
    LEVELBOOK_TRY(checkPlace(place, path));
    QList<Part> parts = partsOf(batch, place);
    Shared shared(batch);
    const auto told = [&path](const Error& error) {
        return error.code == ErrorCode::FileUnwritable
            ? writeError(path, error.args.value(1).toString())
            : error;
    };
    Part* const first = parts.data();
    if (auto made = onThreads(batch, shared,
            [&](int thread, const PaperMaker& make) {
                return writePart(make, shared, first[thread]);
            });
        !made)
        return told(made.error());
    QStringList paths;
    QList<Bookmark> bookmarks;
    int pages = 0;
    for (const Part& part : std::as_const(parts)) {
        paths << part.path;
        for (const Bookmark& mark : part.marks)
            bookmarks << Bookmark{ mark.title, mark.page + pages };
        pages += part.pages;
    }
    const QString whole = place.filePath(u"whole.pdf"_s);
    const PdfInfo said{ info.title, info.author, info.language, info.created };
    if (auto joined = joinPdfs(paths, bookmarks, said, whole); !joined)
        return told(joined.error());
    LEVELBOOK_TRY(placed(whole, path));
    return BatchFile{ path, pages };
}

} // namespace levelbook::reports
