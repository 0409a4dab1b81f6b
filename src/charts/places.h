// Which places somebody may have in an order by value, when the intervals are believed.
#pragma once

#include "charts/chartdata.h"

namespace levelbook::charts {

/// From the best to the worst place, counted from 1.
struct Places {
    qsizetype best = 1;
    qsizetype worst = 1;
    bool operator==(const Places&) const = default;
};

/// For each row: those whose whole interval is better stand before it for sure, those whose whole
/// interval is worse behind it; among all others it may have any place. None for rows that are not
/// ranked, because they have no judged value or no interval.
QList<std::optional<Places>> possiblePlaces(const DotsData& data);

} // namespace levelbook::charts
