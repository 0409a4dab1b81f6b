// Changes that are made to people by hand: checked as strictly as an import, each of them one
// action.
#pragma once

#include "workspace/peopleindex.h"

namespace levelbook {

/// A person as it may be saved (texts trimmed and in NFC, histories by date), or what is wrong with
/// it by column ("employee_no", "hired_on", ..., and "teams", "levels", "absences"), so that a form
/// can say it beside the field.
struct CheckedPerson {
    Engineer engineer;
    QList<Problem> problems;
};

/// Checks a person against the rules and against everybody else (employee number, manager). An id
/// that is not in `people` is that of somebody new.
CheckedPerson checkPerson(Engineer engineer, const PeopleIndex& people);

/// Saves a person who is there already. A team step whose team is 0 belongs to the team of the name
/// `newTeam`, which is added where it is new. Fails with the first problem of checkPerson() and all
/// of them inside; UnknownFramework; Conflict where somebody saved the person in the meantime. The
/// person as saved.
Result<Engineer> savePerson(Store& store, const Engineer& engineer, const QString& newTeam = {});
/// Adds a person; the id and revision inside are ignored. Without a framework the first one's
/// newest version counts. Fails as savePerson().
Result<Engineer> addPerson(Store& store, const Engineer& engineer, const QString& newTeam = {});
/// Lets a person work by a framework from the next review on; reviews that were started keep
/// theirs. UnknownEngineer, UnknownFramework. The person as saved.
Result<Engineer> setFrameworkOf(Store& store, const QString& employeeNo, const QString& framework);
/// Removes a person about whom nothing is written down; else PersonInUse.
Result<void> removePerson(Store& store, EngineerId id);

/// Writes down that a person is away. Fails on an unknown person, an empty period, or a reason that
/// holds a resident registration number; the same absence twice is AlreadyRecorded.
Result<void> addAbsence(Store& store, const QString& employeeNo, const Absence& absence);

} // namespace levelbook
