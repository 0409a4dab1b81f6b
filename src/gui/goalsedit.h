// Goals for the next cycle as rows that can be added to and removed: text, measure, due date.
#pragma once

#include "domain/review.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace levelbook::gui {

class GoalsEdit : public QWidget {
    Q_OBJECT

public:
    explicit GoalsEdit(QWidget* parent = nullptr);

    /// Shows goals; what is being typed stays where it says the same.
    void setGoals(const QList<Goal>& goals);
    void setEditable(bool editable);
    void retranslate();
    bool focusFirst();

Q_SIGNALS:
    void edited(const QList<Goal>& goals);
    void left();
    /// Fields came or went: the order of the tab key has to be set again.
    void rowsChanged();

private:
    struct Row {
        QWidget* widget;
        QLineEdit* text;
        QLineEdit* measure;
        QLineEdit* due;
        QPushButton* remove;
    };
    QList<Goal> goals() const;
    QLineEdit* addField(Row& row, int stretch);
    void addRow(const Goal& goal);
    void removeRow(QWidget* widget);
    void showProblem();
    void nameRows();

    QVBoxLayout* m_layout;
    QPushButton* m_add;
    QLabel* m_problem;
    QList<Row> m_rows;
    QList<Goal> m_shown;
    bool m_editable = true;
};

} // namespace levelbook::gui
