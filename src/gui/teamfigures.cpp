#include "gui/teamfigures.h"

#include "workspace/workspacefile.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

QDate monthOf(QDate day) { return { day.year(), day.month(), 1 }; }

// The wish as days; of a KPI without records, nothing.
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

// By name as Koreans sort, then by number: three people may bear one name.
QList<const Engineer*> peopleOf(
    const TeamQuestion& question, const Team* team, const Period& period)
{
    QList<const Engineer*> people;
    const QList<Team> teams = team ? QList<Team>{ *team } : question.people.teams();
    for (const Team& one : teams) {
        for (const Engineer* engineer : question.people.members(one.id, period)) {
            if (!people.contains(engineer)
                && (!question.level || engineer->levelOn(period.lastDay()) == question.level))
                people << engineer;
        }
    }
    QCollator collator(QLocale(QLocale::Korean));
    std::sort(people.begin(), people.end(), [&](const Engineer* a, const Engineer* b) {
        const int order = collator.compare(a->name, b->name);
        return order != 0 ? order < 0 : a->employeeNo < b->employeeNo;
    });
    return people;
}

QHash<QString, int> namesOf(const QList<const Engineer*>& people)
{
    QHash<QString, int> names;
    for (const Engineer* engineer : people)
        ++names[engineer->name];
    return names;
}

Result<void> addPeople(FigureReader& reader, const TeamQuestion& question, const Team* team,
    const KpiDefinition& kpi, const std::function<bool()>& isWanted, TeamAnswer& answer)
{
    const Period period = answer.dots.period;
    const QList<const Engineer*> people = peopleOf(question, team, period);
    const QHash<QString, int> names = namesOf(people);
    for (const Engineer* engineer : people) {
        if (!isWanted())
            return {};
        auto figures = reader.forEngineer(*engineer, period, kpi.key);
        LEVELBOOK_TRY(figures);
        const auto level = engineer->levelOn(period.lastDay());
        charts::DotsRow row{ names[engineer->name] > 1
                ? u"%1 (%2)"_s.arg(engineer->name, engineer->employeeNo)
                : engineer->name,
            level, figures->first(), std::nullopt };
        if (level && kpi.targets.contains(*level))
            row.targets = kpi.targets.value(*level);
        answer.dots.rows << row;
        answer.subjects << KpiSubject(engineer->id);
    }
    return {};
}

Result<void> addTeams(FigureReader& reader, const TeamQuestion& question, const Team* team,
    const KpiDefinition& kpi, TeamAnswer& answer)
{
    QList<Team> teams = team ? QList<Team>{ *team } : question.people.teams();
    QCollator collator(QLocale(QLocale::Korean));
    std::sort(teams.begin(), teams.end(),
        [&](const Team& a, const Team& b) { return collator.compare(a.name, b.name) < 0; });
    for (const Team& one : std::as_const(teams)) {
        auto figures = reader.forTeam(one, answer.dots.period, kpi.key);
        LEVELBOOK_TRY(figures);
        answer.dots.rows << charts::DotsRow{ one.name, std::nullopt, figures->first(),
            std::nullopt };
        answer.subjects << KpiSubject(one.id);
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
    if (answer.dots.period.isValid() && kpi->scope == KpiScope::Team) {
        LEVELBOOK_TRY(addTeams(reader, question, team, *kpi, answer));
    } else if (answer.dots.period.isValid()) {
        LEVELBOOK_TRY(addPeople(reader, question, team, *kpi, isWanted, answer));
    }
    if (isWanted()) {
        LEVELBOOK_TRY(addMonths(
            reader, team, wholeMonths(*span, answer.dots.period, question.months), *kpi, answer));
    }
    return answer;
}

} // namespace levelbook::gui
