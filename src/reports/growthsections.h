// The parts of a printed growth report, each as a run of blocks.
#pragma once

#include "domain/papers.h"
#include "reports/papervoice.h"

namespace levelbook::reports {

/// Who it is, and since when at the level.
Blocks growthPersonSection(const GrowthPaper& paper, const PaperVoice& voice);
/// The transition goal, what speaks for the next level, what is missing; why there is none.
Blocks readinessSection(const GrowthPaper& paper, const PaperVoice& voice);
/// The agreed goals with what has become of them; nothing where there are none.
Blocks goalsSection(const GrowthPaper& paper, const PaperVoice& voice);
/// The months beside the next level's targets, with n and interval.
Blocks monthsSection(const GrowthPaper& paper, const PaperVoice& voice);
/// Every item of the levels in reach with its box, day, note and evidence.
Blocks roadmapSection(const GrowthPaper& paper, const PaperVoice& voice);
/// The lines to sign on.
Blocks growthSignatures(const GrowthPaper& paper, const PaperVoice& voice);

} // namespace levelbook::reports
