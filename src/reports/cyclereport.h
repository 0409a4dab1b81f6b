// A review cycle on paper, for leads: how far it is, which grades were given, and why.
#pragma once

#include "domain/papers.h"
#include "reports/papervoice.h"

namespace levelbook::reports {

/// Reviews by state and by team, grades against the quota with headcounts, every person with score,
/// suggested and given grade and its reason, and the reasons of the calibration's steps.
Document cycleReport(const CyclePaper& paper, PaperLanguage language);

} // namespace levelbook::reports
