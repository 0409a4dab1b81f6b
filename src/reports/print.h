// Pages on a printer, or in Qt's print preview.
#pragma once

#include "domain/result.h"
#include "reports/pages.h"

class QPrinter;

namespace levelbook::reports {

/// Prints the pages, or the printer's ranges of them, in the paper's size and the printer's order;
/// into a file also its copies, which a real printer makes by itself.
/// Errors: FontMissing; FileUnwritable (the printer's name) when it does not take the job.
Result<void> printPages(QPrinter& printer, const Pages& pages);

} // namespace levelbook::reports
