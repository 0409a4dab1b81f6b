#include "domain/growthhistory.h"

#include <algorithm>

namespace levelbook {

GrowthHistory growthHistory(const FigureOwner& who, const Roadmap& roadmap)
{
    GrowthHistory history{ who, {}, roadmap.progress };
    for (const RoadmapEntry& entry : roadmap.entries) {
        if (entry.tick)
            history.steps << GrowthStep{ entry.tick->on, entry.item.level, entry.item.key,
                entry.item.text, entry.tick->evidence, 0, 0 };
    }
    std::stable_sort(history.steps.begin(), history.steps.end(),
        [](const GrowthStep& a, const GrowthStep& b) { return a.on < b.on; });
    QMap<Level, int> done;
    for (GrowthStep& step : history.steps) {
        step.done = ++done[step.level];
        const auto level = std::find_if(roadmap.progress.begin(), roadmap.progress.end(),
            [&](const LevelProgress& one) { return one.level == step.level; });
        if (level != roadmap.progress.end())
            step.total = level->total;
    }
    return history;
}

} // namespace levelbook
