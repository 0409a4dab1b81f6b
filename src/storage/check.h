// Whether a database is sound: its pages, its references and its schema.
#pragma once

#include "domain/error.h"

#include <QStringList>

struct sqlite3;

namespace levelbook {

class Database;

/// What SQLite's integrity check finds, at most 100 lines; empty when nothing.
QStringList integrityProblems(sqlite3* handle);

/// Rows that name a row that is not there; empty when none.
QStringList brokenReferences(sqlite3* handle);

/// Everything that is wrong with an open database below the level of meaning: Damaged (path,
/// detail), UnexpectedSchema (object). Reads the whole file; changes nothing.
QList<Problem> checkDatabase(const Database& database);

} // namespace levelbook
