#include "storage/personmemory.h"
#include "storage/poolmonths.h"
#include "storage/sqlitestore.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace levelbook {

Result<QList<ImportLog>> SqliteStore::imports()
{
    return m_database
        ->statement(
            u"SELECT id, kind, file, sha256, source, done_by, at, row_count, added, updated, "
            "unchanged, undone_at FROM import ORDER BY id"_s)
        .all([](const Row& row) {
            return ImportLog{ row.id<ImportId>(0),
                importKindFromKey(row.text(1)).value_or(ImportKind::Kpi), row.text(2), row.text(3),
                row.text(4), row.text(5), row.dateTime(6), row.integer(7), row.integer(8),
                row.integer(9), row.integer(10), row.dateTime(11) };
        });
}

Result<ImportId> SqliteStore::addImport(const ImportLog& log)
{
    auto id = m_database
                  ->statement(u"INSERT INTO import (kind, file, sha256, source, done_by, at) "
                              "VALUES (:kind, :file, :sha256, :source, :by, :at) RETURNING id"_s)
                  .bind(u":kind", importKindKey(log.kind))
                  .bind(u":file", log.file)
                  .bind(u":sha256", log.sha256)
                  .bind(u":source", log.source)
                  .bind(u":by", log.by)
                  .bind(u":at", log.at)
                  .one([](const Row& row) { return row.id<ImportId>(0); });
    LEVELBOOK_TRY(id);
    return id->value_or(ImportId());
}

Result<void> SqliteStore::finishImport(const ImportLog& log)
{
    LEVELBOOK_TRY(
        m_database
            ->statement(u"UPDATE import SET sha256 = :sha256, row_count = :rows, added = :added, "
                        "updated = :updated, unchanged = :unchanged WHERE id = :id"_s)
            .bind(u":sha256", log.sha256)
            .bind(u":rows", log.rows)
            .bind(u":added", log.added)
            .bind(u":updated", log.updated)
            .bind(u":unchanged", log.unchanged)
            .bind(u":id", log.id)
            .run());
    return {};
}

Result<void> SqliteStore::rememberPerson(
    ImportId import, EngineerId engineer, const std::optional<Engineer>& before)
{
    LEVELBOOK_TRY(
        m_database
            ->statement(
                u"INSERT INTO import_person (import_id, engineer_id, before, after_revision) "
                "SELECT :import, id, :before, revision FROM engineer WHERE id = :engineer "
                "ON CONFLICT (import_id, engineer_id) DO UPDATE SET "
                "after_revision = excluded.after_revision"_s)
            .bind(u":import", import)
            .bind(u":before", before ? std::optional(personToJson(*before)) : std::nullopt)
            .bind(u":engineer", engineer)
            .run());
    return {};
}

Result<void> SqliteStore::undoImport(ImportId import, QDateTime now)
{
    const auto refuse = [&](ErrorCode code) {
        return m_database->fail({ code, { import.value }, {} });
    };
    auto log = m_database->statement(u"SELECT kind, undone_at FROM import WHERE id = :id"_s)
                   .bind(u":id", import)
                   .one([](const Row& row) { return std::pair(row.text(0), !row.isNull(1)); });
    LEVELBOOK_TRY(log);
    if (!log->has_value())
        return refuse(ErrorCode::UnknownImport);
    if ((*log)->second)
        return refuse(ErrorCode::ImportUndone);
    switch (importKindFromKey((*log)->first).value_or(ImportKind::People)) {
    case ImportKind::People:
        LEVELBOOK_TRY(undoPeople(import));
        break;
    case ImportKind::Kpi:
        LEVELBOOK_TRY(undoRecords(import));
        break;
    case ImportKind::Growth:
        LEVELBOOK_TRY(undoTicks(import));
        break;
    }
    LEVELBOOK_TRY(m_database->statement(u"UPDATE import SET undone_at = :now WHERE id = :id"_s)
                      .bind(u":now", now)
                      .bind(u":id", import)
                      .run());
    return {};
}

