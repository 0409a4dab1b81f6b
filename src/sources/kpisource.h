// What every source of KPI records is, and what it hands on: checked rows, one by one.
#pragma once

#include "domain/kpi.h"
#include "sources/csvtable.h"

#include <functional>
#include <span>
#include <string_view>

namespace levelbook {

/// A record as a file states it, checked by itself; whether its person or team exists is for others
/// to say. The views live during the call that it is handed to: UTF-8, NFC.
struct KpiRow {
    qint64 line = 0; ///< Where it starts; the header is line 1.
    std::string_view who; ///< An employee number, or the name of a team.
    bool team = false; ///< `who` is a team.
    int kpiIndex = -1; ///< Into KpiRequest::kpis.
    const KpiDefinition* kpi = nullptr; ///< The same.
    QDate date;
    KpiValues values;
    std::string_view ref; ///< May be empty.
    std::string_view note; ///< May be empty.
};

/// What to read, and where the rows go.
struct KpiRequest {
    QString path;
    QList<KpiDefinition> kpis; ///< What the file may speak of.
    ReadOptions options;
    /// Gets each good row in the order of the file; an error ends the reading.
    std::function<Result<void>(const KpiRow&)> row;
};

/// A kind of file that KPI records can come from. Another one is a file with such a constant and a
/// line in sources.cpp.
struct KpiSource {
    const char* name; ///< Stable, for the command line and the import log.
    const char* title; ///< English; translated in the context "KpiSource".
    const char* patterns; ///< Of file names, separated by spaces: "*.csv *.txt".
    /// Whether a file looks like one of this kind (its header, not every line).
    bool (*canRead)(const QString& path);
    /// The columns that such a file has.
    std::span<const FileColumn> (*columns)();
    /// Reads a file. What is wrong inside goes to the problems, good rows to the request's `row`;
    /// the caller decides what becomes of the good rows of a file with problems. Errors as
    /// readTable().
    Result<TableReading> (*read)(const KpiRequest& request, ProblemList& problems);
};

} // namespace levelbook
