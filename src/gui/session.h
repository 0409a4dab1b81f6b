// What the pages of a window share: the open file, the words, the chosen cycle and team, the undo
// stack.
#pragma once

#include "charts/palette.h"
#include "text/words.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QUndoStack>

namespace levelbook::gui {

class BackupKeeper;

class Session : public QObject {
    Q_OBJECT

public:
    Session(std::unique_ptr<Workspace> workspace, Settings& settings, QObject* parent = nullptr);
    ~Session() override;

    Workspace& workspace() const { return *m_workspace; }
    Settings& settings() const { return m_settings; }
    QUndoStack& undoStack() { return m_undo; }
    BackupKeeper& backups() const { return *m_backups; }

    const Words& words() const { return m_words; }
    /// Installs a language for the whole program; every widget gets QEvent::LanguageChange.
    void setLanguage(Language language);
    charts::Theme theme() const { return m_theme; }
    void setTheme(charts::Theme theme);

    /// The cycle that all pages look at; none where the file has none.
    std::optional<Cycle> cycle() const { return m_cycle; }
    void setCycle(CycleId id);
    /// The cycles, newest period first, read once and again after a change.
    const QList<Cycle>& cycles();
    /// The team that all pages look at; empty: everybody.
    QString team() const { return m_team; }
    void setTeam(const QString& team);
    /// The period that pages without a choice of their own show: the cycle's, else the last half
    /// year.
    Period period() const;

    /// Tells an error to the person, in words, with its problems; nothing was changed.
    void tell(const Error& error);

Q_SIGNALS:
    void cycleChanged();
    void teamChanged();
    void cyclesChanged();
    void themeChanged();
    /// Somebody asks for a page: its key, and what to show there (an employee number, a key).
    void pageWanted(const QString& page, const QString& subject);
    /// Somebody wants a backup in the place of the file: this window closes for it.
    void restoreWanted(const QString& backup);
    /// An error to show without taking the keyboard away; an empty title takes away what was shown,
    /// because it is over.
    void told(const QString& title, const QStringList& lines);
    /// A short remark for the status bar.
    void remarked(const QString& text);

private:
    void onChanged(Changes what);
    void readCycles();

    std::unique_ptr<Workspace> m_workspace;
    Settings& m_settings;
    std::unique_ptr<BackupKeeper> m_backups;
    QUndoStack m_undo;
    Words m_words;
    charts::Theme m_theme = charts::Theme::Light;
    std::optional<QList<Cycle>> m_cycles;
    std::optional<Cycle> m_cycle;
    QString m_team;
};

} // namespace levelbook::gui
