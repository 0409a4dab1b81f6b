// What differs between two revisions of a review, piece by piece.
#pragma once

#include "domain/reviewdocument.h"

namespace levelbook {

enum class ReviewPiece {
    Level,
    Team,
    FirstRater,
    SecondRater,
    Rating, ///< Of an item, by a rater.
    Skipped, ///< The reason why an item was taken out.
    Comment,
    Overall,
    Strengths,
    Improvements,
    Goal, ///< One of them; the item is its number, from 1.
    Statement,
    Figure, ///< Of a KPI, unrounded.
    Score, ///< The item is "achievement", "competency" or "final"; in hundredths.
    SuggestedGrade,
    Grade,
    GradeReason
};

/// Stable keys: "level", "first_rater", "rating", ... "grade_reason".
QString reviewPieceKey(ReviewPiece piece);

struct ReviewChange {
    ReviewPiece piece;
    std::optional<Rater> rater; ///< Of ratings, skips, comments and overall comments.
    QString item; ///< The key of an item, a KPI or a score; empty for what there is one of.
    QString before; ///< Empty where there was none. Numbers as plain decimals.
    QString after;
    bool operator==(const ReviewChange&) const = default;
};

/// What differs, in the order of the form.
QList<ReviewChange> changesBetween(const ReviewDocument& before, const ReviewDocument& after);

} // namespace levelbook
