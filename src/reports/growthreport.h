// A person's growth on paper: the roadmap with its ticks, and what is known about the next level.
#pragma once

#include "domain/papers.h"
#include "reports/batch.h"
#include "reports/papervoice.h"

namespace levelbook::reports {

/// The dossier for a promotion (facts, no verdict), then the roadmap of each level in reach with
/// "n of m", and lines to sign on.
Document growthReport(const GrowthPaper& paper, PaperLanguage language);

/// What its file is called, without its ending: "E0231 name Growth".
QString growthFileStem(const GrowthPaper& paper, const Words& words);

/// The paper with the name of its file and of its bookmark.
BatchPaper growthBatchPaper(const GrowthPaper& paper, PaperLanguage language);

/// What the file says that holds the reports of several people.
BatchInfo growthBatchInfo(const PaperHead& head, PaperLanguage language);

} // namespace levelbook::reports
