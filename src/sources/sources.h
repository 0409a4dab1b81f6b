// The list of all sources that KPI records can be imported from.
#pragma once

#include "sources/kpisource.h"

#include <span>

namespace levelbook {

/// All of them; the first is the program's own format, and what is read where nothing else is
/// named.
std::span<const KpiSource> kpiSources();

/// A source by name, or nullptr.
const KpiSource* kpiSource(QStringView name);

/// The first source that can read a file; the first of all where none says so, since its problems
/// say best what is missing.
const KpiSource& kpiSourceFor(const QString& path);

} // namespace levelbook
