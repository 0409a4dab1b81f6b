// A whole review as a paper, over the shipped framework, in which every text that a person can type
// may be any text.
#pragma once

#include "domain/reviewpaper.h"

#include <functional>

namespace levelbook::reports::test {

/// A mid engineer's approved review: figures of each status, ratings of three raters, goals, an
/// appeal, an approval line, and records in the appendix. Texts come from `text(number)`, each
/// number once.
ReviewPaper sampleReview(const std::function<QString(int)>& text);

/// The texts of sampleReview() that a box or a margin may cut to its room, by their numbers from 0;
/// all others stand whole.
inline constexpr int firstWholeText = 10;

} // namespace levelbook::reports::test
