#include "domain/workflow.h"

#include <algorithm>
#include <array>

namespace levelbook {

namespace {

// The main line, in order; stages that are not in use are passed over.
constexpr std::array mainLine{ ReviewState::Draft, ReviewState::Self, ReviewState::First,
    ReviewState::Second, ReviewState::Calibration, ReviewState::Approved, ReviewState::Disclosed,
    ReviewState::Acknowledged, ReviewState::Closed };

bool isUsed(ReviewState state, const Review& review, const Cycle& cycle)
{
    switch (state) {
    case ReviewState::Self:
        return cycle.uses(Stage::Self);
    case ReviewState::First:
        return true;
    case ReviewState::Second:
        return cycle.uses(Stage::Second) && review.secondRater.has_value();
    case ReviewState::Calibration:
        return cycle.uses(Stage::Calibration);
    default:
        return true;
    }
}

// The neighbour on the main line in the direction `step` (+1 or -1) that the cycle uses.
std::optional<ReviewState> neighbour(const Review& review, const Cycle& cycle, int step)
{
    const auto at = std::find(mainLine.begin(), mainLine.end(), review.state);
    if (at == mainLine.end())
        return std::nullopt;
    for (auto i = (at - mainLine.begin()) + step; i >= 0 && i < std::ssize(mainLine); i += step) {
        const ReviewState state = mainLine[static_cast<size_t>(i)];
        if (isUsed(state, review, cycle))
            return state;
    }
    return std::nullopt;
}

bool maySendBack(ReviewState state)
{
    return state == ReviewState::Self || state == ReviewState::First || state == ReviewState::Second
        || state == ReviewState::Calibration;
}

bool isBlank(const QString& text) { return text.trimmed().isEmpty(); }

Problem missing(ErrorCode code, QVariantList args = {}, const QString& item = {})
{
    return { code, std::move(args), std::nullopt, {}, item };
}

void needRatings(const WorkflowContext& context, Rater rater, QList<Problem>& lacking)
{
    const RaterPart part = context.review.parts.value(rater);
    for (const LevelItem& item : ratedItems(context.level)) {
        if (!part.ratings.value(item.key).isDone())
            lacking << missing(ErrorCode::RatingMissing, { item.key, raterKey(rater) }, item.key);
    }
}

// What must be done before a state is left forward.
void needToLeave(const WorkflowContext& context, QList<Problem>& lacking)
{
    const auto needCycle = [&](CycleState state) {
        if (context.cycle.state != state)
            lacking << missing(ErrorCode::CycleNotInState, { cycleStateKey(state) });
    };
    switch (context.review.state) {
    case ReviewState::Draft:
        needCycle(CycleState::Open);
        break;
    case ReviewState::Self:
        needRatings(context, Rater::Self, lacking);
        break;
    case ReviewState::First:
        needRatings(context, Rater::First, lacking);
        if (isBlank(context.review.parts.value(Rater::First).overall))
            lacking << missing(ErrorCode::OverallMissing, { raterKey(Rater::First) });
        break;
    case ReviewState::Second:
        needRatings(context, Rater::Second, lacking);
        break;
    case ReviewState::Approved:
        needCycle(CycleState::Disclosed);
        break;
    case ReviewState::Acknowledged:
        needCycle(CycleState::Closed);
        break;
    default:
        break;
    }
}

void needForApproval(const WorkflowContext& context, QList<Problem>& lacking)
{
    const Review& review = context.review;
    if (review.grade.isEmpty())
        lacking << missing(ErrorCode::GradeMissing);
    else if (context.suggestedGrade != review.grade && isBlank(review.gradeReason))
        lacking << missing(ErrorCode::GradeReasonMissing,
            { review.grade, context.suggestedGrade.value_or(QString()) });
    for (const ApprovalBox& box : review.approvals) {
        if (!box.isSettled())
            lacking << missing(ErrorCode::ApprovalMissing, { box.title }, box.title);
    }
}

} // namespace

QList<AllowedMove> allowedMoves(const Review& review, const Cycle& cycle)
{
    QList<AllowedMove> moves;
    if (const auto next = neighbour(review, cycle, 1))
        moves << AllowedMove{ *next, Move::Forward };
    if (maySendBack(review.state)) {
        if (const auto previous = neighbour(review, cycle, -1))
            moves << AllowedMove{ *previous, Move::Back };
    }
    return moves;
}

QList<Problem> missingFor(const WorkflowContext& context, ReviewState to, const QString& reason)
{
    const QList<AllowedMove> moves = allowedMoves(context.review, context.cycle);
    const auto move = std::find_if(
        moves.begin(), moves.end(), [to](const AllowedMove& allowed) { return allowed.to == to; });
    if (move == moves.end())
        return { missing(ErrorCode::TransitionNotAllowed,
            { reviewStateKey(context.review.state), reviewStateKey(to) }) };

    QList<Problem> lacking;
    if (move->move == Move::Back) {
        if (isBlank(reason))
            lacking << missing(ErrorCode::ReasonMissing);
        return lacking;
    }
    needToLeave(context, lacking);
    if (to == ReviewState::Approved)
        needForApproval(context, lacking);
    return lacking;
}

bool mayWrite(const Review& review, Rater rater)
{
    switch (rater) {
    case Rater::Self:
        return review.state == ReviewState::Self;
    case Rater::First:
        return review.state == ReviewState::First;
    case Rater::Second:
        return review.state == ReviewState::Second;
    }
    return false;
}

bool mayGrade(const Review& review)
{
    const bool isStage = review.state == ReviewState::First || review.state == ReviewState::Second
        || review.state == ReviewState::Calibration;
    return isStage && !isGradeLocked(review);
}

bool isGradeLocked(const Review& review)
{
    return std::any_of(review.approvals.begin(), review.approvals.end(),
        [](const ApprovalBox& box) { return box.isSettled(); });
}

} // namespace levelbook
