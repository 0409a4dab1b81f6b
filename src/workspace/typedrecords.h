// KPI records that people type or paste: held to the rules of a file, and kept as an import that
// can be taken back.
#pragma once

#include "workspace/imports.h"

#include <array>

namespace levelbook {

/// The cells of a row as they were typed.
struct TypedRecord {
    /// In the order of typedColumns().
    std::array<QString, 8> cells;
    bool operator==(const TypedRecord&) const = default;
    bool isBlank() const;
};

/// The columns of the program's own KPI file, by their keys: employee_no (or "team:NAME"), kpi,
/// date, value, numerator, denominator, ref, note.
const std::array<QString, 8>& typedColumns();

/// Rows out of a text as spreadsheets put it on the clipboard (tabs, quotes around cells with tabs
/// or line breaks). Where the first line is a header, in Korean or English, cells go to the columns
/// that it names; else they go from the column `first` on. Cells beyond the last column are
/// dropped.
QList<TypedRecord> pastedRecords(const QString& text, int first = 0);

/// Adds and updates records from rows; blank ones are passed over. `request` says all but the path.
/// Errors as importKpi(), with the number of the row (from 1) in the place of the line.
Result<ImportOutcome> importTyped(
    Store& store, const QList<TypedRecord>& rows, ImportRequest request);

/// A record as somebody would type it, to be changed.
TypedRecord typedFrom(const KpiRecord& record, const QString& who);

/// Leaves a record out of all figures, with the reason why; an empty one lets it count again.
/// Errors: those of the text; Conflict where the record has changed since it was read.
Result<void> leaveOut(Store& store, const KpiRecord& record, const QString& reason);

} // namespace levelbook
