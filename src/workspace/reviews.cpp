#include "workspace/reviews.h"

#include "domain/cycleadvance.h"
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
    if (asked->isEmpty())
        return std::optional<EngineerId>();
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
    const Cycle& cycle, const RaterRequest& raters)
{
    auto framework = newestFramework(store, engineer.framework);
    LEVELBOOK_TRY(framework);
    const QDate last = cycle.period.lastDay();
    const Engineer* manager = engineer.manager ? people.byId(*engineer.manager) : nullptr;
    auto first = raterFor(people, raters.first, engineer.manager);
    LEVELBOOK_TRY(first);
    auto second = raterFor(people, raters.second, manager ? manager->manager : std::nullopt);
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

RaterRequest ratersOf(const StartRequest& request, const QString& employeeNo)
{
    RaterRequest raters = request.own.value(employeeNo);
    if (!raters.first)
        raters.first = request.raters.first;
    if (!raters.second)
        raters.second = request.raters.second;
    return raters;
}

Result<void> needRaters(const PeopleIndex& people, const RaterRequest& raters)
{
    for (const auto& rater : { raters.first, raters.second }) {
        if (rater && !rater->isEmpty())
            LEVELBOOK_TRY(people.needEngineer(*rater));
    }
    return {};
}

} // namespace

std::optional<Problem> whyNotStarted(const Engineer& engineer, const Period& period, bool hasReview)
{
    const auto because = [&engineer](ErrorCode code) {
        return Problem{ code, { engineer.employeeNo }, std::nullopt, {}, engineer.employeeNo };
    };
    if (activeDays(engineer, period) == 0)
        return because(ErrorCode::NoActiveDay);
    if (hasReview)
        return because(ErrorCode::ReviewExists);
    return std::nullopt;
}

Result<StartResult> startReviews(
    Store& store, const QString& cycleName, const StartRequest& request)
{
    return inAction(store, [&]() -> Result<StartResult> {
        auto cycle = cycleNamed(store, cycleName);
        LEVELBOOK_TRY(cycle);
        if (!mayStartReviews(cycle->state))
            return Error{ ErrorCode::CycleNotInState, { cycleStateKey(CycleState::Open) }, {} };
        auto people = PeopleIndex::read(store);
        LEVELBOOK_TRY(people);
        LEVELBOOK_TRY(needRaters(*people, request.raters));
        auto states = store.reviewStates(cycle->id);
        LEVELBOOK_TRY(states);
        StartResult result;
        for (const QString& employeeNo : request.employeeNos) {
            auto engineer = people->needEngineer(employeeNo);
            LEVELBOOK_TRY(engineer);
            if (auto why =
                    whyNotStarted(**engineer, cycle->period, states->contains((*engineer)->id))) {
                result.skipped << SkippedPerson{ employeeNo, *why };
                continue;
            }
            const RaterRequest raters = ratersOf(request, employeeNo);
            LEVELBOOK_TRY(needRaters(*people, raters));
            auto draft = draftFor(store, *people, **engineer, *cycle, raters);
            LEVELBOOK_TRY(draft);
            if (!request.dryRun)
                LEVELBOOK_TRY(store.addReview(*draft));
            states->insert((*engineer)->id, ReviewState::Draft); // Named twice, started once.
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
