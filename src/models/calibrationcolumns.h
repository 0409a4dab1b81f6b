// The columns of the tables of a calibration: the reviews, the raters, and a box of the nine.
#pragma once

#include "models/column.h"
#include "workspace/calibration.h"

namespace levelbook {

/// Keys, in order: "name", "employee_no", "level", "team", "achievement", "competency", "final",
/// "coverage", "suggested", "grade", "past", "note", "raters", "state".
QList<Column<CalibrationRow>> calibrationColumns();

/// Keys, in order: "name", "employee_no", "n", "mean", "spread", "compared", "difference",
/// "reading".
QList<Column<RaterRow>> raterColumns();

/// One column, "person": name, grade, and how much of a thin achievement score stands on evidence.
QList<Column<CalibrationRow>> nineBoxColumns();

/// What there is to say about a row's grade: that a signature locks it, that it differs from the
/// suggestion, that its reason is missing. Empty where nothing is.
QString gradeNote(const Words& words, const CalibrationRow& row);

} // namespace levelbook
