// The columns of what differs between two revisions of a review.
#pragma once

#include "domain/framework.h"
#include "domain/reviewdiff.h"
#include "models/recordmodel.h"

namespace levelbook {

/// A change with its place in the list, which tells it from its like.
struct ListedChange {
    qint64 number = 0;
    ReviewChange change;
    Localized item; ///< The text of the item, or the name of the KPI, that it is about.
    bool operator==(const ListedChange&) const = default;
};

QList<ListedChange> listedChanges(const QList<ReviewChange>& changes, const Framework& framework);

/// What has changed, with its whole name: "Rating, First rater: Builds and runs services".
QString changedName(const ListedChange& change, const Words& words);

/// Keys, in order: "piece", "how", "before", "after".
QList<Column<ListedChange>> changeColumns();

} // namespace levelbook
