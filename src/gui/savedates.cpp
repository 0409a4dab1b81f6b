// Saving a cycle's due dates as a calendar file; see dialogs.h.
#include "gui/dialogs.h"
#include "gui/savedialog.h"
#include "reports/filename.h"
#include "text/duecalendar.h"
#include "text/format.h"
#include "workspace/clock.h"
#include "workspace/duecalendar.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

// Names the context of the translations.
struct SaveDates {
    Q_DECLARE_TR_FUNCTIONS(SaveDates)
};

} // namespace

void saveDueDates(Session& session, const Cycle& cycle, WhoseDates whose, QWidget* parent)
{
    const QString me = session.workspace().me();
    const bool mine = whose == WhoseDates::Mine && !me.isEmpty();
    auto dates = readDueDates(
        session.workspace().store(), cycle.name, mine ? std::optional(me) : std::nullopt);
    if (!dates)
        return session.tell(dates.error());
    const QList<CalendarEvent> events = dueEvents(session.words(), *dates);
    if (events.isEmpty()) // Said before somebody chooses a place for nothing.
        return session.tell(Error{ ErrorCode::NoDueDates, { cycle.name }, {} });
    const QString path = askWhereToSave(session.settings(),
        { mine ? SaveDates::tr("Save my due dates") : SaveDates::tr("Save all due dates"),
            reports::safeFileName(cycle.name, u"ics"_s), SaveDates::tr("Calendars (*.ics)"),
            u"ics"_s },
        parent);
    if (path.isEmpty())
        return;
    const auto written =
        writeCalendarFile(path, calendarFile(calendarName(*dates), events, currentMoment()));
    if (!written)
        return session.tell(written.error());
    Q_EMIT session.remarked(SaveDates::tr("Written: %1, due dates: %2")
                                .arg(QFileInfo(path).fileName(), countText(events.size())));
}

} // namespace levelbook::gui
