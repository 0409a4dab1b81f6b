// The columns of the table of a cycle's reviews.
#pragma once

#include "models/column.h"
#include "workspace/reviewrows.h"

namespace levelbook {

/// Keys, in order: "name", "employee_no", "level", "team", "state", "final", "grade", "missing".
/// What is not known yet shows an ellipsis, and sorts as absent.
QList<Column<ReviewRow>> reviewColumns();

/// What is missing for the next step, a line each, with the step as the first line; empty where
/// nothing is known or there is no next step.
QString missingText(const Words& words, const ReviewRow& row);

} // namespace levelbook
