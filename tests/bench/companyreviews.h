// Gives a company's database reviews: four cycles of half a year, everybody in each.
#pragma once

#include "domain/store.h"

namespace levelbook::bench {

/// Adds the cycles 2023H1 to 2024H2. The reviews of the first three are approved and closed, with
/// every rating, a comment on each and their snapshots; of the last, one in three waits, one is
/// half written and one is approved. What is written depends on nothing but the people and their
/// records. Ends the program with a message where that fails.
void addReviews(Store& store);

} // namespace levelbook::bench
