// How many people a grade is meant for (배분 인원): shares made into whole heads.
#pragma once

#include "domain/cycle.h"

namespace levelbook {

inline constexpr int wholeShare = 10000; ///< All people, in basis points.

/// The headcount of each share among `people`, in the order of the shares, by largest remainder:
/// each gets the whole part of its claim, and the heads that are left go to the largest fractions,
/// of equal ones to the earlier. What the shares leave of the whole competes with them as one share
/// more, the last, and is not returned. Precondition: no share is negative, their sum is at most
/// wholeShare, and neither is `people` negative.
QList<int> quotaHeadcounts(const QList<QuotaShare>& shares, int people);

} // namespace levelbook
