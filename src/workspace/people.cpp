#include "workspace/people.h"

#include "workspace/action.h"

#include <algorithm>

namespace levelbook {

Result<void> addAbsence(Store& store, const QString& employeeNo, const Absence& absence)
{
    if (!absence.period.isValid())
        return Error{ ErrorCode::BadPeriod, { absence.period.from, absence.period.to }, {} };
    if (looksLikeResidentNumber(absence.reason))
        return Error{ ErrorCode::ResidentNumber, {}, {} };
    return inAction(store, [&]() -> Result<void> {
        auto people = PeopleIndex::read(store);
        LEVELBOOK_TRY(people);
        auto found = people->needEngineer(employeeNo);
        LEVELBOOK_TRY(found);
        Engineer engineer = **found;
        if (engineer.absences.contains(absence))
            return Error{ ErrorCode::AlreadyRecorded, { employeeNo }, {} };
        engineer.absences << absence;
        std::sort(engineer.absences.begin(), engineer.absences.end(),
            [](const Absence& a, const Absence& b) { return a.period.from < b.period.from; });
        return store.updateEngineer(engineer);
    });
}

} // namespace levelbook
