// The reviews of a calibration in a table, below the grades as boxes that give them.
#pragma once

#include "gui/calibrationdesk.h"
#include "models/dragproxy.h"
#include "models/recordmodel.h"

#include <QMenu>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace levelbook::gui {

class GradeBox;
class GradeTable;

class CalibrationGrades : public QWidget {
    Q_OBJECT

public:
    using Accept = std::function<bool(const CalibrationRow&)>;

    CalibrationGrades(Session& session, CalibrationDesk& desk, QWidget* parent = nullptr);
    ~CalibrationGrades() override;

    /// Which rows the table shows, and what it says where there are none.
    void setFilter(const Accept& accept);
    /// Where all rows are in one state, the column of states says nothing.
    void setStateShown(bool shown);
    void setEmptyText(const QString& text);
    void showRows();
    /// The rows as the table shows them, from top to bottom.
    QList<CalibrationRow> shownRows() const;
    /// Makes a person's row the current one; false where it is not shown.
    bool select(const QString& employeeNo);
    /// The employee number of the current row; empty without one.
    QString selected() const;

    QWidget* firstBox() const;
    QWidget* table() const;
    QMenu* gradeMenu() { return &m_menu; }

Q_SIGNALS:
    void reviewWanted(const QString& employeeNo);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showCounts();
    void makeBoxes(const QStringList& grades);
    void addBox();
    void fillMenu();
    void give(const QString& grade);
    void keepSelection();

    Session& m_session;
    CalibrationDesk& m_desk;
    RecordModel<CalibrationRow> m_model;
    DragProxy m_proxy;
    QMenu m_menu;
    QHBoxLayout* m_strip;
    QList<GradeBox*> m_boxes; ///< The last is that of no grade.
    QLabel* m_hint;
    GradeTable* m_table;
    QString m_selected;
    bool m_fitted = false;
};

} // namespace levelbook::gui
