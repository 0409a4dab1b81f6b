// Reads what is to be looked at in the data of a cycle or a period: see domain/quality.h.
#pragma once

#include "domain/quality.h"
#include "workspace/chartvalues.h"
#include "workspace/kpicover.h"

namespace levelbook {

struct QualityRequest {
    QDate today; ///< In the team's calendar.
    std::optional<Cycle> cycle; ///< Its period, and those who are reviewed.
    Period period; ///< Without a cycle: of everybody who was there.
    QString team; ///< Those who are in it on the period's last day; empty: all.
};

struct QualityReport {
    QList<KpiDefinition> kpis; ///< That are asked, in the order of the frameworks.
    QList<Finding> findings; ///< By kind, KPI, and name as Koreans sort.
};

/// - Of reviews the framework counts that each keeps, of others the newest version of each one's.
/// - What nobody has of several (a record, a declaration) is one finding without a subject, not one
///   for each.
/// - Impossible are records in the period, and those after today whenever that is: there a wrong
///   year puts them. What is left out has been looked at.
/// - Jumps are asked of whole months that are over, and of people and teams each by themselves.
///   Where a record's values cannot be true, there is no figure to judge.
///
/// Reads each KPI's records once, those of the two years before the period too: some seconds for
/// two thousand people. Errors: UnknownTeam, Cancelled.
Result<QualityReport> readQuality(
    DocumentReader& reader, const QualityRequest& request, const IsWanted& isWanted);

} // namespace levelbook
