// What the program needs of a database, said without one: storage implements it, the workspace uses
// it.
#pragma once

#include "domain/cycle.h"
#include "domain/framework.h"
#include "domain/importlog.h"
#include "domain/kpibatch.h"
#include "domain/kpisums.h"
#include "domain/people.h"
#include "domain/readiness.h"
#include "domain/result.h"
#include "domain/roadmap.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace levelbook {

/// One action: everything written while it lives lands at commit(), or not at all. Destroying it
/// without commit() undoes everything. Reads between begin and commit see what was written.
class StoreTransaction {
public:
    virtual ~StoreTransaction() = default;
    /// After this returns without an error, the work survives a kill and a power cut.
    virtual Result<void> commit() = 0;
};

/// One version of a framework, as it is kept.
struct FrameworkVersion {
    FrameworkId id;
    QString key;
    int version = 1;
    QDateTime createdAt; ///< UTC.
    Localized title;
    bool operator==(const FrameworkVersion&) const = default;
};

class FrameworkStore {
public:
    virtual ~FrameworkStore() = default;
    /// All versions, oldest first.
    virtual Result<QList<FrameworkVersion>> frameworkVersions() = 0;
    virtual Result<Framework> framework(FrameworkId id) = 0;
    /// Keeps a framework under the next version number of its key (which it returns inside).
    virtual Result<FrameworkVersion> addFramework(const Framework& framework, QDateTime now) = 0;
};

/// What the file remembers of its own: the organisation's name, whether it is a sample.
class SettingStore {
public:
    virtual ~SettingStore() = default;
    /// Empty where it was never set.
    virtual Result<QString> setting(const QString& key) = 0;
    virtual Result<void> setSetting(const QString& key, const QString& value) = 0;
};

class PeopleStore {
public:
    virtual ~PeopleStore() = default;
    virtual Result<QList<Team>> teams() = 0;
    virtual Result<TeamId> addTeam(const QString& name) = 0;
    /// Everybody, with histories and absences, by employee number.
    virtual Result<QList<Engineer>> engineers() = 0;
    /// Adds a person; the id and revision inside are ignored.
    virtual Result<EngineerId> addEngineer(const Engineer& engineer) = 0;
    /// Replaces a person's data, histories and absences; Conflict where the revision is not
    /// current.
    virtual Result<void> updateEngineer(const Engineer& engineer) = 0;
    /// Removes a person that nothing refers to (undo of an import); else ConstraintFailed.
    virtual Result<void> removeEngineer(EngineerId id) = 0;
};

/// Which records or declarations are wanted.
struct KpiQuery {
    QList<KpiSubject> subjects;
    QStringList kpis; ///< Empty: all.
    Period period;
};

/// A KPI that somebody has a record of.
struct RecordedKpi {
    KpiSubject subject;
    QString kpi;
    bool operator==(const RecordedKpi&) const = default;
};

/// "Nothing is missing": for a count in a period, no row means 0.
struct Declaration {
    KpiSubject subject;
    QString kpi;
    Period period;
    std::optional<ImportId> import; ///< Falls with that import.
    bool operator==(const Declaration&) const = default;
};

/// Writes the records of one import in one transaction, at the speed of the database.
class KpiBulkWriter {
public:
    virtual ~KpiBulkWriter() = default;
    /// A row whose identity this import has already brought.
    struct Doubled {
        qint64 line = 0;
        qint64 earlierLine = 0;
        bool operator==(const Doubled&) const = default;
    };
    /// What became of the rows of a batch. Doubled ones are in none of the numbers.
    struct Outcome {
        qint64 added = 0;
        qint64 updated = 0;
        qint64 unchanged = 0;
        std::vector<Doubled> doubled; ///< In no particular order.
    };
    /// The batch must be sorted.
    virtual Result<Outcome> write(const KpiBatch& batch) = 0;
    /// Brings the sums of teams up to date; after the last batch, before the commit.
    virtual Result<void> finish() = 0;
};

class KpiStore {
public:
    virtual ~KpiStore() = default;
    /// By subject, KPI, date and ref.
    virtual Result<QList<KpiRecord>> records(const KpiQuery& query) = 0;
    /// Hands over the records of one KPI that count, of everybody and all teams, without their
    /// notes: each subject's side by side, by date and ref. An error of `visit` ends it and comes
    /// back.
    virtual Result<void> eachRecord(const QString& kpi, const Period& period,
        const std::function<Result<void>(KpiRecord)>& visit) = 0;
    /// The sums of the months that begin in a period, by KPI and month: of a team (its members'
    /// records on the days they were in it, and its own), or of everybody and all teams. `kpi`: of
    /// this one only, or empty. Months without a record that counts may be absent.
    virtual Result<QList<KpiMonth>> pooledMonths(
        std::optional<TeamId> team, const QString& kpi, const Period& period) = 0;
    /// The values of one KPI's records that count, of each subject in its period.
    virtual Result<QList<DatedValue>> values(
        const QString& kpi, const QList<std::pair<KpiSubject, Period>>& stays) = 0;
    /// Leaves a record out of all figures, with the reason why, or (empty) lets it count again. The
    /// record is named by its identity; Conflict where it is not as it was read.
    virtual Result<void> setLeftOut(const KpiRecord& record, const QString& reason) = 0;
    /// From the first day that has a record of a KPI, of anybody, to the last; none without one.
    virtual Result<std::optional<Period>> recordSpan(const QString& kpi) = 0;
    /// Who has a record of which KPI in a period; those that are left out count for nothing.
    virtual Result<QList<RecordedKpi>> recordedKpis(const Period& period) = 0;
    /// The keys of all KPIs that have a record, of anybody, also one that is left out.
    virtual Result<QStringList> recordedKpiKeys() = 0;
    virtual Result<QList<Declaration>> declarations(const KpiQuery& query) = 0;
    virtual Result<void> addDeclarations(const QList<Declaration>& declarations) = 0;
    /// A writer for the records of one import. Needs a running transaction, which must outlive it.
    virtual Result<std::unique_ptr<KpiBulkWriter>> bulkWriter(
        ImportId import, const QStringList& kpiKeys) = 0;
};

