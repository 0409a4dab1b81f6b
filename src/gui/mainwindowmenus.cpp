// The menus of the main window; see mainwindow.h.
#include "gui/dialogs.h"
#include "gui/growingedit.h"
#include "gui/mainwindow.h"
#include "text/language.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

// What is being typed is a step of undo like any other.
void finishTyping()
{
    if (auto* edit = qobject_cast<GrowingEdit*>(QApplication::focusWidget()))
        edit->finish();
}

} // namespace

QAction* MainWindow::addAction(
    QMenu* menu, const char* text, const QKeySequence& key, std::function<void()> run)
{
    QAction* action = menu->addAction(QString());
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.emplace_back(action, text);
    return action;
}

void MainWindow::buildMenus()
{
    const auto addMenu = [this](const char* text) {
        QMenu* menu = menuBar()->addMenu(QString());
        m_menus.emplace_back(menu, text);
        return menu;
    };
    Workspace& workspace = m_session.workspace();
    const bool writes = !workspace.isReadOnly();

    QMenu* file = addMenu(QT_TR_NOOP("&File"));
    addAction(
        file, QT_TR_NOOP("&New file…"), QKeySequence::New, [this] { Q_EMIT newFileWanted(); });
    addAction(file, QT_TR_NOOP("&Open…"), QKeySequence::Open, [this] { Q_EMIT fileWanted({}); });
    m_recentMenu = file->addMenu(QString());
    m_menus.emplace_back(m_recentMenu, QT_TR_NOOP("&Recent files"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
    file->addSeparator();
    addAction(file, QT_TR_NOOP("Import &people…"), {}, [this] {
        showImport(m_session, ImportKind::People, {}, this);
    })->setEnabled(writes);
    addAction(file, QT_TR_NOOP("Import &KPI records…"), {}, [this] {
        showImport(m_session, ImportKind::Kpi, {}, this);
    })->setEnabled(writes);
    addAction(file, QT_TR_NOOP("Import roadmap &ticks…"), {}, [this] {
        showImport(m_session, ImportKind::Growth, {}, this);
    })->setEnabled(writes);
    addAction(file, QT_TR_NOOP("&Back up…"), {}, [this] { backUp(m_session, this); });
    file->addSeparator();
    addAction(file, QT_TR_NOOP("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });

    QMenu* edit = addMenu(QT_TR_NOOP("&Edit"));
    QUndoStack& stack = m_session.undoStack();
    m_undo = addAction(edit, QT_TR_NOOP("&Undo"), QKeySequence::Undo, [&stack] {
        finishTyping();
        stack.undo();
    });
    m_redo = addAction(edit, QT_TR_NOOP("&Redo"), QKeySequence::Redo, [&stack] {
        finishTyping();
        stack.redo();
    });
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    connect(&stack, &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    edit->addSeparator();
    addAction(edit, QT_TR_NOOP("&Search"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { m_search->setFocus(); });

    QMenu* view = addMenu(QT_TR_NOOP("&View"));
    int number = 0;
    for (const PageEntry& entry : pages()) {
        const QString key = QString::fromLatin1(entry.key);
        addAction(view, entry.title, QKeySequence(Qt::CTRL | (Qt::Key_1 + number++)),
            [this, key] { openPage(key); });
    }
    view->addSeparator();
    addAction(
        view, QT_TR_NOOP("Next &pane"), QKeySequence(Qt::Key_F6), [this] { focusNextPane(1); });
    addAction(view, QT_TR_NOOP("Pre&vious pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
        [this] { focusNextPane(-1); });
    addAction(view, QT_TR_NOOP("&Korean (한국어)"), {}, [this] {
        m_session.settings().set(settings::language, languageKey(Language::Korean));
        m_session.setLanguage(Language::Korean);
    });
    addAction(view, QT_TR_NOOP("&English (English)"), {}, [this] {
        m_session.settings().set(settings::language, languageKey(Language::English));
        m_session.setLanguage(Language::English);
    });

    m_pageMenu = addMenu(QT_TR_NOOP("&Page"));

    QMenu* tools = addMenu(QT_TR_NOOP("&Tools"));
    addAction(tools, QT_TR_NOOP("&New review cycle…"), {}, [this] {
        showNewCycle(m_session, this);
    })->setEnabled(writes);
    addAction(tools, QT_TR_NOOP("&Who am I…"), {}, [this] { gui::chooseMe(m_session, this); });
    addAction(tools, QT_TR_NOOP("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        [this] { showSettings(m_session, this); });

    QMenu* help = addMenu(QT_TR_NOOP("&Help"));
    addAction(help, QT_TR_NOOP("&About Levelbook"), {}, [this] { showAbout(this); });
}

void MainWindow::fillRecentFiles()
{
    m_recentMenu->clear();
    const QStringList files = m_session.settings().get(settings::recentFiles);
    for (const QString& path : files)
        m_recentMenu->addAction(
            QString(path).replace(u'&', u"&&"_s), this, [this, path] { Q_EMIT fileWanted(path); });
}

void MainWindow::updatePageMenu()
{
    m_pageMenu->clear();
    if (const auto page = m_pages.find(m_currentPage); page != m_pages.end())
        m_pageMenu->addActions(page->second->pageActions());
    m_pageMenu->menuAction()->setVisible(!m_pageMenu->isEmpty());
}

} // namespace levelbook::gui
