#include "domain/framework.h"

#include <algorithm>

namespace levelbook {

const LevelDefinition& Framework::level(Level which) const
{
    const auto it = std::find_if(levels.begin(), levels.end(),
        [which](const LevelDefinition& definition) { return definition.level == which; });
    Q_ASSERT(it != levels.end());
    return *it;
}

const KpiDefinition* Framework::kpi(const QString& kpiKey) const
{
    for (const Dimension& dimension : dimensions) {
        for (const KpiDefinition& definition : dimension.kpis) {
            if (definition.key == kpiKey)
                return &definition;
        }
    }
    return nullptr;
}

QList<KpiDefinition> Framework::kpis() const
{
    QList<KpiDefinition> all;
    for (const Dimension& dimension : dimensions)
        all += dimension.kpis;
    return all;
}

const Dimension* Framework::dimensionOf(const QString& kpiKey) const
{
    for (const Dimension& dimension : dimensions) {
        for (const KpiDefinition& definition : dimension.kpis) {
            if (definition.key == kpiKey)
                return &dimension;
        }
    }
    return nullptr;
}

const Transition* Framework::transitionFrom(Level which) const
{
    const auto it = std::find_if(transitions.begin(), transitions.end(),
        [which](const Transition& step) { return step.from == which; });
    return it == transitions.end() ? nullptr : &*it;
}

QList<LevelItem> ratedItems(const LevelDefinition& level)
{
    return level.duties + level.competencies;
}

} // namespace levelbook
