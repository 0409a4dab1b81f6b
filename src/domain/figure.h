// From KPI records to a period's figure: value, interval, n, and whether it may be judged.
#pragma once

#include "domain/kpisums.h"
#include "domain/period.h"

#include <QList>

#include <optional>
#include <vector>

namespace levelbook {

/// Whether a figure can be judged. Stable keys: "ok", "too_few", "no_data", "undeclared".
enum class FigureStatus {
    Ok,
    TooFew, ///< n is below the KPI's minimum: shown, not scored.
    NoData, ///< No record, a zero denominator, or no active day: never 0.
    Undeclared ///< A count whose source was not declared complete: shown, not scored.
};
QString figureStatusKey(FigureStatus status);
std::optional<FigureStatus> figureStatusFromKey(const QString& key);

/// A KPI over a period, for a person or a team.
struct Figure {
    QString kpi;
    Period period;
    std::optional<double> value; ///< Percent, per 100, hours, or count per quarter or week.
    std::optional<double> low; ///< 95% interval, in the unit of value.
    std::optional<double> high;
    std::optional<double> p80; ///< Durations only: the 80th percentile, hours.
    double n = 0; ///< Denominators, exposure, or records: see computeFigure().
    std::optional<double> numerator; ///< The sum that was divided (numerators, events, counts).
    std::optional<double>
        denominator; ///< What it was divided by (denominators, exposure, active days).
    FigureStatus status = FigureStatus::NoData;
    bool operator==(const Figure&) const = default;
};

/// What a count needs to know beside its records.
struct FigureContext {
    double activeDays = 0; ///< The days that the count is scaled by.
    bool declaredComplete = false; ///< Whether no row means 0.
};

/// The figure of one KPI from the records of one person or team.
///
/// Records outside the period, of another KPI, or left out are ignored. By kind:
/// - ratio: 100 * sum(numerator) / sum(denominator), n = sum(denominator), Wilson's 95% interval;
/// - snapshot: the newest record of each ref, then as ratio; n = records used, no interval;
/// - rate: 100 * sum(events) / sum(exposure), n = sum(exposure), Garwood's exact Poisson interval;
/// - duration: median hours, p80 (R's type 7), n = records, the order-statistic interval;
/// - count: sum scaled to a quarter of 91.3125 days or a week of 7, by the active days; n =
/// records,
///   Garwood's interval scaled alike.
Figure computeFigure(const KpiDefinition& kpi, const Period& period,
    const QList<KpiRecord>& records, const FigureContext& context);

/// The same of a ratio, a rate or a count, from the sums of the records that count.
Figure figureOfSums(const KpiDefinition& kpi, const Period& period, const KpiSums& sums,
    const FigureContext& context);
/// The same of a duration, from the hours of the records that count, in any order.
Figure figureOfHours(const KpiDefinition& kpi, const Period& period, std::vector<double> hours);

/// The records that computeFigure() reckons with: those of the KPI and period that are not left
/// out, of a snapshot the newest of each ref. They point into `records`.
std::vector<const KpiRecord*> usedRecords(
    const KpiDefinition& kpi, const Period& period, const QList<KpiRecord>& records);

/// The days a count is scaled to: 91.3125 (a quarter of 365.25) or 7.
double scaleDays(CountPer per);

/// The months (first day to first day) that a period touches, each cut to the period.
QList<Period> monthsOf(const Period& period);
/// The same by calendar quarters.
QList<Period> quartersOf(const Period& period);

} // namespace levelbook
