// How what is to be looked at in the data is said: facts and a question, never a verdict.
#pragma once

#include "domain/quality.h"
#include "text/words.h"

namespace levelbook {

/// "Missing", "Not declared complete", "Stale", "Impossible", "Sudden jump".
QString label(const Words& words, FindingKind kind);

/// What was found, in a line, without whose it is and when: "No record in the period", "2 records,
/// the first on 2019-03-04: The numerator 12 is above the denominator 10.", "78.4% (65.4 – 87.5, n
/// 51), above the 40.0% – 60.0% of the 14 months before. Is that right?"
QString findingText(const Words& words, const Finding& finding, const KpiDefinition& kpi);

/// When its rows are, or should be: "2026-03-04", "2026-01-01 – 2026-06-30".
QString findingPeriodText(const Words& words, const Finding& finding);

/// Whose it is, where a finding is about no one of them: "All people: 12", "All teams: 3".
QString everybodyText(const Words& words, const Finding& finding, const KpiDefinition& kpi);

/// How many there are of each kind: "Missing 12 · Stale 1"; that there are none.
QString findingCountsText(const Words& words, const QList<Finding>& findings);

} // namespace levelbook
