// The frame of every import: one transaction, one entry in the log, nothing left where nothing changed.
#pragma once

#include "workspace/imports.h"

#include <functional>

namespace levelbook {

/// Runs `write` inside a transaction with a fresh log entry, whose counts it fills; it says whether
/// anything was changed. A dry run, an error and an import that changed nothing leave everything as it
/// was.
Result<ImportOutcome> runImport(Store& store, const ImportRequest& request, ImportKind kind,
    const QString& source, const std::function<Result<bool>(ImportLog&)>& write);

} // namespace levelbook
