// Edits of ticks and goals that can be taken back: saved first, then put on the session's undo
// stack.
#pragma once

#include "domain/readiness.h"
#include "gui/session.h"

namespace levelbook::gui {

/// Ticks an item (`before` none), changes a tick, or takes it away (`after` none). An error comes
/// back untold, for saying it where it was typed.
Result<void> saveTickEdit(Session& session, const Engineer& engineer,
    const std::optional<Tick>& before, const std::optional<Tick>& after);

/// The same for the state of an agreed goal.
Result<void> saveGoalEdit(
    Session& session, const Engineer& engineer, const GoalState& before, const GoalState& after);

} // namespace levelbook::gui
