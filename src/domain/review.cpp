#include "domain/review.h"

#include "domain/keytable.h"

namespace levelbook {

namespace {
constexpr KeyTable<ReviewState, 11> states{ {
    { ReviewState::Draft, "draft" },
    { ReviewState::Self, "self" },
    { ReviewState::First, "first" },
    { ReviewState::Second, "second" },
    { ReviewState::Calibration, "calibration" },
    { ReviewState::Approved, "approved" },
    { ReviewState::Disclosed, "disclosed" },
    { ReviewState::Acknowledged, "acknowledged" },
    { ReviewState::Appealed, "appealed" },
    { ReviewState::Decided, "decided" },
    { ReviewState::Closed, "closed" },
} };
constexpr KeyTable<Rater, 3> raters{ {
    { Rater::Self, "self" },
    { Rater::First, "first" },
    { Rater::Second, "second" },
} };
} // namespace

QString reviewStateKey(ReviewState state) { return states.key(state); }
std::optional<ReviewState> reviewStateFromKey(const QString& key) { return states.value(key); }
QString raterKey(Rater rater) { return raters.key(rater); }
std::optional<Rater> raterFromKey(const QString& key) { return raters.value(key); }

QMap<QString, ItemRating> itemRatings(const Review& review)
{
    QMap<QString, ItemRating> items;
    const auto take = [&](Rater rater, std::optional<int> ItemRating::*slot) {
        const RaterPart part = review.parts.value(rater);
        for (auto it = part.ratings.begin(); it != part.ratings.end(); ++it) {
            ItemRating& item = items[it.key()];
            if (it->isSkipped())
                item.skipped = true;
            else
                item.*slot = it->rating;
        }
    };
    take(Rater::First, &ItemRating::first);
    take(Rater::Second, &ItemRating::second);
    return items;
}

} // namespace levelbook
