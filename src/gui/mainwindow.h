// The main window: navigation, the pages, what they share at the top, menus, messages and status.
#pragma once

#include "gui/page.h"

#include <QMainWindow>

#include <map>

class QLabel;
class QListWidget;
class QMenu;
class QStackedWidget;

namespace levelbook::gui {

class FittedBox;
class MessageBar;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a page by its key; stays where the open page does not let go.
    void openPage(const QString& key, const QString& subject = {});
    QString currentPage() const { return m_currentPage; }

Q_SIGNALS:
    /// The person wants another file (empty: asks which), or a new one.
    void fileWanted(const QString& path);
    void newFileWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildNavigation();
    void buildToolBar();
    void buildMenus();
    void buildStatusBar();
    void setTexts();
    void showTeamsAndStatus();
    void retranslate();
    void fillCycles();
    void fillTeams();
    void fillRecentFiles();
    void updatePageMenu();
    void updateStatus();
    QString backupText() const;
    void focusNextPane(int step);
    bool leavePage();
    void saveState();
    void restoreState();
    QAction* addAction(
        QMenu* menu, const char* text, const QKeySequence& key, std::function<void()> run);

    Session& m_session;
    QListWidget* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    MessageBar* m_messages = nullptr;
    FittedBox* m_cycleBox = nullptr;
    FittedBox* m_teamBox = nullptr;
    QLabel* m_cycleLabel = nullptr;
    QLabel* m_teamLabel = nullptr;
    QLabel* m_fileLabel = nullptr;
    QLabel* m_savedLabel = nullptr;
    QLabel* m_meLabel = nullptr;
    QLabel* m_backupLabel = nullptr;
    QMenu* m_pageMenu = nullptr;
    QMenu* m_recentMenu = nullptr;
    QWidget* m_search = nullptr;
    std::vector<std::pair<QMenu*, const char*>> m_menus; ///< With their source texts.
    std::vector<std::pair<QAction*, const char*>> m_actions;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    std::map<QString, Page*> m_pages; ///< Those made so far, by key.
    QString m_currentPage;
    bool m_wasShown = false;
};

} // namespace levelbook::gui
