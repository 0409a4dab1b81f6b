// The import of people; see imports.h.
#include "sources/peoplesource.h"
#include "workspace/frameworks.h"
#include "workspace/importrun.h"
#include "workspace/imports.h"
#include "workspace/peopleindex.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

bool sameValue(const TeamStep& a, const TeamStep& b) { return a.team == b.team; }
bool sameValue(const LevelStep& a, const LevelStep& b) { return a.level == b.level; }

// Puts a step of history at a day, in the place of one that stands there; one that takes that day's
// step back leaves none.
template <class Step>
void putStep(QList<Step>& steps, const Step& step)
{
    const auto at = std::find_if(
        steps.begin(), steps.end(), [&](const Step& known) { return known.from >= step.from; });
    const bool replaces = at != steps.end() && at->from == step.from;
    if (!replaces)
        steps.insert(at, step);
    else if (at != steps.begin() && sameValue(*std::prev(at), step))
        steps.erase(at);
    else
        *at = step;
}

class PeopleImporter {
public:
    PeopleImporter(Store& store, const ImportRequest& request, ImportLog& log)
        : m_store(store)
        , m_request(request)
        , m_log(log)
    {
    }

    // Everything but the managers first, so that a manager may stand below the people managed.
    Result<void> write(const QList<PersonRow>& rows, QList<Problem>& problems)
    {
        auto people = PeopleIndex::read(m_store);
        LEVELBOOK_TRY(people);
        auto frameworks = newestFrameworks(m_store);
        LEVELBOOK_TRY(frameworks);
        for (const FrameworkVersion& framework : std::as_const(*frameworks))
            m_frameworks << framework.key;
        for (const Team& team : people->teams())
            m_teams.insert(team.name, team.id);
        for (const Engineer& engineer : people->engineers())
            m_people.insert(engineer.employeeNo, engineer);
        for (const PersonRow& row : rows)
            LEVELBOOK_TRY(writePerson(row, problems));
        for (const PersonRow& row : rows)
            LEVELBOOK_TRY(setManager(row, problems));
        findLoops(rows, problems);
        if (!problems.isEmpty())
            return {};
        return save(rows);
    }

private:
    Result<TeamId> teamNamed(const QString& name)
    {
        if (const auto it = m_teams.constFind(name); it != m_teams.constEnd())
            return *it;
        auto id = m_store.addTeam(name);
        LEVELBOOK_TRY(id);
        m_teams.insert(name, *id);
        return *id;
    }

    Result<void> writePerson(const PersonRow& row, QList<Problem>& problems)
    {
        auto team = teamNamed(row.team);
        LEVELBOOK_TRY(team);
        const auto known = m_people.constFind(row.employeeNo);
        Engineer engineer = known == m_people.constEnd() ? Engineer() : *known;
        if (known == m_people.constEnd()) {
            engineer.employeeNo = row.employeeNo;
            engineer.framework = m_frameworks.value(0);
            engineer.hiredOn = row.hiredOn;
            engineer.teams << TeamStep{ row.hiredOn, *team };
            engineer.levels << LevelStep{ row.hiredOn, row.level, {} };
        } else {
            setHiredOn(engineer, row.hiredOn);
            // Of somebody who has yet to come the first step changes, not a time before it.
            const QDate from = std::max(m_request.today, row.hiredOn);
            if (engineer.teamOn(from) != *team)
                putStep(engineer.teams, TeamStep{ from, *team });
            if (engineer.levelOn(from) != row.level)
                putStep(engineer.levels, LevelStep{ from, row.level, {} });
        }
        engineer.name = row.name;
        engineer.careerStartedOn = row.careerStartedOn;
        if (row.leftOn)
            engineer.leftOn = *row.leftOn;
        else if (engineer.leftOn.isValid() && engineer.leftOn < row.hiredOn)
            problems << Problem{ ErrorCode::LeftBeforeHired, {}, row.line, u"hired_on"_s, {} };
        if (row.email)
            engineer.email = *row.email;
        const QString framework = row.framework.value_or(QString());
        if (m_frameworks.contains(framework))
            engineer.framework = framework;
        else if (!framework.isEmpty())
            problems << Problem{ ErrorCode::UnknownFramework, { framework }, row.line,
                u"framework"_s, {} };
        m_wanted.insert(row.employeeNo, engineer);
        return {};
    }

