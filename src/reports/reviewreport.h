// The printed review: all of it, with how each number was made.
#pragma once

#include "domain/reviewpaper.h"
#include "reports/papervoice.h"

namespace levelbook::reports {

/// The paper as blocks. A review that is not approved yet is marked as a draft on each page.
Document reviewReport(const ReviewPaper& paper, PaperLanguage language);

} // namespace levelbook::reports
