// How the facts of a calibration are said: where a review stands, the quota, the nine-box.
#pragma once

#include "domain/calibration.h"
#include "text/words.h"

namespace levelbook {

/// "Waiting for calibration", "Not in calibration yet", "Approved and
/// later".
QString label(const Words& words, CalibrationStand stand);

/// How the heads of a grade compare with its quota: "1 over", "2 under", "met"; empty
/// where the quota does not name the grade.
QString quotaComparison(const Words& words, const GradeCount& count);

/// "Low", "Middle", "High".
QString label(const Words& words, Third third);
/// The scores of a third: "under 2.50", "2.50 – 3.49", "3.50 and more".
QString thirdSpanText(const Words& words, Third third);

/// The difference of a rater's ratings from achievement with its sign: "+0.34".
QString signedNumberText(double value, int digits);
/// What a rater's ratings were against achievement: "+0.34 (-0.10 to +0.78)"; "Too few to judge"
/// under the least number; noValueText() where nobody can be compared.
QString differenceText(const Words& words, const RaterFacts& facts);

} // namespace levelbook
