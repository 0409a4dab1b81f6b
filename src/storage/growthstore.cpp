#include "storage/sqlitestore.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr auto theTick =
    "WHERE engineer_id = :engineer AND framework_key = :framework AND item = :item"_L1;

void bindIdentity(Statement& statement, const Tick& tick)
{
    statement.bind(u":engineer", tick.engineer)
        .bind(u":framework", tick.framework)
        .bind(u":item", tick.item);
}

void bindContent(Statement& statement, const Tick& tick)
{
    statement.bind(u":on", tick.on)
        .bind(u":note", tick.note)
        .bind(u":evidence", evidenceText(tick.evidence));
}

} // namespace

Result<QList<Tick>> SqliteStore::ticks(EngineerId engineer)
{
    return m_database
        ->statement(
            u"SELECT framework_key, item, done_on, note, evidence, revision "
            "FROM roadmap_tick WHERE engineer_id = :engineer ORDER BY framework_key, item"_s)
        .bind(u":engineer", engineer)
        .all([engineer](const Row& row) {
            // A text that says no evidence any more (a damaged file) shows as none.
            return Tick{ engineer, row.text(0), row.text(1), row.date(2), row.text(3),
                evidenceFromText(row.text(4)).value_or(TickEvidence()), row.integer(5) };
        });
}

Result<void> SqliteStore::addTick(const Tick& tick)
{
    Statement statement = m_database->statement(
        u"INSERT INTO roadmap_tick (engineer_id, framework_key, item, done_on, note, evidence) "
        "VALUES (:engineer, :framework, :item, :on, :note, :evidence) "
        "ON CONFLICT (engineer_id, framework_key, item) DO NOTHING"_s);
    bindIdentity(statement, tick);
    bindContent(statement, tick);
    return changedOne(statement.run(), tick.item);
}

Result<void> SqliteStore::updateTick(const Tick& tick)
{
    Statement statement = m_database->statement(
        u"UPDATE roadmap_tick SET done_on = :on, note = :note, evidence = :evidence, "
        "revision = revision + 1 "_s
        + theTick + u" AND revision = :revision"_s);
    bindIdentity(statement, tick);
    bindContent(statement, tick);
    return changedOne(statement.bind(u":revision", tick.revision).run(), tick.item);
}

Result<void> SqliteStore::removeTick(const Tick& tick)
{
    Statement statement = m_database->statement(
        u"DELETE FROM roadmap_tick "_s + theTick + u" AND revision = :revision"_s);
    bindIdentity(statement, tick);
    return changedOne(statement.bind(u":revision", tick.revision).run(), tick.item);
}

Result<void> SqliteStore::changedOne(const Result<qint64>& changed, const QString& what)
{
    LEVELBOOK_TRY(changed);
    if (*changed == 0)
        return m_database->fail({ ErrorCode::Conflict, { what }, {} });
    return {};
}

Result<QList<GoalState>> SqliteStore::goalStates(EngineerId engineer)
{
    return m_database
        ->statement(u"SELECT cycle_id, goal, state, since_on, note, revision FROM goal_state "
                    "WHERE engineer_id = :engineer ORDER BY cycle_id, goal"_s)
        .bind(u":engineer", engineer)
        .all([engineer](const Row& row) {
            return GoalState{ engineer, row.id<CycleId>(0), row.text(1),
                goalOutcomeFromKey(row.text(2)).value_or(GoalOutcome::Open), row.date(3),
                row.text(4), row.integer(5) };
        });
}

