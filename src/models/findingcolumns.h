// The columns of what is to be looked at in the data.
#pragma once

#include "models/recordmodel.h"
#include "workspace/quality.h"

namespace levelbook {

/// A finding with its place in the list, which tells it from its like, and the names in it.
struct ListedFinding {
    qint64 number = 0;
    Finding finding;
    KpiDefinition kpi;
    qsizetype kpiPlace = 0; ///< In the order of the frameworks.
    QString who; ///< The name of the person or team; empty where it is about all.
    QString employeeNo; ///< Empty for a team and for all.
    bool operator==(const ListedFinding&) const = default;
};

/// On any thread.
QList<ListedFinding> listed(const QualityReport& report, const PeopleIndex& people);

/// Whose it is: the name, or "All people: 12".
QString findingWhoText(const ListedFinding& one, const Words& words);

/// Keys, in order: "kind", "kpi", "who", "number", "period", "what".
QList<Column<ListedFinding>> findingColumns();

} // namespace levelbook
