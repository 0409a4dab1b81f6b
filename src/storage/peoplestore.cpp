#include "storage/poolmonths.h"
#include "storage/sqlitestore.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace levelbook {

Result<QList<Team>> SqliteStore::teams()
{
    return m_database->statement(u"SELECT id, name FROM team ORDER BY name"_s)
        .all([](const Row& row) {
            return Team{ row.id<TeamId>(0), row.text(1) };
        });
}

Result<TeamId> SqliteStore::addTeam(const QString& name)
{
    auto id = m_database->statement(u"INSERT INTO team (name) VALUES (:name) RETURNING id"_s)
                  .bind(u":name", name)
                  .one([](const Row& row) { return row.id<TeamId>(0); });
    LEVELBOOK_TRY(id);
    return id->value_or(TeamId());
}

Result<QList<Engineer>> SqliteStore::engineers()
{
    auto all =
        m_database
            ->statement(u"SELECT id, employee_no, name, email, framework_key, hired_on, left_on, "
                        "career_started_on, manager_id, note, revision "
                        "FROM engineer ORDER BY employee_no"_s)
            .all([](const Row& row) {
                Engineer engineer;
                engineer.id = row.id<EngineerId>(0);
                engineer.employeeNo = row.text(1);
                engineer.name = row.text(2);
                engineer.email = row.text(3);
                engineer.framework = row.text(4);
                engineer.hiredOn = row.date(5);
                engineer.leftOn = row.date(6);
                engineer.careerStartedOn = row.date(7);
                engineer.manager = row.optionalId<EngineerId>(8);
                engineer.note = row.text(9);
                engineer.revision = row.integer(10);
                return engineer;
            });
    LEVELBOOK_TRY(all);
    QHash<EngineerId, Engineer*> byId;
    for (Engineer& engineer : *all)
        byId.insert(engineer.id, &engineer);
    // A damaged file may hold steps of nobody, which check() reports.
    Engineer nobody;
    const auto owner = [&](const Row& row) -> Engineer& {
        return *byId.value(row.id<EngineerId>(0), &nobody);
    };
    LEVELBOOK_TRY(
        m_database
            ->statement(u"SELECT engineer_id, from_on, team_id FROM team_step ORDER BY from_on"_s)
            .each([&](const Row& row) {
                owner(row).teams << TeamStep{ row.date(1), row.id<TeamId>(2) };
            }));
    LEVELBOOK_TRY(
        m_database
            ->statement(
                u"SELECT engineer_id, from_on, level, reason FROM level_step ORDER BY from_on"_s)
            .each([&](const Row& row) {
                const Level level = levelFromKey(row.text(2)).value_or(Level::Junior);
                owner(row).levels << LevelStep{ row.date(1), level, row.text(3) };
            }));
    LEVELBOOK_TRY(
        m_database
            ->statement(
                u"SELECT engineer_id, from_on, to_on, reason FROM absence ORDER BY from_on, id"_s)
            .each([&](const Row& row) {
                owner(row).absences << Absence{ { row.date(1), row.date(2) }, row.text(3) };
            }));
    return all;
}

Result<EngineerId> SqliteStore::addEngineer(const Engineer& engineer)
{
    auto id =
        m_database
            ->statement(u"INSERT INTO engineer (employee_no, name, email, framework_key, hired_on, "
                        "left_on, career_started_on, manager_id, note) VALUES (:no, :name, :email, "
                        ":framework, :hired, :left, :career, :manager, :note) RETURNING id"_s)
            .bind(u":no", engineer.employeeNo)
            .bind(u":name", engineer.name)
            .bind(u":email", engineer.email)
            .bind(u":framework", engineer.framework)
            .bind(u":hired", engineer.hiredOn)
            .bind(u":left", engineer.leftOn)
            .bind(u":career", engineer.careerStartedOn)
            .bind(u":manager", engineer.manager)
            .bind(u":note", engineer.note)
            .one([](const Row& row) { return row.id<EngineerId>(0); });
    LEVELBOOK_TRY(id);
    LEVELBOOK_TRY(writeHistories(**id, engineer));
    return **id;
}

