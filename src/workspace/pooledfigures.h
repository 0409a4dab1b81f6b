// The figures of many people at once: from the kept sums of whole months where sums are enough,
// from the records only where they are not.
#pragma once

#include "domain/figure.h"
#include "workspace/figurepool.h"

#include <QMap>

namespace levelbook {

/// What the figures of a pool are computed from, read once for a span of time.
class PooledRecords {
public:
    /// `kpis` and the pool must outlive it; `spans` by date.
    static Result<PooledRecords> read(Store& store, const PeopleIndex& people,
        const FigurePool& pool, const QList<KpiDefinition>& kpis, const QList<Period>& spans);

    /// The figure of one of the KPIs in one of the spans.
    Figure figure(const KpiDefinition& kpi, const Period& span, const FigureContext& context) const;

private:
    using ByKpi = QHash<QString, QList<KpiRecord>>;

    const ByKpi* edge(const Period& period) const;
    KpiSums sumsOf(const KpiDefinition& kpi, const Period& span) const;

    QHash<QString, QMap<QDate, KpiSums>> m_months; // Ratios, rates and counts, by month.
    std::vector<std::pair<Period, ByKpi>> m_edges; // The same, of parts of months.
    QHash<QString, QList<DatedValue>> m_hours; // Durations, by date.
    ByKpi m_snapshots; // By date.
};

} // namespace levelbook
