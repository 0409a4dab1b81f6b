// Tables of a file for spreadsheets, as CSV or XLSX by the ending of the name. What an import reads
// (people, KPI records, roadmap ticks) comes back from CSV unchanged.
#pragma once

#include "workspace/papers.h"

namespace levelbook {

/// Everybody with the team and level of `today`; the number of rows. How it is written: see
/// sources/tablefile.h. Errors: BadChoice (neither .csv nor .xlsx), DiskFull, FileUnwritable.
Result<qint64> writePeopleTable(Store& store, const QString& path, QDate today);

/// All KPI records; `today` is not used. Records that are left out are written too.
Result<qint64> writeKpiTable(Store& store, const QString& path, QDate today);

/// All roadmap ticks, of every role and level; `today` is not used.
Result<qint64> writeGrowthTable(Store& store, const QString& path, QDate today);

/// The newest revision of every review of a cycle, with its scores and grades; an approved one as
/// it was frozen. Errors also: Cancelled, where `progress` said so.
Result<qint64> writeReviewTable(
    Store& store, const Cycle& cycle, const QString& path, const Progress& progress);

} // namespace levelbook
