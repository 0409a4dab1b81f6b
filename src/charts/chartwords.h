// Wording that several charts share.
#pragma once

#include "charts/frame.h"
#include "domain/scorespan.h"
#include "text/words.h"

namespace levelbook::charts {

/// "PR lead time, Platform"; without the comma where there is no subject.
QString chartTitle(const Words& words, const KpiDefinition& kpi, const QString& subject);

/// "Scores by KPI, Platform"; without the comma where there is no subject.
QString withSubject(const Words& words, const QString& title, const QString& subject);

/// "People: 24".
QString peopleText(const Words& words, qsizetype people);

/// "under 2", "2 – 2.99", "3 – 3.99", "4 and more".
QString stepText(const Words& words, ScoreStep step);
/// The ground of a score, and the ink of text on it.
Ink groundOf(ScoreStep step);
Ink onGroundOf(ScoreStep step);

/// Whether a figure is drawn as a value; the others are said in words.
inline bool isDrawn(const Figure& figure)
{
    return figure.value && figure.status != FigureStatus::TooFew;
}

/// What a KPI's figures are and their unit: "median, h", "%", "per 100".
QString measureText(const Words& words, const KpiDefinition& kpi);

/// The same in a legend: "median", or "value".
QString markText(const Words& words, const KpiDefinition& kpi);

/// Measure, period and the sum of n: "median, h · 2026-01-01 – 2026-06-30 · n 412". No n where the
/// records of a snapshot would be counted once for each of several months, no period where there is
/// none.
QString subtitleText(
    const Words& words, const KpiDefinition& kpi, const Period& period, std::optional<double> n);

/// The greatest value that a KPI's figures can have.
std::optional<double> greatestValue(const KpiDefinition& kpi);

} // namespace levelbook::charts
