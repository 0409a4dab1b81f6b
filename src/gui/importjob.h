// What an import by window does on another thread, each step with its own connection.
#pragma once

#include "gui/longwork.h"
#include "sources/preview.h"
#include "workspace/imports.h"
#include "workspace/workspace.h"

namespace levelbook::gui {

/// What an import of a kind, or taking it back, changes beside the list of imports.
Change changeOf(ImportKind kind);

struct ImportJob {
    OpenedFile database;
    ImportKind kind = ImportKind::Kpi;
    ImportRequest request; ///< Its progress is set here.
};

/// What a file looks like, and what it seems to hold.
struct FileLook {
    ImportKind kind = ImportKind::Kpi;
    TablePreview table;
};

/// Reads the first rows of a file. Where `kind` is none, by its header: people, KPI records or
/// ticks. Errors: previewTable().
Result<FileLook> lookAtFile(
    const QString& path, Encoding encoding, std::optional<ImportKind> kind, WorkState& state);

/// Imports a file, or checks it (ImportRequest::dryRun). Errors: importPeople(), importKpi().
Result<ImportOutcome> runImportJob(ImportJob job, WorkState& state);

} // namespace levelbook::gui
