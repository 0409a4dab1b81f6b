// What is done to a cycle: editing it, starting its reviews, taking it to its next state, and other
// raters for one of its reviews.
#pragma once

#include "gui/session.h"

class QWidget;

namespace levelbook::gui {

/// The dialog of a cycle.
void editCycle(Session& session, const Cycle& cycle, QWidget* parent);

/// The dialog of a cycle with everybody checked who can take part; then starts their reviews in the
/// background, and tells who was passed over after all.
void startCycleReviews(Session& session, const Cycle& cycle, QWidget* parent);

/// Asks, saying what it does to the reviews, and takes the cycle to its next state.
void advanceCycleAsked(Session& session, const Cycle& cycle, QWidget* parent);

/// Asks for other raters of a person's review.
void changeRaters(Session& session, const Cycle& cycle, const QString& employeeNo, QWidget* parent);

} // namespace levelbook::gui
