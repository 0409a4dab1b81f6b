// Everybody and every team, read once and found by key, for use cases that touch many people.
#pragma once

#include "domain/store.h"

#include <QHash>

namespace levelbook {

class PeopleIndex {
public:
    static Result<PeopleIndex> read(Store& store);

    const QList<Engineer>& engineers() const { return m_engineers; }
    const QList<Team>& teams() const { return m_teams; }

    /// By key, or nullptr.
    const Engineer* byNo(const QString& employeeNo) const;
    const Engineer* byId(EngineerId id) const;
    const Team* team(TeamId id) const;
    const Team* teamNamed(const QString& name) const;

    /// The same, as results that name what was not found.
    Result<const Engineer*> needEngineer(const QString& employeeNo) const;
    Result<const Team*> needTeam(const QString& name) const;

    /// The team's name on a day; empty where there is none.
    QString teamNameOn(const Engineer& engineer, QDate day) const;
    /// Everybody who was in the team on some day of the period, by employee number.
    QList<const Engineer*> members(TeamId team, const Period& period) const;

private:
    QList<Engineer> m_engineers;
    QList<Team> m_teams;
    QHash<QString, qsizetype> m_byNo;
    QHash<EngineerId, qsizetype> m_byId;
};

/// The spans of a period that a person's history spends in a team, by date. The first step of the
/// history counts from ever, and employment is not looked at.
QList<Period> spansInTeam(const Engineer& engineer, TeamId team, const Period& period);

} // namespace levelbook
