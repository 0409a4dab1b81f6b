// A file from before the roadmap's ticks: what it holds is there after the migration, and in the
// backup from before.
#include "storage/backup.h"
#include "storage/check.h"
#include "storage/sqlitestore.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// A person with an approved review that has a goal, written as the second schema has it.
const QByteArray oldRows = R"(
    INSERT INTO team VALUES (1, 'A');
    INSERT INTO engineer (id, employee_no, name, framework_key, hired_on)
        VALUES (1, 'E1', 'One', 'sample', '2020-01-01');
    INSERT INTO team_step VALUES (1, '2020-01-01', 1);
    INSERT INTO level_step VALUES (1, '2020-01-01', 'mid', '');
    INSERT INTO cycle VALUES (1, '2026H1', '2026-01-01', '2026-07-01', 'disclosed', 7, 3);
    INSERT INTO cycle_stage VALUES (1, 'first', '2026-07-10');
    INSERT INTO cycle_seat VALUES (1, 1, '팀장', 1);
    INSERT INTO review (id, cycle_id, engineer_id, state, framework_id, level, team_id, grade,
        appeal_upheld) VALUES (1, 1, 1, 'decided', 1, 'mid', 1, 'A', 0);
    INSERT INTO review_goal VALUES (1, 1, '목표', '측정', '2026-12-31');
)";

class ThirdSchema : public testing::Test {
protected:
    void SetUp() override
    {
        OpenOptions options;
        options.migrations = &m_second;
        SqliteStore store(must(Database::create(m_path, m_now, options)));
        auto transaction = must(store.begin());
        must(store.addFramework(sampleFramework(), m_now));
        must(transaction->commit());
        must(runScript(store.database().nativeHandle(), m_path, oldRows));
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"old.levelbook"_s);
    const QDateTime m_now{ QDate(2026, 7, 2), QTime(9, 30), Qt::UTC };
    const Migrations m_second{ builtInMigrations().at(0), builtInMigrations().at(1) };
};

} // namespace

TEST_F(ThirdSchema, KeepsWhatWasThereAndABackupOfIt)
{
    EXPECT_EQ(Database::open(m_path).error().code, ErrorCode::SchemaTooOld);
    const MigrationOutcome outcome = must(migrateFile(m_path, m_now));
    EXPECT_EQ(outcome.from, 2);
    EXPECT_EQ(outcome.to, newestVersion(builtInMigrations()));
    SqliteStore store(must(Database::open(m_path)));
    EXPECT_TRUE(checkDatabase(store.database()).isEmpty());
    const Cycle cycle = must(store.cycles()).first();
    EXPECT_EQ(cycle.approvalLine, (QList<ApprovalSeat>{ { u"팀장"_s, EngineerId{ 1 } } }));
    const Review review = must(store.reviews(cycle.id)).first();
    EXPECT_EQ(review.appealUpheld, std::optional(false));
    EXPECT_EQ(review.goals, (QList<Goal>{ { u"목표"_s, u"측정"_s, QDate(2026, 12, 31) } }));
    EXPECT_TRUE(must(store.ticks(EngineerId{ 1 })).isEmpty());

    const QList<BackupInfo> backups = verifiedBackups(m_path);
    ASSERT_EQ(backups.size(), 1);
    EXPECT_EQ(backups.first().path, outcome.backup);
    EXPECT_EQ(backups.first().schemaVersion, 2);
}

TEST_F(ThirdSchema, TakesWhatIsNew)
{
    must(migrateFile(m_path, m_now));
    SqliteStore store(must(Database::open(m_path)));
    Tick tick{ EngineerId{ 1 }, u"sample"_s, u"mid.duty.1"_s, QDate(2026, 1, 5), {}, {}, 0 };
    auto transaction = must(store.begin());
    must(store.addTick(tick));
    must(transaction->commit());
    tick.revision = 1;
    EXPECT_EQ(must(store.ticks(EngineerId{ 1 })), QList<Tick>{ tick });
}
