// A review as the verbs that show or change one print it.
#pragma once

#include "cli/command.h"

namespace levelbook::cli {

/// A revision: the whole document, and lines for people.
Result<Output> shownReview(
    const Context& context, DocumentReader& reader, const FoundReview& found);

/// The newest revision of the review that --cycle and --engineer name, as it is after a change.
Result<Output> shownNow(const Context& context, Store& store);

} // namespace levelbook::cli
