#include "storage/check.h"

#include "storage/database.h"
#include "storage/schema.h"

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// A check that cannot be finished is itself a finding.
QStringList unreadable(const Error& error)
{
    QString text = errorKey(error.code);
    for (const QVariant& arg : error.args)
        text += u' ' + arg.toString();
    return { text };
}

Problem problem(ErrorCode code, const QVariantList& args)
{
    return { code, args, std::nullopt, {}, {} };
}

} // namespace

QStringList integrityProblems(sqlite3* handle)
{
    const auto rows = readRows(handle, {}, "PRAGMA integrity_check(100)");
    if (!rows)
        return unreadable(rows.error());
    QStringList problems;
    for (const QStringList& row : *rows) {
        if (row.value(0) != u"ok")
            problems << row.value(0);
    }
    return problems;
}

QStringList brokenReferences(sqlite3* handle)
{
    const auto rows = readRows(handle, {}, "PRAGMA foreign_key_check");
    if (!rows)
        return unreadable(rows.error());
    QStringList problems;
    for (const QStringList& row : *rows)
        problems << u"%1 %2 -> %3"_s.arg(row.value(0), row.value(1), row.value(2));
    return problems;
}

QList<Problem> checkDatabase(const Database& database)
{
    sqlite3* handle = database.nativeHandle();
    QList<Problem> problems;
    const QStringList damages = integrityProblems(handle) + brokenReferences(handle);
    for (const QString& damage : damages)
        problems << problem(ErrorCode::Damaged, { database.path(), damage });
    const auto found = readSchema(handle, database.path());
    const auto expected = expectedSchema(database.migrations(), database.schemaVersion());
    if (!found || !expected) {
        const Error& error = found ? expected.error() : found.error();
        return problems << problem(error.code, error.args);
    }
    const QStringList strange = schemaDifferences(*found, *expected, SchemaCheck::Words);
    for (const QString& object : strange)
        problems << problem(ErrorCode::UnexpectedSchema, { object });
    return problems;
}

} // namespace levelbook
