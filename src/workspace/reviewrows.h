// The reviews of a cycle as a table shows them: who, where in the process, and what is missing.
#pragma once

#include "workspace/reviewdocuments.h"

namespace levelbook {

struct ReviewRow {
    ReviewId review;
    QString employeeNo;
    QString name;
    Level level = Level::Junior;
    QString team; ///< At the period's last day, as the level.
    ReviewState state = ReviewState::Draft;
    int revisionNo = 1;
    QString grade;
    bool judged = false; ///< Whether the following is known yet.
    std::optional<int> finalScore; ///< Hundredths.
    std::optional<ReviewState>
        next; ///< Where it goes on to: forward, or the decision on an appeal.
    QList<Problem> missing; ///< For that.
    bool operator==(const ReviewRow&) const = default;
};

/// The row of a review without what costs a look at its records.
ReviewRow rowOf(const PeopleIndex& people, const Review& review);
/// The whole row: a score from the snapshot, or live from the records.
Result<ReviewRow> judgedRow(DocumentReader& reader, const Review& review, const Cycle& cycle);

} // namespace levelbook
