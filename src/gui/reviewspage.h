// The page of the reviews: the table of a cycle, and the form of one of them in its place.
#pragma once

#include "gui/page.h"
#include "gui/reviewdesk.h"

class QMenu;
class QStackedWidget;

namespace levelbook::gui {

class ReviewForm;
class ReviewList;

class ReviewsPage : public Page {
    Q_OBJECT

public:
    ReviewsPage(Session& session, QWidget* parent);
    ~ReviewsPage() override;

    /// `subject`: the employee number whose review is wanted; empty shows what was shown last.
    void open(const QString& subject) override;
    bool leave() override;
    QList<QWidget*> panes() const override;
    QList<QAction*> pageActions() const override { return m_actions; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* addPageAction(const char* text, const QKeySequence& key, std::function<void()> run);
    void addActions();
    void addPapers();
    void updateActions();
    void showList();
    void showReview(const QString& employeeNo);
    void showRevision(int revisionNo);
    void showCycle();
    /// A review that was opened past the list, e.g. by the search, finds its place in it.
    void adoptOrder();
    void showNeighbour(int step);
    bool isInForm() const;

    DraftStore m_drafts;
    ReviewDesk m_desk;
    QStackedWidget* m_stack;
    ReviewList* m_list;
    ReviewForm* m_form;
    QStringList m_order; ///< Of the list that the form was opened from.
    QList<QAction*> m_actions;
    QList<const char*> m_actionTexts;
    QList<QAction*> m_formActions; ///< Those that need an open review.
    QMap<Move, QAction*> m_moves; ///< Enabled as far as the open review allows them.
    QAction* m_raters = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_dates = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_start = nullptr;
    QAction* m_advance = nullptr;
    QMenu* m_papers = nullptr; ///< Of the whole cycle.
};

} // namespace levelbook::gui
