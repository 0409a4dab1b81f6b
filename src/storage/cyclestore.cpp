#include "storage/sqlitestore.h"

using namespace Qt::StringLiterals;

namespace levelbook {

Result<QList<Cycle>> SqliteStore::cycles()
{
    auto cycles = m_database
                      ->statement(u"SELECT id, name, from_on, to_on, state, appeal_days, revision "
                                  "FROM cycle ORDER BY id"_s)
                      .all([](const Row& row) {
                          Cycle cycle;
                          cycle.id = row.id<CycleId>(0);
                          cycle.name = row.text(1);
                          cycle.period = { row.date(2), row.date(3) };
                          cycle.state =
                              cycleStateFromKey(row.text(4)).value_or(CycleState::Planned);
                          cycle.appealDays = static_cast<int>(row.integer(5));
                          cycle.revision = row.integer(6);
                          return cycle;
                      });
    LEVELBOOK_TRY(cycles);
    for (Cycle& cycle : *cycles)
        LEVELBOOK_TRY(readCycleParts(cycle));
    return cycles;
}

Result<void> SqliteStore::readCycleParts(Cycle& cycle)
{
    LEVELBOOK_TRY(
        m_database->statement(u"SELECT stage, due_on FROM cycle_stage WHERE cycle_id = :id"_s)
            .bind(u":id", cycle.id)
            .each([&cycle](const Row& row) {
                const auto stage = stageFromKey(row.text(0));
                if (!stage)
                    return;
                cycle.stages << *stage;
                if (row.date(1).isValid())
                    cycle.due[*stage] = row.date(1);
            }));
    std::sort(cycle.stages.begin(), cycle.stages.end());
    LEVELBOOK_TRY(m_database
                      ->statement(u"SELECT title, person_id FROM cycle_seat "
                                  "WHERE cycle_id = :id ORDER BY position"_s)
                      .bind(u":id", cycle.id)
                      .each([&cycle](const Row& row) {
                          cycle.approvalLine << ApprovalSeat{ row.text(0), row.id<EngineerId>(1) };
                      }));
    return m_database
        ->statement(
            u"SELECT grade, share FROM cycle_quota WHERE cycle_id = :id ORDER BY position"_s)
        .bind(u":id", cycle.id)
        .each([&cycle](const Row& row) {
            cycle.quota << QuotaShare{ row.text(0), static_cast<int>(row.integer(1)) };
        });
}

Result<CycleId> SqliteStore::addCycle(const Cycle& cycle)
{
    auto id = m_database
                  ->statement(u"INSERT INTO cycle (name, from_on, to_on, state, appeal_days) "
                              "VALUES (:name, :from, :to, :state, :days) RETURNING id"_s)
                  .bind(u":name", cycle.name)
                  .bind(u":from", cycle.period.from)
                  .bind(u":to", cycle.period.to)
                  .bind(u":state", cycleStateKey(cycle.state))
                  .bind(u":days", cycle.appealDays)
                  .one([](const Row& row) { return row.id<CycleId>(0); });
    LEVELBOOK_TRY(id);
    LEVELBOOK_TRY(writeCycleParts(**id, cycle));
    return **id;
}

Result<void> SqliteStore::updateCycle(const Cycle& cycle)
{
    auto changed = m_database
                       ->statement(u"UPDATE cycle SET name = :name, from_on = :from, to_on = :to, "
                                   "state = :state, appeal_days = :days, revision = revision + 1 "
                                   "WHERE id = :id AND revision = :revision"_s)
                       .bind(u":name", cycle.name)
                       .bind(u":from", cycle.period.from)
                       .bind(u":to", cycle.period.to)
                       .bind(u":state", cycleStateKey(cycle.state))
                       .bind(u":days", cycle.appealDays)
                       .bind(u":id", cycle.id)
                       .bind(u":revision", cycle.revision)
                       .run();
    LEVELBOOK_TRY(changed);
    if (*changed == 0)
        return m_database->fail({ ErrorCode::Conflict, { cycle.name }, {} });
    for (const auto& table : { u"cycle_stage"_s, u"cycle_seat"_s, u"cycle_quota"_s })
        LEVELBOOK_TRY(m_database->statement(u"DELETE FROM %1 WHERE cycle_id = :id"_s.arg(table))
                          .bind(u":id", cycle.id)
                          .run());
    return writeCycleParts(cycle.id, cycle);
}

Result<void> SqliteStore::writeCycleParts(CycleId id, const Cycle& cycle)
{
    Statement stages = m_database->statement(
        u"INSERT INTO cycle_stage (cycle_id, stage, due_on) VALUES (:id, :stage, :due)"_s);
    for (const Stage stage : cycle.stages)
        LEVELBOOK_TRY(stages.bind(u":id", id)
                          .bind(u":stage", stageKey(stage))
                          .bind(u":due", cycle.due.value(stage))
                          .run());
    Statement seats =
        m_database->statement(u"INSERT INTO cycle_seat (cycle_id, position, title, person_id) "
                              "VALUES (:id, :position, :title, :person)"_s);
    int position = 0;
    for (const ApprovalSeat& seat : cycle.approvalLine)
        LEVELBOOK_TRY(seats.bind(u":id", id)
                          .bind(u":position", ++position)
                          .bind(u":title", seat.title)
                          .bind(u":person", seat.person)
                          .run());
    Statement shares =
        m_database->statement(u"INSERT INTO cycle_quota (cycle_id, position, grade, share) "
                              "VALUES (:id, :position, :grade, :share)"_s);
    position = 0;
    for (const QuotaShare& share : cycle.quota)
        LEVELBOOK_TRY(shares.bind(u":id", id)
                          .bind(u":position", ++position)
                          .bind(u":grade", share.grade)
                          .bind(u":share", share.share)
                          .run());
    return {};
}

} // namespace levelbook
