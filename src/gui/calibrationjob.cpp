#include "gui/calibrationjob.h"

#include "gui/workpool.h"

#include <QElapsedTimer>
#include <QtConcurrent>

namespace levelbook::gui {

namespace {

constexpr int batchMs = 300; ///< Rows are shown as often as this, not one by one.

} // namespace

CalibrationJob::CalibrationJob(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &CalibrationJob::take);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CalibrationJob::finished);
}

CalibrationJob::~CalibrationJob() { stop(); }

void CalibrationJob::start(const OpenedFile& file, const Cycle& cycle)
{
    stop();
    m_watcher.setFuture(QtConcurrent::run(&workPool(), &CalibrationJob::run, file, cycle));
}

void CalibrationJob::stop()
{
    m_watcher.cancel();
    m_watcher.setFuture(QFuture<Batch>()); // What it has sent so far is not wanted any more.
}

void CalibrationJob::run(QPromise<Batch>& promise, const OpenedFile& file, const Cycle& cycle)
{
    if (auto read = CalibrationJob::read(promise, file, cycle); !read)
        promise.addResult(Batch{ false, {}, read.error() });
}

Result<void> CalibrationJob::read(
    QPromise<Batch>& promise, const OpenedFile& file, const Cycle& cycle)
{
    auto store = openAgain(file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto reader = CalibrationReader::open(**store, cycle);
    LEVELBOOK_TRY(reader);
    promise.addResult(Batch{ true, reader->rows(), {} });
    Batch batch;
    QElapsedTimer since;
    since.start();
    for (qsizetype i = 0; i < reader->count(); ++i) {
        if (promise.isCanceled())
            return {};
        auto row = reader->judged(i);
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

void CalibrationJob::take(int index)
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