Result<void> SqliteStore::setGoalState(const GoalState& state)
{
    const QString sql = state.revision == 0
        ? u"INSERT INTO goal_state (engineer_id, cycle_id, goal, state, since_on, note) "
          "VALUES (:engineer, :cycle, :goal, :state, :on, :note) "
          "ON CONFLICT (engineer_id, cycle_id, goal) DO NOTHING"_s
        : u"UPDATE goal_state SET state = :state, since_on = :on, note = :note, "
          "revision = revision + 1 WHERE engineer_id = :engineer AND cycle_id = :cycle "
          "AND goal = :goal AND revision = :revision"_s;
    Statement statement = m_database->statement(sql);
    statement.bind(u":engineer", state.engineer)
        .bind(u":cycle", state.cycle)
        .bind(u":goal", state.goal)
        .bind(u":state", goalOutcomeKey(state.outcome))
        .bind(u":on", state.on)
        .bind(u":note", state.note);
    if (state.revision != 0)
        statement.bind(u":revision", state.revision);
    return changedOne(statement.run(), state.goal);
}

Result<void> SqliteStore::rememberTick(
    ImportId import, const Tick& tick, const std::optional<Tick>& before)
{
    Statement statement = m_database->statement(
        u"INSERT INTO import_tick (import_id, engineer_id, framework_key, item, done_on, note, "
        "evidence, before_revision, after_revision) SELECT :import, engineer_id, framework_key, "
        "item, :on, :note, :evidence, :before, revision FROM roadmap_tick "_s
        + theTick);
    bindIdentity(statement, tick);
    bindContent(statement, before.value_or(Tick()));
    LEVELBOOK_TRY(
        statement.bind(u":import", import).bind(u":before", before ? before->revision : 0).run());
    return {};
}

Result<void> SqliteStore::undoTicks(ImportId import)
{
    struct Memory {
        Tick before; ///< Without a day: the import added it.
        QString employeeNo;
        qint64 afterRevision;
        std::optional<qint64> revision; ///< None: it is gone.
    };
    auto memories =
        m_database
            ->statement(
                u"SELECT i.engineer_id, i.framework_key, i.item, i.done_on, i.note, "
                "i.evidence, i.before_revision, e.employee_no, i.after_revision, t.revision "
                "FROM import_tick i JOIN engineer e ON e.id = i.engineer_id "
                "LEFT JOIN roadmap_tick t ON t.engineer_id = i.engineer_id "
                "AND t.framework_key = i.framework_key AND t.item = i.item "
                "WHERE i.import_id = :id ORDER BY e.employee_no, i.item"_s)
            .bind(u":id", import)
            .all([](const Row& row) {
                return Memory{
                    { row.id<EngineerId>(0), row.text(1), row.text(2), row.date(3), row.text(4),
                        evidenceFromText(row.text(5)).value_or(TickEvidence()), row.integer(6) },
                    row.text(7), row.integer(8), row.optionalInteger(9)
                };
            });
    LEVELBOOK_TRY(memories);
    for (const Memory& memory : std::as_const(*memories)) {
        const bool added = !memory.before.on.isValid();
        if (added && !memory.revision)
            continue; // Taken away since, as the undo would.
        if (memory.revision != memory.afterRevision)
            return m_database->fail({ ErrorCode::ImportTickChanged,
                { import.value, memory.employeeNo, memory.before.item }, {} });
        Tick tick = memory.before;
        tick.revision = memory.afterRevision;
        LEVELBOOK_TRY(added ? removeTick(tick) : updateTick(tick));
        if (added)
            continue;
        // The tick is again as the import before left it, under a new revision: that import can
        // still be taken back.
        Statement earlier = m_database->statement(u"UPDATE import_tick SET after_revision = :now "_s
            + theTick + u" AND after_revision = :before AND import_id <> :import"_s);
        bindIdentity(earlier, tick);
        LEVELBOOK_TRY(earlier.bind(u":now", memory.afterRevision + 1)
                          .bind(u":before", memory.before.revision)
                          .bind(u":import", import)
                          .run());
    }
    LEVELBOOK_TRY(m_database->statement(u"DELETE FROM import_tick WHERE import_id = :id"_s)
                      .bind(u":id", import)
                      .run());
    return {};
}

} // namespace levelbook
