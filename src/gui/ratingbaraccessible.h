// Tells assistive technology what a rating bar is: a slider from 1 to 5 with a word for its value.
#pragma once

namespace levelbook::gui {

class RatingBar;

/// Makes Qt ask this file about rating bars; needed once, harmless again.
void installRatingBarAccessibility();
/// Says that a bar's value has changed.
void tellRatingChanged(RatingBar& bar);

} // namespace levelbook::gui
