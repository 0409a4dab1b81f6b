// The store of the domain on an SQLite file; its parts stand in the *store.cpp files of this
// folder.
#pragma once

#include "domain/store.h"
#include "storage/database.h"

namespace levelbook {

class SqliteStore final : public Store {
public:
    explicit SqliteStore(std::unique_ptr<Database> database);
    ~SqliteStore() override;

    Database& database() { return *m_database; }

    Result<std::unique_ptr<StoreTransaction>> begin() override;
    Result<StoreCounts> counts() override;

    // frameworkstore.cpp
    Result<QList<FrameworkVersion>> frameworkVersions() override;
    Result<Framework> framework(FrameworkId id) override;
    Result<FrameworkVersion> addFramework(const Framework& framework, QDateTime now) override;

    // settingstore.cpp
    Result<QString> setting(const QString& key) override;
    Result<void> setSetting(const QString& key, const QString& value) override;

    // peoplestore.cpp
    Result<QList<Team>> teams() override;
    Result<TeamId> addTeam(const QString& name) override;
    Result<QList<Engineer>> engineers() override;
    Result<EngineerId> addEngineer(const Engineer& engineer) override;
    Result<void> updateEngineer(const Engineer& engineer) override;
    Result<void> removeEngineer(EngineerId id) override;

    // kpistore.cpp
    Result<QList<KpiRecord>> records(const KpiQuery& query) override;
    Result<void> eachRecord(const QString& kpi, const Period& period,
        const std::function<Result<void>(KpiRecord)>& visit) override;
    Result<QList<KpiMonth>> pooledMonths(
        std::optional<TeamId> team, const QString& kpi, const Period& period) override;
    Result<QList<DatedValue>> values(
        const QString& kpi, const QList<std::pair<KpiSubject, Period>>& stays) override;
    Result<void> setLeftOut(const KpiRecord& record, const QString& reason) override;
    Result<std::optional<Period>> recordSpan(const QString& kpi) override;
    Result<QStringList> recordedKpiKeys() override;
    Result<QList<RecordedKpi>> recordedKpis(const Period& period) override;
    Result<QList<Declaration>> declarations(const KpiQuery& query) override;
    Result<void> addDeclarations(const QList<Declaration>& declarations) override;
    Result<std::unique_ptr<KpiBulkWriter>> bulkWriter(
        ImportId import, const QStringList& kpiKeys) override;

    // importstore.cpp
    Result<QList<ImportLog>> imports() override;
    Result<ImportId> addImport(const ImportLog& log) override;
    Result<void> finishImport(const ImportLog& log) override;
    Result<void> rememberPerson(
        ImportId import, EngineerId engineer, const std::optional<Engineer>& before) override;
    Result<void> undoImport(ImportId import, QDateTime now) override;
    Result<void> rememberTick(
        ImportId import, const Tick& tick, const std::optional<Tick>& before) override;

    // cyclestore.cpp
    Result<QList<Cycle>> cycles() override;
    Result<CycleId> addCycle(const Cycle& cycle) override;
    Result<void> updateCycle(const Cycle& cycle) override;

    // reviewstore.cpp
    Result<QList<Review>> reviews(CycleId cycle) override;
    Result<QList<Review>> reviews(CycleId cycle, EngineerId engineer) override;
    Result<QHash<EngineerId, ReviewState>> reviewStates(CycleId cycle) override;
    Result<QList<ReviewHead>> reviewHeads() override;
    Result<QList<ReviewId>> reviewsWithOpenBox(const QString& employeeNo) override;
    Result<QList<ApprovedGrade>> approvedGrades() override;
    Result<ReviewId> addReview(const Review& review) override;
    Result<void> updateReview(const Review& review) override;
    Result<void> addHistory(ReviewId review, const HistoryEntry& entry) override;

    // growthstore.cpp
    Result<QList<Tick>> ticks(EngineerId engineer) override;
    Result<void> addTick(const Tick& tick) override;
    Result<void> updateTick(const Tick& tick) override;
    Result<void> removeTick(const Tick& tick) override;
    Result<QList<GoalState>> goalStates(EngineerId engineer) override;
    Result<void> setGoalState(const GoalState& state) override;

private:
    Result<void> writeHistories(EngineerId id, const Engineer& engineer);
    Result<bool> belongsElsewhere(const Engineer& engineer);
    Result<qint64> subjectRow(const KpiSubject& subject);
    Result<qint64> kpiRow(const QString& key);
    Result<void> undoRecords(ImportId import);
    Result<void> undoPeople(ImportId import);
    Result<void> undoTicks(ImportId import);
    Result<void> changedOne(const Result<qint64>& changed, const QString& what);
    Result<void> restorePerson(EngineerId id, const Engineer& before, qint64 revision);
    Result<void> removeTeamsThatOnlyStoodIn(const QList<TeamId>& teams);
    using BindKeys = std::function<void(Statement&)>;
    Result<QList<Review>> readReviews(const QString& where, const BindKeys& bind);
    Result<void> readCycleParts(Cycle& cycle);
    Result<void> writeCycleParts(CycleId id, const Cycle& cycle);
    Result<void> refuseFrozenChange(const Review& review);
    Result<void> readReviewParts(Review& review);
    Result<void> writeReviewParts(ReviewId id, const Review& review);

    std::unique_ptr<Database> m_database;
};

} // namespace levelbook
