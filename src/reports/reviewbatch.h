// How the reviews of a cycle are called in a batch: their files, their bookmarks, the whole.
#pragma once

#include "domain/papers.h"
#include "reports/batch.h"
#include "reports/reviewreport.h"

namespace levelbook::reports {

/// A review's paper with the name of its file ("E0231 name cycle") and of its bookmark.
BatchPaper reviewBatchPaper(const ReviewPaper& paper, PaperLanguage language);

/// What the file says that holds all reviews of a cycle.
BatchInfo reviewBatchInfo(const PaperHead& head, const QString& cycle, PaperLanguage language);

/// What the file of a review is called, without its ending.
QString reviewFileStem(const ReviewPaper& paper);

} // namespace levelbook::reports
