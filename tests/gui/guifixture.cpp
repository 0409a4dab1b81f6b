#include "gui/guifixture.h"

#include "gui/languages.h"
#include "gui/theme.h"
#include "workspace/clock.h"
#include "workspace/sampleteam.h"
#include "workspace/workspacefile.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

// Made once: the sample has thousands of records.
const QString& samplePath()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(u"sample.levelbook"_s);
        auto store = must(createFile(made, currentMoment()));
        must(addSampleTeam(*store, currentMoment(), currentDay()));
        return made;
    }();
    return path;
}

} // namespace

GuiTest::Isolation::Isolation(const QString& folder)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"levelbook-test"_s);
    QCoreApplication::setApplicationName(u"levelbook-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    gui::applyTheme(charts::Theme::Light);
}

GuiTest::GuiTest()
    : m_isolation(m_folder.path())
{
    if (!QFile::copy(samplePath(), path()))
        throw std::runtime_error("the sample cannot be copied");
    openSession(Language::English);
}

GuiTest::~GuiTest() { deleteClosed(); }

void GuiTest::deleteClosed()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void GuiTest::closeSession()
{
    deleteClosed();
    m_session.reset();
}

void GuiTest::showActive(QWidget& window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        throw std::runtime_error("the window does not become active");
}

void GuiTest::openSession(Language language)
{
    closeSession(); // It holds the file's lock.
    gui::installLanguage(language);
    m_session =
        std::make_unique<gui::Session>(must(Workspace::open(path(), currentMoment())), m_settings);
}

} // namespace levelbook::test
