// Moves the records of a file into the store: one thread reads and checks, one writes.
#pragma once

#include "domain/store.h"
#include "sources/kpisource.h"
#include "workspace/peopleindex.h"

namespace levelbook {

/// Reads a file by its source (`reading.row` is set here) on a thread of its own, and writes its
/// rows on this one, which the store belongs to. Counts into the log; what is wrong in the file,
/// unknown people and doubled records too, goes to the problems. Errors: those of the source and of
/// the writer.
Result<void> transferRecords(const KpiSource& source, KpiRequest reading, const PeopleIndex& people,
    KpiBulkWriter& writer, ImportLog& log, ProblemList& problems);

} // namespace levelbook
