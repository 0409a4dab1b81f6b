// The table of a calibration: rows are dragged to a grade, or get it by a key.
#pragma once

#include "gui/readtable.h"

namespace levelbook::gui {

class GradeTable : public ReadTable {
    Q_OBJECT

public:
    explicit GradeTable(QWidget* parent = nullptr);

    /// The grades that keys give: by their letter, or by the digit of their place.
    void setGrades(const QStringList& grades) { m_grades = grades; }

Q_SIGNALS:
    /// For the current row; empty takes the grade away.
    void gradeChosen(const QString& grade);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::optional<QString> gradeOf(const QKeyEvent& event) const;

    QStringList m_grades;
};

} // namespace levelbook::gui
