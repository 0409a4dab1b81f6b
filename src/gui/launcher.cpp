#include "gui/launcher.h"

#include "gui/dialogs.h"
#include "gui/languages.h"
#include "gui/newfile.h"
#include "gui/samplefile.h"
#include "text/errortext.h"
#include "workspace/clock.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

Launcher::Launcher(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
}

Launcher::~Launcher() { m_window.reset(); }

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
    auto path = makeSampleFile();
    if (!path)
        tellFailure(path.error());
    return path && openPath(*path);
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
                openOther();
            else
                openPath(wanted);
        });
    });
    connect(window.get(), &MainWindow::newFileWanted, this,
        [this] { QTimer::singleShot(0, this, &Launcher::openNew); });
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
    const QStringList lines = errorLines(Words(currentLanguage()), error);
    QMessageBox box(
        QMessageBox::Warning, u"Levelbook"_s, lines.value(0), QMessageBox::Close, m_window.get());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(lines.mid(1, 8).join(u'\n'));
    box.exec();
}

} // namespace levelbook::gui
