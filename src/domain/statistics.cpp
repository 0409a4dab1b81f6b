#include "domain/statistics.h"

#include <QtGlobal>

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <numeric>

namespace levelbook {

namespace {

constexpr double z95 = 1.959963984540054;
constexpr double tail95 = 0.025;

namespace policies = boost::math::policies;

// Boost throws by default, and no exception may cross our functions. Plain double arithmetic,
// because long double differs between platforms and figures must not.
using Quiet = policies::policy<policies::domain_error<policies::ignore_error>,
    policies::pole_error<policies::ignore_error>, policies::overflow_error<policies::ignore_error>,
    policies::underflow_error<policies::ignore_error>,
    policies::denorm_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>,
    policies::rounding_error<policies::ignore_error>,
    policies::indeterminate_result_error<policies::ignore_error>, policies::promote_float<false>,
    policies::promote_double<false>>;

/// P(Binomial(n, 1/2) <= j - 1), by the incomplete beta function: nothing overflows at a large n.
double fairTail(std::size_t n, std::size_t j)
{
    if (j == 0)
        return 0;
    return boost::math::ibeta(static_cast<double>(n - j + 1), static_cast<double>(j), 0.5, Quiet{});
}

[[maybe_unused]] bool isSorted(std::span<const double> values)
{
    return std::ranges::is_sorted(values)
        && std::ranges::none_of(values, [](double value) { return std::isnan(value); });
}

} // namespace

Interval wilson95(double successes, double trials)
{
    Q_ASSERT(std::isfinite(trials) && trials > 0);
    Q_ASSERT(successes >= 0 && successes <= trials);
    const double failures = trials - successes;
    const double z2 = z95 * z95;
    const double root = std::sqrt(successes * (failures / trials) + z2 / 4);
    const double high =
        failures > 0 ? std::min(1.0, (successes + z2 / 2 + z95 * root) / (trials + z2)) : 1.0;
    // The product of the two limits is known; the textbook difference would cancel near 0.
    const double low = (successes / trials) * (successes / (trials + z2)) / high;
    return { low, high };
}

Interval poisson95(double events)
{
    Q_ASSERT(std::isfinite(events) && events >= 0);
    const double low = events > 0 ? boost::math::gamma_p_inv(events, tail95, Quiet{}) : 0.0;
    return { low, boost::math::gamma_q_inv(events + 1, tail95, Quiet{}) };
}

double quantile7(std::span<const double> sorted, double p)
{
    Q_ASSERT(!sorted.empty() && isSorted(sorted));
    Q_ASSERT(p >= 0 && p <= 1);
    const std::size_t last = sorted.size() - 1;
    const double position = static_cast<double>(last) * p;
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, last);
    return std::lerp(sorted[below], sorted[above], position - static_cast<double>(below));
}

double median(std::span<const double> sorted) { return quantile7(sorted, 0.5); }

std::optional<std::size_t> medianIntervalRank95(std::size_t n)
{
    // The normal approximation lands within a rank or so; the tail settles it, right from any
    // start.
    const auto count = static_cast<double>(n);
    auto j = static_cast<std::size_t>(std::max(0.0, (count - z95 * std::sqrt(count)) / 2));
    while (j > 0 && fairTail(n, j) > tail95)
        --j;
    while (j < n && fairTail(n, j + 1) <= tail95)
        ++j;
    if (j == 0)
        return std::nullopt;
    return j;
}

std::optional<Interval> medianInterval95(std::span<const double> sorted)
{
    Q_ASSERT(isSorted(sorted));
    const auto rank = medianIntervalRank95(sorted.size());
    if (!rank)
        return std::nullopt;
    return Interval{ sorted[*rank - 1], sorted[sorted.size() - *rank] };
}

MeanEstimate meanEstimate95(std::span<const double> values)
{
    Q_ASSERT(!values.empty());
    const auto n = static_cast<double>(values.size());
    MeanEstimate estimate;
    estimate.mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    if (values.size() < 2)
        return estimate;
    // Two passes: the textbook's one cancels where the values lie close together.
    double squares = 0;
    for (const double value : values)
        squares += (value - estimate.mean) * (value - estimate.mean);
    estimate.spread = std::sqrt(squares / (n - 1));
    const boost::math::students_t_distribution<double, Quiet> student(n - 1);
    const double t = boost::math::quantile(boost::math::complement(student, tail95));
    const double half = t * *estimate.spread / std::sqrt(n);
    estimate.interval = Interval{ estimate.mean - half, estimate.mean + half };
    return estimate;
}

} // namespace levelbook
