// What a file's schema is, and whether it is what this program has made.
#pragma once

#include "domain/result.h"
#include "storage/migrations.h"

#include <QList>
#include <QString>

struct sqlite3;

namespace levelbook {

/// A table, index, trigger or view.
struct SchemaObject {
    QString type;
    QString name;
    QString table;
    QString sql;
    bool operator==(const SchemaObject&) const = default;
};

/// The objects of a database without those that SQLite keeps for itself, by type and name.
Result<QList<SchemaObject>> readSchema(sqlite3* handle, const QString& path);

/// The schema that the steps up to a version make; built in memory.
Result<QList<SchemaObject>> expectedSchema(const Migrations& migrations, int version);

/// SHA-256 of all objects word for word, in hex.
QByteArray schemaDigest(const QList<SchemaObject>& objects);

/// The digest of what all built-in steps make: whoever opens a file need not make it, which takes
/// longer than the rest of opening. A test tells the new one where a step is added.
inline constexpr const char* newestSchemaDigest =
    "c120651dbf3897c8a1fcba502162b220afec299bb50ee9a0ceae41de22094e33";

/// The version of the newest row of schema_version; 0 when there is no such table.
Result<int> schemaVersionOf(sqlite3* handle, const QString& path);

/// How closely a schema is compared.
enum class SchemaCheck {
    Objects, ///< Each object is there and no other is; what runs by itself (triggers, views) word
             ///< for word.
    Words, ///< Every object word for word.
};

/// The names of objects that are missing, foreign or different.
QStringList schemaDifferences(
    const QList<SchemaObject>& found, const QList<SchemaObject>& expected, SchemaCheck check);

} // namespace levelbook
