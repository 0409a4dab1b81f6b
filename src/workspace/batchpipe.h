// Hands batches of records from the thread that reads a file to the one that writes the store.
#pragma once

#include "domain/kpibatch.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace levelbook {

/// One reader, one writer, and few batches that go round between them, so that neither can run away
/// from the other and memory stays flat. Every function may wait; all return at once after stop().
class BatchPipe {
public:
    BatchPipe();

    /// Reader: an empty batch to fill; nullptr after stop().
    KpiBatch* empty();
    /// Reader: hands a batch over.
    void hand(KpiBatch* batch);
    /// Reader: there is no more.
    void finish();
    /// Writer: the next batch in the order of the file; nullptr at the end and after stop().
    const KpiBatch* next();
    /// Writer: has written the batch that next() gave.
    void done();
    /// Either: what is underway is not wanted any more.
    void stop();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<KpiBatch, 2> m_batches;
    std::deque<KpiBatch*> m_empty;
    std::deque<KpiBatch*> m_full; ///< The first one may be with the writer.
    bool m_finished = false;
    bool m_stopped = false;
};

} // namespace levelbook
