// How approval boxes, appeals and the states of a cycle are said.
#pragma once

#include "domain/appeal.h"
#include "domain/cycleadvance.h"
#include "text/words.h"

namespace levelbook {

/// Who signed and when: "Lee (for Kim), 2026-07-02, Signed on behalf"; or that it is struck, or
/// whose signature it waits for.
QString boxText(const Words& words, const ApprovalBox& box);

/// Who stands in a signed box: the name, with whom it was signed for below where it was on behalf.
QString signerText(const Words& words, const ApprovalBox& box);

/// "Upheld", "Not upheld"; "Not decided yet" before the decision.
QString verdictText(const Words& words, const Appeal& appeal);

/// What it means that a cycle has come to a state: what can be done from now on.
QString cycleStateMeaning(const Words& words, CycleState state);

/// "Draft 3, First review 5".
QString stateCountsText(const Words& words, const QMap<ReviewState, int>& counts);

/// What taking a cycle on would do to its reviews, a sentence a line: what the new state means,
/// where the reviews stand, which can go on and which no longer, and the deadlines. `today` in the
/// team's calendar.
QStringList advanceLines(const Words& words, const CycleAdvance& advance, QDate today);

} // namespace levelbook
