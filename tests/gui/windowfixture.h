// A main window on the sample team, as the launcher shows one.
#pragma once

#include "gui/guifixture.h"
#include "gui/mainwindow.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>

namespace levelbook::test {

class WindowTest : public GuiTest {
protected:
    /// Opens the file in a language and shows its window.
    void openWindowIn(Language language)
    {
        closeWindow();
        openSession(language);
        showWindow();
    }
    /// Shows a window on the session that is open.
    void showWindow()
    {
        m_window = std::make_unique<gui::MainWindow>(session());
        showActive(*m_window);
        m_window->openPage(QStringLiteral("people"));
    }
    void closeWindow() { m_window.reset(); }
    void TearDown() override { closeWindow(); }

    gui::MainWindow& window() { return *m_window; }
    /// A key as the person at the window presses it: shortcuts go first.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    QString text(const QString& label) { return child<QLabel>(window(), label)->text(); }
    gui::Page& page()
    {
        return *child<gui::Page>(window(), window().currentPage() + QStringLiteral("Page"));
    }
    QMenu* menu(const QString& title)
    {
        const QList<QAction*> menus = window().menuBar()->actions();
        for (QAction* action : menus) {
            if (action->text() == title)
                return action->menu();
        }
        throw std::runtime_error("no menu " + title.toStdString());
    }
    static QStringList texts(const QMenu& menu)
    {
        QStringList texts;
        const QList<QAction*> actions = menu.actions();
        for (const QAction* action : actions) {
            if (!action->isSeparator())
                texts << action->text();
        }
        return texts;
    }
    static void trigger(const QMenu& menu, const QString& text)
    {
        const QList<QAction*> actions = menu.actions();
        for (QAction* action : actions) {
            if (action->text() == text)
                return action->trigger();
        }
        throw std::runtime_error("no action " + text.toStdString());
    }

private:
    std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace levelbook::test
