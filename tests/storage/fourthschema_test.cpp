// A file from before the kept monthly sums: the migration counts its records.
#include "storage/poolmonths.h"
#include "storage/sqlitestore.h"
#include "support/sampleframework.h"
#include "support/support.h"

#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

// Two teams, one person who changes between them in the middle of a month and leaves.
const QByteArray oldRows = R"(
    INSERT INTO team VALUES (1, 'A'), (2, 'B');
    INSERT INTO engineer (id, employee_no, name, framework_key, hired_on, left_on)
        VALUES (1, 'E1', 'One', 'sample', '2020-01-01', '2026-03-01');
    INSERT INTO team_step VALUES (1, '2020-01-01', 1), (1, '2026-02-10', 2);
    INSERT INTO level_step VALUES (1, '2020-01-01', 'mid', '');
    INSERT INTO subject VALUES (1, 1, NULL), (2, NULL, 1);
    INSERT INTO kpi VALUES (1, 'review_pass_rate');
    INSERT INTO kpi_record (subject_id, kpi_id, day, ref, numerator, denominator, left_out) VALUES
        (1, 1, '2019-12-31', '', 1, 1, NULL), (1, 1, '2026-02-09', '', 2, 3, NULL),
        (1, 1, '2026-02-10', '', 4, 5, NULL), (1, 1, '2026-02-11', '', 8, 8, 'test data'),
        (1, 1, '2026-03-01', '', 16, 16, NULL), (2, 1, '2026-02-01', '', 32, 40, NULL);
)";

} // namespace

TEST(FourthSchema, HasTheSumsOfTheRecordsThatWereThere)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.levelbook"_s);
    const QDateTime now(QDate(2026, 7, 2), QTime(9, 30), Qt::UTC);
    const auto& all = builtInMigrations();
    const Migrations third(all.begin(), all.begin() + 3);
    OpenOptions options;
    options.migrations = &third;
    {
        const auto database = must(Database::create(path, now, options));
        must(runScript(database->nativeHandle(), path, oldRows));
    }
    must(migrateFile(path, now));
    SqliteStore store(must(Database::open(path)));
    const Period february{ QDate(2026, 2, 1), QDate(2026, 3, 1) };
    const auto sums = [&](std::optional<TeamId> team) {
        const QList<KpiMonth> months = must(store.pooledMonths(team, {}, february));
        EXPECT_EQ(months.size(), 1);
        return months.value(0).sums;
    };
    EXPECT_EQ(sums(TeamId{ 1 }), (KpiSums{ 2, 0, 34, 43 }));
    EXPECT_EQ(sums(TeamId{ 2 }), (KpiSums{ 1, 0, 4, 5 }));
    EXPECT_EQ(sums({}), (KpiSums{ 3, 0, 38, 48 }));
    EXPECT_TRUE(must(wrongPools(store.database())).isEmpty());
}
