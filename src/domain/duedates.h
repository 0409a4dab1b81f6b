// Which stage of its cycle a review is in, and until when the stage is to be done.
#pragma once

#include "domain/review.h"

namespace levelbook {

/// The stage that a review is in, of a draft the one that it goes to first; none from Approved on.
std::optional<Stage> stageUnderWay(ReviewState state, const Cycle& cycle);

/// The last day of that stage; invalid where the cycle sets none, or no stage is left.
QDate dueOn(ReviewState state, const Cycle& cycle);

/// Whether the stage should have been done before `today` (in the team's calendar).
bool isOverdue(ReviewState state, const Cycle& cycle, QDate today);

/// What of a cycle goes into the calendar.
struct DueDates {
    Cycle cycle;
    QString fileKey; ///< Tells the cycles of two files apart; the same for copies of a file.
    /// Whose dates; none: of all stages.
    struct Person {
        QString employeeNo;
        QString name;
        /// The stages in which the person writes, and whose reviews there: "Kim (P0004)".
        QMap<Stage, QStringList> reviews;
        QDate lastAppealDay; ///< Of the person's own result; invalid where there is none to appeal.
        bool operator==(const Person&) const = default;
    };
    std::optional<Person> person;
    bool operator==(const DueDates&) const = default;
};

} // namespace levelbook
