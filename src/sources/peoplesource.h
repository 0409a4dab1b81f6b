// Reads people from a CSV file.
#pragma once

#include "domain/level.h"
#include "sources/csvtable.h"

#include <optional>
#include <span>

namespace levelbook {

/// A person as a file states them, checked by itself.
struct PersonRow {
    qint64 line = 0; ///< Where it starts; the header is line 1.
    QString employeeNo;
    QString name;
    QString team;
    Level level = Level::Junior;
    QDate hiredOn;
    QDate careerStartedOn; ///< Invalid where unknown.
    // Of the columns that a file need not have: none where it has no such column, so that a short
    // file does not wipe what a longer one brought.
    std::optional<QDate> leftOn; ///< The first day no longer there; invalid while employed.
    std::optional<QString> email; ///< May be empty.
    std::optional<QString> managerNo; ///< The manager's employee number; may be empty.
    std::optional<QString> framework = {}; ///< The key of a framework; empty says nothing.
    bool operator==(const PersonRow&) const = default;
};

/// The columns that a file of people may have.
std::span<const FileColumn> peopleColumns();

/// The good rows of a file, in its order. Columns employee_no, name, team, level, hired_on,
/// career_started_on (its cells may be empty), and if wanted left_on, email, manager_no, framework.
/// What is wrong goes to `problems`, all of a line at once: MissingValue, BadDate, BadLevel, BadKey
/// (an employee number with the mark of a team), LeftBeforeHired, DoubledPerson, and what
/// TextCleaner finds. Errors as readTable().
Result<QList<PersonRow>> readPeople(
    const QString& path, ProblemList& problems, const ReadOptions& options = {});

} // namespace levelbook
