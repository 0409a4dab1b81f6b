#include "workspace/peoplenames.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

void sortByName(QList<const Engineer*>& people)
{
    QCollator collator{ QLocale(QLocale::Korean) };
    std::sort(people.begin(), people.end(), [&](const Engineer* a, const Engineer* b) {
        const int order = collator.compare(a->name, b->name);
        return order != 0 ? order < 0 : a->employeeNo < b->employeeNo;
    });
}

QList<const Engineer*> peopleIn(const PeopleIndex& people, const Team* team, const Period& period)
{
    QList<const Engineer*> found;
    if (team) {
        found = people.members(team->id, period);
    } else {
        for (const Engineer& engineer : people.engineers()) {
            if (activeDays(engineer, period) > 0)
                found << &engineer;
        }
    }
    sortByName(found);
    return found;
}

QStringList distinctNames(const QList<const Engineer*>& people)
{
    QHash<QString, int> times;
    for (const Engineer* engineer : people)
        ++times[engineer->name];
    QStringList names;
    for (const Engineer* engineer : people)
        names << (times[engineer->name] > 1 ? u"%1 (%2)"_s.arg(engineer->name, engineer->employeeNo)
                                            : engineer->name);
    return names;
}

QString subjectName(const PeopleIndex& people, const KpiSubject& subject)
{
    if (const auto* id = std::get_if<TeamId>(&subject)) {
        const Team* team = people.team(*id);
        return team ? team->name : QString();
    }
    const Engineer* engineer = people.byId(std::get<EngineerId>(subject));
    return engineer ? engineer->name : QString();
}

} // namespace levelbook
