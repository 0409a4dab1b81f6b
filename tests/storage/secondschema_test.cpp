// A file from before the approval line: what it holds is there after the migration, and in the
// backup from before.
#include "storage/backup.h"
#include "storage/check.h"
#include "storage/schema.h"
#include "storage/sqlitestore.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// A person with an approved review whose only box is signed, written as the first schema has it.
const QByteArray oldRows = R"(
    INSERT INTO team VALUES (1, 'A');
    INSERT INTO engineer (id, employee_no, name, framework_key, hired_on)
        VALUES (1, 'E1', 'One', 'sample', '2020-01-01');
    INSERT INTO team_step VALUES (1, '2020-01-01', 1);
    INSERT INTO level_step VALUES (1, '2020-01-01', 'mid', '');
    INSERT INTO cycle VALUES (1, '2026H1', '2026-01-01', '2026-07-01', 'disclosed', 7, 3);
    INSERT INTO cycle_stage VALUES (1, 'first', '2026-07-10');
    INSERT INTO review (id, cycle_id, engineer_id, state, framework_id, level, team_id, strengths,
        grade, snapshot, snapshot_sha256)
        VALUES (1, 1, 1, 'approved', 1, 'mid', 1, '강점', 'A', '{}', 'ab');
    INSERT INTO review_box (review_id, position, title, person_no, person_name, signed_by_name,
        signed_on) VALUES (1, 1, '팀장', 'E1', 'One', 'One', '2026-07-01');
    INSERT INTO review_event (review_id, from_state, to_state, at)
        VALUES (1, 'first', 'approved', '2026-07-01T03:00:00Z');
)";

class SecondSchema : public testing::Test {
protected:
    void SetUp() override
    {
        OpenOptions options;
        options.migrations = &m_first;
        SqliteStore store(must(Database::create(m_path, m_now, options)));
        auto transaction = must(store.begin());
        must(store.addFramework(sampleFramework(), m_now));
        must(transaction->commit());
        must(runScript(store.database().nativeHandle(), m_path, oldRows));
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"old.levelbook"_s);
    const QDateTime m_now{ QDate(2026, 7, 2), QTime(9, 30), Qt::UTC };
    const Migrations m_first{ builtInMigrations().front() };
};

} // namespace

TEST_F(SecondSchema, IsAskedForBeforeAnOldFileIsOpened)
{
    EXPECT_EQ(Database::open(m_path).error().code, ErrorCode::SchemaTooOld);
}

TEST_F(SecondSchema, KeepsWhatWasThere)
{
    const MigrationOutcome outcome = must(migrateFile(m_path, m_now));
    EXPECT_EQ(outcome.from, 1);
    EXPECT_EQ(outcome.to, newestVersion(builtInMigrations()));
    SqliteStore store(must(Database::open(m_path)));
    EXPECT_TRUE(checkDatabase(store.database()).isEmpty());

    const Cycle cycle = must(store.cycles()).first();
    EXPECT_EQ(cycle.state, CycleState::Disclosed);
    EXPECT_EQ(cycle.appealDays, 7);
    EXPECT_EQ(cycle.due.value(Stage::First), QDate(2026, 7, 10));
    EXPECT_TRUE(cycle.approvalLine.isEmpty() && cycle.quota.isEmpty());
    const Review review = must(store.reviews(cycle.id)).first();
    EXPECT_EQ(review.state, ReviewState::Approved);
    EXPECT_EQ(review.strengths, u"강점"_s);
    EXPECT_EQ(review.snapshot, "{}");
    EXPECT_EQ(review.appealUpheld, std::nullopt);
    EXPECT_EQ(review.approvals,
        (QList<ApprovalBox>{ { u"팀장"_s, u"E1"_s, u"One"_s, u"One"_s, QDate(2026, 7, 1) } }));
    EXPECT_EQ(review.history.size(), 1);
}

TEST_F(SecondSchema, LeavesAVerifiedBackupOfTheOldFile)
{
    const MigrationOutcome outcome = must(migrateFile(m_path, m_now));
    const QList<BackupInfo> backups = verifiedBackups(m_path);
    ASSERT_EQ(backups.size(), 1);
    EXPECT_EQ(backups.first().path, outcome.backup);
    EXPECT_EQ(backups.first().schemaVersion, 1);
    OpenOptions options;
    options.migrations = &m_first;
    const auto old = must(Database::open(outcome.backup, options));
    EXPECT_EQ(must(old->statement(u"SELECT count(*) FROM review"_s).one([](const Row& row) {
        return row.integer(0);
    })),
        1);
}

TEST_F(SecondSchema, TakesWhatIsNew)
{
    must(migrateFile(m_path, m_now));
    SqliteStore store(must(Database::open(m_path)));
    Cycle cycle = must(store.cycles()).first();
    cycle.approvalLine = { { u"팀장"_s, EngineerId{ 1 } } };
    cycle.quota = { { u"S"_s, 1000 } };
    auto transaction = must(store.begin());
    must(store.updateCycle(cycle));
    must(transaction->commit());
    cycle.revision += 1;
    EXPECT_EQ(must(store.cycles()).first(), cycle);
}
