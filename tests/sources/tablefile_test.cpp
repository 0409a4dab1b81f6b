// Tables as files: what a spreadsheet finds in them, read back by other programs' means.
#include "sources/tablefile.h"
#include "support/support.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <sys/mount.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray partOf(const QString& file, const QString& part)
{
    QProcess process;
    process.start(u"unzip"_s, { u"-p"_s, file, part });
    EXPECT_TRUE(process.waitForFinished() && process.exitCode() == 0)
        << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

struct SheetCell {
    QString type; ///< "inlineStr", or empty for a number.
    QString style;
    QString value;
};

// The cells of a sheet by their names ("B2").
QMap<QString, SheetCell> cellsOf(const QString& file, int sheet = 1)
{
    QMap<QString, SheetCell> cells;
    QXmlStreamReader reader(partOf(file, u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
    QString name;
    while (!reader.atEnd()) {
        reader.readNext();
        EXPECT_NE(reader.name(), u"f"); // No cell is a formula.
        if (reader.isStartElement() && reader.name() == u"c") {
            name = reader.attributes().value(u"r"_s).toString();
            cells[name] = { reader.attributes().value(u"t"_s).toString(),
                reader.attributes().value(u"s"_s).toString(), {} };
        } else if (reader.isStartElement() && (reader.name() == u"v" || reader.name() == u"t")) {
            cells[name].value = reader.readElementText();
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return cells;
}

class TableFiles : public testing::Test {
protected:
    QString in(const QString& name) const { return m_dir.filePath(name); }
    QStringList everything() const
    {
        return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// A table of one text column.
    Result<void> write(const QString& path, const QStringList& texts)
    {
        auto table = TableFile::create(path, u"table"_s, { u"text"_s });
        LEVELBOOK_TRY(table);
        for (const QString& text : texts)
            (*table)->row({ text });
        return (*table)->finish();
    }

    QTemporaryDir m_dir;
};

const QStringList formulas{ u"=1+1"_s, u"+cmd|' /C calc'!A0"_s, u"-2"_s, u"@SUM(A1)"_s,
    u"=HYPERLINK(\"http://x\")"_s };

} // namespace

TEST_F(TableFiles, CsvDefusesAndQuotes)
{
    must(write(in(u"a.csv"_s), QStringList(formulas) << u"a,\"b\"\nc"_s << u" 한글 "_s));
    EXPECT_EQ(readFile(in(u"a.csv"_s)),
        QByteArray("\xEF\xBB\xBF"
                   "text\n'=1+1\n'+cmd|' /C calc'!A0\n'-2\n'@SUM(A1)\n"
                   "\"'=HYPERLINK(\"\"http://x\"\")\"\n\"a,\"\"b\"\"\nc\"\n\" 한글 \"\n"));
}

TEST_F(TableFiles, XlsxHoldsTextsAsTextsNumbersAndDaysAsSuch)
{
    auto table =
        must(TableFile::create(in(u"a.XLSX"_s), u"표"_s, { u"사번"_s, u"number"_s, u"day"_s }));
    table->row({ u"=1+1"_s, 0.1, QDate(2026, 7, 25) });
    table->row({ u"김서연 <&> \n둘째 줄"_s, TableCell(), dayCell(QDate()) });
    table->row({ u"007"_s, numberCell(-1e12), dayCell(QDate(1900, 1, 1)) });
    must(table->finish());
    const auto cells = cellsOf(in(u"a.XLSX"_s));
    EXPECT_EQ(cells[u"A1"_s].value, u"사번"_s);
    EXPECT_EQ(cells[u"A2"_s].type, u"inlineStr"_s);
    EXPECT_EQ(cells[u"A2"_s].value, u"=1+1"_s);
    EXPECT_EQ(cells[u"A3"_s].value, u"김서연 <&> \n둘째 줄"_s);
    EXPECT_EQ(cells[u"A4"_s].type, u"inlineStr"_s);
    EXPECT_EQ(cells[u"A4"_s].value, u"007"_s);
    EXPECT_EQ(cells[u"B2"_s].type, QString());
    EXPECT_EQ(cells[u"B2"_s].value.toDouble(), 0.1);
    EXPECT_EQ(cells[u"B4"_s].value.toDouble(), -1e12);
    EXPECT_FALSE(cells.contains(u"B3"_s) || cells.contains(u"C3"_s));
    // Days since the turn of 1900 as spreadsheets count them, and shown as days.
    EXPECT_EQ(cells[u"C2"_s].value, u"46228"_s);
    EXPECT_EQ(cells[u"C4"_s].value, u"1"_s);
    EXPECT_NE(cells[u"C2"_s].style, cells[u"B2"_s].style);
    EXPECT_TRUE(partOf(in(u"a.XLSX"_s), u"xl/styles.xml"_s).contains("yyyy\\-mm\\-dd")
        || partOf(in(u"a.XLSX"_s), u"xl/styles.xml"_s).contains("yyyy-mm-dd"));
    EXPECT_TRUE(partOf(in(u"a.XLSX"_s), u"xl/workbook.xml"_s).contains("name=\"표\""));
    const QByteArray sheet = partOf(in(u"a.XLSX"_s), u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(sheet.contains("state=\"frozen\"") && sheet.contains("<cols>"));
    EXPECT_EQ(everything(), QStringList{ u"a.XLSX"_s });
}

TEST_F(TableFiles, XlsxNeverHoldsAFormula)
{
    must(write(in(u"a.xlsx"_s), formulas));
    const auto cells = cellsOf(in(u"a.xlsx"_s));
    for (int i = 0; i < formulas.size(); ++i) {
        EXPECT_EQ(cells[u"A%1"_s.arg(i + 2)].value, formulas[i]);
        EXPECT_EQ(cells[u"A%1"_s.arg(i + 2)].type, u"inlineStr"_s);
    }
}

TEST_F(TableFiles, XlsxCutsATextThatNoCellHolds)
{
    must(write(in(u"a.xlsx"_s), { QString(longestCell, u'가'), QString(longestCell + 1, u'가') }));
    const auto cells = cellsOf(in(u"a.xlsx"_s));
    EXPECT_EQ(cells[u"A2"_s].value, QString(longestCell, u'가'));
    EXPECT_EQ(cells[u"A3"_s].value, QString(longestCell - 1, u'가') + u'…');
}

TEST_F(TableFiles, XlsxGoesOnInFurtherSheets)
{
    auto table = must(createXlsx(in(u"a.xlsx"_s), u"kpi"_s, { u"n"_s }, 4));
    for (int i = 0; i < 7; ++i)
        table->row({ double(i) });
    must(table->finish());
    for (int sheet = 1; sheet <= 3; ++sheet) {
        const auto cells = cellsOf(in(u"a.xlsx"_s), sheet);
        EXPECT_EQ(cells[u"A1"_s].value, u"n"_s);
        EXPECT_EQ(cells[u"A2"_s].value.toInt(), 3 * (sheet - 1));
    }
    EXPECT_EQ(cellsOf(in(u"a.xlsx"_s), 3).size(), 2);
}

TEST_F(TableFiles, WhatCannotBeWrittenSaysWhyAndLeavesWhatWasThere)
{
    const auto wrong = write(in(u"a.txt"_s), {});
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::BadChoice);
    for (const auto& name : { u"no/a.csv"_s, u"no/a.xlsx"_s }) {
        const auto failed = write(in(name), {});
        ASSERT_FALSE(failed);
        EXPECT_EQ(failed.error().code, ErrorCode::FileUnwritable);
    }
    EXPECT_TRUE(everything().isEmpty());
    writeFile(in(u"a.xlsx"_s), "kept");
    { // What is begun and given up leaves no trace.
        auto table = must(TableFile::create(in(u"a.xlsx"_s), u"t"_s, { u"n"_s }));
        table->row({ 1.0 });
    }
    EXPECT_EQ(readFile(in(u"a.xlsx"_s)), "kept");
    EXPECT_EQ(everything(), QStringList{ u"a.xlsx"_s });
}

TEST_F(TableFiles, AFullDiskLeavesWhatWasThere)
{
    const QByteArray place = QFile::encodeName(in(u"full"_s));
    QDir().mkpath(in(u"full"_s));
    if (::mount("none", place.constData(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "mounting is not allowed here";
    QRandomGenerator random(1);
    QStringList many;
    for (int i = 0; i < 20000; ++i)
        many << QString::number(random.generate64(), 36);
    // Where the file goes, and where it is made.
    const QString file = in(u"full/a.xlsx"_s);
    writeFile(file, "kept");
    const auto target = write(file, many);
    const QByteArray kept = readFile(file);
    const QStringList left =
        QDir(in(u"full"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", place);
    const auto making = write(in(u"b.xlsx"_s), many);
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    ::umount(place.constData());
    ASSERT_FALSE(target);
    EXPECT_EQ(target.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(kept, "kept");
    EXPECT_EQ(left, QStringList{ u"a.xlsx"_s });
    ASSERT_FALSE(making);
    EXPECT_EQ(making.error().code, ErrorCode::DiskFull);
    EXPECT_FALSE(QFile::exists(in(u"b.xlsx"_s)));
}
