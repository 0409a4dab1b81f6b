// What a figure stands on: its records, each with whose it is, where it came from, and whether it
// counts.
#pragma once

#include "domain/figure.h"
#include "domain/importlog.h"

namespace levelbook {

/// A record behind a figure.
struct EvidenceRecord {
    KpiRecord record;
    QString who; ///< The person's or team's name.
    std::optional<ImportLog> import; ///< None where it was typed by hand.
    bool counts = true; ///< False where it was left out, or a newer record of a snapshot counts.
    bool operator==(const EvidenceRecord&) const = default;
};

struct Evidence {
    KpiDefinition kpi;
    QString subject; ///< The person's or team's name; empty for everybody.
    std::optional<QString> employeeNo; ///< Of a person: three people may bear one name.
    Figure figure;
    QList<EvidenceRecord> records; ///< By date.
    bool operator==(const Evidence&) const = default;
};

} // namespace levelbook
