#include "gui/teamfigures.h"

#include "workspace/chartvalues.h"
#include "workspace/workspacefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

QDate monthOf(QDate day) { return { day.year(), day.month(), 1 }; }

// The wish as days; of what has no records, nothing.
Period periodOf(const PeriodWish& wish, const std::optional<Period>& span)
{
    if (!wish.lastMonths)
        return wish.period;
    if (!span)
        return {};
    const QDate end = monthOf(span->lastDay()).addMonths(1);
    return { end.addMonths(-*wish.lastMonths), end };
}

// All months that have records, or the `most` newest up to the end of the period in view.
QList<Period> wholeMonths(
    const std::optional<Period>& span, const Period& shown, const std::optional<int>& most)
{
    if (!span)
        return {};
    QDate end = monthOf(span->lastDay()).addMonths(1);
    QDate from = monthOf(span->from);
    if (most) {
        if (shown.isValid())
            end = std::min(end, monthOf(shown.lastDay()).addMonths(1));
        from = std::max(from, end.addMonths(-*most));
    }
    return from < end ? monthsOf({ from, end }) : QList<Period>();
}

// People, or of a KPI of teams the teams: a row each.
Result<void> addRows(FigureReader& reader, const TeamQuestion& question, const KpiDefinition& kpi,
    const std::function<bool()>& isWanted, TeamAnswer& answer)
{
    const Period period = answer.dots.period;
    auto owners = chosenOwners(question.people, { {}, question.team, question.level }, period, kpi);
    LEVELBOOK_TRY(owners);
    auto rows = figuresOf(reader, question.people, *owners, period, kpi.key, isWanted);
    LEVELBOOK_TRY(rows);
    for (const FiguresRow& row : std::as_const(*rows)) {
        charts::DotsRow dots{ row.who.name, row.who.level, row.figures.first(), std::nullopt };
        if (row.who.level && kpi.targets.contains(*row.who.level))
            dots.targets = kpi.targets.value(*row.who.level);
        answer.dots.rows << dots;
        answer.subjects << row.who.subject;
    }
    return {};
}

Result<void> addMonths(FigureReader& reader, const Team* team, const QList<Period>& months,
    const KpiDefinition& kpi, TeamAnswer& answer)
{
    if (months.isEmpty())
        return {};
    auto figures =
        team ? reader.forTeam(*team, months, kpi.key) : reader.forEverybody(months, kpi.key);
    LEVELBOOK_TRY(figures);
    for (const QList<Figure>& month : std::as_const(*figures))
        answer.months.months += month;
    // Others may have had data before this team had any.
    const auto hasNone = [](const Figure& month) { return !month.value; };
    QList<Figure>& shown = answer.months.months;
    while (!shown.isEmpty() && hasNone(shown.first()))
        shown.removeFirst();
    while (!shown.isEmpty() && hasNone(shown.last()))
        shown.removeLast();
    answer.months.xmr = xmrOf(kpi, shown);
    return {};
}

} // namespace

Result<Period> wishedPeriod(Store& store, const QString& kpi, const PeriodWish& wish)
{
    std::optional<Period> all;
    QStringList keys{ kpi };
    if (wish.lastMonths && kpi.isEmpty()) {
        auto recorded = store.recordedKpiKeys();
        LEVELBOOK_TRY(recorded);
        keys = *recorded;
    }
    for (const QString& key : std::as_const(keys)) {
        if (!wish.lastMonths)
            continue;
        auto span = store.recordSpan(key);
        LEVELBOOK_TRY(span);
        if (*span)
            all = all ? Period{ std::min(all->from, (*span)->from), std::max(all->to, (*span)->to) }
                      : **span;
    }
    return periodOf(wish, all);
}

Result<TeamAnswer> teamFigures(const TeamQuestion& question, const std::function<bool()>& isWanted)
{
    const KpiDefinition* kpi = question.framework.kpi(question.kpi);
    if (!kpi)
        return Error{ ErrorCode::UnknownKpi, { question.kpi }, {} };
    const Team* team = nullptr;
    if (!question.team.isEmpty()) {
        auto found = question.people.needTeam(question.team);
        LEVELBOOK_TRY(found);
        team = *found;
    }
    auto store = openAgain(question.file, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto span = (*store)->recordSpan(kpi->key);
    LEVELBOOK_TRY(span);

    TeamAnswer answer;
    answer.dots.kpi = answer.months.kpi = *kpi;
    answer.dots.subject = answer.months.subject = question.team;
    answer.dots.period = periodOf(question.period, *span);
    if (team)
        answer.subject = team->id;
    FigureReader reader(**store, question.people, question.framework);
    if (answer.dots.period.isValid())
        LEVELBOOK_TRY(addRows(reader, question, *kpi, isWanted, answer));
    if (isWanted()) {
        LEVELBOOK_TRY(addMonths(
            reader, team, wholeMonths(*span, answer.dots.period, question.months), *kpi, answer));
    }
    return answer;
}

} // namespace levelbook::gui
