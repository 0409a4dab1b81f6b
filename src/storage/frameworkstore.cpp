#include "domain/frameworkjson.h"
#include "storage/sqlitestore.h"

using namespace Qt::StringLiterals;

namespace levelbook {

Result<QList<FrameworkVersion>> SqliteStore::frameworkVersions()
{
    return m_database
        ->statement(
            u"SELECT id, key, version, created_at, title_ko, title_en FROM framework ORDER BY id"_s)
        .all([](const Row& row) {
            return FrameworkVersion{ row.id<FrameworkId>(0), row.text(1),
                static_cast<int>(row.integer(2)), row.dateTime(3), { row.text(4), row.text(5) } };
        });
}

Result<Framework> SqliteStore::framework(FrameworkId id)
{
    auto row = m_database->statement(u"SELECT document, version FROM framework WHERE id = :id"_s)
                   .bind(u":id", id)
                   .one([](const Row& found) {
                       return std::pair(found.text(0).toUtf8(), static_cast<int>(found.integer(1)));
                   });
    LEVELBOOK_TRY(row);
    if (!row->has_value())
        return Error{ ErrorCode::UnknownFramework, { QString::number(id.value) }, {} };
    auto framework = frameworkFromJson((*row)->first);
    LEVELBOOK_TRY(framework);
    framework->version = (*row)->second;
    return framework;
}

Result<FrameworkVersion> SqliteStore::addFramework(const Framework& framework, QDateTime now)
{
    auto newest =
        m_database->statement(u"SELECT coalesce(max(version), 0) FROM framework WHERE key = :key"_s)
            .bind(u":key", framework.key)
            .one([](const Row& row) { return static_cast<int>(row.integer(0)); });
    LEVELBOOK_TRY(newest);
    Framework kept = framework;
    kept.version = newest->value_or(0) + 1;
    auto id =
        m_database
            ->statement(
                u"INSERT INTO framework (key, version, created_at, title_ko, title_en, document) "
                "VALUES (:key, :version, :created, :ko, :en, :document) RETURNING id"_s)
            .bind(u":key", kept.key)
            .bind(u":version", kept.version)
            .bind(u":created", now)
            .bind(u":ko", kept.title.ko)
            .bind(u":en", kept.title.en)
            .bind(u":document", QString::fromUtf8(toJson(kept)))
            .one([](const Row& row) { return row.id<FrameworkId>(0); });
    LEVELBOOK_TRY(id);
    return FrameworkVersion{ id->value_or(FrameworkId()), kept.key, kept.version, now, kept.title };
}

} // namespace levelbook
