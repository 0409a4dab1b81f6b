// Edits of ticks and goals that can be taken back: saved first, then put on the session's undo
// stack.
#pragma once

#include "domain/readiness.h"
#include "gui/session.h"

namespace levelbook::gui {

/// Ticks an item (`before` none), changes a tick, or takes it away (`after` none). An error comes
/// back untold, for saying it where it was typed. `before` is a copy: whoever hears of the saving
/// shows the new tick in the place of the caller's.
Result<void> saveTickEdit(Session& session, Engineer engineer, std::optional<Tick> before,
    const std::optional<Tick>& after);

/// The same for the state of an agreed goal.
Result<void> saveGoalEdit(
    Session& session, Engineer engineer, GoalState before, const GoalState& after);

} // namespace levelbook::gui
