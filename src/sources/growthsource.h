// Reads roadmap ticks from a CSV file.
#pragma once

#include "domain/roadmap.h"
#include "sources/csvtable.h"

namespace levelbook {

/// A tick as a file states it, checked by itself.
struct TickRow {
    qint64 line = 0; ///< Where it starts; the header is line 1.
    QString employeeNo;
    QString item;
    QDate on;
    // Of the columns that a file need not have: none where it has no such column, so that a short
    // file does not wipe what a longer one brought.
    std::optional<QString> note; ///< May be empty.
    std::optional<TickEvidence> evidence; ///< May be empty.
    QString framework; ///< A framework's key; empty: that of the person.
    bool operator==(const TickRow&) const = default;
};

/// The columns of such a file.
std::span<const FileColumn> tickColumns();

/// The good rows of a file, in its order. Columns employee_no, item, done_on, and if wanted note,
/// evidence, framework. What is wrong goes to `problems`, all of a line at once: MissingValue,
/// BadDate, BadEvidence, and what TextCleaner finds. Errors as readTable().
Result<QList<TickRow>> readTicks(
    const QString& path, ProblemList& problems, const ReadOptions& options = {});

} // namespace levelbook
