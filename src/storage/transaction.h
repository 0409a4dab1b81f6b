// One action: all of it is saved, or none.
#pragma once

#include "domain/result.h"

namespace levelbook {

class Database;

/// A write transaction, taken back at the end of its life unless committed. The first error of any
/// of the connection's statements ends it: those that follow are refused, and so is commit(). One
/// at a time.
class Transaction {
public:
    /// Waits for other writers up to the connection's time.
    /// Errors: ReadOnly, Busy, FileReplaced, SchemaTooNew (migrated by another program meanwhile).
    static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Saves, and makes sure before and after that the file saved to is the one at the path. Only
    /// when this returns without an error may anything say "saved".
    Result<void> commit();

private:
    explicit Transaction(Database& database);
    void rollBack();

    Database* m_database;
};

} // namespace levelbook
