// Keeps verified backups beside the open file: at the first change of a day, after closing a
// changed file, and when somebody asks for one.
#pragma once

#include "domain/result.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QTimer>

namespace levelbook::gui {

class BackupKeeper : public QObject {
    Q_OBJECT

public:
    BackupKeeper(Workspace& workspace, Settings& settings, QObject* parent = nullptr);

    /// When the newest backup was made that is known of; invalid where there is none.
    QDateTime lastAt() const { return m_lastAt; }
    /// Whether the last attempt failed, so that lastAt() is older than it should be.
    bool hasFailed() const { return m_failed; }

    /// Makes a backup in the background; ends with made() or failed().
    void makeNow();
    /// The window closes: makes a last one where something was changed, which goes on after this
    /// object is gone, until the end of the program at the latest.
    void close();
    /// From now on makes none, e.g. because the file is about to be restored.
    void stop();

Q_SIGNALS:
    void made();
    /// `asked`: by makeNow(), so that somebody waits for it.
    void failed(const levelbook::Error& error, bool asked);

private:
    void onSaved();
    void make(bool asked);

    Workspace& m_workspace;
    Settings& m_settings;
    QTimer m_quiet; ///< Until nothing was saved for a while.
    QDateTime m_lastAt;
    bool m_failed = false;
    bool m_changed = false; ///< Since the last backup.
    bool m_making = false;
    bool m_stopped = false;
};

/// Makes a backup beside a file with its own connection, verified, and removes those above `keep`.
/// Waits for another one of this process that is under way. Any thread.
Result<void> makeBackup(const OpenedFile& database, int keep);

} // namespace levelbook::gui
