// A session on a copy of the sample team, with settings of its own, for tests that drive the
// window.
#pragma once

#include "gui/session.h"
#include "support/support.h"

#include <QApplication>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace levelbook::test {

/// Each test begins with a session that speaks English and is light.
class GuiTest : public testing::Test {
protected:
    GuiTest();
    ~GuiTest() override;

    /// Opens the file again, in a language; what stands on the session before has to be gone.
    void openSession(Language language);
    /// Gives up the file, e.g. to another window.
    void closeSession();
    /// Shows a window and waits until it has the keyboard, which shortcuts and focus need.
    static void showActive(QWidget& window);
    gui::Session& session() { return *m_session; }
    Workspace& workspace() { return m_session->workspace(); }
    Settings& settings() { return m_settings; }
    QString path() const { return m_folder.filePath(QStringLiteral("sample.levelbook")); }
    QString in(const QString& name) const { return m_folder.filePath(name); }

    /// Another connection to the same file, as another program would have.
    std::unique_ptr<SqliteStore> otherStore() const;
    /// Waits until something is so; false where it does not become so.
    static bool waitFor(const std::function<bool()>& isSo) { return QTest::qWaitFor(isSo, 20'000); }
    /// Runs `answer` on the next modal dialog, as soon as it is open.
    static void answerDialog(std::function<void(QWidget& dialog)> answer);
    /// Chooses a path in the next file dialog; an empty one closes it.
    static void answerFileDialog(const QString& path);
    /// What a table shows in the column of a title, from top to bottom.
    static QStringList shownColumn(const QAbstractItemModel& model, const QString& title);

    /// The child of a name; fails the running test where there is none.
    template <class Widget>
    static Widget* child(const QObject& parent, const QString& name)
    {
        auto* found = parent.findChild<Widget*>(name);
        if (!found)
            throw std::runtime_error("no child named " + name.toStdString());
        return found;
    }

    /// The open top-level widget of a name, waited for; fails the running test where none comes.
    template <class Widget>
    static Widget* topLevel(const QString& name)
    {
        Widget* found = nullptr;
        const bool came = QTest::qWaitFor([&] { return (found = openWindow<Widget>(name)); });
        if (!came)
            throw std::runtime_error("no window named " + name.toStdString());
        return found;
    }

    template <class Widget>
    static Widget* openWindow(const QString& name)
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == name && widget->isVisible())
                return qobject_cast<Widget*>(widget);
        }
        return nullptr;
    }

    /// Dialogs that were closed go now, while the session that they stand on is there.
    static void deleteClosed();

private:
    struct Isolation {
        explicit Isolation(const QString& folder);
    };

    QTemporaryDir m_folder;
    Isolation m_isolation;
    Settings m_settings;
    std::unique_ptr<gui::Session> m_session;
};

} // namespace levelbook::test
