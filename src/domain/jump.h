// Sudden jumps: months of a KPI that lie beyond what the months before them let expect. A jump asks
// a person to look at the records; it is no verdict on anybody.
#pragma once

#include "domain/figure.h"
#include "domain/xmr.h"

#include <functional>
#include <span>

namespace levelbook {

/// How far back the months reach that a month is held against.
inline constexpr int jumpBaselineMonths = 24;
/// How many of them must have a figure: limits of fewer are provisional (xmr()).
inline constexpr int jumpLeastMonths = 10;

/// A month that is out of the ordinary, and what it was held against.
struct Jump {
    Figure figure; ///< Of the month.
    Side side = Side::Above;
    double mean = 0; ///< Of the months before, as `lower` and `upper` in the figure's unit.
    double lower = 0;
    double upper = 0;
    int months = 0; ///< How many months before it there were.
    bool operator==(const Jump&) const = default;
};

/// The months of `asked` that are a jump, each but the first of several in a row on one side left
/// out: they are one change.
///
/// A month is a jump where all of this is so:
/// - of the 24 months before it at least 10 have a figure;
/// - it lies beyond their natural process limits (xmr(): mean +- 2.66 * mean moving range);
/// - its figure may be judged (FigureStatus::Ok), and its whole 95% interval lies beyond the limit
///   too: chance alone would take a small month over it (3 of 3);
/// - that interval does not meet the 95% interval of the months before taken together, either:
///   where they were all alike, as after a year without a failure, the limits have no width.
/// A snapshot counts a whole and has no interval; Wilson's is taken in its place, as a measure of
/// how fine it can tell.
///
/// `months` are those with a figure, in ascending order, and with its value; without undeclared
/// counts. `figureOf` makes the figure of any span of whole months. Source of the limits: D. J.
/// Wheeler, Understanding Variation (1993).
QList<Jump> jumpsOf(const KpiDefinition& kpi, std::span<const XmrPoint> months, const Period& asked,
    const std::function<Figure(const Period&)>& figureOf);

} // namespace levelbook
