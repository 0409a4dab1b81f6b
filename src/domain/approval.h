// Signing the boxes (결재란) of a review's approval line: in order, by the person of the box, for
// an absent one, or with authority for the rest.
#pragma once

#include "domain/workflow.h"

namespace levelbook {

/// How somebody signs a box.
struct Signature {
    QString byNo; ///< Employee number of who signs.
    QString byName;
    QString forNo; ///< 대결: the absent person for whom; empty: for oneself.
    bool finalAuthority = false; ///< 전결: the boxes behind are struck.
    QDate on;
};

/// What keeps a box (from 1) from being signed so, all of it at once; empty when it may be. A
/// review is signed where its next step is the approval and lacks nothing but signatures. Where
/// that step is another one SigningNotNow, and where there is no such box UnknownBox, stands alone.
QList<Problem> missingForSigning(
    const WorkflowContext& context, qsizetype box, const Signature& signature);

/// The review with a box signed.
Review signedIn(Review review, qsizetype box, const Signature& signature);

/// Takes every signature and stroke away.
void liftSignatures(Review& review);

} // namespace levelbook
