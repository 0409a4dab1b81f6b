// What can be done with the frameworks of a file: edit, compare, copy, import, export.
#pragma once

#include "gui/session.h"

#include <QAction>

class QMenu;

namespace levelbook::gui {

class FrameworkActions : public QObject {
    Q_OBJECT

public:
    /// `shown` says which version the page shows; dialogs open on `page`.
    FrameworkActions(Session& session, std::function<FrameworkId()> shown, QWidget* page);

    QAction* edit() const { return m_edit; }
    /// All but the editing.
    QMenu* menu() const { return m_menu; }
    void retranslate();

Q_SIGNALS:
    /// A version came, and is to be shown.
    void added(levelbook::FrameworkId version);

private:
    void openEditor();
    void copyFramework();
    void importFramework();
    void exportFramework();
    void tellAdded(const FrameworkVersion& version);

    Session& m_session;
    std::function<FrameworkId()> m_shown;
    QWidget* m_page;
    QAction* m_edit;
    QMenu* m_menu;
    QAction* m_compare;
    QAction* m_copy;
    QAction* m_import;
    QAction* m_export;
};

} // namespace levelbook::gui
