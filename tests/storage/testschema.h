// A schema of the storage tests' own: numbered pairs of rows, so that half a transaction shows.
#pragma once

#include "storage/database.h"

#include <memory>

namespace levelbook::test {

/// Version 1: the table pair_half.
const Migrations& firstSchema();
/// Versions 1 to 3: rebuilds the table, adds an index, a trigger and a table.
const Migrations& thirdSchema();

OpenOptions withSchema(const Migrations& migrations);
/// A fixed moment; tests that need another one say so.
QDateTime noon();

/// Makes a file with the first schema.
std::unique_ptr<Database> makeDatabase(const QString& path);
std::unique_ptr<Database> openDatabase(const QString& path);

/// Saves pair number n (two rows of size characters) as one action.
Result<void> savePair(Database& database, qint64 number, int size = 300);
/// How many pairs there are; fails the running test when they are not 1..n or one is only half
/// there.
qint64 wholePairs(Database& database);

} // namespace levelbook::test
