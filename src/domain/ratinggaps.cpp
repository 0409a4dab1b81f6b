#include "domain/ratinggaps.h"

#include <algorithm>

namespace levelbook {

std::optional<int> ComparedItem::ratingBy(Rater rater) const
{
    const Rating rating = by.value(rater);
    return rating.isSkipped() ? std::nullopt : rating.rating;
}

std::optional<int> ComparedItem::gap(Rater rater, Rater other) const
{
    const auto mine = ratingBy(rater);
    const auto theirs = ratingBy(other);
    return mine && theirs ? std::optional(*mine - *theirs) : std::nullopt;
}

std::optional<int> ComparedItem::spread() const
{
    QList<int> ratings;
    for (const Rater rater : by.keys()) {
        if (const auto rating = ratingBy(rater))
            ratings << *rating;
    }
    if (ratings.size() < 2)
        return std::nullopt;
    const auto [lowest, highest] = std::minmax_element(ratings.begin(), ratings.end());
    return *highest - *lowest;
}

ComparedItem comparedItem(const LevelItem& item, const QMap<Rater, RaterPart>& parts)
{
    ComparedItem compared{ item, {} };
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const Rating rating = part->ratings.value(item.key);
        if (rating != Rating())
            compared.by[part.key()] = rating;
    }
    return compared;
}

QList<ComparedItem> comparedItems(const LevelDefinition& level, const QMap<Rater, RaterPart>& parts)
{
    QList<ComparedItem> compared;
    const QList<LevelItem> items = ratedItems(level);
    for (const LevelItem& item : items)
        compared << comparedItem(item, parts);
    std::stable_sort(
        compared.begin(), compared.end(), [](const ComparedItem& a, const ComparedItem& b) {
            return a.spread().value_or(-1) > b.spread().value_or(-1);
        });
    return compared;
}

} // namespace levelbook
