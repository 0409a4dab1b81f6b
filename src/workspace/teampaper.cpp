#include "workspace/papers.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// Everybody, or those of a team, who were there in the period: by name as Koreans sort.
QList<const Engineer*> peopleOf(const PeopleIndex& people, const Team* team, const Period& period)
{
    QList<const Engineer*> found;
    if (team) {
        found = people.members(team->id, period);
    } else {
        for (const Engineer& engineer : people.engineers()) {
            if (activeDays(engineer, period) > 0)
                found << &engineer;
        }
    }
    QCollator collator(QLocale(QLocale::Korean));
    std::sort(found.begin(), found.end(), [&](const Engineer* a, const Engineer* b) {
        const int order = collator.compare(a->name, b->name);
        return order != 0 ? order < 0 : a->employeeNo < b->employeeNo;
    });
    return found;
}

// Three people may bear one name.
QStringList namesOf(const QList<const Engineer*>& people)
{
    QHash<QString, int> times;
    for (const Engineer* engineer : people)
        ++times[engineer->name];
    QStringList names;
    for (const Engineer* engineer : people)
        names << (times[engineer->name] > 1 ? u"%1 (%2)"_s.arg(engineer->name, engineer->employeeNo)
                                            : engineer->name);
    return names;
}

} // namespace

Result<TeamPaper> teamPaper(Store& store, const QString& team, const Period& period,
    const QDateTime& printedAt, const Progress& progress)
{
    TeamPaper paper;
    auto head = paperHead(store, printedAt);
    LEVELBOOK_TRY(head);
    auto index = PeopleIndex::read(store);
    LEVELBOOK_TRY(index);
    auto version = newestFramework(store);
    LEVELBOOK_TRY(version);
    auto framework = store.framework(version->id);
    LEVELBOOK_TRY(framework);
    const Team* wanted = nullptr;
    if (!team.isEmpty()) {
        auto found = index->needTeam(team);
        LEVELBOOK_TRY(found);
        wanted = *found;
    }
    paper.head = *std::move(head);
    paper.framework = *std::move(framework);
    paper.team = team;
    paper.period = period;

    const QList<const Engineer*> people = peopleOf(*index, wanted, period);
    const QStringList names = namesOf(people);
    paper.people = static_cast<int>(people.size());
    const QList<KpiDefinition> kpis = paper.framework.kpis();
    for (const KpiDefinition& kpi : kpis)
        paper.kpis << TeamKpi{ kpi, {}, {}, {} };

    FigureReader reader(store, *index, paper.framework);
    const qint64 total = people.size() + kpis.size();
    qint64 done = 0;
    // A person's figures come all at once: one reading of the records for every KPI.
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (!progress(done++, total))
            return Error{ ErrorCode::Cancelled, {}, {} };
        auto figures = reader.forEngineer(*people[i], period);
        LEVELBOOK_TRY(figures);
        const auto level = people[i]->levelOn(period.lastDay());
        for (qsizetype k = 0; k < kpis.size(); ++k) {
            if (kpis[k].scope == KpiScope::Team)
                continue;
            TeamFigure figure{ names[i], level, figures->value(k), std::nullopt };
            if (level && kpis[k].targets.contains(*level))
                figure.targets = kpis[k].targets.value(*level);
            paper.kpis[k].figures << figure;
        }
    }
    const QList<Team> teams = wanted ? QList<Team>{ *wanted } : index->teams();
    const QList<Period> months = monthsOf(period);
    for (TeamKpi& one : paper.kpis) {
        if (!progress(done++, total))
            return Error{ ErrorCode::Cancelled, {}, {} };
        if (one.kpi.scope == KpiScope::Team) {
            for (const Team& each : teams) {
                auto figures = reader.forTeam(each, period, one.kpi.key);
                LEVELBOOK_TRY(figures);
                one.figures << TeamFigure{ each.name, std::nullopt, figures->first(),
                    std::nullopt };
            }
        }
        auto byMonth = wanted ? reader.forTeam(*wanted, months, one.kpi.key)
                              : reader.forEverybody(months, one.kpi.key);
        LEVELBOOK_TRY(byMonth);
        for (const QList<Figure>& month : std::as_const(*byMonth))
            one.months += month;
        one.xmr = xmrOf(one.kpi, one.months);
    }
    return paper;
}

} // namespace levelbook
