#include "gui/launcher.h"

#include "gui/dialogs.h"
#include "gui/languages.h"
#include "text/errortext.h"
#include "workspace/clock.h"
#include "workspace/sampleteam.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

Launcher::Launcher(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
}

Launcher::~Launcher() { m_window.reset(); }

QString Launcher::samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"sample.levelbook"_s);
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
    while (const auto chosen = showFirstStart(m_settings)) {
        if (openPath(*chosen))
            return true;
    }
    return false;
}

bool Launcher::startSample()
{
    const QString path = samplePath();
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).path());
        auto store = createFile(path, currentMoment());
        auto filled = store ? addSampleTeam(**store, currentMoment(), currentDay())
                            : Result<void>(store.error());
        if (!filled) {
            if (store) {
                store->reset();
                QFile::remove(path);
            }
            tellFailure(filled.error());
            return false;
        }
    }
    return openPath(path);
}

bool Launcher::openPath(const QString& path)
{
    auto workspace = Workspace::open(path, currentMoment());
    if (!workspace) {
        tellFailure(workspace.error());
        return false;
    }
    const QString opened = (*workspace)->path();
    (*workspace)->setMe(m_settings.me(opened));
    auto session = std::make_unique<Session>(*std::move(workspace), m_settings);
    auto window = std::make_unique<MainWindow>(*session);
    // A window is replaced only by one that is there; what asks for it is still on the stack.
    connect(window.get(), &MainWindow::fileWanted, this, [this](const QString& wanted) {
        QTimer::singleShot(0, this, [this, wanted] {
            if (wanted.isEmpty())
                askForFile();
            else
                openPath(wanted);
        });
    });
    connect(window.get(), &MainWindow::newFileWanted, this,
        [this] { QTimer::singleShot(0, this, &Launcher::askForNewFile); });
    if (m_window && !m_window->close())
        return true;
    m_window.reset();
    m_session = std::move(session);
    m_window = std::move(window);
    m_settings.addRecentFile(opened);
    m_window->show();
    const QString lastPage = m_settings.get(settings::lastPage);
    m_window->openPage(QString::fromLatin1(pages().front().key));
    if (!lastPage.isEmpty())
        m_window->openPage(lastPage);
    return true;
}

void Launcher::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Open a file"),
        m_settings.get(settings::lastFolder),
        tr("Levelbook files (*.levelbook *.lvb);;All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.set(settings::lastFolder, QFileInfo(path).path());
    openPath(path);
}

void Launcher::askForNewFile()
{
    QString path = QFileDialog::getSaveFileName(m_window.get(), tr("Make a new file"),
        m_settings.get(settings::lastFolder), tr("Levelbook files (*.levelbook)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".levelbook"_s;
    m_settings.set(settings::lastFolder, QFileInfo(path).path());
    auto store = createFile(path, currentMoment());
    if (!store) {
        tellFailure(store.error());
        return;
    }
    store->reset();
    openPath(path);
}

void Launcher::tellFailure(const Error& error)
{
    const QStringList lines = errorLines(Words(currentLanguage()), error);
    QMessageBox box(
        QMessageBox::Warning, u"Levelbook"_s, lines.value(0), QMessageBox::Close, m_window.get());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(lines.mid(1, 8).join(u'\n'));
    box.exec();
}

} // namespace levelbook::gui
