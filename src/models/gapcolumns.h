// The columns of the ratings side by side, with how far they lie apart.
#pragma once

#include "domain/ratinggaps.h"
#include "models/recordmodel.h"

namespace levelbook {

/// An item with its place in the form, which tells it from its like.
struct ListedGap {
    qint64 number = 0; ///< From 1.
    ComparedItem compared;
    bool operator==(const ListedGap&) const = default;
};

/// As comparedItems() has them, numbered as the form has them.
QList<ListedGap> listedGaps(const LevelDefinition& level, const QMap<Rater, RaterPart>& parts);

/// Keys, in order: "gap", "item", "self", "first", "second", "skipped".
QList<Column<ListedGap>> gapColumns();

} // namespace levelbook
