// The page "Calibration": the grades of a cycle side by side, its raters, and the nine-box.
#pragma once

#include "gui/calibrationdesk.h"
#include "gui/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace levelbook::gui {

class CalibrationGrades;
class NineBox;
class RaterView;

class CalibrationPage : public Page {
    Q_OBJECT

public:
    CalibrationPage(Session& session, QWidget* parent);

    /// `subject`: the employee number of who is to be shown in the table, or "grades", "raters",
    /// "nine_box" for a tab.
    void open(const QString& subject) override;
    QList<QWidget*> panes() const override;
    QList<QAction*> pageActions() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void showCycle();
    void showStands();
    void showRows();
    void showTab();
    void filter();
    bool accepts(const CalibrationRow& row) const;
    QString emptyText() const;
    void showPerson(const QString& employeeNo);
    void openReview(const QString& employeeNo);

    CalibrationDesk m_desk;
    QLabel* m_title;
    QLabel* m_facts;
    QLineEdit* m_filter;
    QComboBox* m_stand;
    QLabel* m_count;
    QTabWidget* m_tabs;
    CalibrationGrades* m_grades;
    RaterView* m_raters;
    NineBox* m_nineBox;
    QAction* m_openReview;
};

} // namespace levelbook::gui
