// Writes people, KPI records or reviews as a table where the person says, in the background.
#pragma once

#include "gui/session.h"

class QWidget;

namespace levelbook::gui {

void showExport(Session& session, ImportKind kind, QWidget* parent);
/// The reviews of a cycle with their scores and grades.
void showReviewExport(Session& session, const Cycle& cycle, QWidget* parent);

} // namespace levelbook::gui
