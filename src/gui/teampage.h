// The page "Team KPIs": the figures, scores and reviews of a team as charts of all kinds, first of
// all one KPI of the people with their intervals, and of the team by month.
#pragma once

#include "gui/longwork.h"
#include "gui/page.h"
#include "gui/teamcharts.h"

#include <QTimer>

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace levelbook::gui {

class ChartView;
class KpiBox;
class PeriodBox;
class PersonBox;

class TeamPage : public Page {
    Q_OBJECT

public:
    TeamPage(Session& session, QWidget* parent);
    ~TeamPage() override;

    /// `subject` is the key of a KPI, "growth:" and an employee number for the roadmap of a person,
    /// or empty.
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
    /// The framework by which the chosen KPI is computed.
    const Framework& frameworkOfKpi();
    void fillCycle();
    void addKinds();
    void nameKinds();
    void fillPeople();
    /// The kind of chart that is chosen; empty: people and months.
    QString kind() const;
    void setKind(const QString& kind);
    void showKind();
    void ask();
    void askFigures();
    void askChart();
    void showAnswer(const Result<TeamAnswer>& answer);
    void showDots();
    void onWorkspaceChanged(Changes what);
    void openPerson(qsizetype row);
    void openMonth(qsizetype month);
    void openDatum(qsizetype datum);
    QString employeeNoOf(const charts::ChartData& chart, qsizetype datum) const;

    QTabBar* m_kinds = nullptr;
    KpiBox* m_kpi = nullptr;
    PeriodBox* m_period = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_order = nullptr;
    QComboBox* m_range = nullptr;
    QComboBox* m_by = nullptr; ///< What the boxes of a box plot are.
    PersonBox* m_who = nullptr; ///< Of the kinds that may be of one person.
    QLabel* m_kpiLabel = nullptr;
    QLabel* m_periodLabel = nullptr;
    QLabel* m_levelLabel = nullptr;
    QAction* m_report = nullptr;
    QToolButton* m_print = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    ChartView* m_people = nullptr;
    ChartView* m_months = nullptr;
    ChartView* m_single = nullptr; ///< Every other kind.
    QString m_shownKind; ///< Of which `m_single` shows a chart, or will.
    TeamAnswer m_answer;
    LatestWork m_work; ///< The question that is being answered.
    QTimer m_patience; ///< Until old figures give way to "…".
    bool m_stale = true;
};

} // namespace levelbook::gui
