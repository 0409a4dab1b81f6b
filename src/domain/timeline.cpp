#include "domain/timeline.h"

#include <algorithm>

namespace levelbook {

namespace {

Move moveOf(const HistoryEntry& step)
{
    const QList<ReviewTransition>& rows = reviewTransitions();
    const auto row = std::find_if(rows.begin(), rows.end(),
        [&](const ReviewTransition& one) { return one.from == step.from && one.to == step.to; });
    return row == rows.end() ? Move::Forward : row->move;
}

void expect(TimelineEvent& event, const Review& review)
{
    switch (event.step.from) {
    case ReviewState::Self:
        event.expectedAs = Rater::Self;
        event.expected = review.engineer;
        return;
    case ReviewState::First:
        event.expectedAs = Rater::First;
        event.expected = review.firstRater;
        return;
    case ReviewState::Second:
        event.expectedAs = Rater::Second;
        event.expected = review.secondRater;
        return;
    case ReviewState::Disclosed:
    case ReviewState::Decided:
        if (event.beginsRevision)
            return;
        event.expectedAs = Rater::Self;
        event.expected = review.engineer;
        return;
    default:
        return;
    }
}

TimelineEvent stepOf(const Review& review, const HistoryEntry& step)
{
    TimelineEvent event;
    event.revisionNo = review.revisionNo;
    event.step = step;
    event.move = moveOf(step);
    event.beginsRevision = review.revisionNo > 1 && step == review.history.first();
    if (event.move == Move::Decision)
        event.upheld = review.appealUpheld;
    if (step.to == ReviewState::Acknowledged)
        event.statement = review.statement;
    expect(event, review);
    return event;
}

QList<TimelineEvent> signaturesOf(const Review& review)
{
    QList<TimelineEvent> events;
    for (const ApprovalBox& box : review.approvals) {
        if (!box.isSettled())
            continue;
        TimelineEvent event;
        event.kind = TimelineEvent::Kind::Signature;
        event.revisionNo = review.revisionNo;
        event.box = box;
        events << event;
    }
    return events;
}

} // namespace

QList<TimelineEvent> timelineOf(const QList<Review>& revisions)
{
    QList<TimelineEvent> events;
    for (const Review& review : revisions) {
        QList<TimelineEvent> signatures = signaturesOf(review);
        for (const HistoryEntry& step : review.history) {
            if (step.to == ReviewState::Approved)
                events << std::exchange(signatures, {});
            events << stepOf(review, step);
        }
        events << signatures;
    }
    return events;
}

} // namespace levelbook
