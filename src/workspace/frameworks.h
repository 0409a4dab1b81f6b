// New versions of role frameworks, and new frameworks: checked, each one action.
#pragma once

#include "domain/frameworkedit.h"
#include "domain/store.h"

namespace levelbook {

/// Every key that a version of this framework ever used, and the kind of every KPI of the file.
/// A key that no framework has gives the KPIs alone.
Result<UsedKeys> usedKeys(Store& store, const QString& framework);

/// The newest version of each framework; the frameworks in the order in which they came.
Result<QList<FrameworkVersion>> newestFrameworks(Store& store);

/// The grades that reviews started today could have, from the best: those of the first framework,
/// then those that only others have.
Result<QStringList> gradesNow(Store& store);

/// The newest version of a framework (empty key: the first one) if it has a KPI, else of the first
/// framework that has it, else the newest version that ever had it. UnknownKpi, UnknownFramework.
Result<FrameworkVersion> frameworkWithKpi(
    Store& store, const QString& kpi, const QString& framework);

/// Keeps a framework as the next version of its key. `base` is the version that it was made from:
/// where another one is the newest meanwhile, it is a Conflict. None: whatever is there.
/// What checkNewVersion() finds is refused, with the first problem's code and all of them inside.
Result<FrameworkVersion> saveFramework(
    Store& store, const Framework& framework, std::optional<int> base, const QDateTime& now);

/// Keeps a copy as version 1 of a framework of its own. A title that is empty in a language stays
/// the original's. AlreadyExists where the key is taken; else as saveFramework().
Result<FrameworkVersion> addFrameworkCopy(Store& store, const Framework& original,
    const QString& key, const Localized& title, const QDateTime& now);

} // namespace levelbook
