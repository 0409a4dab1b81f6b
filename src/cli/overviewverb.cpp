#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "storage/backupname.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/overviewtext.h"
#include "text/terms.h"
#include "workspace/clock.h"
#include "workspace/overview.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

QJsonObject toJson(const DueItem& item, QDate today)
{
    return { { u"kind"_s, dueKindKey(item.kind) }, { u"cycle"_s, item.cycleName },
        { u"engineer"_s, item.employeeNo }, { u"name"_s, item.name }, { u"due"_s, day(item.due) },
        { u"days_left"_s, item.due.isValid() ? QJsonValue(today.daysTo(item.due)) : QJsonValue() },
        { u"box"_s, textOrNull(item.box) } };
}

QJsonObject toJson(const LateReview& late)
{
    return { { u"engineer"_s, late.employeeNo }, { u"name"_s, late.name },
        { u"state"_s, reviewStateKey(late.state) }, { u"due"_s, day(late.due) } };
}

QJsonObject toJson(const IncompleteReview& review)
{
    return { { u"engineer"_s, review.employeeNo }, { u"name"_s, review.name },
        { u"state"_s, reviewStateKey(review.state) }, { u"missing"_s, qint64(review.missing) } };
}

QJsonObject toJson(const KpiCover& cover)
{
    return { { u"kpi"_s, cover.kpi.key }, { u"scope"_s, kpiScopeKey(cover.kpi.scope) },
        { u"subjects"_s, qint64(cover.subjects) },
        { u"without_records"_s, qint64(cover.withoutRecords) },
        { u"undeclared"_s, qint64(cover.undeclared) }, { u"newest"_s, day(cover.newest) },
        { u"stale"_s, cover.isStale } };
}

template <class T, class... More>
QJsonArray arrayOf(const QList<T>& values, const More&... more)
{
    QJsonArray array;
    for (const T& value : values)
        array << toJson(value, more...);
    return array;
}

QJsonObject cycleJson(const Overview& overview)
{
    QJsonObject states;
    for (auto it = overview.states.begin(); it != overview.states.end(); ++it)
        states[reviewStateKey(it.key())] = it.value();
    return { { u"name"_s, overview.cycle->name },
        { u"state"_s, cycleStateKey(overview.cycle->state) }, { u"reviews"_s, states } };
}

void addDue(QStringList& lines, const Words& words, const Overview& overview)
{
    lines << words.translate("Overview", "Due from me");
    if (overview.due.isEmpty())
        lines << u"  "_s + nothingDueText(words, overview);
    TextTable table({ words.translate("Overview", "What"), label(words, Term::ReviewCycle),
        label(words, Term::DueDate) });
    for (const DueItem& item : overview.due)
        table.add(
            { dueText(words, item), item.cycleName, dueDayText(words, item, overview.today) });
    if (!overview.due.isEmpty())
        lines << table.lines();
}

void addCycle(QStringList& lines, const Words& words, const Overview& overview)
{
    lines << QString()
          << u"%1 · %2"_s.arg(overview.cycle->name, label(words, overview.cycle->state));
    for (auto it = overview.states.begin(); it != overview.states.end(); ++it)
        lines << u"  %1: %2"_s.arg(label(words, it.key()), countText(it.value()));
    if (overview.states.isEmpty())
        lines << u"  "_s + words.translate("Overview", "No review has been started yet.");
    if (!overview.late.isEmpty())
        lines << QString() << words.translate("Overview", "Overdue reviews");
    for (const LateReview& late : overview.late)
        lines << u"  %1 · %2 · %3"_s.arg(personText(late.name, late.employeeNo),
            label(words, late.state), daysLeftText(words, late.due, overview.today));
    if (!overview.incomplete.isEmpty())
        lines << QString() << words.translate("Overview", "Reviews that lack something");
    for (const IncompleteReview& review : overview.incomplete)
        lines << u"  %1 · %2 · %3"_s.arg(personText(review.name, review.employeeNo),
            label(words, review.state), countText(review.missing));
    QStringList lacking;
    for (const KpiCover& cover : overview.kpis) {
        if (!cover.isSound())
            lacking << u"  %1 · %2"_s.arg(
                cover.kpi.name.in(words.language()), coverText(words, cover));
    }
    if (!overview.kpis.isEmpty() && lacking.isEmpty())
        lacking << u"  "_s + words.translate("Overview", "Every KPI has records of everybody.");
    if (!lacking.isEmpty())
        lines << QString() << words.translate("Overview", "Data of the cycle") << lacking;
}

} // namespace

Result<Output> overview(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto found = readOverview(**store,
        { context.globals.today, context.globals.as, context.arguments.optional(u"cycle"_s) });
    LEVELBOOK_TRY(found);
    const QList<BackupInfo> backups = backupsBeside(context.globals.db);
    const QDateTime backup = backups.isEmpty() ? QDateTime() : backups.first().takenAt;

    const Words& words = context.words;
    QStringList lines;
    addDue(lines, words, *found);
    if (found->cycle)
        addCycle(lines, words, *found);
    lines << QString() << lastBackupText(words, backup, teamZone());
    const QJsonObject json{ { u"today"_s, day(found->today) }, { u"me"_s, textOrNull(found->me) },
        { u"people"_s, qint64(found->people) }, { u"due"_s, arrayOf(found->due, found->today) },
        { u"cycle"_s, found->cycle ? QJsonValue(cycleJson(*found)) : QJsonValue() },
        { u"overdue"_s, arrayOf(found->late) }, { u"incomplete"_s, arrayOf(found->incomplete) },
        { u"data"_s, arrayOf(found->kpis) },
        { u"last_backup"_s,
            backup.isValid() ? QJsonValue(backup.toString(Qt::ISODate)) : QJsonValue() } };
    return Output{ { { u"overview"_s, json } }, lines };
}

} // namespace levelbook::cli
