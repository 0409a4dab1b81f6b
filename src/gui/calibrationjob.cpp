#include "gui/calibrationjob.h"

namespace levelbook::gui {

namespace {

constexpr int batchMs = 300; ///< Rows are shown as often as this, not one by one.

Result<void> read(
    QPromise<RowBatch<CalibrationRow>>& promise, const OpenedFile& file, const Cycle& cycle)
{
    auto store = openAgain(file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto reader = CalibrationReader::open(**store, cycle);
    LEVELBOOK_TRY(reader);
    return sendRows(promise, reader->rows(), reader->count(), batchMs,
        [&](qsizetype i) { return reader->judged(i); });
}

} // namespace

CalibrationJob::CalibrationJob(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
        [this](int index) { tellRows(*this, m_watcher.resultAt(index)); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CalibrationJob::finished);
}

CalibrationJob::~CalibrationJob() { stop(); }

void CalibrationJob::start(const OpenedFile& file, const Cycle& cycle)
{
    stop();
    startRows(m_watcher, file, cycle, read);
}

void CalibrationJob::stop() { stopRows(m_watcher); }

} // namespace levelbook::gui
