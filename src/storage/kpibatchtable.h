// Shows a sorted batch of KPI records to SQLite as a table, so that one statement can take it
// whole.
#pragma once

#include "domain/kpibatch.h"
#include "domain/result.h"

#include <array>
#include <vector>

struct sqlite3;

namespace levelbook {

/// A record of a batch with its keys as the database has them.
struct KeyedRow {
    qint64 subject = 0; ///< The row in `subject`.
    qint64 kpi = 0; ///< The row in `kpi`.
    std::array<char, 10> day{}; ///< ISO.
    const KpiBatch::Row* row = nullptr;
};

/// The virtual table `kpi_batch` of one connection, for the time that this object lives: the
/// columns subject_id, kpi_id, day, ref, value, numerator, denominator, note and line of rows(), in
/// their order; rowid is the index. Binding a row's values costs more than half of what it takes to
/// insert them one by one.
class KpiBatchTable {
public:
    explicit KpiBatchTable(sqlite3* handle);
    ~KpiBatchTable();
    KpiBatchTable(const KpiBatchTable&) = delete;
    KpiBatchTable& operator=(const KpiBatchTable&) = delete;

    /// Must stay as they are while a statement reads them.
    std::vector<KeyedRow>& rows() { return m_rows; }
    const std::vector<KeyedRow>& rows() const { return m_rows; }

private:
    sqlite3* m_handle;
    std::vector<KeyedRow> m_rows;
};

} // namespace levelbook
