// A large import: it says how far it is, and cancelling it ends it on the way and leaves the file as
// it was, to the byte. How soon it ends is measured in tests/bench/cancel_bench.
#include "gui/importfixture.h"

#include <QCryptographicHash>
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
    openFileOf(largeFile(400'000));
    ASSERT_TRUE(waitFor([&] { return isAtWork(); }));
    cancelAndWait();
    EXPECT_EQ(fileHash(), before);
}

TEST_F(LargeImportTest, TheImportIsCancelledAndLeavesNothing)
{
    const QByteArray before = fileHash();
    openFileOf(largeFile(120'000));
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
    EXPECT_TRUE(summary().contains(u"added: 120,000"_s)) << summary().toStdString();
}

TEST_F(LargeImportTest, ClosingTheDialogWhileItImportsWaitsForTheEnd)
{
    const QByteArray before = fileHash();
    openFileOf(largeFile(120'000));
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
