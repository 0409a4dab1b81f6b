// Whom a verb is about: --engineer NO, --team T or --all.
#pragma once

#include "cli/command.h"
#include "workspace/reviewdocuments.h"

namespace levelbook::cli {

/// Exactly one of --engineer, --team and --all must stand. The people in it by employee number; of
/// a team those who were in it on some day of the period.
Result<QList<const Engineer*>> selectedPeople(
    const Arguments& arguments, const PeopleIndex& people, const Period& period);

/// The framework of --version, else the newest of the first one; UnknownFramework.
Result<FrameworkVersion> selectedFramework(Store& store, const Arguments& arguments);

/// The level of --level; BadLevel.
Result<Level> levelOf(const Arguments& arguments);

} // namespace levelbook::cli
