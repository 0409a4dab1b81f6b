// What a person is asked before a review takes a step.
#pragma once

#include "gui/openreview.h"
#include "text/words.h"

class QWidget;

namespace levelbook::gui {

struct StepAnswer {
    QString reason; ///< Empty where the step asks for none.
    std::optional<bool> upheld; ///< Of a decision on an appeal only.
};

/// Asks what the step needs: a reason, a ground, a verdict, or just whether it is meant. None where
/// the person turned back.
std::optional<StepAnswer> askForStep(
    const Words& words, const OpenReview& review, const AllowedMove& move, QWidget* parent);

} // namespace levelbook::gui
