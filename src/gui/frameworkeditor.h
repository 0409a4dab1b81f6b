// Edits a role framework over a draft: sections at the left, fields in both languages, what is
// wrong told live, and the result saved as a new version.
#pragma once

#include "gui/frameworkdraftstore.h"
#include "gui/session.h"
#include "models/frameworkdraft.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace levelbook::gui {

class FrameworkFields;
class LinkButton;
class NoticeBar;
class PageScroll;

class FrameworkEditor : public QDialog {
    Q_OBJECT

public:
    /// `newest` is the newest version of the framework, `chosen` the one to begin with: another one
    /// is put in as the first step.
    FrameworkEditor(Session& session, const Framework& newest, const Framework& chosen,
        const UsedKeys& used, QWidget* parent);
    ~FrameworkEditor() override;

    FrameworkDraft& draft() { return m_draft; }
    /// Shows the section of a place and gives its field the keyboard.
    void goTo(const QString& path);
    /// Shows what would change, asks, and saves.
    void save();
    /// Asks what becomes of edits that are not saved, and closes.
    void reject() override;

Q_SIGNALS:
    void saved(levelbook::FrameworkId version);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void restoreKept();
    void fillOutline();
    void showSection(const QString& id);
    void showPlace(const QString& path);
    void onChanged();
    void refreshState();
    void keep();
    /// Whether another version came meanwhile, and what can be done about it.
    void lookForOthers();
    void goOnFrom(const FrameworkVersion& version);
    void finishField();
    void step(bool back);
    QString file() const;

    Session& m_session;
    FrameworkDraftStore m_kept;
    FrameworkDraft m_draft;
    QTimer m_keepTimer;
    QString m_section; ///< The id of the one that is shown.
    QString m_shape; ///< What its form was built for.
    QStringList m_outlined; ///< The ids in the outline.
    bool m_overtaken = false;
    bool m_going = false;
    QLabel* m_title;
    QPushButton* m_undo;
    QPushButton* m_redo;
    NoticeBar* m_notice;
    QSplitter* m_splitter;
    QTreeWidget* m_outline;
    PageScroll* m_scroll;
    FrameworkFields* m_form = nullptr;
    QLabel* m_state;
    QList<LinkButton*> m_links; ///< To the first problems.
    QStringList m_linked; ///< Their places.
    QPushButton* m_close;
    QPushButton* m_save;
};

/// Opens the editor of a version; where it is not the newest of its framework, the newest is what
/// the edits are compared with. None where it cannot be read, which is told.
FrameworkEditor* editFramework(Session& session, FrameworkId version, QWidget* parent);

} // namespace levelbook::gui
