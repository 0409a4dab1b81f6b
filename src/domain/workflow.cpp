#include "domain/workflow.h"

#include <algorithm>

namespace levelbook {

namespace {

bool isUsed(ReviewState state, const Review& review, const Cycle& cycle)
{
    switch (state) {
    case ReviewState::Self:
        return cycle.uses(Stage::Self);
    case ReviewState::Second:
        return cycle.uses(Stage::Second) && review.secondRater.has_value();
    case ReviewState::Calibration:
        return cycle.uses(Stage::Calibration);
    default:
        return true;
    }
}

// The rows of the table that a review may take as it stands.
QList<const ReviewTransition*> openTo(const Review& review, const Cycle& cycle)
{
    QList<const ReviewTransition*> rows;
    const auto has = [&rows](Move move) {
        return std::any_of(rows.begin(), rows.end(),
            [move](const ReviewTransition* row) { return row->move == move; });
    };
    for (const ReviewTransition& row : reviewTransitions()) {
        // The nearest end stands first, so that a later one of the same kind is farther off.
        if (row.from == review.state && isUsed(row.to, review, cycle) && !has(row.move))
            rows << &row;
    }
    return rows;
}

bool isBlank(const QString& text) { return text.trimmed().isEmpty(); }

Problem missing(ErrorCode code, QVariantList args = {}, const QString& item = {})
{
    return { code, std::move(args), std::nullopt, {}, item };
}

// The states in which a cycle meets a guard.
struct CycleStates {
    CycleState earliest;
    CycleState latest;

    bool contain(CycleState state) const { return state >= earliest && state <= latest; }
};

// None for a guard that does not ask for the cycle.
std::optional<CycleStates> cycleStatesFor(Guard guard)
{
    switch (guard) {
    case Guard::CycleOpen:
        return CycleStates{ CycleState::Open, CycleState::Open };
    case Guard::CycleDisclosed:
        return CycleStates{ CycleState::Disclosed, CycleState::Closed };
    case Guard::CycleClosed:
        return CycleStates{ CycleState::Closed, CycleState::Closed };
    default:
        return std::nullopt;
    }
}

// Looks at one guard after the other and writes down what is missing.
class Gate {
public:
    Gate(const WorkflowContext& context, const QString& reason, std::optional<bool> upheld)
        : m_context(context)
        , m_reason(reason)
        , m_upheld(upheld)
    {
    }

    QList<Problem> lacking() const { return m_lacking; }

    void check(Guard guard)
    {
        switch (guard) {
        case Guard::CycleOpen:
        case Guard::CycleDisclosed:
        case Guard::CycleClosed:
            return needCycle(*cycleStatesFor(guard));
        case Guard::SelfRated:
            return needRatings(Rater::Self);
        case Guard::FirstRated:
            return needRatings(Rater::First);
        case Guard::SecondRated:
            return needRatings(Rater::Second);
        case Guard::FirstOverall:
            if (isBlank(m_context.review.parts.value(Rater::First).overall))
                m_lacking << missing(ErrorCode::OverallMissing, { raterKey(Rater::First) });
            return;
        case Guard::Graded:
            return needGrade();
        case Guard::BoxesSettled:
            return needSettledBoxes();
        case Guard::InAppealDays:
            return needDayInTime();
        case Guard::Reason:
            if (isBlank(m_reason))
                m_lacking << missing(ErrorCode::ReasonMissing);
            return;
        case Guard::Verdict:
            if (!m_upheld)
                m_lacking << missing(ErrorCode::DecisionMissing);
            return;
        }
    }

private:
    void needCycle(const CycleStates& states)
    {
        if (!states.contain(m_context.cycle.state))
            m_lacking << missing(ErrorCode::CycleNotInState, { cycleStateKey(states.earliest) });
    }

    void needRatings(Rater rater)
    {
        const RaterPart part = m_context.review.parts.value(rater);
        for (const LevelItem& item : ratedItems(m_context.level)) {
            if (!part.ratings.value(item.key).isDone())
                m_lacking << missing(
                    ErrorCode::RatingMissing, { item.key, raterKey(rater) }, item.key);
        }
    }

    void needGrade()
    {
        const Review& review = m_context.review;
        if (review.grade.isEmpty())
            m_lacking << missing(ErrorCode::GradeMissing);
        else if (m_context.suggestedGrade != review.grade && isBlank(review.gradeReason))
            m_lacking << missing(ErrorCode::GradeReasonMissing,
                { review.grade, m_context.suggestedGrade.value_or(QString()) });
    }

    void needSettledBoxes()
    {
        for (const ApprovalBox& box : m_context.review.approvals) {
            if (!box.isSettled())
                m_lacking << missing(ErrorCode::ApprovalMissing, { box.title }, box.title);
        }
    }

    void needDayInTime()
    {
        const auto& last = m_context.lastAppealDay;
        if (!last || !m_context.today.isValid() || m_context.today > *last)
            m_lacking << missing(ErrorCode::AppealTooLate, { last.value_or(QDate()) });
    }

    const WorkflowContext& m_context;
    const QString& m_reason;
    std::optional<bool> m_upheld;
    QList<Problem> m_lacking;
};

} // namespace

QList<AllowedMove> allowedMoves(const Review& review, const Cycle& cycle)
{
    QList<AllowedMove> moves;
    for (const ReviewTransition* row : openTo(review, cycle))
        moves << AllowedMove{ row->to, row->move };
    return moves;
}

std::optional<AllowedMove> nextMove(const Review& review, const Cycle& cycle)
{
    const QList<AllowedMove> moves = allowedMoves(review, cycle);
    for (const AllowedMove& move : moves) {
        if (move.move == Move::Forward || move.move == Move::Decision)
            return move;
    }
    return std::nullopt;
}

bool cycleLetsOn(ReviewState from, CycleState cycle)
{
    for (const ReviewTransition& row : reviewTransitions()) {
        if (row.from != from || row.move != Move::Forward)
            continue;
        for (const Guard guard : row.guards) {
            const auto states = cycleStatesFor(guard);
            if (states && !states->contain(cycle))
                return false;
        }
    }
    return true;
}

QList<Problem> missingFor(const WorkflowContext& context, ReviewState to, const QString& reason,
    std::optional<bool> upheld)
{
    const QList<const ReviewTransition*> rows = openTo(context.review, context.cycle);
    const auto row = std::find_if(
        rows.begin(), rows.end(), [to](const ReviewTransition* one) { return one->to == to; });
    if (row == rows.end())
        return { missing(ErrorCode::TransitionNotAllowed,
            { reviewStateKey(context.review.state), reviewStateKey(to) }) };
    Gate gate(context, reason, upheld);
    for (const Guard guard : (*row)->guards)
        gate.check(guard);
    return gate.lacking();
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
