// What a KPI record must hold, by the kind and scope of its KPI, wherever it comes from.
#pragma once

#include "domain/error.h"
#include "domain/kpi.h"

namespace levelbook {

/// The largest number that a record may hold; beyond it sums would lose units.
inline constexpr double largestNumber = 1e12;

/// What is wrong with a record's numbers; the column names which. Ratio, snapshot and rate have a
/// numerator and a denominator (0 is allowed: no data) and no value; duration and count have a
/// value and nothing else; the part of a ratio or snapshot is at most the whole; every number lies
/// in 0..largestNumber. MissingValue, UnneededValue, NumberOutOfRange, NumeratorAboveDenominator.
QList<Problem> valueProblems(const KpiDefinition& kpi, const KpiValues& values);

/// A KPI of a team has records of teams only: WrongScope for a person's. A person's KPI may have a
/// team's record too, which counts in the team's own figure.
std::optional<Problem> scopeProblem(const KpiDefinition& kpi, bool isTeams);

/// ZeroDenominator for a part of nothing: it adds to no figure, so that it says nothing. Events
/// without exposure do, where other records have the exposure. Needs values without a problem.
std::optional<Problem> emptinessProblem(const KpiDefinition& kpi, const KpiValues& values);

} // namespace levelbook