    Result<void> setManager(const PersonRow& row, QList<Problem>& problems)
    {
        if (!row.managerNo)
            return {};
        Engineer& engineer = m_wanted[row.employeeNo];
        if (row.managerNo->isEmpty()) {
            m_managers.insert(row.employeeNo, QString());
            engineer.manager.reset();
        } else if (!m_wanted.contains(*row.managerNo) && !m_people.contains(*row.managerNo)) {
            problems << Problem{ ErrorCode::UnknownEngineer, { *row.managerNo }, row.line,
                u"manager_no"_s, {} };
        } else {
            m_managers.insert(row.employeeNo, *row.managerNo);
        }
        return {};
    }

    QString managerNoOf(const QString& employeeNo) const
    {
        if (const auto it = m_managers.constFind(employeeNo); it != m_managers.constEnd())
            return *it;
        const Engineer engineer = m_people.value(employeeNo);
        if (!engineer.manager)
            return {};
        const auto it = std::find_if(m_people.begin(), m_people.end(),
            [&](const Engineer& other) { return other.id == *engineer.manager; });
        return it == m_people.end() ? QString() : it->employeeNo;
    }

    void findLoops(const QList<PersonRow>& rows, QList<Problem>& problems)
    {
        for (const PersonRow& row : rows) {
            if (!row.managerNo || row.managerNo->isEmpty())
                continue;
            QSet<QString> seen{ row.employeeNo };
            for (QString above = managerNoOf(row.employeeNo); !above.isEmpty();
                 above = managerNoOf(above)) {
                if (above == row.employeeNo) {
                    problems << Problem{ ErrorCode::ManagerLoop, { row.employeeNo }, row.line,
                        u"manager_no"_s, {} };
                    break;
                }
                if (seen.contains(above))
                    break; // A loop above, which is told where it is.
                seen.insert(above);
            }
        }
    }

    Result<void> save(const QList<PersonRow>& rows)
    {
        // New people get their ids first: anybody in the file may be somebody's manager.
        for (const PersonRow& row : rows) {
            Engineer& engineer = m_wanted[row.employeeNo];
            if (m_people.contains(row.employeeNo))
                continue;
            auto id = m_store.addEngineer(engineer);
            LEVELBOOK_TRY(id);
            engineer.id = *id;
            engineer.revision = 1;
            ++m_log.added;
            LEVELBOOK_TRY(m_store.rememberPerson(m_log.id, *id, std::nullopt));
        }
        for (const PersonRow& row : rows)
            LEVELBOOK_TRY(saveChanged(row));
        return {};
    }

    Result<void> saveChanged(const PersonRow& row)
    {
        Engineer& engineer = m_wanted[row.employeeNo];
        if (const QString manager = m_managers.value(row.employeeNo); !manager.isEmpty())
            engineer.manager =
                m_wanted.contains(manager) ? m_wanted[manager].id : m_people[manager].id;
        const bool isNew = !m_people.contains(row.employeeNo);
        if (isNew && !engineer.manager)
            return {};
        if (!isNew && engineer == m_people[row.employeeNo]) {
            ++m_log.unchanged;
            return {};
        }
        LEVELBOOK_TRY(m_store.updateEngineer(engineer));
        if (!isNew)
            ++m_log.updated;
        return m_store.rememberPerson(m_log.id, engineer.id,
            isNew ? std::nullopt : std::optional(m_people.value(row.employeeNo)));
    }

    Store& m_store;
    const ImportRequest& m_request;
    ImportLog& m_log;
    QStringList m_frameworks; ///< By their keys; who has none works by the first one.
    QHash<QString, TeamId> m_teams;
    QHash<QString, Engineer> m_people; ///< As they are in the store.
    QHash<QString, Engineer> m_wanted; ///< As the file wants them.
    QHash<QString, QString> m_managers; ///< As the file wants them; empty: nobody.
};

} // namespace

Result<ImportOutcome> importPeople(Store& store, const ImportRequest& request)
{
    ProblemList found;
    auto rows = readPeople(request.path, found, request.reading);
    LEVELBOOK_TRY(rows);
    if (!found.isEmpty())
        return found.toError(request.path);
    return runImport(store, request, ImportKind::People, u"levelbook-csv"_s,
        [&](ImportLog& log) -> Result<bool> {
            QList<Problem> problems;
            log.rows = rows->size();
            LEVELBOOK_TRY(PeopleImporter(store, request, log).write(*rows, problems));
            if (!problems.isEmpty())
                return Error{ ErrorCode::FileHasProblems, { request.path }, problems };
            return log.added + log.updated > 0;
        });
}

} // namespace levelbook
