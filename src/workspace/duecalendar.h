// A cycle's due dates for a calendar: reads whose they are, and writes the file.
#pragma once

#include "domain/duedates.h"
#include "domain/store.h"

namespace levelbook {

/// The due dates of a cycle, or (with an employee number) those that concern a person: as the
/// reviews have them now. Errors: UnknownCycle, UnknownEngineer.
Result<DueDates> readDueDates(
    Store& store, const QString& cycleName, const std::optional<QString>& employeeNo);

/// Writes a calendar file: whole or not at all. Errors: BadChoice (not .ics), DiskFull,
/// FileUnwritable.
Result<void> writeCalendarFile(const QString& path, const QByteArray& bytes);

} // namespace levelbook
