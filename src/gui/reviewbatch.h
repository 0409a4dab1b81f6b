// The reviews of a cycle, or of a team in it, as PDF files: read and written away from the window.
#pragma once

#include "gui/longwork.h"
#include "reports/batch.h"
#include "reports/papervoice.h"
#include "workspace/workspacefile.h"

namespace levelbook::gui {

/// Values only: the work goes to other threads, which open the file for themselves.
struct ReviewBatchJob {
    OpenedFile file;
    Cycle cycle;
    QString team; ///< Empty: everybody.
    reports::PaperLanguage language = reports::PaperLanguage::Korean;
    bool oneFile = false;
    QString path; ///< Of the file, or of the folder.
};

/// How many reviews were written. Nothing is, where it fails or is cancelled. Errors: those of
/// openAgain() and of reports/batch.h, UnknownTeam, UnknownReview where there is none.
Result<int> writeReviews(const ReviewBatchJob& job, WorkState& work);

} // namespace levelbook::gui
