// Changes to people that are more than a row of a form.
#pragma once

#include "workspace/peopleindex.h"

namespace levelbook {

/// Writes down that a person is away. Fails on an unknown person, an empty period, or a reason that
/// holds a resident registration number; the same absence twice is AlreadyRecorded.
Result<void> addAbsence(Store& store, const QString& employeeNo, const Absence& absence);

} // namespace levelbook
