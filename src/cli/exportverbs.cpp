#include "cli/verbs.h"
#include "text/duecalendar.h"
#include "text/format.h"
#include "workspace/cycles.h"
#include "workspace/duecalendar.h"
#include "workspace/exports.h"

#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

Result<Output> written(
    const Context& context, const std::function<Result<qint64>(Store&, const QString&)>& write)
{
    const QString path = QFileInfo(context.arguments.value(u"out"_s)).absoluteFilePath();
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto rows = write(**store, path);
    LEVELBOOK_TRY(rows);
    return Output{ { { u"export"_s, QJsonObject{ { u"path"_s, path }, { u"rows"_s, *rows } } } },
        { filled(context.words.translate("Cli", "Written: %1"), { path }) } };
}

} // namespace

Result<Output> exportPeople(const Context& context)
{
    return written(context, [&](Store& store, const QString& path) {
        return writePeopleTable(store, path, context.globals.today);
    });
}

Result<Output> exportKpi(const Context& context)
{
    return written(context, [&](Store& store, const QString& path) {
        return writeKpiTable(store, path, context.globals.today);
    });
}

Result<Output> exportGrowth(const Context& context)
{
    return written(context, [&](Store& store, const QString& path) {
        return writeGrowthTable(store, path, context.globals.today);
    });
}

Result<Output> exportReviews(const Context& context)
{
    return written(context, [&](Store& store, const QString& path) -> Result<qint64> {
        auto cycle = cycleNamed(store, context.arguments.value(u"cycle"_s));
        LEVELBOOK_TRY(cycle);
        return writeReviewTable(store, *cycle, path, [](qint64, qint64) { return true; });
    });
}

Result<Output> exportCalendar(const Context& context)
{
    const QString path = QFileInfo(context.arguments.value(u"out"_s)).absoluteFilePath();
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    const QString& as = context.globals.as;
    auto dates = readDueDates(**store, context.arguments.value(u"cycle"_s),
        as.isEmpty() ? std::nullopt : std::optional(as));
    LEVELBOOK_TRY(dates);
    const QList<CalendarEvent> events = dueEvents(context.words, *dates);
    if (events.isEmpty()) // A calendar without an event is none.
        return Error{ ErrorCode::NoDueDates, { dates->cycle.name }, {} };
    LEVELBOOK_TRY(
        writeCalendarFile(path, calendarFile(calendarName(*dates), events, context.globals.now)));
    return Output{
        { { u"export"_s, QJsonObject{ { u"path"_s, path }, { u"events"_s, events.size() } } } },
        { filled(context.words.translate("Cli", "Written: %1, due dates: %2"),
            { path, countText(events.size()) }) }
    };
}

} // namespace levelbook::cli
