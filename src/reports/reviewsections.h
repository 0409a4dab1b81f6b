// The parts of a printed review, each as a run of blocks.
#pragma once

#include "reports/reviewreport.h"

namespace levelbook::reports {

/// Who is reviewed: name, number, team, hiring day, career year, raters.
Blocks personSection(const ReviewPaper& paper, const PaperVoice& voice);
/// The scores, the suggested and the given grade with its reason.
Blocks decisionSection(const ReviewPaper& paper, const PaperVoice& voice);
/// Each KPI with value, interval, n, target and score, grouped by dimension.
Blocks kpiSection(const ReviewPaper& paper, const PaperVoice& voice);
/// Each duty and competency with the raters' ratings side by side and their comments.
Blocks ratingSection(const ReviewPaper& paper, const PaperVoice& voice);
/// What the raters wrote about the whole, strengths, improvements, goals, the person's statement.
Blocks commentSection(const ReviewPaper& paper, const PaperVoice& voice);
/// The appeal and its decision; nothing where there was none.
Blocks appealSection(const ReviewPaper& paper, const PaperVoice& voice);
/// How the final score was made, from the leaves up.
Blocks derivationSection(const ReviewPaper& paper, const PaperVoice& voice);
/// The appendix with the records; nothing where they are not wanted.
Blocks evidenceSection(const ReviewPaper& paper, const PaperVoice& voice);
/// The lines to sign on.
Blocks signatureSection(const ReviewPaper& paper, const PaperVoice& voice);

} // namespace levelbook::reports
