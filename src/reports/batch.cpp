#include "reports/batch.h"

#include "domain/savefile.h"
#include "reports/batchplace.h"
#include "reports/filename.h"
#include "reports/layout.h"
#include "reports/pdfjoin.h"
#include "reports/pdfstream.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

// What the threads share: who is next, how many are done, and the first error.
class Shared {
public:
    explicit Shared(const Batch& batch)
        : m_batch(batch)
    {
    }

    bool mayGoOn() const { return !m_failed; }
    /// The first of so many that are next.
    int next(int many) { return m_next.fetch_add(many); }
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
        return m_names.next(stem, fileFormatKey(m_batch.format));
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
            const PaperMaker make = [&](int index) {
                auto paper = (*maker)(index);
                if (paper)
                    paper->document.format = batch.page;
                return paper;
            };
            if (auto done = work(i, make); !done)
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
        return writeError(to, qt_error_string(), fewBytes);
    return {};
}

Result<void> checkPlace(const BatchPlace& place, const QString& destination)
{
    if (!place.isValid())
        return writeError(destination, place.errorString(), fewBytes);
    return {};
}

// As the person knows the place.
Error told(const Error& error, const QString& destination)
{
    if (error.code == ErrorCode::DiskFull)
        return { ErrorCode::DiskFull, { destination }, {} };
    if (error.code == ErrorCode::FileUnwritable)
        return { ErrorCode::FileUnwritable, { destination, error.args.value(1) }, {} };
    return error;
}

// How many papers go through one stream at most.
constexpr int mostInRun = 16;

int runOf(const Batch& batch)
{
    if (batch.format != FileFormat::Pdf)
        return 1;
    return std::clamp(batch.count / (2 * threadsOf(batch)), 1, mostInRun);
}

PdfInfo infoOf(const Document& document)
{
    return { document.title, document.author, document.language,
        document.created.isValid() ? document.created : QDateTime::currentDateTime() };
}

// Some papers into files of their own. To embed fonts costs more than to lay out and paint a paper:
// they go through one stream, with the fonts once, which is then cut.
Result<void> writeRun(const PaperMaker& make, int first, int end, const BatchPlace& place,
    Shared& shared, BatchFile* files)
{
    const QString whole = place.filePath(u"run-%1.pdf"_s.arg(first));
    PdfStream stream(whole);
    QList<PdfCut> cuts;
    for (int i = first; i < end && shared.mayGoOn(); ++i) {
        auto paper = make(i);
        LEVELBOOK_TRY(paper);
        const Pages pages = layout(paper->document);
        const QString name = shared.nameOf(paper->stem);
        const int count = static_cast<int>(pages.pages.size());
        files[i] = { name, count };
        cuts << PdfCut{ stream.pageCount(), count, infoOf(paper->document), place.filePath(name) };
        LEVELBOOK_TRY(stream.add(pages));
        shared.countDone();
    }
    if (!shared.mayGoOn())
        return {};
    LEVELBOOK_TRY(stream.finish());
    LEVELBOOK_TRY(splitPdf(whole, cuts));
    QFile::remove(whole);
    return {};
}

Result<void> writeEach(const Batch& batch, const PaperMaker& make, const BatchPlace& place,
    Shared& shared, BatchFile* files)
{
    const int run = runOf(batch);
    for (int i = shared.next(run); i < batch.count && shared.mayGoOn(); i = shared.next(run)) {
        if (run > 1) {
            LEVELBOOK_TRY(writeRun(make, i, std::min(i + run, batch.count), place, shared, files));
            continue;
        }
        auto paper = make(i);
        LEVELBOOK_TRY(paper);
        const QString name = shared.nameOf(paper->stem);
        auto pages = writePaper(paper->document, place.filePath(name));
        LEVELBOOK_TRY(pages);
        files[i] = { name, *pages };
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

QList<Part> partsOf(const Batch& batch, const BatchPlace& place)
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
    const BatchPlace place(folder);
    LEVELBOOK_TRY(checkPlace(place, folder));
    QList<BatchFile> files(batch.count);
    Shared shared(batch);
    BatchFile* const first = files.data(); // Threads write to places of their own.
    if (auto made = onThreads(batch, shared,
            [&](int, const PaperMaker& make) {
                return writeEach(batch, make, place, shared, first);
            });
        !made)
        return told(made.error(), folder);
    for (BatchFile& file : files) {
        const QString target = QDir(folder).filePath(file.path);
        LEVELBOOK_TRY(placed(place.filePath(file.path), target));
        file.path = target;
    }
    return files;
}

Result<BatchFile> writeOneFile(const Batch& batch, const BatchInfo& info, const QString& path)
{
    const BatchPlace place(QFileInfo(path).absolutePath());
    LEVELBOOK_TRY(checkPlace(place, path));
    QList<Part> parts = partsOf(batch, place);
    Shared shared(batch);
    Part* const first = parts.data();
    if (auto made = onThreads(batch, shared,
            [&](int thread, const PaperMaker& make) {
                return writePart(make, shared, first[thread]);
            });
        !made)
        return told(made.error(), path);
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
        return told(joined.error(), path);
    LEVELBOOK_TRY(placed(whole, path));
    return BatchFile{ path, pages };
}

} // namespace levelbook::reports
