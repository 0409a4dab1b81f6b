#include "gui/launcher.h"

#include "gui/backupkeeper.h"
#include "gui/clearbuttons.h"
#include "gui/dialogs.h"
#include "gui/icons.h"
#include "gui/languages.h"
#include "gui/newfile.h"
#include "gui/samplefile.h"
#include "gui/workbar.h"
#include "gui/workpool.h"
#include "storage/filelock.h"
#include "text/errortext.h"
#include "workspace/clock.h"

#include <QApplication>
#include <QEventLoopLocker>
#include <QFileInfo>
#include <QMessageBox>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {
constexpr int askAgainMs = 300;
constexpr int iconPauseMs = 100;
} // namespace

Launcher::Launcher(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    qApp->installEventFilter(new ClearButtonNames(this));
}

// What is still read or backed up ends before the program does: its connections would be taken from
// under it.
Launcher::~Launcher()
{
    m_window.reset();
    m_session.reset();
    workPool().waitForDone();
}

bool Launcher::start(const QString& path)
{
    if (!path.isEmpty() && openPath(path))
        return true;
    if (path.isEmpty()) {
        const QStringList recent = m_settings.get(settings::recentFiles);
        if (!recent.isEmpty() && QFileInfo::exists(recent.first()) && openPath(recent.first()))
            return true;
    }
    setProgramIcon();
    while (const auto chosen = showFirstStart(m_settings)) {
        if (openPath(*chosen))
            return true;
    }
    return false;
}

bool Launcher::startSample()
{
    auto path = makeSampleFile();
    if (!path)
        tellFailure(path.error());
    return path && openPath(*path);
}

bool Launcher::isOpen(const QString& path) const
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    return m_session && !wanted.isEmpty()
        && wanted == QFileInfo(m_session->workspace().path()).canonicalFilePath();
}

bool Launcher::openPath(const QString& path)
{
    // What could not be written may be free by now: then it is opened anew.
    if (isOpen(path) && !m_session->workspace().isReadOnly() && !m_session->workspace().isLost()) {
        m_window->activateWindow();
        return true;
    }
    auto workspace = Workspace::open(path, currentMoment());
    if (!workspace) {
        tellFailure(workspace.error());
        return false;
    }
    const QString opened = (*workspace)->path();
    (*workspace)->setMe(m_settings.me(opened));
    (*workspace)->readAhead(); // While the window is made.
    auto session = std::make_unique<Session>(*std::move(workspace), m_settings);
    auto window = makeWindow(*session);
    // Between two windows there is none, which must not end the program.
    const QEventLoopLocker stay;
    if (m_window && !m_window->close())
        return true;
    m_window.reset();
    m_session = std::move(session);
    m_window = std::move(window);
    m_settings.addRecentFile(opened);
    // Only the page that is shown is made, while the display makes room for the window: its first
    // paint, which comes later, is the whole.
    m_window->show();
    m_window->openPage(m_settings.get(settings::lastPage));
    if (m_window->currentPage().isEmpty())
        m_window->openPage(u"people"_s);
    QTimer::singleShot(iconPauseMs, qApp, setProgramIcon); // The window comes first.
    tellMigration();
    QTimer::singleShot(0, m_window.get(), [this] { askWhoOnce(); });
    // An empty file gets its people later.
    connect(&m_session->workspace(), &Workspace::changed, m_window.get(), [this](Changes what) {
        if (what & Change::People)
            QTimer::singleShot(0, m_window.get(), [this] { askWhoOnce(); });
    });
    return true;
}

std::unique_ptr<MainWindow> Launcher::makeWindow(Session& session)
{
    auto window = std::make_unique<MainWindow>(session);
    // A window is replaced only by one that is there; what asks for it is still on the stack.
    connect(
        window.get(), &MainWindow::fileWanted, this,
        [this](const QString& wanted) {
            if (wanted.isEmpty())
                openOther();
            else
                openPath(wanted);
        },
        Qt::QueuedConnection);
    connect(
        window.get(), &MainWindow::newFileWanted, this, &Launcher::openNew, Qt::QueuedConnection);
    connect(&session, &Session::restoreWanted, this, &Launcher::restore, Qt::QueuedConnection);
    return window;
}

void Launcher::tellMigration()
{
    const QString backup = m_session->workspace().migrationBackup();
    if (!backup.isEmpty())
        Q_EMIT m_session->told(
            tr("The file was made by an older version and was brought up to date."),
            { tr("As it was before, it is kept: %1").arg(backup) });
}

// Asked for each file, as soon as it has people; whatever the answer, not again.
void Launcher::askWhoOnce()
{
    Workspace& workspace = m_session->workspace();
    if (m_settings.hasAskedMe(workspace.path()) || workspace.people().engineers().isEmpty())
        return;
    if (QApplication::activeModalWidget()) {
        // E.g. the import that has just brought the first people: when it is closed.
        QTimer::singleShot(askAgainMs, m_window.get(), [this] { askWhoOnce(); });
        return;
    }
    m_settings.setMe(workspace.path(), {});
    chooseMe(*m_session, m_window.get());
}

void Launcher::restore(const QString& backup)
{
    const QString path = m_session->workspace().path();
    // No backup may be made, or removed as too old, while one is put back.
    m_session->backups().stop();
    auto stay = std::make_shared<QEventLoopLocker>();
    if (!m_window->close())
        return;
    m_window.reset();
    m_session.reset();
    const auto work = [path, backup](WorkState&) -> Result<RestoreOutcome> {
        auto lock = FileLock::acquire(path, thisProcess(), MustExist::No);
        LEVELBOOK_TRY(lock);
        return restoreFrom(backup, path, currentMoment());
    };
    const auto state =
        runLong(this, work, [this, path, backup, stay](const Result<RestoreOutcome>& outcome) {
            endRestore(path, backup, outcome);
        });
    showWork(nullptr, state, tr("Restoring the file from a backup"), Ending::Never);
}

void Launcher::endRestore(
    const QString& path, const QString& backup, const Result<RestoreOutcome>& outcome)
{
    // On an error the file is as it was.
    if (!start(path)) {
        QCoreApplication::quit();
        return;
    }
    if (!outcome) {
        m_session->tell(outcome.error());
        return;
    }
    QStringList lines;
    if (!outcome->aside.isEmpty())
        lines << tr("The former file is kept: %1").arg(outcome->aside);
    Q_EMIT m_session->told(
        tr("The file was restored from %1.").arg(QFileInfo(backup).fileName()), lines);
}

void Launcher::openOther()
{
    const QString path = askForFile(m_settings, m_window.get());
    if (!path.isEmpty())
        openPath(path);
}

void Launcher::openNew()
{
    auto path = askForNewFile(m_settings, m_window.get());
    if (!path)
        tellFailure(path.error());
    else if (!path->isEmpty())
        openPath(*path);
}

void Launcher::tellFailure(const Error& error)
{
    setProgramIcon();
    const QStringList lines = errorLines(Words(currentLanguage()), error);
    QMessageBox box(
        QMessageBox::Warning, u"Levelbook"_s, lines.value(0), QMessageBox::Close, m_window.get());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(lines.mid(1, 8).join(u'\n'));
    box.exec();
}

} // namespace levelbook::gui
