// Opens files in windows: at the start, from the recent files, or because a person asks for one.
#pragma once

#include "gui/mainwindow.h"
#include "storage/restore.h"

namespace levelbook::gui {

class Launcher : public QObject {
    Q_OBJECT

public:
    explicit Launcher(Settings& settings, QObject* parent = nullptr);
    ~Launcher() override;

    /// Opens a file (empty: the last one, else asks as at the first start). False where no window
    /// is open afterwards: the program ends.
    bool start(const QString& path);
    /// Opens the sample team, making its file where there is none yet.
    bool startSample();
    /// The window, or nullptr.
    MainWindow* window() const { return m_window.get(); }

private:
    bool openPath(const QString& path);
    std::unique_ptr<MainWindow> makeWindow(Session& session);
    bool isOpen(const QString& path) const;
    void tellMigration();
    void askWhoOnce();
    void restore(const QString& backup);
    void endRestore(
        const QString& path, const QString& backup, const Result<RestoreOutcome>& outcome);
    void openOther();
    void openNew();
    void tellFailure(const Error& error);

    Settings& m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window; ///< Before the session's end: it shows it.
};

} // namespace levelbook::gui
