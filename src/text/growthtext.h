// How a roadmap and promotion readiness are said: facts, side by side, never a verdict.
#pragma once

#include "domain/readiness.h"
#include "text/words.h"

namespace levelbook {

/// "7 of 9", "9개 중 7개".
QString partText(const Words& words, int part, int whole);

/// Evidence in a line: the link, or "Code review pass rate, 2026-01-01 – 2026-06-30"; empty where
/// there is none.
QString evidenceLabel(const Words& words, const Framework& framework, const TickEvidence& evidence);

/// What speaks for the next level, a fact each: the goal, the items with evidence, the targets that
/// were met, the goals that were done.
QStringList supportingFacts(const Words& words, const Readiness& readiness);
/// What is missing for it, likewise. What cannot be judged is named as that, not as a miss.
QStringList missingFacts(const Words& words, const Readiness& readiness);

/// A month beside its target in a line: "2026-01: 78.4% (65.4 – 87.5, n 51) · Met".
QString monthText(const Words& words, const KpiMonths& kpi, qsizetype month);
/// The months that are looked at: "2025-07 – 2026-06".
QString monthsText(const Words& words, const Readiness& readiness);
/// A month's name: "2026-01".
QString monthName(QDate month);

} // namespace levelbook
