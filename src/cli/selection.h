// Whom a verb is about: --engineer NO, --team T or --all, and --level L where a verb has it.
#pragma once

#include "cli/command.h"
#include "workspace/reviewdocuments.h"

namespace levelbook::cli {

/// The level of --level; none where it does not stand. BadLevel.
Result<std::optional<Level>> levelWanted(const Arguments& arguments);

/// Exactly one of --engineer, --team and --all must stand, or --level alone, which is everybody of
/// the level. The people in it by employee number; of a team those who were in it on some day of
/// the period, of a level those who are at it on the period's last day.
Result<QList<const Engineer*>> selectedPeople(
    const Arguments& arguments, const PeopleIndex& people, const Period& period);

/// A version by its number, of a framework by key (empty: the first one), or both at once:
/// "KEY@2". UnknownFramework.
Result<FrameworkVersion> frameworkNamed(
    Store& store, const QString& name, const QString& framework);
/// The version of --version, else the newest, of the framework of --framework, else the first one;
/// UnknownFramework.
Result<FrameworkVersion> selectedFramework(Store& store, const Arguments& arguments);

/// The framework whose KPIs are shown: that of --framework, else of the person of --engineer, else
/// the first one; where it does not have the KPI of --kpi, another one that does.
Result<Framework> frameworkOfFigures(
    Store& store, const PeopleIndex& people, const Arguments& arguments);

/// The level of --level; BadLevel.
Result<Level> levelOf(const Arguments& arguments);

} // namespace levelbook::cli
