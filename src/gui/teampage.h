// The page "Team KPIs": one KPI of the people of a team with their intervals, and of the team by
// month.
#pragma once

#include "gui/page.h"
#include "gui/teamfigures.h"

#include <QTimer>

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QSplitter;
class QToolButton;

namespace levelbook::gui {

class ChartView;
class KpiBox;
class PeriodBox;
class WorkState;

class TeamPage : public Page {
    Q_OBJECT

public:
    TeamPage(Session& session, QWidget* parent);
    ~TeamPage() override;

    /// `subject` is the key of a KPI, or empty.
    void open(const QString& subject) override;
    QList<QWidget*> panes() const override;
    QList<QAction*> pageActions() const override;

Q_SIGNALS:
    /// The figures that were asked for last are shown.
    void filled();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectChoices();
    void retranslate();
    void fillKpis();
    void fillCycle();
    void ask();
    void showAnswer(const Result<TeamAnswer>& answer);
    void showDots();
    void onWorkspaceChanged(Changes what);
    void openPerson(qsizetype row);
    void openMonth(qsizetype month);

    KpiBox* m_kpi = nullptr;
    PeriodBox* m_period = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_order = nullptr;
    QComboBox* m_range = nullptr;
    QLabel* m_kpiLabel = nullptr;
    QLabel* m_periodLabel = nullptr;
    QLabel* m_levelLabel = nullptr;
    QAction* m_report = nullptr;
    QToolButton* m_print = nullptr;
    QSplitter* m_splitter = nullptr;
    ChartView* m_people = nullptr;
    ChartView* m_months = nullptr;
    TeamAnswer m_answer;
    std::shared_ptr<WorkState> m_work; ///< The question that is being answered.
    quint64 m_asked = 0; ///< How many questions there were.
    QTimer m_patience; ///< Until old figures give way to "…".
    bool m_stale = true;
};

} // namespace levelbook::gui
