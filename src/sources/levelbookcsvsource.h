// The program's own CSV format for KPI records.
#pragma once

#include "sources/kpisource.h"

namespace levelbook {

bool canReadLevelbookCsv(const QString& path);
std::span<const FileColumn> levelbookCsvColumns();
/// Columns employee_no (or team:NAME), kpi, date, value, numerator, denominator, and if wanted ref
/// and note. As fast as the disk within a small factor: no allocation a row where cells are ASCII.
Result<TableReading> readLevelbookCsv(const KpiRequest& request, ProblemList& problems);

inline constexpr KpiSource levelbookCsvSource{
    "levelbook-csv",
    QT_TRANSLATE_NOOP("KpiSource", "Levelbook CSV"),
    "*.csv *.tsv *.txt",
    canReadLevelbookCsv,
    levelbookCsvColumns,
    readLevelbookCsv,
};

} // namespace levelbook
