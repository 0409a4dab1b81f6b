#include "domain/appeal.h"

#include <QTimeZone>

#include <algorithm>

namespace levelbook {

namespace {

const HistoryEntry* lastTo(const Review& review, ReviewState state)
{
    const auto entry = std::find_if(review.history.crbegin(), review.history.crend(),
        [state](const HistoryEntry& one) { return one.to == state; });
    return entry == review.history.crend() ? nullptr : &*entry;
}

} // namespace

std::optional<Appeal> appealOf(const Review& review)
{
    const HistoryEntry* made = lastTo(review, ReviewState::Appealed);
    if (!made)
        return std::nullopt;
    Appeal appeal;
    appeal.reason = made->reason;
    appeal.by = made->by;
    appeal.at = made->at;
    if (const HistoryEntry* decided = lastTo(review, ReviewState::Decided)) {
        appeal.upheld = review.appealUpheld;
        appeal.decision = decided->reason;
        appeal.decidedBy = decided->by;
        appeal.decidedAt = decided->at;
    }
    return appeal;
}

std::optional<QDate> lastAppealDay(const Review& review, const Cycle& cycle, const QTimeZone& zone)
{
    const HistoryEntry* disclosed = lastTo(review, ReviewState::Disclosed);
    if (!disclosed)
        return std::nullopt;
    return disclosed->at.toTimeZone(zone).date().addDays(cycle.appealDays);
}

} // namespace levelbook
