// What the fields of a review are called, and what they hold, in words.
#pragma once

#include "text/words.h"
#include "workspace/reviewedit.h"

namespace levelbook::gui {

/// E.g. "Rating: Build and run services", "Overall comment".
QString fieldName(const Words& words, const LevelDefinition& level, const ReviewField& field);
/// What a version of a review holds there, as a reader would see it; a dash where it is empty.
QString fieldValueText(const Words& words, const Framework& framework, const Review& review,
    const ReviewField& field, Rater rater);

} // namespace levelbook::gui
