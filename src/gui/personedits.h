// Edits of people that can be taken back: saved first, then put on the session's undo stack.
#pragma once

#include "gui/session.h"

namespace levelbook::gui {

/// Saves an edited person. What checkPerson() finds comes back untold, for showing where it was
/// typed; what the file refuses is told to the person as well, except Busy: whoever asked tries
/// again or tells it. `newTeam` as in savePerson(). `before` is a copy: whoever hears of the saving
/// shows the new person in the place of the caller's.
Result<Engineer> saveEdit(
    Session& session, Engineer before, const Engineer& after, const QString& newTeam = {});
/// Adds a person; the same.
Result<Engineer> addWithUndo(
    Session& session, const Engineer& engineer, const QString& newTeam = {});
/// Removes a person about whom nothing is written down; PersonInUse is told.
Result<void> removeWithUndo(Session& session, const Engineer& engineer);

} // namespace levelbook::gui
