// Name, period, stages with their due dates, and appeal days of a cycle.
#pragma once

#include "gui/session.h"
#include "workspace/cycleedit.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace levelbook::gui {

class DayEdit;

class CycleBasics : public QWidget {
    Q_OBJECT

public:
    explicit CycleBasics(Session& session, QWidget* parent = nullptr);

    /// Shows those parts of a cycle that stand here.
    void setPart(CyclePart part, const Cycle& cycle);
    /// Puts what stands here into a change; due dates of the stages in use.
    void write(CycleChange& change) const;
    /// The period as it is typed, valid or not.
    Period period() const;
    bool usesSecond() const;
    /// What may be changed: why a part stands still is said beside it. `reviews`: that were
    /// started.
    void setFixed(const Cycle& cycle, qsizetype reviews, bool readOnly);
    /// Says beside each field what is wrong with it; the first to mend, or nullptr.
    QWidget* showProblems();
    /// What the file refuses in the name.
    QWidget* showNameProblem(const QString& problem);
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct StageRow {
        Stage stage;
        QCheckBox* used;
        QLineEdit* due;
        QLabel* problem;
    };

    void addHead(QGridLayout* grid);
    void addStages(QGridLayout* grid);
    void updateDueFields();
    QDate dueOf(const StageRow& row) const;
    void retranslate();

    Session& m_session;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_nameProblem;
    QLabel* m_fromLabel;
    DayEdit* m_from;
    QLabel* m_lastLabel;
    DayEdit* m_last;
    QLabel* m_periodProblem;
    QLabel* m_fixed; ///< Why period and stages stand still.
    QLabel* m_stagesLabel;
    QLabel* m_dueHead;
    QList<StageRow> m_stages;
    QLabel* m_appealLabel;
    QSpinBox* m_appeal;
    QLabel* m_appealNote;
    bool m_readOnly = false;
    bool m_stagesFixed = false;
};

} // namespace levelbook::gui
