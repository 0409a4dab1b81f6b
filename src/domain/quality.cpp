#include "domain/quality.h"

#include "domain/keytable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr KeyTable<FindingKind, 5> findingKindTable{ {
    { FindingKind::Missing, "missing" },
    { FindingKind::Undeclared, "undeclared" },
    { FindingKind::Stale, "stale" },
    { FindingKind::Impossible, "impossible" },
    { FindingKind::Jump, "jump" },
} };

} // namespace

QString findingKindKey(FindingKind kind) { return findingKindTable.key(kind); }
std::optional<FindingKind> findingKindFromKey(const QString& key)
{
    return findingKindTable.value(key);
}

QList<FindingKind> findingKinds()
{
    return { FindingKind::Missing, FindingKind::Undeclared, FindingKind::Stale,
        FindingKind::Impossible, FindingKind::Jump };
}

std::optional<Problem> recordProblem(
    const KpiDefinition& kpi, const KpiRecord& record, const Engineer* person, QDate today)
{
    if (const QList<Problem> problems = valueProblems(kpi, record.values); !problems.isEmpty())
        return problems.first();
    if (const auto problem = scopeProblem(kpi, !person))
        return problem;
    if (const auto problem = emptinessProblem(kpi, record.values))
        return problem;
    const QString column = u"date"_s;
    if (person)
        return workDayProblem(*person, record.date, today, column);
    if (record.date > today)
        return Problem{ ErrorCode::DayInFuture, { record.date, today }, {}, column, {} };
    return std::nullopt;
}

QList<Finding> impossibleAmong(
    const KpiDefinition& kpi, const QList<KpiRecord>& records, const Engineer* person, QDate today)
{
    QList<Finding> findings;
    for (const KpiRecord& record : records) {
        const auto problem = recordProblem(kpi, record, person, today);
        if (!problem)
            continue;
        const QDate next = record.date.addDays(1);
        const auto same = std::find_if(findings.begin(), findings.end(),
            [&](const Finding& one) { return one.problem->code == problem->code; });
        if (same == findings.end()) {
            findings << Finding{ FindingKind::Impossible, record.subject, record.kpi,
                { record.date, next }, 1, record.date, problem, {} };
        } else {
            ++same->count;
            same->period.to = std::max(same->period.to, next);
        }
    }
    return findings;
}

} // namespace levelbook
