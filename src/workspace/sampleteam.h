// A team to try the program with: real KPI records under made-up names.
#pragma once

#include "domain/store.h"

namespace levelbook {

/// Fills a new file with the sample: fourteen made-up people in three teams, the KPI records of a
/// public project's history, and one open cycle whose reviews are under way. Everything says that it
/// is a sample. One transaction a step; on an error the file is to be thrown away.
Result<void> addSampleTeam(Store& store, const QDateTime& now, QDate today);

} // namespace levelbook
