// A page of the main window, and the list of all pages.
#pragma once

#include "gui/session.h"

#include <QWidget>

#include <span>

namespace levelbook::gui {

/// A page is made when it is first opened. It shows what the session has chosen, follows its
/// signals, and words itself again on QEvent::LanguageChange.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Session& session, QWidget* parent)
        : QWidget(parent)
        , m_session(session)
    {
    }

    /// The page comes into view; `subject` says what to show first (may be empty).
    virtual void open(const QString& subject) = 0;
    /// Commits what is being typed (a syllable being composed too) and saves it; false where that
    /// failed and the person should stay. Called before another page, another file, or the end.
    virtual bool leave() { return true; }
    /// What F6 goes through, from left to right.
    virtual QList<QWidget*> panes() const { return {}; }
    /// Actions of the page, shown in the menu "Page" while it is open.
    virtual QList<QAction*> pageActions() const { return {}; }

protected:
    Session& session() const { return m_session; }
    Workspace& workspace() const { return m_session.workspace(); }
    const Words& words() const { return m_session.words(); }

private:
    Session& m_session;
};

/// A page in the navigation.
struct PageEntry {
    const char* key; ///< Stable, e.g. "people".
    const char* title; ///< English; translated in the context "Pages".
    const char* icon; ///< Of resources/icons, without the ending.
    Page* (*make)(Session& session, QWidget* parent);
};

/// In the order of the navigation.
std::span<const PageEntry> pages();

} // namespace levelbook::gui
