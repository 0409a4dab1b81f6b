#include "storage/schema.h"

#include "storage/nativesql.h"

#include <QCryptographicHash>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

bool runsByItself(const SchemaObject& object)
{
    return object.type == u"trigger" || object.type == u"view";
}

bool same(const SchemaObject& a, const SchemaObject& b, SchemaCheck check)
{
    if (a.type != b.type || a.name != b.name || a.table != b.table)
        return false;
    return (check == SchemaCheck::Objects && !runsByItself(a)) || a.sql == b.sql;
}

void addLacking(const QList<SchemaObject>& from, const QList<SchemaObject>& in, SchemaCheck check,
    QStringList& names)
{
    for (const SchemaObject& object : from) {
        const bool there = std::any_of(in.begin(), in.end(),
            [&](const SchemaObject& other) { return same(object, other, check); });
        const QString name = object.type + u' ' + object.name;
        if (!there && !names.contains(name))
            names << name;
    }
}

} // namespace

Result<QList<SchemaObject>> readSchema(sqlite3* handle, const QString& path)
{
    // SQLite's own tables and indexes begin with sqlite_; a trigger or view of that name is
    // nobody's.
    const auto rows = readRows(handle, path,
        "SELECT type, name, tbl_name, sql FROM sqlite_schema"
        " WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' OR type IN ('trigger', 'view')"
        " ORDER BY type, name");
    if (!rows)
        return rows.error();
    QList<SchemaObject> objects;
    for (const QStringList& row : *rows)
        objects << SchemaObject{ row[0], row[1], row[2], row[3] };
    return objects;
}

Result<QList<SchemaObject>> expectedSchema(const Migrations& migrations, int version)
{
    const auto memory = NativeConnection::inMemory();
    if (!memory)
        return memory.error();
    Migrations steps;
    for (const Migration& step : migrations) {
        if (step.version <= version)
            steps.push_back(step);
    }
    LEVELBOOK_TRY(applyMigrations(memory->handle(), {}, steps, QDateTime::fromSecsSinceEpoch(0)));
    return readSchema(memory->handle(), {});
}

QByteArray schemaDigest(const QList<SchemaObject>& objects)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SchemaObject& object : objects) {
        for (const QString& text : { object.type, object.name, object.table, object.sql })
            hash.addData(text.toUtf8().append('\0'));
    }
    return hash.result().toHex();
}

Result<int> schemaVersionOf(sqlite3* handle, const QString& path)
{
    const auto table = readNumber(handle, path,
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'");
    if (!table)
        return table.error();
    if (*table == 0)
        return 0;
    const auto version = readNumber(handle, path, "SELECT max(version) FROM schema_version");
    if (!version)
        return version.error();
    return static_cast<int>(*version);
}

QStringList schemaDifferences(
    const QList<SchemaObject>& found, const QList<SchemaObject>& expected, SchemaCheck check)
{
    QStringList names;
    addLacking(found, expected, check, names);
    addLacking(expected, found, check, names);
    return names;
}

} // namespace levelbook
