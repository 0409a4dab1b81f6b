// What counts are scaled by, and whether no row means 0: the active days and the declarations of a
// pool.
#pragma once

#include "domain/figure.h"
#include "workspace/figurepool.h"

#include <map>

namespace levelbook {

/// Whether spans together cover a whole period.
bool covers(const QList<Period>& spans, const Period& period);

class CountContexts {
public:
    /// Reads the declarations of a pool for the counts among some KPIs. The pool must outlive it.
    static Result<CountContexts> read(Store& store, const FigurePool& pool,
        const QList<KpiDefinition>& kpis, const Period& period);

    /// Of one KPI in a part of that period; empty where it is no count.
    FigureContext of(const KpiDefinition& kpi, const Period& period);

private:
    // A time in which a member's days count, and what of it must be declared.
    struct Stay {
        EngineerId member;
        Period employed;
    };
    struct Days {
        Period period;
        double active = 0;
        std::vector<Stay> stays;
    };
    using Declared = std::map<KpiSubject, QList<Period>>;

    explicit CountContexts(const FigurePool& pool)
        : m_pool(&pool)
    {
    }
    const Days& daysOf(const Period& period);

    const FigurePool* m_pool;
    QHash<QString, Declared> m_declared; // By KPI; each subject's periods by date.
    Days m_days; // Of the period that was asked for last: all KPIs share it.
};

} // namespace levelbook