Result<void> SqliteStore::undoRecords(ImportId import)
{
    // A later import that changed what this one wrote must be taken back first.
    auto later = m_database
                     ->statement(u"SELECT min(b.import_id) FROM kpi_record_before b "
                                 "JOIN import i ON i.id = b.import_id "
                                 "WHERE b.before_import_id = :id AND i.undone_at IS NULL"_s)
                     .bind(u":id", import)
                     .one([](const Row& row) { return row.optionalInteger(0); });
    LEVELBOOK_TRY(later);
    if (later->has_value() && (*later)->has_value())
        return m_database->fail({ ErrorCode::ImportHasLater, { import.value, ***later }, {} });

    const QString identity =
        u"b.subject_id = kpi_record.subject_id AND b.kpi_id = kpi_record.kpi_id "
        "AND b.day = kpi_record.day AND b.ref = kpi_record.ref"_s;
    const auto bindImport = [import](Statement& statement) { statement.bind(u":id", import); };
    LEVELBOOK_TRY(takeFromPools(*m_database, u"WHERE p.import_id = :id"_s, bindImport));
    // What somebody has changed since stays as it is.
    const QStringList steps{ u"DELETE FROM declaration WHERE import_id = :id"_s,
        u"DELETE FROM kpi_record_before AS b WHERE b.import_id = :id AND NOT EXISTS (SELECT 1 FROM "
        u"kpi_record WHERE kpi_record.import_id = :id AND %1)"_s.arg(identity),
        u"DELETE FROM kpi_record WHERE import_id = :id AND NOT EXISTS (SELECT 1 FROM "
        u"kpi_record_before b "
        "WHERE b.import_id = :id AND %1)"_s.arg(identity),
        u"UPDATE kpi_record SET value = b.value, numerator = b.numerator, denominator = "
        u"b.denominator, "
        "note = b.note, import_id = b.before_import_id, line = b.before_line, "
        "revision = kpi_record.revision + 1 FROM kpi_record_before b "
        "WHERE b.import_id = :id AND kpi_record.import_id = :id AND %1"_s.arg(identity) };
    for (const QString& sql : steps)
        LEVELBOOK_TRY(m_database->statement(sql).bind(u":id", import).run());
    LEVELBOOK_TRY(putIntoPools(*m_database,
        u"JOIN kpi_record_before b ON b.subject_id = p.subject_id AND b.kpi_id = p.kpi_id "
        "AND b.day = p.day AND b.ref = p.ref WHERE b.import_id = :id"_s,
        bindImport));
    LEVELBOOK_TRY(m_database->statement(u"DELETE FROM kpi_record_before WHERE import_id = :id"_s)
                      .bind(u":id", import)
                      .run());
    return {};
}

