// Edits of one review put together field by field: what I typed on what I saw, and what others
// saved meanwhile.
#pragma once

#include "workspace/reviewfill.h"

namespace levelbook {

/// What may be written in a review as it stands, and as whom.
struct Writable {
    Rater rater = Rater::First; ///< Whose part it is now.
    bool ratings = false; ///< Ratings, comments and the overall comment of that rater.
    bool texts = false; ///< Strengths, improvements, goals.
    bool grade = false; ///< Grade and reason.
    bool statement = false; ///< The person's statement.
    bool operator==(const Writable&) const = default;
};

/// None where nothing may be written.
std::optional<Writable> writableIn(const Review& review, const Cycle& cycle);

/// A place in a review that is filled as one.
struct ReviewField {
    enum class Kind {
        Rating, ///< Of an item: the number, or why it was skipped.
        Comment, ///< On an item.
        Overall,
        Strengths,
        Improvements,
        Goals,
        Grade,
        GradeReason,
        Statement
    };
    Kind kind = Kind::Overall;
    QString item; ///< The item's key; empty for what is not about one.
    bool operator==(const ReviewField&) const = default;
};

/// A stable text, e.g. "comment:mid.duty.2", "overall".
QString fieldKey(const ReviewField& field);

/// Where two versions of a review differ in what a rater writes, in the order of the form.
QList<ReviewField> changedFields(const Review& before, const Review& after, Rater rater);
/// Takes a field of a rater's part from one version to another.
void copyField(Review& target, const Review& source, const ReviewField& field, Rater rater);
/// The patch that makes `after` of `before`, of what a rater writes.
ReviewPatch patchBetween(const Review& before, const Review& after, Rater rater);

/// Three versions put together.
struct MergedReview {
    Review review; ///< Theirs, with every field that I changed as I have it.
    QList<ReviewField> conflicts; ///< Fields that both changed, each to something else.
};
MergedReview merged(const Review& base, const Review& mine, const Review& theirs, Rater rater);

/// Saves `mine`, which was typed on top of `base`, over what the file holds now: what others
/// changed elsewhere in the review stays. Conflict (its problems name the fields by fieldKey())
/// where both changed the same field, or where there is a newer revision; further the errors of
/// fillReview(), TextTooLong and ResidentNumber, with the field as the problem's item.
Result<Review> saveEdit(
    Store& store, const Framework& framework, const Review& base, const Review& mine, Rater rater);

} // namespace levelbook
