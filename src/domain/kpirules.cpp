#include "domain/kpirules.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

Problem flawIn(const QString& column, ErrorCode code, const QVariantList& args = {})
{
    return { code, args, std::nullopt, column, {} };
}

void checkNumber(QList<Problem>& problems, const std::optional<double>& number, bool isNeeded,
    const QString& column)
{
    if (isNeeded && !number)
        problems << flawIn(column, ErrorCode::MissingValue);
    else if (!isNeeded && number)
        problems << flawIn(column, ErrorCode::UnneededValue, { column });
    else if (number && !(*number >= 0 && *number <= largestNumber))
        problems << flawIn(
            column, ErrorCode::NumberOutOfRange, { QString::number(*number), 0.0, largestNumber });
}

} // namespace

QList<Problem> valueProblems(const KpiDefinition& kpi, const KpiValues& values)
{
    QList<Problem> problems;
    const bool isSingle = kpi.kind == KpiKind::Duration || kpi.kind == KpiKind::Count;
    checkNumber(problems, values.value, isSingle, u"value"_s);
    checkNumber(problems, values.numerator, !isSingle, u"numerator"_s);
    checkNumber(problems, values.denominator, !isSingle, u"denominator"_s);
    const bool isPartOfWhole = kpi.kind == KpiKind::Ratio || kpi.kind == KpiKind::Snapshot;
    if (isPartOfWhole && values.numerator && values.denominator
        && *values.numerator > *values.denominator)
        problems << flawIn(u"numerator"_s, ErrorCode::NumeratorAboveDenominator,
            { *values.numerator, *values.denominator });
    return problems;
}

std::optional<Problem> scopeProblem(const KpiDefinition& kpi, bool isTeams)
{
    if (kpi.scope == KpiScope::Team && !isTeams)
        return flawIn(u"employee_no"_s, ErrorCode::WrongScope, { kpi.key });
    return std::nullopt;
}

std::optional<Problem> emptinessProblem(const KpiDefinition& kpi, const KpiValues& values)
{
    const bool isSingle = kpi.kind == KpiKind::Duration || kpi.kind == KpiKind::Count;
    if (isSingle || values.denominator != 0.0 || values.numerator != 0.0)
        return std::nullopt;
    return flawIn(u"denominator"_s, ErrorCode::ZeroDenominator);
}

} // namespace levelbook