Result<void> SqliteStore::undoPeople(ImportId import)
{
    struct Memory {
        EngineerId engineer;
        QString employeeNo;
        QString before;
        qint64 revision;
        qint64 afterRevision;
        bool inUse;
    };
    auto memories =
        m_database
            ->statement(
                u"SELECT p.engineer_id, e.employee_no, p.before, e.revision, p.after_revision, "
                "EXISTS (SELECT 1 FROM review r WHERE r.engineer_id = e.id "
                "OR r.first_rater_id = e.id OR r.second_rater_id = e.id) "
                "OR EXISTS (SELECT 1 FROM cycle_seat c WHERE c.person_id = e.id) "
                "OR EXISTS (SELECT 1 FROM subject s JOIN kpi_record k ON k.subject_id = s.id "
                "WHERE s.engineer_id = e.id) "
                "OR EXISTS (SELECT 1 FROM subject s JOIN declaration d ON d.subject_id = s.id "
                "WHERE s.engineer_id = e.id) "
                "OR EXISTS (SELECT 1 FROM roadmap_tick t WHERE t.engineer_id = e.id) "
                "OR EXISTS (SELECT 1 FROM engineer m WHERE m.manager_id = e.id AND NOT EXISTS "
                "(SELECT 1 FROM import_person q WHERE q.import_id = p.import_id AND q.engineer_id "
                "= m.id)) "
                "FROM import_person p JOIN engineer e ON e.id = p.engineer_id "
                "WHERE p.import_id = :id ORDER BY p.engineer_id"_s)
            .bind(u":id", import)
            .all([](const Row& row) {
                return Memory{ row.id<EngineerId>(0), row.text(1), row.text(2), row.integer(3),
                    row.integer(4), row.boolean(5) };
            });
    LEVELBOOK_TRY(memories);
    for (const Memory& memory : std::as_const(*memories)) {
        const bool added = memory.before.isEmpty();
        if (memory.revision != memory.afterRevision || (added && memory.inUse))
            return m_database->fail(
                { ErrorCode::ImportPersonInUse, { import.value, memory.employeeNo }, {} });
    }
    auto teams = m_database
                     ->statement(u"SELECT DISTINCT team_id FROM team_step WHERE engineer_id IN "
                                 "(SELECT engineer_id FROM import_person WHERE import_id = :id)"_s)
                     .bind(u":id", import)
                     .all([](const Row& row) { return row.id<TeamId>(0); });
    LEVELBOOK_TRY(teams);
    // Managers first come loose, so that the order of removal does not matter.
    LEVELBOOK_TRY(m_database
                      ->statement(u"UPDATE engineer SET manager_id = NULL WHERE id IN "
                                  "(SELECT engineer_id FROM import_person WHERE import_id = :id)"_s)
                      .bind(u":id", import)
                      .run());
    for (const Memory& memory : std::as_const(*memories)) {
        if (memory.before.isEmpty()) {
            LEVELBOOK_TRY(removeEngineer(memory.engineer));
        }
    }
    for (const Memory& memory : std::as_const(*memories)) {
        if (!memory.before.isEmpty())
            LEVELBOOK_TRY(
                restorePerson(memory.engineer, personFromJson(memory.before), memory.revision));
    }
    LEVELBOOK_TRY(m_database->statement(u"DELETE FROM import_person WHERE import_id = :id"_s)
                      .bind(u":id", import)
                      .run());
    return removeTeamsThatOnlyStoodIn(*teams);
}

Result<void> SqliteStore::restorePerson(EngineerId id, const Engineer& before, qint64 revision)
{
    Engineer restored = before;
    restored.id = id;
    restored.revision = revision;
    LEVELBOOK_TRY(updateEngineer(restored));
    // The person is again as the import before left them, under a new revision: that import can
    // still be taken back.
    LEVELBOOK_TRY(m_database
                      ->statement(u"UPDATE import_person SET after_revision = :now "
                                  "WHERE engineer_id = :id AND after_revision = :before"_s)
                      .bind(u":now", revision + 1)
                      .bind(u":id", id)
                      .bind(u":before", before.revision)
                      .run());
    return {};
}

// Of these teams, those that nothing speaks of any more, the memories of other imports included.
Result<void> SqliteStore::removeTeamsThatOnlyStoodIn(const QList<TeamId>& teams)
{
    QSet<TeamId> remembered;
    LEVELBOOK_TRY(
        m_database->statement(u"SELECT before FROM import_person WHERE before IS NOT NULL"_s)
            .each([&](const Row& row) {
                const Engineer before = personFromJson(row.text(0));
                for (const TeamStep& step : before.teams)
                    remembered << step.team;
            }));
    for (const TeamId team : teams) {
        if (remembered.contains(team))
            continue;
        LEVELBOOK_TRY(
            m_database
                ->statement(u"DELETE FROM team WHERE id = :id "
                            "AND NOT EXISTS (SELECT 1 FROM team_step s WHERE s.team_id = team.id) "
                            "AND NOT EXISTS (SELECT 1 FROM review r WHERE r.team_id = team.id) "
                            "AND NOT EXISTS (SELECT 1 FROM subject s WHERE s.team_id = team.id)"_s)
                .bind(u":id", team)
                .run());
    }
    return {};
}

} // namespace levelbook
