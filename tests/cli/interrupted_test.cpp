// Imports killed midway, and writing while somebody else writes.
#include "clirun.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 14;
constexpr int rowsOfAPerson = 4000;
constexpr int kills = 25;

// Records enough for an import to take a while.
QByteArray manyRecords()
{
    QByteArray bytes = "employee_no,kpi,date,value,numerator,denominator,ref\n";
    for (int person = 1; person <= people; ++person) {
        const QByteArray no = "P00" + QByteArray::number(person).rightJustified(2, '0');
        for (int i = 0; i < rowsOfAPerson; ++i) {
            const QDate day = QDate(2021, 1, 1).addDays(i / 3);
            bytes += no + ",bug_rate," + day.toString(Qt::ISODate).toLatin1() + ",,0,1,new "
                + QByteArray::number(i) + '\n';
        }
    }
    return bytes;
}

qint64 recordsOf(const Book& book)
{
    return book.must({ u"info"_s })[u"info"][u"kpi_records"].toInteger();
}

} // namespace

TEST(Interrupted, ImportsThatAreKilledHaveHappenedOrHaveNot)
{
    const Book book(importedBook());
    const QString file = book.file(u"many.csv"_s, manyRecords());
    const qint64 before = recordsOf(book);
    const qint64 after = before + people * rowsOfAPerson;

    // How long a whole one takes, so that the kills fall inside.
    QElapsedTimer timer;
    timer.start();
    {
        const Book whole(importedBook());
        whole.must({ u"import"_s, u"kpi"_s, file });
        EXPECT_EQ(recordsOf(whole), after);
    }
    const auto longest = static_cast<int>(timer.elapsed());

    QRandomGenerator random(20250701);
    int interrupted = 0;
    for (int i = 0; i < kills; ++i) {
        const Book victim(importedBook());
        const auto process =
            startCli({ u"--db"_s, victim.db(), u"--json"_s, u"import"_s, u"kpi"_s, file });
        ASSERT_TRUE(process->waitForStarted());
        if (!process->waitForFinished(random.bounded(longest))) {
            process->kill();
            process->waitForFinished();
        }
        const bool said = process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
        const qint64 records = recordsOf(victim);
        EXPECT_TRUE(records == after || (!said && records == before)) << records;
        interrupted += records == before;
        EXPECT_EQ(victim.must({ u"import"_s, u"list"_s })[u"imports"].toArray().size(),
            records == after ? 3 : 2);
        EXPECT_EQ(victim.must({ u"check"_s })[u"check"][u"ok"], true);
        // What was not done can be done now.
        if (i < 3) {
            victim.must({ u"import"_s, u"kpi"_s, file });
            EXPECT_EQ(recordsOf(victim), after);
        }
    }
    EXPECT_GT(interrupted, 0);
}

TEST(Interrupted, WritingWaitsForAnotherWriterAndThenSaysSo)
{
    const Book book(importedBook());
    const QStringList write{ u"cycle"_s, u"add"_s, u"c"_s, u"--from"_s, u"2019-01-01"_s, u"--to"_s,
        u"2019-07-01"_s };
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
        other.setDatabaseName(book.db());
        ASSERT_TRUE(other.open());
        QSqlQuery query(other);
        ASSERT_TRUE(query.exec(u"BEGIN IMMEDIATE"_s));
        const Ran refused = book.json(write);
        EXPECT_EQ(refused.exitCode, 1);
        EXPECT_EQ(refused.errorCode(), u"busy"_s);
        // Reading is not held up.
        EXPECT_EQ(recordsOf(book), 3696);

        // Let go while the program waits: it goes on.
        const auto waiting = startCli(QStringList{ u"--db"_s, book.db() } + write);
        EXPECT_FALSE(waiting->waitForFinished(500));
        ASSERT_TRUE(query.exec(u"ROLLBACK"_s));
        EXPECT_TRUE(waiting->waitForFinished());
        EXPECT_EQ(waiting->exitCode(), 0) << waiting->readAllStandardError().toStdString();
    }
    QSqlDatabase::removeDatabase(u"writer"_s);
    EXPECT_EQ(book.must({ u"cycle"_s, u"list"_s })[u"cycles"].toArray().size(), 1);
}
