// Reads the rows of a cycle's reviews on another thread, first quickly, then with their scores.
#pragma once

#include "gui/rowsjob.h"
#include "workspace/reviewrows.h"

namespace levelbook::gui {

class ReviewRowsJob : public QObject {
    Q_OBJECT

public:
    explicit ReviewRowsJob(QObject* parent = nullptr);
    ~ReviewRowsJob() override;

    /// Reads a cycle of a file with a connection of its own; a run before is given up.
    void start(const OpenedFile& file, const Cycle& cycle);
    void stop();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    /// All rows, not judged yet.
    void rowsRead(const QList<levelbook::ReviewRow>& rows);
    /// Some of them, judged.
    void rowsJudged(const QList<levelbook::ReviewRow>& rows);
    void failed(const levelbook::Error& error);

private:
    QFutureWatcher<RowBatch<ReviewRow>> m_watcher;
};

} // namespace levelbook::gui
