// A tab of the page "Data": it reads when it comes into view, and again when what it shows has
// changed.
#pragma once

#include "gui/session.h"

#include <QShowEvent>
#include <QWidget>

namespace levelbook::gui {

class DataTab : public QWidget {
    Q_OBJECT

public:
    DataTab(Session& session, Changes shows, QWidget* parent)
        : QWidget(parent)
        , m_session(session)
    {
        connect(&session.workspace(), &Workspace::changed, this, [this, shows](Changes what) {
            if (!(what & shows))
                return;
            m_stale = true;
            readIfNeeded();
        });
    }

    /// Where the keyboard begins.
    virtual QWidget* firstWidget() const = 0;

protected:
    Session& session() const { return m_session; }
    Workspace& workspace() const { return m_session.workspace(); }
    const Words& words() const { return m_session.words(); }

    virtual void read() = 0;
    virtual void retranslate() = 0;
    /// Reads next time it comes into view.
    void forget() { m_stale = true; }
    /// Reads at once, or next time it comes into view.
    void readAgain()
    {
        m_stale = true;
        readIfNeeded();
    }

    void showEvent(QShowEvent* event) override
    {
        readIfNeeded();
        QWidget::showEvent(event);
    }
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    void readIfNeeded()
    {
        if (!m_stale || !isVisible())
            return;
        m_stale = false;
        read();
    }

    Session& m_session;
    bool m_stale = true;
};

} // namespace levelbook::gui
