#include "sources/kpirules.h"

#include "sources/values.h"

namespace levelbook {

namespace {

void checkNumber(
    const std::optional<double>& number, bool needed, QStringView column, LineProblems& problems)
{
    if (needed && !number)
        problems.add({ ErrorCode::MissingValue, {} }, column);
    else if (!needed && number)
        problems.add({ ErrorCode::UnneededValue, { column.toString() } }, column);
    else if (number && *number < 0)
        problems.add(
            { ErrorCode::NumberOutOfRange, { QString::number(*number), 0.0, largestNumber } },
            column);
}

} // namespace

void checkKpiValues(const KpiDefinition& kpi, const KpiValues& values, LineProblems& problems)
{
    const bool single = kpi.kind == KpiKind::Duration || kpi.kind == KpiKind::Count;
    checkNumber(values.value, single, u"value", problems);
    checkNumber(values.numerator, !single, u"numerator", problems);
    checkNumber(values.denominator, !single, u"denominator", problems);
    const bool partOfWhole = kpi.kind == KpiKind::Ratio || kpi.kind == KpiKind::Snapshot;
    if (partOfWhole && values.numerator && values.denominator
        && *values.numerator > *values.denominator) {
        problems.add(
            { ErrorCode::NumeratorAboveDenominator, { *values.numerator, *values.denominator } },
            u"numerator");
    }
}

void checkKpiScope(const KpiDefinition& kpi, bool team, LineProblems& problems)
{
    if (kpi.scope == KpiScope::Team && !team)
        problems.add({ ErrorCode::WrongScope, { kpi.key } }, u"employee_no");
}

} // namespace levelbook
