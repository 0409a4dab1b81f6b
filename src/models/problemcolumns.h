// The columns of a list of problems: where, and what is wrong.
#pragma once

#include "domain/error.h"
#include "models/recordmodel.h"

namespace levelbook {

/// A problem with its place in the list, which tells it from its like.
struct ListedProblem {
    qint64 number = 0;
    Problem problem;
    bool operator==(const ListedProblem&) const = default;
};

QList<ListedProblem> listed(const QList<Problem>& problems);

/// Keys, in order: "line", "column", "problem".
QList<Column<ListedProblem>> problemColumns();

} // namespace levelbook
