// A cycle's due dates as events.
#include "support/support.h"
#include "text/duecalendar.h"

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

const Words english(Language::English);

DueDates dates()
{
    DueDates dates;
    dates.cycle.id = CycleId{ 7 };
    dates.cycle.name = u"2026 H1"_s;
    dates.cycle.period = { QDate(2026, 1, 1), QDate(2026, 7, 1) };
    dates.cycle.stages = { Stage::Self, Stage::First, Stage::Calibration };
    dates.cycle.due = { { Stage::Self, QDate(2026, 7, 5) }, { Stage::First, QDate(2026, 7, 10) } };
    dates.cycle.revision = 4;
    dates.fileKey = u"abc"_s;
    return dates;
}

QStringList summaries(const QList<CalendarEvent>& events)
{
    QStringList texts;
    for (const CalendarEvent& event : events)
        texts << event.day.toString(Qt::ISODate) + u' ' + event.summary;
    return texts;
}

} // namespace

TEST(DueCalendar, HasAnEventForEachStageWithADay)
{
    const QList<CalendarEvent> events = dueEvents(english, dates());
    EXPECT_EQ(summaries(events),
        (QStringList{ u"2026-07-05 2026 H1: Self review is due"_s,
            u"2026-07-10 2026 H1: First review is due"_s }));
    EXPECT_EQ(events[0].uid, u"abc-7-self@levelbook"_s);
    EXPECT_EQ(events[0].sequence, 4) << "a later file replaces the event";
    EXPECT_TRUE(events[0].description.contains(u"2026-01-01"_s));
    EXPECT_EQ(calendarName(dates()), u"Levelbook: 2026 H1"_s);
}

TEST(DueCalendar, TheNameOfAnEventDoesNotComeFromWhatMayChange)
{
    DueDates renamed = dates();
    renamed.cycle.name = u"another"_s;
    renamed.cycle.due[Stage::Self] = QDate(2026, 7, 6);
    EXPECT_EQ(dueEvents(english, renamed)[0].uid, dueEvents(english, dates())[0].uid);
}

TEST(DueCalendar, APersonHasTheirOwn)
{
    DueDates mine = dates();
    mine.person = DueDates::Person{ u"E1"_s, u"Kim"_s,
        { { Stage::First, { u"Lee (E2)"_s, u"Han (E3)"_s } } }, QDate(2026, 8, 1) };
    const QList<CalendarEvent> events = dueEvents(english, mine);
    EXPECT_EQ(summaries(events),
        (QStringList{ u"2026-07-10 2026 H1: First review is due"_s,
            u"2026-08-01 2026 H1: last day for an appeal"_s }));
    EXPECT_TRUE(events[0].description.endsWith(u"\nLee (E2)\nHan (E3)"_s));
    EXPECT_NE(events[0].uid, dueEvents(english, dates())[1].uid);
}
