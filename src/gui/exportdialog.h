// Writes people or KPI records as a CSV file where the person says, in the background.
#pragma once

#include "gui/session.h"

class QWidget;

namespace levelbook::gui {

void showExport(Session& session, ImportKind kind, QWidget* parent);

} // namespace levelbook::gui
