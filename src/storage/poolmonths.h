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

/// Where a record is added up in an import.
struct PoolKey {
    qint64 pool; ///< A team, or people in no team.
    qint64 kpi;
    qint64 month; ///< Julian day of its first day.
    auto operator<=>(const PoolKey&) const = default;
};
struct PoolKeyHash {
    size_t operator()(const PoolKey& key) const;
};
using PoolSums = std::unordered_map<PoolKey, KpiSums, PoolKeyHash>;

/// The sums of an import while it runs: adding each record to the database by itself is too slow.
class PoolTally {
public:
    explicit PoolTally(Database& database)
        : m_database(database)
    {
    }

    /// Reads what decides where a subject's records belong; before any of them is added.
    Result<void> learn(const KpiSubject& who);
    /// Adds a record that counts to sums, or takes one away (sign -1). `kpi` is a row of the
    /// database. Touches neither the database nor the tally: may run beside other work on them, but
    /// not beside learn().
    void add(PoolSums& sums, const KpiSubject& who, qint64 kpi, QDate day, const KpiValues& values,
        int sign = 1) const;
    /// Takes sums into the tally.
    void take(const PoolSums& sums);
    /// Writes what was taken into the database, and begins anew.
    Result<void> write();

private:
    Database& m_database;
    PoolSums m_sums;
    std::unordered_map<qint64, Engineer> m_people; // Only with what decides where they belong.
};

} // namespace levelbook
