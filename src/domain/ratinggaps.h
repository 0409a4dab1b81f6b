// The ratings that self, first and second gave to the same items, and how far they lie apart.
#pragma once

#include "domain/framework.h"
#include "domain/review.h"

namespace levelbook {

/// All raters' word on one duty or competency. A rating beside a reason to skip does not count.
struct ComparedItem {
    LevelItem item;
    QMap<Rater, Rating> by; ///< Of those who said anything about it.
    bool operator==(const ComparedItem&) const = default;

    /// A rater's rating; none where the item was skipped or not rated.
    std::optional<int> ratingBy(Rater rater) const;
    /// How much higher `rater` rates than `other`; none where one of them did not rate.
    std::optional<int> gap(Rater rater, Rater other) const;
    /// The highest rating less the lowest; none where fewer than two rated.
    std::optional<int> spread() const;
};

/// What the raters said about an item.
ComparedItem comparedItem(const LevelItem& item, const QMap<Rater, RaterPart>& parts);
/// Every item of the level: the widest spread first, of equal ones in the order of the form; what
/// fewer than two rated comes last.
QList<ComparedItem> comparedItems(
    const LevelDefinition& level, const QMap<Rater, RaterPart>& parts);

} // namespace levelbook
