// The monthly sums of teams and of everybody, kept true to the records within their transactions.
#pragma once

#include "domain/kpisums.h"
#include "domain/people.h"
#include "storage/database.h"

#include <functional>
#include <unordered_map>

namespace levelbook {

/// The pool that stands for everybody; a team's is its id.
inline constexpr qint64 poolOfEverybody = 0;

/// Takes the records out of the sums that are about to change, or puts those in that have changed.
/// `which` picks them out of the view pooled_record, called p: "JOIN ... WHERE ...", with the names
/// that `bind` gives values to.
Result<void> takeFromPools(
    Database& database, const QString& which, const std::function<void(Statement&)>& bind);
Result<void> putIntoPools(
    Database& database, const QString& which, const std::function<void(Statement&)>& bind);

/// Makes all sums anew from the records.
Result<void> recountPools(Database& database);

/// A sum that is not that of the records.
struct WrongPool {
    QString team; ///< Its name; empty for everybody.
    QString kpi;
    QString month; ///< YYYY-MM.
    bool operator==(const WrongPool&) const = default;
};
/// Counts all records again; at most 100. Counts are compared exactly, sums to one part in 1e9,
/// because they were added up in another order.
Result<QList<WrongPool>> wrongPools(Database& database);

/// The sums of an import while it runs: adding each record to the database by itself is too slow.
class PoolTally {
public:
    explicit PoolTally(Database& database)
        : m_database(database)
    {
    }

    /// Adds a record that counts, or takes one away (sign -1). `kpi` is a row of the database.
    Result<void> add(
        const KpiSubject& who, qint64 kpi, QDate day, const KpiValues& values, int sign = 1);
    /// Writes what was added into the database, and begins anew.
    Result<void> write();

private:
    struct Key {
        qint64 pool;
        qint64 kpi;
        qint64 month; // Julian day of its first day.
        auto operator<=>(const Key&) const = default;
    };
    struct HashKey {
        size_t operator()(const Key& key) const;
    };

    Result<const Engineer*> memberOf(EngineerId id);

    Database& m_database;
    std::unordered_map<Key, KpiSums, HashKey> m_sums; // By team, or teamless.
    std::unordered_map<qint64, Engineer> m_people; // Only with what decides where they belong.
};

} // namespace levelbook
