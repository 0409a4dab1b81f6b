// Promotion readiness beside the roadmap: what speaks for the next level, what is missing, the
// months beside its targets, and the agreed goals. Facts, never a verdict.
#pragma once

#include "gui/pagescroll.h"
#include "gui/session.h"
#include "models/growthcolumns.h"
#include "models/recordmodel.h"

class QLabel;

namespace levelbook::gui {

class ReadTable;

class ReadinessPanel : public PageScroll {
    Q_OBJECT

public:
    explicit ReadinessPanel(Session& session, QWidget* parent = nullptr);

    /// Shows the facts, without any says why there are none; and the goals, which a person at the
    /// highest level has too.
    void show(const std::optional<Readiness>& readiness, const std::optional<ReviewGoals>& goals,
        const QString& whyNone);
    void retranslate();
    /// The goals, for the keyboard and tests.
    ReadTable* goalTable() const { return m_goalTable; }

Q_SIGNALS:
    /// Enter or a double click on a month: its records.
    void recordsWanted(const QString& kpi, const levelbook::Period& month);
    /// Enter or a double click on a goal that is agreed.
    void goalWanted(const levelbook::TrackedGoal& goal);

private:
    void build();
    ReadTable* addTable(const QString& name, QAbstractItemModel* model);
    void showMonths();
    void showTexts();

    Session& m_session;
    std::optional<Readiness> m_readiness;
    std::optional<ReviewGoals> m_goalsOf;
    QString m_whyNone;
    RecordModel<KpiMonths> m_kpis;
    RecordModel<MonthLine> m_months;
    RecordModel<GoalLine> m_goals;
    QWidget* m_content = nullptr;
    QWidget* m_facts = nullptr; ///< All about the next level.
    QLabel* m_title = nullptr;
    QLabel* m_since = nullptr;
    QLabel* m_transition = nullptr;
    QLabel* m_forTitle = nullptr;
    QLabel* m_for = nullptr;
    QLabel* m_missingTitle = nullptr;
    QLabel* m_missing = nullptr;
    QLabel* m_kpiTitle = nullptr;
    ReadTable* m_kpiTable = nullptr;
    QLabel* m_monthTitle = nullptr;
    ReadTable* m_monthTable = nullptr;
    QLabel* m_goalTitle = nullptr;
    ReadTable* m_goalTable = nullptr;
};

} // namespace levelbook::gui
