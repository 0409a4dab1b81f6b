#include "workspace/papers.h"
#include "workspace/peoplenames.h"

using namespace Qt::StringLiterals;

namespace levelbook {

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

    const QList<const Engineer*> people = peopleIn(*index, wanted, period);
    const QStringList names = distinctNames(people);
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
