// The form of one review: its sections, the scores beside them, and the steps it can take.
#pragma once

#include "gui/itemssection.h"
#include "gui/reviewdesk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace levelbook::gui {

class DecisionSection;
class GapsSection;
class HistorySection;
class KpiSection;
class NoticeBar;
class PageScroll;
class ScoresPanel;
class StepBox;
class SummarySection;

class ReviewForm : public QWidget {
    Q_OBJECT

public:
    ReviewForm(Session& session, ReviewDesk& desk, QWidget* parent = nullptr);

    /// Where the review stands in the list that it was opened from.
    void setPosition(qsizetype at, qsizetype of);
    /// Puts the cursor where work goes on.
    void focusFirst();
    QList<QWidget*> panes() const;

    /// Whether there is such a step now, and the person may take it.
    bool mayMove(Move move) const;
    /// Takes the step of that kind; asks and tells what is needed.
    void go(Move move);
    void preview();
    bool mayCompareRevisions() const;
    void compareRevisions();

Q_SIGNALS:
    void backWanted();
    /// Another revision of the review is to be read; the newest is the one to work on.
    void revisionWanted(int revisionNo);
    /// What is missing is missing in the cycle.
    void cycleWanted();
    /// The person before (-1) or behind (1) this one.
    void neighbourWanted(int step);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeMiddle();
    QWidget* makeSide();
    void build();
    void refresh();
    void showHead();
    void showRevisions();
    bool showPast();
    void showField(const ReviewField& field);
    void showNotices();
    void showSaveState();
    void showMarks();
    void chainTabOrder();
    void watchFocus(QWidget* now);
    void reveal(QWidget* widget);
    void goToSection(int index, bool focus);
    void moveBetween(const ItemsSection* from, int step);
    void jumpTo(const Problem& problem);
    std::optional<AllowedMove> allowed(Move move) const;
    void take(const AllowedMove& move);
    void compare();
    QString raterNote() const;

    Session& m_session;
    ReviewDesk& m_desk;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_position;
    QLabel* m_saved;
    QComboBox* m_revision; ///< Which one is read, where there are several.
    QStringList m_revisionNames; ///< As the box shows them.
    QLabel* m_rater;
    QPushButton* m_back;
    QPushButton* m_previous;
    QPushButton* m_next;
    NoticeBar* m_notice;
    QTreeWidget* m_sectionList;
    PageScroll* m_scroll;
    PageScroll* m_side;
    KpiSection* m_kpis;
    ItemsSection* m_duties;
    ItemsSection* m_competencies;
    GapsSection* m_gaps;
    SummarySection* m_summary;
    DecisionSection* m_decision;
    HistorySection* m_history;
    QList<ReviewSection*> m_sections; ///< As in the list.
    ScoresPanel* m_scores;
    StepBox* m_steps;
};

} // namespace levelbook::gui