class ImportStore {
public:
    virtual ~ImportStore() = default;
    /// Newest last.
    virtual Result<QList<ImportLog>> imports() = 0;
    virtual Result<ImportId> addImport(const ImportLog& log) = 0;
    /// Sets the counts and the hash when all rows are in.
    virtual Result<void> finishImport(const ImportLog& log) = 0;
    /// Keeps what a person was before an import changed it (none: the import added it).
    virtual Result<void> rememberPerson(
        ImportId import, EngineerId engineer, const std::optional<Engineer>& before) = 0;
    /// Takes an import back: what it added goes, what it updated is as before. ImportHasLater or
    /// ImportPersonInUse where a later import or edit stands on it, ImportUndone where it was
    /// before.
    virtual Result<void> undoImport(ImportId import, QDateTime now) = 0;
    /// Keeps what a tick was before an import changed it (none: the import added it).
    virtual Result<void> rememberTick(
        ImportId import, const Tick& tick, const std::optional<Tick>& before) = 0;
};

/// A grade that stands: of the newest revision that was approved.
struct ApprovedGrade {
    CycleId cycle;
    EngineerId engineer;
    QString grade;
    bool operator==(const ApprovedGrade&) const = default;
};

/// A review without what people wrote in it.
struct ReviewHead {
    ReviewId id;
    CycleId cycle;
    EngineerId engineer;
    int revisionNo = 1;
    ReviewState state = ReviewState::Draft;
    FrameworkId framework;
    TeamId team;
    std::optional<EngineerId> firstRater;
    std::optional<EngineerId> secondRater;
    bool operator==(const ReviewHead&) const = default;
};

class ReviewStore {
public:
    virtual ~ReviewStore() = default;
    virtual Result<QList<Cycle>> cycles() = 0;
    virtual Result<CycleId> addCycle(const Cycle& cycle) = 0;
    /// Conflict where the revision is not current.
    virtual Result<void> updateCycle(const Cycle& cycle) = 0;

    /// The reviews of a cycle, all revisions, by engineer and revision number; with everything
    /// inside.
    virtual Result<QList<Review>> reviews(CycleId cycle) = 0;
    /// One engineer's reviews in a cycle, by revision number.
    virtual Result<QList<Review>> reviews(CycleId cycle, EngineerId engineer) = 0;
    /// The state of each engineer's newest revision in a cycle, at a small part of reviews()' cost.
    virtual Result<QHash<EngineerId, ReviewState>> reviewStates(CycleId cycle) = 0;
    /// The newest revision of every review of all cycles, by cycle and employee number.
    virtual Result<QList<ReviewHead>> reviewHeads() = 0;
    /// The reviews in which a box of the approval line waits for the person of a number.
    virtual Result<QList<ReviewId>> reviewsWithOpenBox(const QString& employeeNo) = 0;
    /// The grades of all cycles, by cycle and engineer.
    virtual Result<QList<ApprovedGrade>> approvedGrades() = 0;
    virtual Result<ReviewId> addReview(const Review& review) = 0;
    /// Replaces what people write in a review (not its history); Conflict where the revision is not
    /// current, ReviewFrozen where the frozen part would change.
    virtual Result<void> updateReview(const Review& review) = 0;
    /// Appends to the history; the sequence inside is ignored.
    virtual Result<void> addHistory(ReviewId review, const HistoryEntry& entry) = 0;
};

class GrowthStore {
public:
    virtual ~GrowthStore() = default;
    /// What a person has done of any roadmap, by framework and item.
    virtual Result<QList<Tick>> ticks(EngineerId engineer) = 0;
    /// Adds a tick; Conflict where the item is ticked already.
    virtual Result<void> addTick(const Tick& tick) = 0;
    /// Replaces day, note and evidence; Conflict where the revision is not current.
    virtual Result<void> updateTick(const Tick& tick) = 0;
    /// Takes a tick away; Conflict where the revision is not current.
    virtual Result<void> removeTick(const Tick& tick) = 0;

    /// The states of a person's goals that were ever set.
    virtual Result<QList<GoalState>> goalStates(EngineerId engineer) = 0;
    /// Adds (revision 0) or replaces a state; Conflict where the revision is not current.
    virtual Result<void> setGoalState(const GoalState& state) = 0;
};

/// How many of each there are.
struct StoreCounts {
    qint64 engineers = 0;
    qint64 teams = 0;
    qint64 records = 0;
    qint64 cycles = 0;
    qint64 reviews = 0;
    qint64 imports = 0;
    qint64 ticks = 0;
};

/// An open file. Not thread-safe: one connection, one thread.
class Store : public FrameworkStore,
              public SettingStore,
              public PeopleStore,
              public KpiStore,
              public ImportStore,
              public ReviewStore,
              public GrowthStore {
public:
    /// Starts an action. Busy where another writer does not finish in time; ReadOnly where the file
    /// is.
    virtual Result<std::unique_ptr<StoreTransaction>> begin() = 0;
    virtual Result<StoreCounts> counts() = 0;
};

} // namespace levelbook
