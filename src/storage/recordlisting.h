// All KPI records of a file, or those that a filter lets through, in an order: counted once, and
// read wherever somebody looks.
#pragma once

#include "domain/kpi.h"
#include "domain/period.h"
#include "storage/filecheck.h"
#include "storage/nativesql.h"

#include <QList>

#include <functional>
#include <memory>
#include <mutex>

namespace levelbook {

/// Which records are wanted. What is not said lets everything through.
struct RecordFilter {
    enum class Counted { Any, Counting, LeftOut };

    std::optional<QList<KpiSubject>> subjects; ///< People and teams; an empty list: nobody.
    QString kpi;
    std::optional<Period> period;
    std::optional<ImportId> import;
    Counted counted = Counted::Any;
    QString text; ///< Part of the reference or the note, in any case.
    QList<KpiSubject> orSubjects; ///< Records of these are let through whatever their texts.
    bool operator==(const RecordFilter&) const = default;
};

/// By what records are ordered; equal ones by subject, KPI, date and reference.
enum class RecordOrder { Who, Kpi, Date, Value, Reference, Note, Origin };

/// The records as they were when the list was made: a row whose record has gone since is absent
/// from what rows() reads, and one that has changed is read as it is now. For any thread, one at a
/// time.
class RecordListing {
public:
    /// Reads the whole table (about a second for a million records) on a connection of its own;
    /// `isCancelled` is asked now and then. Errors: those of opening; FileReplaced where the path
    /// means another file by now; Cancelled.
    static Result<std::unique_ptr<RecordListing>> make(const QString& path,
        const FileIdentity& identity, const RecordFilter& filter, RecordOrder order,
        bool descending, const std::function<bool()>& isCancelled = {});

    qint64 count() const { return m_count; }
    /// Row numbers (from 0) and records, from `first` on, at most `most`. Finding one takes as long
    /// as any other.
    Result<QList<std::pair<qint64, KpiRecord>>> rows(qint64 first, qint64 most);

private:
    RecordListing(NativeConnection connection, const QString& path);

    NativeConnection m_connection;
    QString m_path;
    qint64 m_count = 0;
    std::mutex m_mutex;
};

} // namespace levelbook
