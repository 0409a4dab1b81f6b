#include "charts/places.h"

#include "charts/chartwords.h"

#include <algorithm>

namespace levelbook::charts {

QList<std::optional<Places>> possiblePlaces(const DotsData& data)
{
    const bool isUp = data.kpi.direction == Direction::Up;
    const auto isRanked = [](const Figure& figure) {
        return isDrawn(figure) && figure.low && figure.high;
    };
    // Ascending, so that counting those on one side is a search: 400 people need no 160,000 looks.
    std::vector<double> lows, highs;
    for (const DotsRow& row : data.rows) {
        if (!isRanked(row.figure))
            continue;
        lows.push_back(*row.figure.low);
        highs.push_back(*row.figure.high);
    }
    std::ranges::sort(lows);
    std::ranges::sort(highs);
    const auto count = static_cast<qsizetype>(lows.size());
    QList<std::optional<Places>> places;
    for (const DotsRow& row : data.rows) {
        if (!isRanked(row.figure)) {
            places += std::nullopt;
            continue;
        }
        const qsizetype above = lows.end() - std::ranges::upper_bound(lows, *row.figure.high);
        const qsizetype below = std::ranges::lower_bound(highs, *row.figure.low) - highs.begin();
        places += isUp ? Places{ above + 1, count - below } : Places{ below + 1, count - above };
    }
    return places;
}

} // namespace levelbook::charts
