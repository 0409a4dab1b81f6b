#include "gui/guifixture.h"

#include "gui/languages.h"
#include "gui/theme.h"
#include "gui/workpool.h"
#include "workspace/clock.h"
#include "workspace/sampleteam.h"
#include "workspace/workspacefile.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

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
    // Settings, drafts and the sample lie in the test's own folder: tests run beside each other.
    for (const char* place : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        qputenv(place, folder.toUtf8());
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

GuiTest::~GuiTest()
{
    deleteClosed();
    // What a page was reading in the background ends before the program does.
    gui::workPool().waitForDone();
    if (m_session) // What stands on no session is to find English too.
        m_session->setLanguage(Language::English);
}

void GuiTest::deleteClosed()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

std::unique_ptr<SqliteStore> GuiTest::otherStore() const
{
    return must(openFile(path(), OpenMode::ReadWrite));
}

void GuiTest::answerDialog(std::function<void(QWidget& dialog)> answer)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, answer = std::move(answer)] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        answer(*dialog);
    });
    timer->start(10);
}

void GuiTest::answerFileDialog(const QString& path)
{
    answerDialog([path](QWidget& dialog) {
        auto* files = qobject_cast<QFileDialog*>(&dialog);
        if (!files || path.isEmpty()) {
            EXPECT_NE(files, nullptr) << "another dialog than one for files";
            dialog.close();
            return;
        }
        child<QLineEdit>(*files, u"fileNameEdit"_s)->setText(path);
        static_cast<QDialog*>(files)->accept();
    });
}

QStringList GuiTest::shownColumn(const QAbstractItemModel& model, const QString& title)
{
    QStringList shown;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() != title)
            continue;
        for (int row = 0; row < model.rowCount(); ++row)
            shown << model.index(row, column).data().toString();
        return shown;
    }
    throw std::runtime_error("no column titled " + title.toStdString());
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
