#include "domain/approval.h"

namespace levelbook {

namespace {

Problem problem(ErrorCode code, QVariantList args, const QString& item = {})
{
    return { code, std::move(args), std::nullopt, {}, item };
}

bool isOnBehalf(const Signature& signature)
{
    return !signature.forNo.isEmpty() && signature.forNo != signature.byNo;
}

bool isForItsPerson(const ApprovalBox& box, const Signature& signature)
{
    const QString& whose = isOnBehalf(signature) ? signature.forNo : signature.byNo;
    return box.personNo.isEmpty() || box.personNo == whose;
}

} // namespace

QList<Problem> missingForSigning(
    const WorkflowContext& context, qsizetype box, const Signature& signature)
{
    const Review& review = context.review;
    if (!allowedMoves(review, context.cycle).contains({ ReviewState::Approved, Move::Forward }))
        return { problem(ErrorCode::SigningNotNow, { reviewStateKey(review.state) }) };
    if (box < 1 || box > review.approvals.size())
        return { problem(ErrorCode::UnknownBox, { box }) };

    QList<Problem> lacking = missingFor(context, ReviewState::Approved, {});
    lacking.removeIf([](const Problem& one) { return one.code == ErrorCode::ApprovalMissing; });
    for (const ApprovalBox& before : review.approvals.first(box - 1)) {
        if (!before.isSettled())
            lacking << problem(ErrorCode::ApprovalMissing, { before.title }, before.title);
    }
    const ApprovalBox& wanted = review.approvals.at(box - 1);
    if (wanted.isSettled())
        lacking << problem(ErrorCode::BoxSettled, { wanted.title }, wanted.title);
    else if (!isForItsPerson(wanted, signature))
        lacking << problem(ErrorCode::NotBoxPerson,
            { wanted.title, QStringLiteral("%1 (%2)").arg(wanted.personName, wanted.personNo) },
            wanted.title);
    return lacking;
}

Review signedIn(Review review, qsizetype box, const Signature& signature)
{
    ApprovalBox& own = review.approvals[box - 1];
    own.signedByNo = signature.byNo;
    own.signedByName = signature.byName;
    own.signedOn = signature.on;
    own.onBehalf = isOnBehalf(signature);
    own.finalAuthority = signature.finalAuthority;
    for (qsizetype i = box; signature.finalAuthority && i < review.approvals.size(); ++i)
        review.approvals[i].struck = true;
    return review;
}

void liftSignatures(Review& review)
{
    for (ApprovalBox& box : review.approvals)
        box = ApprovalBox{ box.title, box.personNo, box.personName, {}, {} };
}

} // namespace levelbook
