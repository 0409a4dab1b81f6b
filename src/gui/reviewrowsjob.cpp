#include "gui/reviewrowsjob.h"

#include "gui/workpool.h"
#include "workspace/reviews.h"
#include "workspace/workspacefile.h"

#include <QElapsedTimer>
#include <QtConcurrent>

namespace levelbook::gui {

namespace {

constexpr int batchMs = 200; ///< Rows are shown as often as this, not one by one.

} // namespace

ReviewRowsJob::ReviewRowsJob(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &ReviewRowsJob::take);
}

ReviewRowsJob::~ReviewRowsJob() { stop(); }

void ReviewRowsJob::start(const OpenedFile& file, const Cycle& cycle)
{
    stop();
    m_watcher.setFuture(QtConcurrent::run(&workPool(), &ReviewRowsJob::run, file, cycle));
}

void ReviewRowsJob::stop()
{
    m_watcher.cancel();
    m_watcher.setFuture(QFuture<Batch>()); // What it has sent so far is not wanted any more.
}

void ReviewRowsJob::run(QPromise<Batch>& promise, const OpenedFile& file, const Cycle& cycle)
{
    if (auto read = ReviewRowsJob::read(promise, file, cycle); !read)
        promise.addResult(Batch{ false, {}, read.error() });
}

Result<void> ReviewRowsJob::read(
    QPromise<Batch>& promise, const OpenedFile& file, const Cycle& cycle)
{
    auto store = openAgain(file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto reader = DocumentReader::open(**store);
    LEVELBOOK_TRY(reader);
    auto reviews = newestReviews(**store, cycle);
    LEVELBOOK_TRY(reviews);
    Batch batch{ true, {}, {} };
    for (const Review& review : std::as_const(*reviews))
        batch.rows << rowOf(reader->people(), review);
    promise.addResult(std::exchange(batch, {}));
    QElapsedTimer since;
    since.start();
    for (const Review& review : std::as_const(*reviews)) {
        if (promise.isCanceled())
            return {};
        auto row = judgedRow(*reader, review, cycle);
        LEVELBOOK_TRY(row);
        batch.rows << *std::move(row);
        if (since.hasExpired(batchMs)) {
            promise.addResult(std::exchange(batch, {}));
            since.restart();
        }
    }
    promise.addResult(std::move(batch));
    return {};
}

void ReviewRowsJob::take(int index)
{
    const Batch batch = m_watcher.resultAt(index);
    if (batch.error)
        Q_EMIT failed(*batch.error);
    else if (batch.first)
        Q_EMIT rowsRead(batch.rows);
    else if (!batch.rows.isEmpty())
        Q_EMIT rowsJudged(batch.rows);
}

} // namespace levelbook::gui
