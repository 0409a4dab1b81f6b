// How a KPI's figures and targets are said: value with unit, interval, n, and whether they may be
// judged.
#pragma once

#include "domain/figure.h"
#include "text/words.h"

namespace levelbook {

/// The unit of a KPI's figures, for axes and column headings: "%", "h", "per 100", "per quarter".
QString unitText(const Words& words, const KpiDefinition& kpi);

/// How many digits a KPI's figures are shown with: as many as its finest target, at least 1 and at
/// most 3. A figure of 99.95% beside a target of 99.95% must not read as 100.0%.
int figureDigits(const KpiDefinition& kpi);

/// A value in the KPI's unit: "78.4%", "31.5 h", "5.9 per 100", "2.0 / quarter".
QString valueText(const Words& words, const KpiDefinition& kpi, double value);
/// A target, with no more digits than were typed: "70%", "0.25 / week".
QString targetText(const Words& words, const KpiDefinition& kpi, double target);
/// Floor, meets and exceeds without the unit: "50 / 70 / 88".
QString targetsText(const Targets& targets);

/// The figure's value with its unit; noValueText() where there is none.
QString figureValueText(const Words& words, const KpiDefinition& kpi, const Figure& figure);
/// The 95% interval without the unit: "65.4 – 87.5"; empty where the figure has none.
QString figureIntervalText(const Words& words, const KpiDefinition& kpi, const Figure& figure);
/// Whether it can be judged, and what a reader should know about that: "No data", "Too few to judge
/// (n 3 of 5)", "Not declared complete", for a count "Declared complete"; empty where there is
/// nothing to add.
QString figureStatusText(const Words& words, const KpiDefinition& kpi, const Figure& figure);
/// All of it in one line: "78.4% (65.4 – 87.5, n 51)", "66.7% (20.8 – 93.9, n 3) · Too few to judge
/// (n 3 of 5)", "No data".
QString figureText(const Words& words, const KpiDefinition& kpi, const Figure& figure);

} // namespace levelbook
