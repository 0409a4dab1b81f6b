// Pages on a printer, or in Qt's print preview.
#pragma once

#include "domain/result.h"
#include "reports/pages.h"

class QPrinter;

namespace levelbook::reports {

/// Prints the pages, or the printer's range of them, in the paper's size. Copies are the printer's.
/// Errors: FontMissing; FileUnwritable (the printer's name) when it does not take the job.
Result<void> printPages(QPrinter& printer, const Pages& pages);

} // namespace levelbook::reports
