// Work that takes longer than a moment, on another thread: how far it is, and whether it is still
// wanted.
#pragma once

#include "gui/workpool.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <atomic>
#include <memory>
#include <utility>

namespace levelbook::gui {

/// What the work and those who wait for it share.
class WorkState {
public:
    /// Work: how much of how much is done (total 0: nobody knows); false asks it to end.
    bool tell(qint64 done, qint64 total)
    {
        m_permille = total > 0 ? static_cast<int>(1000 * done / total) : -1;
        return !m_cancelled;
    }
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    /// Cancels, and nobody is told how it ended.
    void drop()
    {
        m_dropped = true;
        m_cancelled = true;
    }
    bool isDropped() const { return m_dropped; }
    void finish() { m_finished = true; }
    bool isFinished() const { return m_finished; }
    /// Thousandths of the work; -1 where nobody knows.
    int permille() const { return m_permille; }

private:
    std::atomic_bool m_cancelled = false;
    std::atomic_bool m_dropped = false;
    std::atomic_bool m_finished = false;
    std::atomic_int m_permille = -1;
};

/// Runs `work(WorkState&)` on a thread of workPool() and hands its value to `done` on this thread.
/// Where `context` is gone by then, the work is cancelled and nobody is told.
template <class Work, class Done>
std::shared_ptr<WorkState> runLong(QObject* context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work, WorkState&>;
    auto state = std::make_shared<WorkState>();
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QObject::destroyed, [state] { state->drop(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, state, done = std::move(done)]() mutable {
            state->finish();
            watcher->deleteLater();
            if (!state->isDropped())
                done(watcher->future().takeResult());
        });
    watcher->setFuture(
        QtConcurrent::run(&workPool(), [state, work = std::move(work)] { return work(*state); }));
    return state;
}

/// Work of which only what was asked for last counts, e.g. the figures of whoever is shown now.
class LatestWork {
public:
    LatestWork() = default;
    ~LatestWork() { forget(); }
    Q_DISABLE_COPY_MOVE(LatestWork)

    /// As runLong(); what was asked for before is forgotten.
    template <class Work, class Done>
    std::shared_ptr<WorkState> run(QObject* context, Work work, Done done)
    {
        forget();
        return m_state = runLong(context, std::move(work), std::move(done));
    }
    /// What is on its way is cancelled and told to nobody.
    void forget()
    {
        if (const auto state = std::exchange(m_state, nullptr))
            state->drop();
    }

private:
    std::shared_ptr<WorkState> m_state;
};

} // namespace levelbook::gui
