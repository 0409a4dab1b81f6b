// An open file as the window works with it: the store, who I am, and what has changed.
#pragma once

#include "storage/filelock.h"
#include "workspace/kpicatalog.h"
#include "workspace/peopleindex.h"
#include "workspace/reviews.h"
#include "workspace/workspacefile.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <future>

namespace levelbook {

/// What an action has changed, for those who show it.
enum class Change {
    People = 1,
    Records = 2, ///< KPI records and declarations.
    Cycles = 4,
    Reviews = 8,
    Frameworks = 16,
    Imports = 32,
    FileSettings = 64,
    Growth = 128, ///< Roadmap ticks and the states of goals.
    Everything = 255, ///< Another program wrote to the file.
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// Why a file cannot be written from here.
enum class ReadOnlyCause { None, FileOrFolder, OtherWindow };

class Workspace : public QObject {
    Q_OBJECT

public:
    /// Opens a file and takes its lock; where another window has it, or it cannot be written, it
    /// opens read-only. A file of an older schema is migrated after a verified backup. Errors:
    /// openFile().
    static Result<std::unique_ptr<Workspace>> open(const QString& path, const QDateTime& now);
    ~Workspace() override;

    QString path() const;
    /// The open file, for jobs that make a connection of their own.
    OpenedFile file() const;
    /// Whether the file was moved, deleted or replaced: nothing can be saved to it any more.
    bool isLost() const { return m_lost; }
    SqliteStore& store() { return *m_store; }
    bool isReadOnly() const { return m_cause != ReadOnlyCause::None; }
    ReadOnlyCause readOnlyCause() const { return m_cause; }
    QString lockHolder() const { return m_lockHolder; } ///< Who has the file in another window.
    /// The verified backup that opening made before it migrated the file; empty where it did not.
    QString migrationBackup() const { return m_migrationBackup; }

    /// Begins to read people and framework on a thread of its own, for who needs them soon.
    void readAhead();
    /// Everybody, read once and again after a change.
    const PeopleIndex& people();
    /// The newest version of the first framework, read once and again after a change.
    const Framework& framework();
    /// The KPIs of all frameworks, read once and again after a change.
    const KpiCatalog& kpis();

    QString me() const { return m_me; }
    void setMe(const QString& employeeNo);
    /// Me, now: UTC time to the second and today's date in Asia/Seoul.
    Actor actor() const;

    /// Runs an action that writes; on success tells what it changed. The action makes its own
    /// transaction (see inAction()).
    template <class Work>
    auto change(Changes what, Work&& work) -> std::invoke_result_t<Work>
    {
        auto result = work();
        if (result)
            noteChange(what);
        else
            Q_EMIT failed(result.error());
        return result;
    }
    /// Tells a change that was made elsewhere, e.g. by an import in another thread.
    void noteChange(Changes what);

    /// Looks at once whether another program wrote to the file or took it away, and tells; a timer
    /// does so every other second.
    void lookForOthers();

    /// When the last action of this window was saved; invalid before the first.
    QDateTime savedAt() const { return m_savedAt; }

Q_SIGNALS:
    /// After an action of this window, or (Everything) after another program wrote to the file.
    void changed(levelbook::Changes what);
    void saved(const QDateTime& at);
    /// The file was moved, deleted or replaced: nothing can be saved to it any more.
    void fileLost();
    /// An action of change() failed, and nothing was changed.
    void failed(const levelbook::Error& error);
    void meChanged();

private:
    Workspace(
        std::unique_ptr<SqliteStore> store, std::optional<FileLock> lock, ReadOnlyCause cause);

    std::unique_ptr<SqliteStore> m_store;
    std::optional<FileLock> m_lock;
    ReadOnlyCause m_cause;
    QString m_lockHolder;
    QString m_migrationBackup;
    QString m_me;
    void takePeopleAhead();
    void takeFrameworkAhead();

    // What readAhead() reads; absent where it could not.
    std::future<std::optional<PeopleIndex>> m_peopleAhead;
    std::future<std::optional<Framework>> m_frameworkAhead;
    std::optional<PeopleIndex> m_people;
    std::optional<Framework> m_framework;
    std::optional<KpiCatalog> m_kpis;
    QDateTime m_savedAt;
    qint64 m_dataVersion = 0;
    bool m_lost = false;
    QTimer m_watch;
};

} // namespace levelbook
