#include "workspace/peopleindex.h"

#include <algorithm>

namespace levelbook {

Result<PeopleIndex> PeopleIndex::read(Store& store)
{
    PeopleIndex index;
    auto teams = store.teams();
    LEVELBOOK_TRY(teams);
    auto engineers = store.engineers();
    LEVELBOOK_TRY(engineers);
    index.m_teams = *std::move(teams);
    index.m_engineers = *std::move(engineers);
    for (qsizetype i = 0; i < index.m_engineers.size(); ++i) {
        index.m_byNo.insert(index.m_engineers[i].employeeNo, i);
        index.m_byId.insert(index.m_engineers[i].id, i);
    }
    return index;
}

const Engineer* PeopleIndex::byNo(const QString& employeeNo) const
{
    const auto it = m_byNo.constFind(employeeNo);
    return it == m_byNo.constEnd() ? nullptr : &m_engineers[*it];
}

const Engineer* PeopleIndex::byId(EngineerId id) const
{
    const auto it = m_byId.constFind(id);
    return it == m_byId.constEnd() ? nullptr : &m_engineers[*it];
}

const Team* PeopleIndex::team(TeamId id) const
{
    const auto it = std::find_if(
        m_teams.begin(), m_teams.end(), [id](const Team& team) { return team.id == id; });
    return it == m_teams.end() ? nullptr : &*it;
}

const Team* PeopleIndex::teamNamed(const QString& name) const
{
    const auto it = std::find_if(
        m_teams.begin(), m_teams.end(), [&name](const Team& team) { return team.name == name; });
    return it == m_teams.end() ? nullptr : &*it;
}

Result<const Engineer*> PeopleIndex::needEngineer(const QString& employeeNo) const
{
    if (const Engineer* engineer = byNo(employeeNo))
        return engineer;
    return Error{ ErrorCode::UnknownEngineer, { employeeNo }, {} };
}

Result<const Team*> PeopleIndex::needTeam(const QString& name) const
{
    if (const Team* found = teamNamed(name))
        return found;
    return Error{ ErrorCode::UnknownTeam, { name }, {} };
}

QString PeopleIndex::teamNameOn(const Engineer& engineer, QDate day) const
{
    const auto id = engineer.teamOn(day);
    const Team* found = id ? team(*id) : nullptr;
    return found ? found->name : QString();
}

QList<const Engineer*> PeopleIndex::members(TeamId team, const Period& period) const
{
    QList<const Engineer*> found;
    for (const Engineer& engineer : m_engineers) {
        const Period employed =
            period.intersected({ engineer.hiredOn.isValid() ? engineer.hiredOn : period.from,
                engineer.leftOn.isValid() ? engineer.leftOn : period.to });
        if (!spansInTeam(engineer, team, employed).isEmpty())
            found << &engineer;
    }
    return found;
}

QList<Period> spansInTeam(const Engineer& engineer, TeamId team, const Period& period)
{
    QList<Period> spans;
    for (qsizetype i = 0; i < engineer.teams.size(); ++i) {
        const TeamStep& step = engineer.teams[i];
        if (step.team != team)
            continue;
        const QDate from = i == 0 ? period.from : step.from;
        const QDate to = i + 1 < engineer.teams.size() ? engineer.teams[i + 1].from : period.to;
        const Period span = period.intersected({ from, to });
        if (span.days() > 0)
            spans << span;
    }
    return spans;
}

} // namespace levelbook
