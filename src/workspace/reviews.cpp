#include "workspace/reviews.h"

#include "workspace/action.h"
#include "workspace/cycles.h"
#include "workspace/typedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

Result<std::optional<EngineerId>> raterFor(const PeopleIndex& people,
    const std::optional<QString>& asked, std::optional<EngineerId> byDefault)
{
    if (!asked)
        return byDefault;
    auto engineer = people.needEngineer(*asked);
    LEVELBOOK_TRY(engineer);
    return std::optional((*engineer)->id);
}

// The boxes of the cycle's approval line, with nobody's signature in them.
QList<ApprovalBox> boxesOf(const Cycle& cycle, const PeopleIndex& people)
{
    QList<ApprovalBox> boxes;
    for (const ApprovalSeat& seat : cycle.approvalLine) {
        const Engineer* person = people.byId(seat.person);
        boxes << ApprovalBox{ seat.title, person ? person->employeeNo : QString(),
            person ? person->name : QString(), {}, {} };
    }
    return boxes;
}

// The review of a person as the cycle starts it.
Result<Review> draftFor(Store& store, const PeopleIndex& people, const Engineer& engineer,
    const Cycle& cycle, const StartRequest& request)
{
    auto framework = newestFramework(store, engineer.framework);
    LEVELBOOK_TRY(framework);
    const QDate last = cycle.period.lastDay();
    const Engineer* manager = engineer.manager ? people.byId(*engineer.manager) : nullptr;
    auto first = raterFor(people, request.first, engineer.manager);
    LEVELBOOK_TRY(first);
    auto second = raterFor(people, request.second, manager ? manager->manager : std::nullopt);
    LEVELBOOK_TRY(second);

    Review review;
    review.cycle = cycle.id;
    review.engineer = engineer.id;
    review.framework = framework->id;
    review.level = engineer.levelOn(last).value_or(Level::Junior);
    review.team = engineer.teamOn(last).value_or(TeamId());
    review.firstRater = *first;
    review.secondRater = cycle.uses(Stage::Second) ? *second : std::nullopt;
    review.approvals = boxesOf(cycle, people);
    return review;
}

Problem whyNot(ErrorCode code, const QString& employeeNo)
{
    return { code, { employeeNo }, std::nullopt, {}, employeeNo };
}

} // namespace

Result<StartResult> startReviews(
    Store& store, const QString& cycleName, const StartRequest& request)
{
    return inAction(store, [&]() -> Result<StartResult> {
        auto cycle = cycleNamed(store, cycleName);
        LEVELBOOK_TRY(cycle);
        if (cycle->state != CycleState::Planned && cycle->state != CycleState::Open)
            return Error{ ErrorCode::CycleNotInState, { cycleStateKey(CycleState::Open) }, {} };
        auto people = PeopleIndex::read(store);
        LEVELBOOK_TRY(people);
        for (const auto& rater : { request.first, request.second }) {
            if (rater)
                LEVELBOOK_TRY(people->needEngineer(*rater));
        }
        StartResult result;
        for (const QString& employeeNo : request.employeeNos) {
            auto engineer = people->needEngineer(employeeNo);
            LEVELBOOK_TRY(engineer);
            if (activeDays(**engineer, cycle->period) == 0) {
                result.skipped << SkippedPerson{ employeeNo,
                    whyNot(ErrorCode::NoActiveDay, employeeNo) };
                continue;
            }
            auto existing = store.reviews(cycle->id, (*engineer)->id);
            LEVELBOOK_TRY(existing);
            if (!existing->isEmpty()) {
                result.skipped << SkippedPerson{ employeeNo,
                    whyNot(ErrorCode::ReviewExists, employeeNo) };
                continue;
            }
            auto draft = draftFor(store, *people, **engineer, *cycle, request);
            LEVELBOOK_TRY(draft);
            LEVELBOOK_TRY(store.addReview(*draft));
            result.started << employeeNo;
        }
        return result;
    });
}

Result<FoundReview> findReview(Store& store, const QString& cycleName, const QString& employeeNo,
    std::optional<int> revisionNo)
{
    auto cycle = cycleNamed(store, cycleName);
    LEVELBOOK_TRY(cycle);
    auto people = PeopleIndex::read(store);
    LEVELBOOK_TRY(people);
    auto engineer = people->needEngineer(employeeNo);
    LEVELBOOK_TRY(engineer);
    auto reviews = store.reviews(cycle->id, (*engineer)->id);
    LEVELBOOK_TRY(reviews);
    const auto wanted = std::find_if(reviews->crbegin(), reviews->crend(),
        [&](const Review& review) { return !revisionNo || review.revisionNo == *revisionNo; });
    if (wanted == reviews->crend())
        return Error{ ErrorCode::UnknownReview, { employeeNo, cycleName }, {} };
    return FoundReview{ *wanted, *cycle };
}

Result<QList<Review>> newestReviews(Store& store, const Cycle& cycle)
{
    auto all = store.reviews(cycle.id);
    LEVELBOOK_TRY(all);
    QList<Review> newest;
    for (const Review& review : std::as_const(*all)) {
        // Revisions of one engineer follow each other, oldest first.
        if (!newest.isEmpty() && newest.last().engineer == review.engineer)
            newest.last() = review;
        else
            newest << review;
    }
    return newest;
}

Result<WorkflowContext> contextOf(
    DocumentReader& reader, const Review& review, const Cycle& cycle, QDate today)
{
    auto document = reader.document(review, cycle);
    LEVELBOOK_TRY(document);
    auto framework = reader.framework(review.framework);
    LEVELBOOK_TRY(framework);
    return WorkflowContext{ review, cycle, (*framework)->level(review.level),
        document->scores.suggestedGrade, today, document->lastAppealDay };
}

Result<QList<Problem>> missingForNext(
    DocumentReader& reader, const Review& review, const Cycle& cycle)
{
    const auto next = nextMove(review, cycle);
    if (!next)
        return QList<Problem>();
    auto context = contextOf(reader, review, cycle, {});
    LEVELBOOK_TRY(context);
    return missingFor(*context, next->to, {});
}

} // namespace levelbook
