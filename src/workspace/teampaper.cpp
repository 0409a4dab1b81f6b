#include "workspace/kpicatalog.h"
#include "workspace/papers.h"
#include "workspace/peoplenames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// Makes the report of one team.
class TeamPaperMaker {
public:
    TeamPaperMaker(Store& store, const PeopleIndex& index, const KpiCatalog& catalog,
        const Framework& first, const Progress& progress)
        : m_store(store)
        , m_index(index)
        , m_catalog(catalog)
        , m_first(first)
        , m_progress(progress)
    {
    }

    /// No team: everybody.
    Result<void> fill(TeamPaper& paper, const Team* team)
    {
        const QList<const Engineer*> people = peopleIn(m_index, team, paper.period);
        paper.people = static_cast<int>(people.size());
        listKpis(paper, people);
        m_total = people.size() + paper.kpis.size();
        LEVELBOOK_TRY(addPeople(paper, people));
        for (TeamKpi& one : paper.kpis)
            LEVELBOOK_TRY(addTeam(one, paper.period, team));
        return {};
    }

private:
    // Whom no known framework is given works by the file's first.
    const Framework& frameworkOf(const Engineer& person) const
    {
        const Framework* own = m_catalog.framework(person.framework);
        return own ? *own : m_first;
    }

    void listKpis(TeamPaper& paper, const QList<const Engineer*>& people) const
    {
        QSet<const Framework*> used;
        for (const Engineer* person : people)
            used << &frameworkOf(*person);
        if (used.isEmpty())
            used << &m_first;
        for (const KpiGroup& group : m_catalog.groups()) {
            for (const KpiDefinition& kpi : group.kpis) {
                if (std::ranges::any_of(
                        used, [&](const Framework* one) { return one->kpi(kpi.key); }))
                    paper.kpis << TeamKpi{ kpi, group.heading, {}, {}, {} };
            }
        }
    }

    Result<void> step()
    {
        if (m_progress(m_done++, m_total))
            return {};
        return Error{ ErrorCode::Cancelled, {}, {} };
    }

    // A person's figures come all at once: one reading of the records for every KPI.
    Result<void> addPeople(TeamPaper& paper, const QList<const Engineer*>& people)
    {
        const QStringList names = distinctNames(people);
        for (qsizetype i = 0; i < people.size(); ++i) {
            LEVELBOOK_TRY(step());
            const Framework& framework = frameworkOf(*people[i]);
            auto figures =
                FigureReader(m_store, m_index, framework).forEngineer(*people[i], paper.period);
            LEVELBOOK_TRY(figures);
            const QList<KpiDefinition> kpis = framework.kpis();
            const auto level = people[i]->levelOn(paper.period.lastDay());
            for (qsizetype k = 0; k < kpis.size(); ++k) {
                if (kpis[k].scope == KpiScope::Team)
                    continue;
                TeamFigure figure{ names[i], level, figures->value(k), std::nullopt };
                if (level && kpis[k].targets.contains(*level))
                    figure.targets = kpis[k].targets.value(*level);
                const auto isIt = [&](const TeamKpi& one) { return one.kpi.key == kpis[k].key; };
                std::ranges::find_if(paper.kpis, isIt)->figures << figure;
            }
        }
        return {};
    }

    Result<void> addTeam(TeamKpi& one, const Period& period, const Team* team)
    {
        LEVELBOOK_TRY(step());
        const QString& key = one.kpi.key;
        FigureReader reader(m_store, m_index, *m_catalog.frameworkWith(key));
        if (one.kpi.scope == KpiScope::Team) {
            for (const Team& each : team ? QList<Team>{ *team } : m_index.teams()) {
                auto figures = reader.forTeam(each, period, key);
                LEVELBOOK_TRY(figures);
                one.figures << TeamFigure{ each.name, std::nullopt, figures->first(),
                    std::nullopt };
            }
        }
        const QList<Period> months = monthsOf(period);
        auto byMonth = team ? reader.forTeam(*team, months, key) : reader.forEverybody(months, key);
        LEVELBOOK_TRY(byMonth);
        for (const QList<Figure>& month : std::as_const(*byMonth))
            one.months += month;
        one.xmr = xmrOf(one.kpi, one.months);
        return {};
    }

    Store& m_store;
    const PeopleIndex& m_index;
    const KpiCatalog& m_catalog;
    const Framework& m_first;
    const Progress& m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<TeamPaper> teamPaper(Store& store, const QString& team, const Period& period,
    const QDateTime& printedAt, const Progress& progress)
{
    auto head = paperHead(store, printedAt);
    LEVELBOOK_TRY(head);
    auto index = PeopleIndex::read(store);
    LEVELBOOK_TRY(index);
    auto first = newestFramework(store);
    LEVELBOOK_TRY(first);
    auto catalog = KpiCatalog::read(store);
    LEVELBOOK_TRY(catalog);
    const Team* wanted = nullptr;
    if (!team.isEmpty()) {
        auto found = index->needTeam(team);
        LEVELBOOK_TRY(found);
        wanted = *found;
    }
    TeamPaper paper{ *std::move(head), team, period, 0, {} };
    TeamPaperMaker maker(store, *index, *catalog, *catalog->framework(first->key), progress);
    LEVELBOOK_TRY(maker.fill(paper, wanted));
    return paper;
}

} // namespace levelbook
