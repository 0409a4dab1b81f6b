// Asks what has become of an agreed goal: its state, since when, and a note.
#pragma once

#include "domain/readiness.h"
#include "gui/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace levelbook::gui {

class DayEdit;

class GoalStateDialog : public QDialog {
    Q_OBJECT

public:
    GoalStateDialog(
        Session& session, const Engineer& engineer, const TrackedGoal& goal, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void save();

    Session& m_session;
    Engineer m_engineer;
    TrackedGoal m_goal;
    QLabel* m_text = nullptr;
    QLabel* m_stateLabel = nullptr;
    QComboBox* m_state = nullptr;
    QLabel* m_onLabel = nullptr;
    DayEdit* m_on = nullptr;
    QLabel* m_noteLabel = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace levelbook::gui
