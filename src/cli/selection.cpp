#include "cli/selection.h"

#include "cli/values.h"

using namespace Qt::StringLiterals;

namespace levelbook::cli {

Result<QList<const Engineer*>> selectedPeople(
    const Arguments& arguments, const PeopleIndex& people, const Period& period)
{
    LEVELBOOK_TRY(needOneOf(arguments, { u"engineer"_s, u"team"_s, u"all"_s }));
    QList<const Engineer*> selected;
    if (arguments.has(u"engineer"_s)) {
        auto engineer = people.needEngineer(arguments.value(u"engineer"_s));
        LEVELBOOK_TRY(engineer);
        selected << *engineer;
    } else if (arguments.has(u"team"_s)) {
        auto team = people.needTeam(arguments.value(u"team"_s));
        LEVELBOOK_TRY(team);
        selected = people.members((*team)->id, period);
    } else {
        for (const Engineer& engineer : people.engineers())
            selected << &engineer;
    }
    return selected;
}

} // namespace levelbook::cli
