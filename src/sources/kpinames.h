// Finds a KPI of a framework by what a file calls it: its key, its Korean or its English name.
#pragma once

#include "domain/kpi.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace levelbook {

/// Upper and lower case, spaces and underscores do not matter. A name that two KPIs have finds
/// neither; a key always finds its own.
class KpiNames {
public:
    explicit KpiNames(const QList<KpiDefinition>& kpis);

    /// The index of a KPI in the list, or -1. Quick for the exact key and names.
    int find(std::string_view name) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_exact;
    QHash<QString, int> m_folded;
};

} // namespace levelbook
