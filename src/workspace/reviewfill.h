// One rater's part of a review, read from a file or typed, checked and put in.
#pragma once

#include "workspace/reviews.h"

#include <QSet>

namespace levelbook {

/// What a rater writes; what is absent stays as it is.
struct ReviewPatch {
    Rater rater = Rater::First;
    QMap<QString, Rating> ratings; ///< By item key.
    QSet<QString> keptComments; ///< Items of which the earlier comment stays.
    QSet<QString> keptRatings; ///< Items of which the earlier rating or skip stays.
    std::optional<QString> overall;
    std::optional<QString> strengths;
    std::optional<QString> improvements;
    std::optional<QList<Goal>> goals;
    std::optional<QString> grade;
    std::optional<QString> gradeReason;
    std::optional<QString> statement;
    bool operator==(const ReviewPatch&) const = default;
};

/// The longest text of a comment, in characters.
inline constexpr qsizetype longestText = 1'000'000;

/// Reads a patch from JSON bytes, strictly; every problem is named with its place.
Result<ReviewPatch> patchFromJson(const QByteArray& json);

/// What keeps a patch from being put into a review as it stands: unknown items, ratings
/// outside 1..5, a part whose stage is not now, a grade that the framework does not have.
QList<Problem> problemsOf(
    const ReviewPatch& patch, const Review& review, const Cycle& cycle, const Framework& framework);

/// The review with a patch put in.
Review patched(Review review, const ReviewPatch& patch);

/// Checks and saves a patch in the newest revision.
Result<Review> fillReview(
    Store& store, const QString& cycleName, const QString& employeeNo, const ReviewPatch& patch);

} // namespace levelbook
