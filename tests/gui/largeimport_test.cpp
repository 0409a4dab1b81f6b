// A large import: it says how far it is, and cancelling it ends it on the way and leaves the file
// as it was, to the byte. How soon it ends is measured in tests/bench/cancel_bench.
#include "gui/importfixture.h"
#include "gui/importjob.h"
#include "text/format.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class LargeImportTest : public ImportTest {
protected:
    // Records of one person, as many as the import needs to be caught at work.
    QString largeFile(int rows)
    {
        QByteArray text = "employee_no,kpi,date,value,numerator,denominator,ref\n";
        text.reserve(rows * qsizetype(50));
        const QDate first(2010, 1, 1);
        for (int row = 0; row < rows; ++row)
            text += "P0001,pr_lead_time,"
                + first.addDays(row % 3000).toString(Qt::ISODate).toLatin1() + ",5,,,big "
                + QByteArray::number(row) + '\n';
        const QString path = in(u"large.csv"_s);
        writeFile(path, text);
        return path;
    }
    // As many rows as keep this build at work for a few seconds: an optimised one is many times as
    // fast as one under the sanitizers.
    int enoughRows()
    {
        constexpr int trial = 10'000;
        constexpr int wantedMs = 2500;
        gui::ImportJob job;
        job.database = workspace().file();
        job.kind = ImportKind::Kpi;
        job.request.path = largeFile(trial);
        job.request.dryRun = true;
        job.request.now = workspace().actor().now;
        job.request.today = workspace().actor().today;
        gui::WorkState state;
        QElapsedTimer clock;
        clock.start();
        must(gui::runImportJob(job, state));
        return std::clamp(
            static_cast<int>(trial * qint64(wantedMs) / std::max<qint64>(clock.elapsed(), 1)),
            40'000, 1'500'000);
    }
    QByteArray fileHash() const
    {
        return QCryptographicHash::hash(readFile(path()), QCryptographicHash::Sha256);
    }
    bool isAtWork()
    {
        const auto* bar = field<QProgressBar>(u"workProgress"_s);
        return bar->isVisible() && bar->maximum() > 0 && bar->value() > 0;
    }
    void cancelAndWait()
    {
        field<QPushButton>(u"workCancel"_s)->click();
        ASSERT_TRUE(waitFor([&] { return summary() == u"Cancelled. Nothing was changed."_s; }))
            << summary().toStdString();
    }
};

TEST_F(LargeImportTest, TheCheckIsCancelledAtOnce)
{
    const QByteArray before = fileHash();
    openFileOf(largeFile(enoughRows()));
    ASSERT_TRUE(waitFor([&] { return isAtWork(); }));
    cancelAndWait();
    EXPECT_EQ(fileHash(), before);
}

TEST_F(LargeImportTest, TheImportIsCancelledAndLeavesNothing)
{
    const QByteArray before = fileHash();
    const int rows = enoughRows();
    openFileOf(largeFile(rows));
    waitForCheck();
    ASSERT_TRUE(mayImport()) << summary().toStdString();
    field<QPushButton>(u"importButton"_s)->click();
    EXPECT_FALSE(field<QPushButton>(u"chooseFile"_s)->isEnabled());
    ASSERT_TRUE(waitFor([&] { return isAtWork(); }));
    cancelAndWait();
    EXPECT_EQ(fileHash(), before);
    EXPECT_EQ(counts().imports, 2);
    // It can be had after all.
    ASSERT_TRUE(mayImport());
    import();
    EXPECT_TRUE(summary().contains(u"added: "_s + countText(rows))) << summary().toStdString();
}

TEST_F(LargeImportTest, ClosingTheDialogWhileItImportsWaitsForTheEnd)
{
    const QByteArray before = fileHash();
    openFileOf(largeFile(enoughRows()));
    waitForCheck();
    field<QPushButton>(u"importButton"_s)->click();
    ASSERT_TRUE(waitFor([&] { return isAtWork(); }));
    dialog().reject();
    EXPECT_TRUE(dialog().isVisible()) << "it says how it ended";
    ASSERT_TRUE(waitFor([&] { return summary() == u"Cancelled. Nothing was changed."_s; }));
    EXPECT_EQ(fileHash(), before);
    dialog().reject();
    EXPECT_FALSE(dialog().isVisible());
}

} // namespace

} // namespace levelbook::test
