#include "workspace/batchpipe.h"

namespace levelbook {

BatchPipe::BatchPipe()
{
    for (KpiBatch& batch : m_batches)
        m_empty.push_back(&batch);
}

KpiBatch* BatchPipe::empty()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || !m_empty.empty(); });
    if (m_stopped)
        return nullptr;
    KpiBatch* const batch = m_empty.front();
    m_empty.pop_front();
    return batch;
}

void BatchPipe::hand(KpiBatch* batch)
{
    const std::lock_guard lock(m_mutex);
    m_full.push_back(batch);
    m_changed.notify_all();
}

void BatchPipe::finish()
{
    const std::lock_guard lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

const KpiBatch* BatchPipe::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_finished || !m_full.empty(); });
    return m_stopped || m_full.empty() ? nullptr : m_full.front();
}

void BatchPipe::done()
{
    const std::lock_guard lock(m_mutex);
    KpiBatch* const batch = m_full.front();
    m_full.pop_front();
    batch->clear();
    m_empty.push_back(batch);
    m_changed.notify_all();
}

void BatchPipe::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

} // namespace levelbook
