// Edits of cycles and raters that can be taken back: saved first, then put on the session's undo
// stack.
#pragma once

#include "gui/session.h"
#include "workspace/cycleedit.h"

namespace levelbook::gui {

/// Saves what was typed on top of `base`; nothing is told: whoever asked shows the error where it
/// was typed.
Result<Cycle> saveCycleEdit(Session& session, const Cycle& base, const CycleChange& typed);

/// Sets other raters in a review; an error is told.
Result<Review> setRatersWithUndo(
    Session& session, const Cycle& cycle, const Engineer& engineer, const RaterRequest& request);

} // namespace levelbook::gui
