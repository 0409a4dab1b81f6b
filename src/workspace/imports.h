// Imports of people, KPI records and roadmap ticks: a file is checked line by line, and lands whole
// or not at all.
#pragma once

#include "domain/store.h"
#include "sources/csvtable.h"

namespace levelbook {

/// "Nothing is missing" for some counts in a period, said with an import of KPI records.
struct CompletenessClaim {
    Period period;
    QStringList kpis; ///< Keys of counts.
    std::optional<QString> team; ///< Its name; none: everybody and every team.
};

struct ImportRequest {
    QString path;
    QString name; ///< What the log calls it; empty: the file's name.
    /// Encoding, progress, cancel. Progress may be told on another thread than the caller's.
    ReadOptions reading;
    bool dryRun = false; ///< Checks and counts, and leaves everything as it was.
    QString by; ///< Employee number of who imports; may be empty.
    QDateTime now; ///< UTC.
    QDate today; ///< From when a changed level or team counts.
    std::optional<QString> source; ///< KPI imports only: a source's name; none: by the file.
    std::optional<CompletenessClaim> complete; ///< KPI imports only.
};

/// What an import did, or would do.
struct ImportOutcome {
    std::optional<ImportId> id; ///< None for a dry run, and where nothing was changed.
    QString file;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
};

/// Adds and updates people. A new person's level and team count from the hiring day; another level
/// or team of a known person becomes a step of history from `today`. Optional columns that the file
/// does not have stay as they are. FileHasProblems lists what is wrong, by line; then nothing was
/// changed.
Result<ImportOutcome> importPeople(Store& store, const ImportRequest& request);

/// Adds and updates KPI records. FileHasProblems lists what is wrong, by line.
Result<ImportOutcome> importKpi(Store& store, const ImportRequest& request);

/// Adds and updates roadmap ticks, of any level: the file may hold what was done long ago. Optional
/// columns that the file does not have stay as they are. FileHasProblems lists what is wrong, by
/// line.
Result<ImportOutcome> importGrowth(Store& store, const ImportRequest& request);

/// Takes an import back.
Result<void> undoImport(Store& store, ImportId import, const QDateTime& now);

} // namespace levelbook
