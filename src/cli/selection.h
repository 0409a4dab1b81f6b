// Whom a verb is about: --engineer NO, --team T or --all.
#pragma once

#include "cli/command.h"
#include "workspace/peopleindex.h"

namespace levelbook::cli {

/// Exactly one of --engineer, --team and --all must stand. The people in it by employee number; of
/// a team those who were in it on some day of the period.
Result<QList<const Engineer*>> selectedPeople(
    const Arguments& arguments, const PeopleIndex& people, const Period& period);

} // namespace levelbook::cli
