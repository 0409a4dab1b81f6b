// The table of a cycle's reviews: where each stands, what it lacks, and the cycle's own steps.
#pragma once

#include "gui/draftstore.h"
#include "gui/reviewrowsjob.h"
#include "gui/session.h"
#include "models/collatedproxy.h"
#include "models/recordmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace levelbook::gui {

class NoticeBar;
class ReadTable;

class ReviewList : public QWidget {
    Q_OBJECT

public:
    ReviewList(Session& session, const DraftStore& drafts, QWidget* parent = nullptr);
    ~ReviewList() override;

    /// Reads the rows again where something has changed since; called when it comes into view.
    void showNow();
    /// The employee numbers as the table shows them, from top to bottom.
    QStringList shownPeople() const;
    void select(const QString& employeeNo);
    QList<QWidget*> panes() const;

    /// Puts a button that opens a menu beside those of the cycle.
    void setPapers(QMenu* papers);
    /// Puts the cursor on the button that advances the cycle; false where it cannot be advanced.
    bool focusAdvance();
    void startReviews();
    void advanceCycle();
    void editCycle();
    /// Asks for other raters of the selected review.
    void changeRaters();
    bool mayStart() const;
    bool mayAdvance() const;

Q_SIGNALS:
    void reviewWanted(const QString& employeeNo);
    /// What may be done to the cycle may have changed.
    void cycleShown();
    /// The table holds the reviews as they are in the file now.
    void rowsShown();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHead();
    void buildTable();
    void read();
    void takeRows(const QList<ReviewRow>& rows);
    void takeJudged(const QList<ReviewRow>& rows);
    void setRows(const QList<ReviewRow>& rows);
    void filter();
    void retranslate();
    void showCycle();
    void showCount();
    void showDrafts();
    const ReviewRow& rowAt(int proxyRow) const;

    Session& m_session;
    DraftStore m_drafts;
    ReviewRowsJob m_job;
    RecordModel<ReviewRow> m_model;
    CollatedProxy m_proxy;
    QHash<qint64, qsizetype> m_places; ///< Of the rows in the model, by review.
    bool m_stale = true;
    std::optional<CycleId> m_shownCycle;
    QString m_selected;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_count;
    QLineEdit* m_filter;
    QPushButton* m_start;
    QPushButton* m_advance;
    QPushButton* m_editCycle;
    QPushButton* m_newCycle;
    QAction* m_raters; ///< In the menu of a row.
    QPushButton* m_print;
    NoticeBar* m_notice;
    ReadTable* m_table;
    QLabel* m_empty;
};

} // namespace levelbook::gui
