// A cycle's due dates as events for a calendar, worded.
#pragma once

#include "domain/duedates.h"
#include "domain/icalendar.h"
#include "text/words.h"

namespace levelbook {

/// One event for each stage with a due date, in the order of the stages. A person has those of the
/// stages in which they write, with the reviews, and the last day of an appeal.
QList<CalendarEvent> dueEvents(const Words& words, const DueDates& dates);

/// What the calendar is called: "Levelbook: 2026 H1".
QString calendarName(const DueDates& dates);

} // namespace levelbook
