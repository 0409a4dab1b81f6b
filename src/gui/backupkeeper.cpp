#include "gui/backupkeeper.h"

#include "gui/longwork.h"
#include "storage/backup.h"
#include "workspace/clock.h"

#include <QMutex>

#include <chrono>

namespace levelbook::gui {

namespace {

using namespace std::chrono_literals;

// A copy holds writers off while it is made: it begins when nobody has saved for a while.
constexpr auto quietTime = 10s;

QMutex& oneAtATime()
{
    static QMutex mutex;
    return mutex;
}

} // namespace

Result<void> makeBackup(const OpenedFile& database, int keep)
{
    const QMutexLocker locker(&oneAtATime());
    {
        auto store = openAgain(database, OpenMode::ReadOnly);
        LEVELBOOK_TRY(store);
        LEVELBOOK_TRY(backupBeside((*store)->database(), currentMoment()));
    }
    LEVELBOOK_TRY(pruneBackups(database.path, keep));
    return {};
}

BackupKeeper::BackupKeeper(Workspace& workspace, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
    const QList<BackupInfo> present = backupsBeside(workspace.path());
    if (!present.isEmpty())
        m_lastAt = present.first().takenAt;
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, [this] { make(false); });
    connect(&workspace, &Workspace::saved, this, &BackupKeeper::onSaved);
}

void BackupKeeper::onSaved()
{
    m_changed = true;
    const bool firstOfDay =
        !m_lastAt.isValid() || m_lastAt.toTimeZone(teamZone()).date() != currentDay();
    if (firstOfDay && !m_stopped && m_settings.get(settings::backupOnClose))
        m_quiet.start();
}

void BackupKeeper::makeNow() { make(true); }

void BackupKeeper::make(bool asked)
{
    if (m_making || m_stopped)
        return;
    m_making = true;
    m_changed = false;
    m_quiet.stop();
    runLong(
        this,
        [file = m_workspace.file(), keep = m_settings.get(settings::backupsKept)](
            WorkState&) { return makeBackup(file, keep); },
        [this, asked](const Result<void>& done) {
            m_making = false;
            m_failed = !done;
            if (done) {
                m_lastAt = currentMoment();
                Q_EMIT made();
            } else {
                m_changed = true; // The next save tries again.
                Q_EMIT failed(done.error(), asked);
            }
        });
}

void BackupKeeper::close()
{
    if (!m_changed || m_stopped || !m_settings.get(settings::backupOnClose))
        return;
    stop();
    // The pool is waited for at the end of the program.
    (void)QtConcurrent::run(
        &workPool(), [file = m_workspace.file(), keep = m_settings.get(settings::backupsKept)] {
            return makeBackup(file, keep).has_value();
        });
}

void BackupKeeper::stop()
{
    m_stopped = true;
    m_quiet.stop();
}

} // namespace levelbook::gui
