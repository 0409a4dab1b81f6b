// What people do to single KPI records: correct them, leave them out with a reason, and undo it.
#pragma once

#include "domain/kpi.h"
#include "gui/session.h"

namespace levelbook::gui {

/// Asks why, and leaves a record out of all figures; one that is left out counts again. Frozen
/// reviews stay as they are.
void askLeaveOut(Session& session, const KpiRecord& record, QWidget* parent);
/// The grid to correct records in.
void showCorrection(Session& session, const QList<KpiRecord>& records, QWidget* parent);
/// The grid for new records.
void showNewRecords(Session& session, QWidget* parent);

} // namespace levelbook::gui
