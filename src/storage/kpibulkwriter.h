// Writes the records of one import through SQLite's own interface: a bound QSqlQuery a row is too
// slow for the files of a whole company.
#pragma once

#include "domain/store.h"
#include "storage/database.h"

#include <array>
#include <unordered_map>
#include <vector>

struct sqlite3_stmt;

namespace levelbook {

/// Finalises a prepared statement of SQLite's own interface.
struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const;
};
using NativeStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// The bulk writer of SqliteStore. Lives inside one transaction.
class NativeBulkWriter final : public KpiBulkWriter {
public:
    /// Gives the row of a subject in the database, making it where there is none.
    using FindSubject = std::function<Result<qint64>(const KpiSubject&)>;

    static Result<std::unique_ptr<KpiBulkWriter>> make(
        Database& database, ImportId import, std::vector<qint64> kpis, FindSubject findSubject);
    ~NativeBulkWriter() override;

    Result<Outcome> write(const Row& row) override;

private:
    NativeBulkWriter(
        Database& database, ImportId import, std::vector<qint64> kpis, FindSubject findSubject);
    Result<void> prepare();
    Result<NativeStatement> prepared(const char* sql);
    Result<qint64> subjectOf(const KpiSubject& subject);
    void bindIdentity(sqlite3_stmt* statement, const Row& row, qint64 subject);
    void bindValues(sqlite3_stmt* statement, const Row& row);
    Result<bool> step(sqlite3_stmt* statement);
    Result<Outcome> writeOver(const Row& row, qint64 subject);
    Result<Outcome> rememberUnchanged(const Row& row, qint64 subject);
    Error failed();

    Database& m_database;
    ImportId m_import;
    std::vector<qint64> m_kpis;
    FindSubject m_findSubject;
    NativeStatement m_insert;
    NativeStatement m_find;
    NativeStatement m_keepBefore;
    NativeStatement m_update;
    NativeStatement m_seen;
    NativeStatement m_findSeen;
    std::unordered_map<qint64, qint64> m_engineers;
    std::unordered_map<qint64, qint64> m_teams;
    QDate m_day;
    std::array<char, 10> m_dayText{};
};

} // namespace levelbook
