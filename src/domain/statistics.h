// The intervals and quantiles that figures are shown with: pure functions of numbers.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace levelbook {

/// A closed interval, low <= high, in the unit of what it surrounds.
struct Interval {
    double low = 0;
    double high = 0;
    bool operator==(const Interval&) const = default;
};

/// Wilson's 95% score interval of a proportion, as fractions inside 0..1 (not percent).
/// Needs 0 <= successes <= trials and trials > 0, both finite. No successes give low exactly 0, no
/// failures give high exactly 1. Source: E. B. Wilson, JASA 22 (1927), without continuity
/// correction.
Interval wilson95(double successes, double trials);

/// Garwood's exact 95% interval of a Poisson mean, from the events counted; scale it as the figure
/// is scaled. Needs a finite events >= 0; 0 gives low exactly 0. The limits are quantiles of
/// chi-square / 2 with 2 * events and 2 * events + 2 degrees of freedom. Where the events are not a
/// whole number (counts may be shared out: half a talk each), the same gamma quantiles are taken
/// between the whole ones: continuous and increasing, though no longer exact. Source: F. Garwood,
/// Biometrika 28 (1936).
Interval poisson95(double events);

/// The quantile at `p` by linear interpolation, R's type 7. Needs `sorted` ascending, not empty and
/// without NaN, and 0 <= p <= 1. Source: Hyndman and Fan, The American Statistician 50 (1996).
double quantile7(std::span<const double> sorted, double p);

/// The middle value, or the mean of the middle two. Needs what quantile7() needs.
double median(std::span<const double> sorted);

/// The rank j (from 1) of the lower end of the median's 95% interval among n values in order; the
/// upper end is at rank n + 1 - j. It is the largest j for which P(Binomial(n, 1/2) <= j - 1) <=
/// 0.025, none where there is no such j (n under 6). Takes some microseconds at any n up to
/// millions.
std::optional<std::size_t> medianIntervalRank95(std::size_t n);

/// The values at those two ranks: an interval that holds the population's median with at least 95%,
/// whatever the distribution. None under 6 values. Needs `sorted` ascending and without NaN.
std::optional<Interval> medianInterval95(std::span<const double> sorted);

/// What a handful of values says about those they were drawn from.
struct MeanEstimate {
    double mean = 0;
    std::optional<double> spread; ///< Sample standard deviation (n - 1); none under 2 values.
    std::optional<Interval> interval; ///< Student's 95% of the mean; none under 2 values.
    bool operator==(const MeanEstimate&) const = default;
};

/// Mean, spread and interval of values that are taken as independent: mean +- t * spread / sqrt(n),
/// with t the 0.975 quantile of Student's distribution with n - 1 degrees of freedom. Equal values
/// give an interval of no width. Needs at least one value, all finite. Source: Student, Biometrika
/// 6 (1908).
MeanEstimate meanEstimate95(std::span<const double> values);

} // namespace levelbook
