// Rows that come over from another thread in batches: all of them quickly, then each with its
// scores.
#pragma once

#include "domain/result.h"
#include "gui/workpool.h"
#include "workspace/workspacefile.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QtConcurrent>

namespace levelbook::gui {

/// What comes over from the thread.
template <class Row>
struct RowBatch {
    bool first = false; ///< All rows, not judged yet.
    QList<Row> rows;
    std::optional<Error> error;
};

/// On the thread: sends all rows, then asks `judge(i)` for each of `count` and sends those in
/// batches, until the promise is cancelled.
template <class Row, class Judge>
Result<void> sendRows(QPromise<RowBatch<Row>>& promise, const QList<Row>& rows, qsizetype count,
    int batchMs, Judge judge)
{
    promise.addResult(RowBatch<Row>{ true, rows, {} });
    RowBatch<Row> batch;
    QElapsedTimer since;
    since.start();
    for (qsizetype i = 0; i < count; ++i) {
        if (promise.isCanceled())
            return {};
        Result<Row> row = judge(i);
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

/// Runs `read(promise, file, cycle)` on a thread of workPool(); what it fails with is sent as a
/// batch.
template <class Row, class Read>
void startRows(
    QFutureWatcher<RowBatch<Row>>& watcher, const OpenedFile& file, const Cycle& cycle, Read read)
{
    watcher.setFuture(
        QtConcurrent::run(&workPool(), [file, cycle, read](QPromise<RowBatch<Row>>& promise) {
            if (auto done = read(promise, file, cycle); !done)
                promise.addResult(RowBatch<Row>{ false, {}, done.error() });
        }));
}

/// Gives up what the watcher watches; what was sent so far is not wanted any more.
template <class Row>
void stopRows(QFutureWatcher<RowBatch<Row>>& watcher)
{
    watcher.cancel();
    watcher.setFuture(QFuture<RowBatch<Row>>());
}

/// Tells a batch by the signals of a job.
template <class Job, class Row>
void tellRows(Job& job, const RowBatch<Row>& batch)
{
    if (batch.error)
        Q_EMIT job.failed(*batch.error);
    else if (batch.first)
        Q_EMIT job.rowsRead(batch.rows);
    else if (!batch.rows.isEmpty())
        Q_EMIT job.rowsJudged(batch.rows);
}

} // namespace levelbook::gui
