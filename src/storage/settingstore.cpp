#include "storage/sqlitestore.h"

using namespace Qt::StringLiterals;

namespace levelbook {

Result<QString> SqliteStore::setting(const QString& key)
{
    auto value = m_database->statement(u"SELECT value FROM setting WHERE key = :key"_s)
                     .bind(u":key", key)
                     .one([](const Row& row) { return row.text(0); });
    LEVELBOOK_TRY(value);
    return value->value_or(QString());
}

Result<void> SqliteStore::setSetting(const QString& key, const QString& value)
{
    LEVELBOOK_TRY(m_database
                      ->statement(u"INSERT INTO setting (key, value) VALUES (:key, :value) "
                                  "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
                      .bind(u":key", key)
                      .bind(u":value", value)
                      .run());
    return {};
}

} // namespace levelbook
