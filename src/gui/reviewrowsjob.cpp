#include "gui/reviewrowsjob.h"

#include "workspace/reviews.h"

namespace levelbook::gui {

namespace {

constexpr int batchMs = 200; ///< Rows are shown as often as this, not one by one.

Result<void> read(
    QPromise<RowBatch<ReviewRow>>& promise, const OpenedFile& file, const Cycle& cycle)
{
    auto store = openAgain(file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto reader = DocumentReader::open(**store);
    LEVELBOOK_TRY(reader);
    auto reviews = newestReviews(**store, cycle);
    LEVELBOOK_TRY(reviews);
    QList<ReviewRow> rows;
    for (const Review& review : std::as_const(*reviews))
        rows << rowOf(reader->people(), review);
    return sendRows(promise, rows, reviews->size(), batchMs,
        [&](qsizetype i) { return judgedRow(*reader, reviews->at(i), cycle); });
}

} // namespace

ReviewRowsJob::ReviewRowsJob(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
        [this](int index) { tellRows(*this, m_watcher.resultAt(index)); });
}

ReviewRowsJob::~ReviewRowsJob() { stop(); }

void ReviewRowsJob::start(const OpenedFile& file, const Cycle& cycle)
{
    stop();
    startRows(m_watcher, file, cycle, read);
}

void ReviewRowsJob::stop() { stopRows(m_watcher); }

} // namespace levelbook::gui
