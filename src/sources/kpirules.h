// What a KPI record must hold, by the kind and scope of its KPI, whatever source it comes from.
#pragma once

#include "domain/kpi.h"
#include "sources/problemlist.h"

namespace levelbook {

/// Ratio, snapshot and rate have a numerator and a denominator (0 is allowed: no data) and no
/// value; duration and count have a value and nothing else; the part of a ratio or snapshot is at
/// most the whole. MissingValue, UnneededValue, NumberOutOfRange (negative),
/// NumeratorAboveDenominator.
void checkKpiValues(const KpiDefinition& kpi, const KpiValues& values, LineProblems& problems);

/// A KPI of a team has records of teams only: WrongScope for a person's. A person's KPI may have a
/// team's record too, which counts in the team's own figure.
void checkKpiScope(const KpiDefinition& kpi, bool team, LineProblems& problems);

} // namespace levelbook