// Whether a change of the histories moves a person's records to another team, or out of all.
Result<bool> SqliteStore::belongsElsewhere(const Engineer& engineer)
{
    auto same = m_database
                    ->statement(u"SELECT hired_on IS :hired AND left_on IS :left FROM engineer "
                                "WHERE id = :id"_s)
                    .bind(u":hired", engineer.hiredOn)
                    .bind(u":left", engineer.leftOn)
                    .bind(u":id", engineer.id)
                    .one([](const Row& row) { return row.boolean(0); });
    LEVELBOOK_TRY(same);
    auto steps = m_database
                     ->statement(u"SELECT from_on, team_id FROM team_step "
                                 "WHERE engineer_id = :id ORDER BY from_on"_s)
                     .bind(u":id", engineer.id)
                     .all([](const Row& row) {
                         return TeamStep{ row.date(0), row.id<TeamId>(1) };
                     });
    LEVELBOOK_TRY(steps);
    return !same->value_or(false) || *steps != engineer.teams;
}

Result<void> SqliteStore::updateEngineer(const Engineer& engineer)
{
    auto moves = belongsElsewhere(engineer);
    LEVELBOOK_TRY(moves);
    const QString theirs =
        u"WHERE p.subject_id = (SELECT id FROM subject WHERE engineer_id = :person)"_s;
    const auto bindPerson = [&](Statement& statement) { statement.bind(u":person", engineer.id); };
    if (*moves)
        LEVELBOOK_TRY(takeFromPools(*m_database, theirs, bindPerson));
    auto changed =
        m_database
            ->statement(u"UPDATE engineer SET employee_no = :no, name = :name, email = :email, "
                        "framework_key = :framework, hired_on = :hired, left_on = :left, "
                        "career_started_on = :career, manager_id = :manager, note = :note, "
                        "revision = revision + 1 WHERE id = :id AND revision = :revision"_s)
            .bind(u":no", engineer.employeeNo)
            .bind(u":name", engineer.name)
            .bind(u":email", engineer.email)
            .bind(u":framework", engineer.framework)
            .bind(u":hired", engineer.hiredOn)
            .bind(u":left", engineer.leftOn)
            .bind(u":career", engineer.careerStartedOn)
            .bind(u":manager", engineer.manager)
            .bind(u":note", engineer.note)
            .bind(u":id", engineer.id)
            .bind(u":revision", engineer.revision)
            .run();
    LEVELBOOK_TRY(changed);
    if (*changed == 0)
        return m_database->fail({ ErrorCode::Conflict, { engineer.employeeNo }, {} });
    for (const auto& table : { u"team_step"_s, u"level_step"_s, u"absence"_s }) {
        LEVELBOOK_TRY(m_database->statement(u"DELETE FROM %1 WHERE engineer_id = :id"_s.arg(table))
                          .bind(u":id", engineer.id)
                          .run());
    }
    LEVELBOOK_TRY(writeHistories(engineer.id, engineer));
    if (*moves)
        LEVELBOOK_TRY(putIntoPools(*m_database, theirs, bindPerson));
    return {};
}

Result<void> SqliteStore::removeEngineer(EngineerId id)
{
    LEVELBOOK_TRY(
        m_database->statement(u"DELETE FROM engineer WHERE id = :id"_s).bind(u":id", id).run());
    return {};
}

Result<void> SqliteStore::writeHistories(EngineerId id, const Engineer& engineer)
{
    Statement team = m_database->statement(
        u"INSERT INTO team_step (engineer_id, from_on, team_id) VALUES (:id, :from, :team)"_s);
    for (const TeamStep& step : engineer.teams)
        LEVELBOOK_TRY(
            team.bind(u":id", id).bind(u":from", step.from).bind(u":team", step.team).run());
    Statement level =
        m_database->statement(u"INSERT INTO level_step (engineer_id, from_on, level, reason) "
                              "VALUES (:id, :from, :level, :reason)"_s);
    for (const LevelStep& step : engineer.levels)
        LEVELBOOK_TRY(level.bind(u":id", id)
                          .bind(u":from", step.from)
                          .bind(u":level", levelKey(step.level))
                          .bind(u":reason", step.reason)
                          .run());
    Statement absence =
        m_database->statement(u"INSERT INTO absence (engineer_id, from_on, to_on, reason) "
                              "VALUES (:id, :from, :to, :reason)"_s);
    for (const Absence& away : engineer.absences)
        LEVELBOOK_TRY(absence.bind(u":id", id)
                          .bind(u":from", away.period.from)
                          .bind(u":to", away.period.to)
                          .bind(u":reason", away.reason)
                          .run());
    return {};
}

} // namespace levelbook
