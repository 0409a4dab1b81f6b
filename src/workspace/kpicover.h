// What there is of each KPI for those who are reviewed: records, declarations, how new they are.
#pragma once

#include "domain/overview.h"
#include "workspace/reviewdocuments.h"

namespace levelbook {

/// For the reviews of a cycle, by the framework that each keeps; in the order of the frameworks.
/// Empty where the period has not begun by `today` (in the team's calendar). See readOverview().
Result<QList<KpiCover>> readKpiCover(
    DocumentReader& reader, const QList<ReviewHead>& reviews, const Period& period, QDate today);

} // namespace levelbook
