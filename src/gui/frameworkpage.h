// The page "Framework": a role framework as a document to read, with an outline and a search.
#pragma once

#include "gui/frameworkdocument.h"
#include "gui/page.h"

class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QTextBrowser;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace levelbook::gui {

class FindBar;
class FrameworkActions;

class FrameworkPage : public Page {
    Q_OBJECT

public:
    FrameworkPage(Session& session, QWidget* parent);
    ~FrameworkPage() override;

    /// `subject`: a framework's key, a colon and an item's key, as frameworkEntries() has them.
    void open(const QString& subject) override;
    QList<QWidget*> panes() const override;
    QList<QAction*> pageActions() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildPapers();
    void buildEditing();
    void retranslate();
    void fillVersions();
    /// Shows a version, e.g. one that came just now.
    void choose(FrameworkId version);
    /// Writes the chosen version into the document; the reader stays at the same heading.
    void write();
    void fillOutline();
    void goTo(QTreeWidgetItem* item);
    void followScrolling();
    int entryInView() const;
    FrameworkId shownFramework() const;

    QLabel* m_versionLabel = nullptr;
    QComboBox* m_version = nullptr;
    QSplitter* m_splitter = nullptr;
    QTreeWidget* m_outline = nullptr;
    QTextBrowser* m_text = nullptr;
    QTextDocument* m_document = nullptr; ///< What m_text shows; its child.
    FindBar* m_find = nullptr;
    QToolButton* m_print = nullptr;
    QMenu* m_papers = nullptr;
    FrameworkActions* m_actions = nullptr;
    QToolButton* m_edit = nullptr;
    QToolButton* m_more = nullptr;
    QAction* m_booklet = nullptr;
    QMap<Level, QAction*> m_forms;
    QList<OutlineEntry> m_entries;
    QList<QTreeWidgetItem*> m_items; ///< One for each entry.
    bool m_follows = true; ///< Whether scrolling moves the outline's mark.
};

} // namespace levelbook::gui
