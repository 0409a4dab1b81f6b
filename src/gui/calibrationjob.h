// Reads the rows of a cycle's calibration on another thread, first quickly, then with their scores.
#pragma once

#include "gui/rowsjob.h"
#include "workspace/calibration.h"

namespace levelbook::gui {

class CalibrationJob : public QObject {
    Q_OBJECT

public:
    explicit CalibrationJob(QObject* parent = nullptr);
    ~CalibrationJob() override;

    /// Reads a cycle of a file with a connection of its own; a run before is given up.
    void start(const OpenedFile& file, const Cycle& cycle);
    void stop();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    /// All rows, not judged yet.
    void rowsRead(const QList<levelbook::CalibrationRow>& rows);
    /// Some of them, judged.
    void rowsJudged(const QList<levelbook::CalibrationRow>& rows);
    void failed(const levelbook::Error& error);
    void finished();

private:
    QFutureWatcher<RowBatch<CalibrationRow>> m_watcher;
};

} // namespace levelbook::gui
