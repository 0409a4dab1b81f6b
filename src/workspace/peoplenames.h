// People in the order and under the names in which lists and charts show them.
#pragma once

#include "domain/kpi.h"
#include "workspace/peopleindex.h"

namespace levelbook {

/// By name as Koreans sort, then by number: three people may bear one name.
void sortByName(QList<const Engineer*>& people);

/// Who was in a team (none: employed at all and not always away) on some day of a period, by
/// sortByName().
QList<const Engineer*> peopleIn(const PeopleIndex& people, const Team* team, const Period& period);

/// Their names, in the same order, with the number behind those that several of them bear.
QStringList distinctNames(const QList<const Engineer*>& people);

/// The name of a person or a team; empty where there is no such one.
QString subjectName(const PeopleIndex& people, const KpiSubject& subject);

} // namespace levelbook
