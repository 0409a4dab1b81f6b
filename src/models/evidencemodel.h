// The table of the records behind a figure.
#pragma once

#include "models/recordmodel.h"
#include "workspace/evidence.h"

namespace levelbook {

/// Date, whose (where several people or teams stand behind the figure), the values in the KPI's
/// terms, ref, note, file, line, import, and why a record does not count.
class EvidenceModel : public RecordModel<EvidenceRecord> {
public:
    explicit EvidenceModel(const Evidence& evidence, const Words& words, QObject* parent = nullptr);
};

/// The columns of EvidenceModel.
QList<Column<EvidenceRecord>> evidenceColumns(const KpiDefinition& kpi, bool withWho);

} // namespace levelbook
