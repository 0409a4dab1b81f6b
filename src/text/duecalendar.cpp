#include "text/duecalendar.h"

#include "text/format.h"
#include "text/labels.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

QString uidOf(const DueDates& dates, const QString& what)
{
    QString uid = u"%1-%2-%3"_s.arg(dates.fileKey, QString::number(dates.cycle.id.value), what);
    if (dates.person)
        uid += u'-' + QString::fromLatin1(dates.person->employeeNo.toUtf8().toHex());
    return uid + u"@levelbook"_s;
}

QString periodLine(const Words& words, const Cycle& cycle)
{
    return u"%1: %2"_s.arg(cycle.name, periodText(words, cycle.period));
}

} // namespace

QList<CalendarEvent> dueEvents(const Words& words, const DueDates& dates)
{
    const Cycle& cycle = dates.cycle;
    QList<CalendarEvent> events;
    const auto add = [&](const QString& key, QDate day, const QString& what,
                         const QStringList& more) {
        events << CalendarEvent{ uidOf(dates, key), cycle.revision, day,
            filled(words.translate("Calendar", "%1: %2 is due"), { cycle.name, what }),
            (QStringList{ periodLine(words, cycle) } + more).join(u'\n') };
    };
    for (const Stage stage : cycle.stages) {
        const QDate day = cycle.due.value(stage);
        if (!day.isValid() || (dates.person && !dates.person->reviews.contains(stage)))
            continue;
        add(stageKey(stage), day, label(words, stage),
            dates.person ? dates.person->reviews.value(stage) : QStringList());
    }
    if (dates.person && dates.person->lastAppealDay.isValid())
        events << CalendarEvent{ uidOf(dates, u"appeal"_s), cycle.revision,
            dates.person->lastAppealDay,
            filled(words.translate("Calendar", "%1: last day for an appeal"), { cycle.name }),
            periodLine(words, cycle) };
    return events;
}

QString calendarName(const DueDates& dates) { return u"Levelbook: "_s + dates.cycle.name; }

} // namespace levelbook
