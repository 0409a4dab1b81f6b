// The columns of the history of imports.
#pragma once

#include "domain/importlog.h"
#include "models/recordmodel.h"

namespace levelbook {

/// Keys, in order: "number", "kind", "file", "at", "by", "rows", "added", "updated", "unchanged",
/// "undone". `who` words an employee number ("김민준 (E1)").
QList<Column<ImportLog>> importColumns(std::function<QString(const QString& employeeNo)> who);

} // namespace levelbook
