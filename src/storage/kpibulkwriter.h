// Writes the records of one import through SQLite's own interface: a bound QSqlQuery a row is too
// slow for the files of a whole company.
#pragma once

#include "domain/store.h"
#include "storage/database.h"
#include "storage/kpibatchtable.h"
#include "storage/poolmonths.h"

#include <unordered_map>

namespace levelbook {

/// The bulk writer of SqliteStore. Lives inside one transaction.
///
/// A batch is put in the order of the table, so that each page is written once and not searched for
/// a row at a time, and goes in by one statement. Only where rows were there already are they
/// looked at one by one.
class NativeBulkWriter final : public KpiBulkWriter {
public:
    /// Gives the row of a subject in the database, making it where there is none.
    using FindSubject = std::function<Result<qint64>(const KpiSubject&)>;

    /// `import` and `kpis` must be rows of the database: it is not checked again for each record.
    static Result<std::unique_ptr<KpiBulkWriter>> make(
        Database& database, ImportId import, std::vector<qint64> kpis, FindSubject findSubject);
    ~NativeBulkWriter() override;

    Result<Outcome> write(const KpiBatch& batch) override;
    Result<void> finish() override;

private:
    // A row that was in the table before its batch came.
    struct Known {
        const KeyedRow* keyed;
        KpiValues before;
        bool same; // In its values and note too.
        bool counts; // It is not left out.
    };

    // ISO days that were written lately.
    class DayTexts {
    public:
        const std::array<char, 10>& of(QDate date);

    private:
        struct Slot {
            QDate date; // Invalid: no day yet.
            std::array<char, 10> text{};
        };
        std::array<Slot, 256> m_slots;
    };

    NativeBulkWriter(
        Database& database, ImportId import, std::vector<qint64> kpis, FindSubject findSubject);
    Result<void> prepare();
    Result<NativeStatement> prepared(const char* sql);
    Result<qint64> subjectOf(const KpiSubject& subject);
    Result<void> fillTable(const KpiBatch& batch, Outcome& outcome);
    Result<qint64> insertNew();
    Result<std::vector<Known>> findKnown(std::vector<bool>& isNew, Outcome& outcome);
    PoolSums sumsOf(const std::vector<bool>& isCounted) const;
    Result<void> writeOver(const Known& known, PoolSums& sums, Outcome& outcome);
    Result<std::optional<qint64>> rememberSeen(const KeyedRow& keyed);
    Result<bool> step(sqlite3_stmt* statement);
    Error failed();

    Database& m_database;
    ImportId m_import;
    std::vector<qint64> m_kpis;
    FindSubject m_findSubject;
    KpiBatchTable m_table; // Before the statements that read it.
    NativeStatement m_insert;
    NativeStatement m_findKnown;
    NativeStatement m_keepBefore;
    NativeStatement m_update;
    NativeStatement m_seen;
    NativeStatement m_findSeen;
    DayTexts m_days;
    PoolTally m_pools;
    std::unordered_map<qint64, qint64> m_engineers;
    std::unordered_map<qint64, qint64> m_teams;
};

} // namespace levelbook
