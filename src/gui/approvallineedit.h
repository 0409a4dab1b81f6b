// The approval line of a cycle as people set it: up to five boxes in order, each a title and a
// person.
#pragma once

#include "gui/session.h"
#include "workspace/cycleedit.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace levelbook::gui {

class PersonPicker;

class ApprovalLineEdit : public QWidget {
    Q_OBJECT

public:
    explicit ApprovalLineEdit(Session& session, QWidget* parent = nullptr);

    void setSeats(const QList<CycleChange::Seat>& seats);
    QList<CycleChange::Seat> seats() const;
    void setEditable(bool editable);
    /// Says under each box what is wrong with it; the first field to mend, or nullptr.
    QWidget* showProblems();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* widget;
        QLabel* number;
        QLineEdit* title;
        PersonPicker* person;
        QPushButton* up;
        QPushButton* down;
        QPushButton* remove;
        QLabel* problem;
    };

    Row makeRow(Session& session, qsizetype at);
    void setCount(qsizetype count);
    void move(qsizetype at, qsizetype step);
    void removeAt(qsizetype at);
    void retranslate();

    QLabel* m_purpose;
    QLabel* m_empty;
    QList<Row> m_rows; ///< All that there can be; the first m_count are shown.
    qsizetype m_count = 0;
    bool m_editable = true;
    QPushButton* m_add;
};

} // namespace levelbook::gui
