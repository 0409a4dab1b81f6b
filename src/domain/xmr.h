// The XmR process-behaviour chart of a monthly figure: its limits, and which months are a signal.
#pragma once

#include "domain/kpi.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace levelbook {

/// The figure of one month that has data.
struct XmrPoint {
    QDate from; ///< The month's first day.
    double value = 0;
    bool operator==(const XmrPoint&) const = default;
};

/// The least and the greatest value that a KPI can have; unset where there is none.
struct XmrBounds {
    std::optional<double> least;
    std::optional<double> greatest;
    bool operator==(const XmrBounds&) const = default;
};

/// The bounds of a KPI's figures: none is negative, and a part is at most the whole (100%).
XmrBounds xmrBoundsOf(KpiKind kind);

/// Outside: the point is beyond a limit. Run: it is one of 8 or more in a row on one side of the
/// mean.
enum class XmrRule { Outside, Run };
/// On which side of the mean.
enum class Side { Above, Below };

/// Stable keys: "outside", "run"; "above", "below".
QString xmrRuleKey(XmrRule rule);
QString sideKey(Side side);

/// A month that is more than noise.
struct XmrSignal {
    QDate from; ///< The month's first day.
    XmrRule rule = XmrRule::Outside;
    Side side = Side::Above;
    bool operator==(const XmrSignal&) const = default;
};

/// Mean and limits in the unit of the points.
struct Xmr {
    double mean = 0;
    std::optional<double> lower; ///< None for a single point: there is no range to judge it by.
    std::optional<double> upper; ///< As `lower`.
    bool provisional = true; ///< Fewer than 10 points.
    std::vector<XmrSignal> signals; ///< By month; for one month Outside comes before Run.
    bool operator==(const Xmr&) const = default;
};

/// The chart of `points`, none where there are none.
///
/// The limits are mean +- 2.66 * mean moving range, clamped to `bounds`. Months without data are
/// absent from `points`: the moving range joins, and a run passes, from one point to the next that
/// there is. A point on a limit is inside, a point on the mean ends a run; "on" allows for the
/// rounding of doubles (1e-12 of the largest value), so that equal months never signal. Needs the
/// months in strictly ascending order, and finite values. Source: D. J. Wheeler, Understanding
/// Variation (1993); 2.66 is 3 / d2 for ranges of two.
std::optional<Xmr> xmr(std::span<const XmrPoint> points, const XmrBounds& bounds = {});

} // namespace levelbook
