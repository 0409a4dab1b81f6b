// What is known about a person's promotion: the next level's targets by month, and the goals that
// were agreed. Facts only; nothing here says whether somebody is ready.
#pragma once

#include "domain/figure.h"
#include "domain/review.h"
#include "domain/roadmap.h"

namespace levelbook {

/// How a month's figure stands to a target. What cannot be judged is never a miss. Stable keys:
/// "met", "not_met", "too_few", "no_data", "undeclared".
enum class MonthOutcome { Met, NotMet, TooFew, NoData, Undeclared };
QString monthOutcomeKey(MonthOutcome outcome);

/// Met where the figure reaches `meets` or is better, whatever its interval.
MonthOutcome monthOutcome(const KpiDefinition& kpi, const Figure& figure, double meets);

/// A KPI's months beside one target.
struct KpiMonths {
    KpiDefinition kpi;
    double meets = 0; ///< In the unit of the figures.
    QList<Figure> months; ///< Oldest first.
    QList<MonthOutcome> outcomes; ///< One for each month.
    bool operator==(const KpiMonths&) const = default;

    int count(MonthOutcome outcome) const;
    int judged() const { return count(MonthOutcome::Met) + count(MonthOutcome::NotMet); }
};

/// The KPI's months beside what a level's target asks; none where the level has no target of it.
std::optional<KpiMonths> kpiMonths(
    const KpiDefinition& kpi, Level level, const QList<Figure>& months);

/// The last whole calendar months before a day, oldest first; the running one is not among them.
QList<Period> wholeMonthsBefore(QDate day, int count);

/// What has become of an agreed goal. Stable keys: "open", "done", "dropped".
enum class GoalOutcome { Open, Done, Dropped };
QString goalOutcomeKey(GoalOutcome outcome);
std::optional<GoalOutcome> goalOutcomeFromKey(const QString& key);

/// The state of one goal of a cycle's review. A goal is known by its words, so that a later
/// revision of the review which keeps them keeps the state. Its identity is (engineer, cycle,
/// goal).
struct GoalState {
    EngineerId engineer;
    CycleId cycle;
    QString goal;
    GoalOutcome outcome = GoalOutcome::Open;
    QDate on; ///< Since when; invalid while open.
    QString note;
    qint64 revision = 0; ///< Named by an update; see Store. 0 while it is not kept.
    bool operator==(const GoalState&) const = default;
};

/// A goal with its state.
struct TrackedGoal {
    Goal goal;
    GoalState state;
    bool operator==(const TrackedGoal&) const = default;
};

/// The goals of a review. Only what an approved review froze is agreed, and can have a state.
struct ReviewGoals {
    CycleId cycle;
    QString cycleName;
    int revisionNo = 1;
    bool agreed = false;
    QList<TrackedGoal> goals;
    bool operator==(const ReviewGoals&) const = default;
};

/// How many months back the next level's targets are looked at.
inline constexpr int readinessMonths = 12;

/// Promotion readiness (승급 준비도): facts side by side, never a verdict.
struct Readiness {
    Level level = Level::Junior;
    Level next = Level::Mid;
    QDate levelSince; ///< The day from which the person is at the level; invalid where unknown.
    RoadmapEntry transition; ///< The level's transition goal.
    QList<RoadmapEntry> items; ///< The level's duties and competencies.
    QList<KpiMonths> months; ///< The next level's targets, in the order of the framework.
    std::optional<ReviewGoals> goals; ///< Of the last approved review, else of the last one.
    bool operator==(const Readiness&) const = default;

    int itemsDone() const;
    int itemsWithEvidence() const; ///< Of those that are done.
};

} // namespace levelbook
