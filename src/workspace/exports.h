// People, KPI records and roadmap ticks as CSV files that an import reads back unchanged.
#pragma once

#include "domain/store.h"

namespace levelbook {

/// Everybody with the team and level of `today`; the number of rows. UTF-8 with a byte order mark, so
/// that spreadsheets in Korea read it; text cells that look like formulas are defused. The file appears
/// whole or not at all. Errors: BadChoice (not .csv), DiskFull, FileUnwritable.
Result<qint64> writePeopleCsv(Store& store, const QString& path, QDate today);

/// All KPI records; `today` is not used. Records that are left out are written too.
Result<qint64> writeKpiCsv(Store& store, const QString& path, QDate today);

/// All roadmap ticks, of every role and level; `today` is not used.
Result<qint64> writeGrowthCsv(Store& store, const QString& path, QDate today);

} // namespace levelbook
