// Reads what figures stand on.
#pragma once

#include "domain/evidence.h"
#include "workspace/figures.h"

namespace levelbook {

/// The figure of a person, a team or (no subject) everybody, with its records. Errors: UnknownKpi,
/// UnknownEngineer, UnknownTeam.
Result<Evidence> readEvidence(Store& store, const PeopleIndex& people, const Framework& framework,
    const std::optional<KpiSubject>& subject, const QString& kpi, const Period& period);

/// The same of every KPI of the framework for a person, in the framework's order.
Result<QList<Evidence>> readAllEvidence(Store& store, const PeopleIndex& people,
    const Framework& framework, const Engineer& engineer, const Period& period);

} // namespace levelbook
