// What a person is to do next, and how a cycle and its data stand: the values of the overview.
#pragma once

#include "domain/cycle.h"
#include "domain/kpi.h"
#include "domain/review.h"

#include <QMap>

namespace levelbook {

/// What somebody is waited for.
enum class DueKind {
    SelfReview,
    FirstReview,
    SecondReview,
    Signature, ///< A box of the approval line.
    Verdict, ///< A decision on an appeal.
    Acknowledgement ///< Of a result that was disclosed.
};
/// Stable keys: "self", "first", "second", "signature", "appeal", "acknowledgement".
QString dueKindKey(DueKind kind);

struct DueItem {
    DueKind kind = DueKind::SelfReview;
    CycleId cycle;
    QString cycleName;
    QString employeeNo; ///< Whose review.
    QString name;
    /// The last day; invalid where there is none. For an acknowledgement the last day of an appeal.
    QDate due;
    QString box; ///< The title of the box to sign.
    bool operator==(const DueItem&) const = default;
};

/// A review whose stage should have been done.
struct LateReview {
    QString employeeNo;
    QString name;
    ReviewState state = ReviewState::Draft;
    QDate due; ///< The last day of the stage that it is in, or of a draft is waited for.
    bool operator==(const LateReview&) const = default;
};

/// A review that lacks something for its next step.
struct IncompleteReview {
    QString employeeNo;
    QString name;
    ReviewState state = ReviewState::Draft;
    qsizetype missing = 0; ///< How many things.
    bool operator==(const IncompleteReview&) const = default;
};

/// How old the newest record of a KPI may be, before the earlier of today and the period's last
/// day, until its source is called stale.
inline constexpr int staleAfterDays = 45;

/// What there is of a KPI for those who are reviewed: people, or teams of a team-scope KPI.
struct KpiCover {
    KpiDefinition kpi;
    qsizetype subjects = 0;
    qsizetype withoutRecords = 0; ///< No record in the period; 0 for a count that is declared.
    qsizetype undeclared =
        0; ///< Counts only: not declared complete for what is over of the period.
    QDate newest; ///< The day of the newest record of anybody; invalid where there is none.
    bool isStale = false; ///< See staleAfterDays.
    bool operator==(const KpiCover&) const = default;

    bool isSound() const { return withoutRecords == 0 && undeclared == 0 && !isStale; }
};

struct Overview {
    QDate today; ///< In the team's calendar.
    qsizetype people = 0; ///< In the file.
    QString me; ///< Employee number; empty where nobody said who.
    QString myName;
    QList<DueItem> due; ///< From me, of all cycles, the earliest day first.
    std::optional<Cycle> cycle; ///< That the following is about; none where there is none.
    QMap<ReviewState, int> states; ///< How many reviews are in each that has any.
    QList<LateReview> late; ///< The longest overdue first.
    QList<IncompleteReview> incomplete; ///< Who lacks most first.
    QList<KpiCover> kpis; ///< In the framework's order; empty where nobody is reviewed yet.
    bool operator==(const Overview&) const = default;

    int reviews() const;
};

} // namespace levelbook
