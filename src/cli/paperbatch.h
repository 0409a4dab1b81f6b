// Papers of several people by one verb: into a folder, into one file with bookmarks, or the only
// one to a file.
#pragma once

#include "cli/command.h"
#include "reports/batch.h"

namespace levelbook::cli {

struct PaperBatch {
    const Context& context;
    reports::Batch batch;
    QStringList engineers; ///< The employee number of each paper.
    reports::BatchInfo info; ///< What the one file says, where all go into one.
    QString counted; ///< How the output calls the number of papers in it, e.g. "reviews".
};

/// Writes to --out as --one-file, --engineer, --format and --paper have it. The output is {"files":
/// [{"engineer", "path", "pages"}]} and the paths; of one file for all, their number instead of the
/// person.
Result<Output> writtenBatch(PaperBatch papers);

} // namespace levelbook::cli
