// What is done to a whole cycle: starting everybody's reviews, and taking it to its next state.
#pragma once

#include "gui/session.h"

class QWidget;

namespace levelbook::gui {

/// Asks, then starts a review for everybody who worked in the cycle's period, in the background;
/// then tells who was passed over, and why.
void startCycleReviews(Session& session, const Cycle& cycle, QWidget* parent);

/// Asks, saying what it does, and takes the cycle to its next state.
void advanceCycleAsked(Session& session, const Cycle& cycle, QWidget* parent);

} // namespace levelbook::gui
