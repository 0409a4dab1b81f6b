// Steps, signatures and raters of a review that is under way; see reviews.h.
#include "domain/approval.h"
#include "domain/reviewstep.h"
#include "workspace/action.h"
#include "workspace/reviews.h"
#include "workspace/typedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

AllowedMove moveTo(const Review& review, const Cycle& cycle, ReviewState to)
{
    const QList<AllowedMove> moves = allowedMoves(review, cycle);
    return *std::find_if(
        moves.begin(), moves.end(), [to](const AllowedMove& move) { return move.to == to; });
}

Result<void> refuse(const QList<Problem>& lacking, ReviewState to)
{
    if (lacking.isEmpty())
        return {};
    if (lacking.first().code == ErrorCode::TransitionNotAllowed)
        return Error{ ErrorCode::TransitionNotAllowed, lacking.first().args, {} };
    return Error{ ErrorCode::TransitionMissing, { reviewStateKey(to) }, lacking };
}

// Writes down what a step left.
Result<void> keep(Store& store, const ReviewStep& step)
{
    if (step.review) {
        LEVELBOOK_TRY(store.updateReview(*step.review));
        LEVELBOOK_TRY(store.addHistory(step.review->id, step.review->history.last()));
    }
    if (step.next) {
        auto id = store.addReview(*step.next);
        LEVELBOOK_TRY(id);
        LEVELBOOK_TRY(store.addHistory(*id, step.next->history.last()));
    }
    return {};
}

// Who signs: the actor, or the box's person where nobody said who is at work.
Result<Signature> signatureOf(
    const SignRequest& request, const Review& review, const PeopleIndex& people, const Actor& actor)
{
    Signature signature{ actor.by, {}, request.behalfOf, request.finalAuthority, actor.today };
    if (actor.by.isEmpty()) {
        if (!request.behalfOf.isEmpty())
            return Error{ ErrorCode::SignerUnknown, {}, {} };
        const ApprovalBox box = review.approvals.value(request.box - 1);
        signature.byNo = box.personNo;
        signature.byName = box.personName;
        return signature;
    }
    auto signer = people.needEngineer(actor.by);
    LEVELBOOK_TRY(signer);
    signature.byName = (*signer)->name;
    return signature;
}

// Works on the newest revision, judged by its context; the newest revision as it is then.
template <class Work>
Result<Review> workOn(Store& store, const QString& cycleName, const QString& employeeNo,
    const Actor& actor, Work&& work)
{
    return inAction(store, [&]() -> Result<Review> {
        auto found = findReview(store, cycleName, employeeNo);
        LEVELBOOK_TRY(found);
        auto reader = DocumentReader::open(store);
        LEVELBOOK_TRY(reader);
        auto context = contextOf(*reader, found->review, found->cycle, actor.today);
        LEVELBOOK_TRY(context);
        LEVELBOOK_TRY(work(*context, *reader));
        auto after = findReview(store, cycleName, employeeNo);
        LEVELBOOK_TRY(after);
        return after->review;
    });
}

Result<std::optional<EngineerId>> raterNamed(const PeopleIndex& people, const QString& employeeNo)
{
    if (employeeNo.isEmpty())
        return std::optional<EngineerId>();
    auto engineer = people.needEngineer(employeeNo);
    LEVELBOOK_TRY(engineer);
    return std::optional((*engineer)->id);
}

} // namespace

Result<Review> advanceReview(Store& store, const QString& cycleName, const QString& employeeNo,
    ReviewState to, const QString& typedReason, const Actor& actor, std::optional<bool> upheld)
{
    auto reason = typedText(typedReason, TextRule::Text, textlimit::note);
    LEVELBOOK_TRY(reason);
    if (upheld && to != ReviewState::Decided)
        return Error{ ErrorCode::UnneededValue, { u"upheld"_s }, {} };
    const auto step = [&](const WorkflowContext& context, DocumentReader& reader) -> Result<void> {
        const Review& review = context.review;
        LEVELBOOK_TRY(refuse(missingFor(context, to, *reason, upheld), to));
        ReviewStep taken = takeStep(
            review, moveTo(review, context.cycle, to), { actor.by, actor.now, *reason, upheld });
        if (to == ReviewState::Approved) {
            auto document = reader.document(review, context.cycle);
            LEVELBOOK_TRY(document);
            taken.review->snapshot = snapshotOf(*document);
            taken.review->snapshotSha256 = snapshotSha256(taken.review->snapshot);
        }
        return keep(store, taken);
    };
    return workOn(store, cycleName, employeeNo, actor, step);
}

Result<Review> signReview(Store& store, const QString& cycleName, const QString& employeeNo,
    const SignRequest& request, const Actor& actor)
{
    const auto sign = [&](const WorkflowContext& context, DocumentReader& reader) -> Result<void> {
        auto signature = signatureOf(request, context.review, reader.people(), actor);
        LEVELBOOK_TRY(signature);
        const QList<Problem> lacking = missingForSigning(context, request.box, *signature);
        if (!lacking.isEmpty()) {
            const Problem& first = lacking.first();
            if (first.code == ErrorCode::SigningNotNow || first.code == ErrorCode::UnknownBox)
                return Error{ first.code, first.args, {} };
            return Error{ ErrorCode::SignatureRefused,
                { context.review.approvals.at(request.box - 1).title }, lacking };
        }
        return store.updateReview(signedIn(context.review, request.box, *signature));
    };
    return workOn(store, cycleName, employeeNo, actor, sign);
}

Result<Review> setRaters(
    Store& store, const QString& cycleName, const QString& employeeNo, const RaterRequest& request)
{
    return inAction(store, [&]() -> Result<Review> {
        auto found = findReview(store, cycleName, employeeNo);
        LEVELBOOK_TRY(found);
        auto people = PeopleIndex::read(store);
        LEVELBOOK_TRY(people);
        Review review = found->review;
        if (review.state >= ReviewState::Approved)
            return Error{ ErrorCode::ReviewFrozen, {}, {} };
        const auto notNow = [&review](Rater rater) {
            return Error{ ErrorCode::RaterNotNow, { raterKey(rater), reviewStateKey(review.state) },
                {} };
        };
        if (request.first) {
            auto first = raterNamed(*people, *request.first);
            LEVELBOOK_TRY(first);
            if (review.state > ReviewState::First)
                return notNow(Rater::First);
            review.firstRater = *first;
        }
        if (request.second) {
            auto second = raterNamed(*people, *request.second);
            LEVELBOOK_TRY(second);
            const bool underWay = review.state == ReviewState::Second;
            if (!found->cycle.uses(Stage::Second) || review.state > ReviewState::Second
                || (underWay && !*second))
                return notNow(Rater::Second);
            review.secondRater = *second;
        }
        LEVELBOOK_TRY(store.updateReview(review));
        auto after = findReview(store, cycleName, employeeNo);
        LEVELBOOK_TRY(after);
        return after->review;
    });
}

} // namespace levelbook
