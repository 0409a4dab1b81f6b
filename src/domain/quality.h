// What is to be looked at in the data of a cycle or a period, each with the place of its rows.
#pragma once

#include "domain/jump.h"
#include "domain/kpirules.h"
#include "domain/people.h"

namespace levelbook {

/// Why somebody should look. Stable keys: "missing", "undeclared", "stale", "impossible", "jump".
enum class FindingKind {
    Missing, ///< No record in the period, and no declaration that this means 0.
    Undeclared, ///< A count that is not declared complete for what is over of the period.
    Stale, ///< The newest record of anybody is old; see staleAfterDays.
    Impossible, ///< Records that cannot be true; see recordProblem().
    Jump ///< A month out of the ordinary; see jumpsOf().
};
QString findingKindKey(FindingKind kind);
std::optional<FindingKind> findingKindFromKey(const QString& key);
/// All of them, in the order in which they are listed.
QList<FindingKind> findingKinds();

struct Finding {
    FindingKind kind = FindingKind::Missing;
    std::optional<KpiSubject> subject; ///< None: all of whom the KPI is asked.
    QString kpi;
    Period period; ///< Where its rows lie, or should.
    qsizetype count = 0; ///< Without a subject: people or teams; impossible: records; else 0.
    QDate date; ///< Of the newest record where it is stale, of the first impossible one.
    std::optional<Problem> problem; ///< What is impossible, of the first record.
    std::optional<Jump> jump;
    bool operator==(const Finding&) const = default;
};

/// Why a record that counts cannot be true, the first reason there is: valueProblems(),
/// scopeProblem(), emptinessProblem(); a day in the future (DayInFuture), or on which the person
/// was not employed (DayNotEmployed). `person` is the subject; none: a team.
std::optional<Problem> recordProblem(
    const KpiDefinition& kpi, const KpiRecord& record, const Engineer* person, QDate today);

/// The impossible ones among the records of one subject and KPI, one finding for each reason, in
/// the order of their first records.
QList<Finding> impossibleAmong(
    const KpiDefinition& kpi, const QList<KpiRecord>& records, const Engineer* person, QDate today);

} // namespace levelbook
