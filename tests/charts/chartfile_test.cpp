#include "charts/chartfile.h"
#include "fixtures.h"
#include "support/support.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <sys/mount.h>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

using namespace test;
using levelbook::test::must;
using levelbook::test::readFile;
using levelbook::test::writeFile;

const Words korean(Language::Korean);

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

class ChartFile : public testing::Test {
protected:
    QString in(const QString& name) const { return m_folder.filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    QTemporaryDir m_folder;
    DotsData m_data = leadTimes(14);
};

TEST_F(ChartFile, IsAPngOfExactlyItsSize)
{
    must(writeChart(in(u"a.png"_s), korean, m_data));
    must(writeChart(in(u"b.PNG"_s), korean, m_data, { { 731, 419 }, Theme::Dark }));
    const QImage light(in(u"a.png"_s));
    const QImage dark(in(u"b.PNG"_s));
    EXPECT_EQ(light.size(), QSize(1000, 600));
    EXPECT_EQ(dark.size(), QSize(731, 419));
    EXPECT_EQ(light.pixelColor(0, 0), colorOf(Ink::Background, Theme::Light));
    EXPECT_EQ(dark.pixelColor(0, 0), colorOf(Ink::Background, Theme::Dark));
    EXPECT_EQ(light.text(u"Title"_s), chartCaption(korean, m_data).title);
}

TEST_F(ChartFile, IsTheSamePictureFromAnyThread)
{
    const QImage here = must(chartImage(korean, m_data, {}));
    std::vector<QImage> there(4);
    std::vector<std::jthread> threads;
    for (QImage& image : there)
        threads.emplace_back([&] { image = *chartImage(korean, m_data, {}); });
    threads.clear();
    for (const QImage& image : there)
        EXPECT_EQ(image, here);
}

TEST_F(ChartFile, IsASvgWithTitleAndDescriptionWhateverTheNames)
{
    m_data.subject = u"<b>A&B</b> \x01 \"]]>"_s;
    m_data.rows[0].label = u"<script>&"_s;
    must(writeChart(in(u"a.svg"_s), korean, m_data));
    QXmlStreamReader xml(readFile(in(u"a.svg"_s)));
    QString title, description, texts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"title"_s)
            title = xml.readElementText();
        else if (xml.name() == u"desc"_s)
            description = xml.readElementText();
        else if (xml.name() == u"text"_s)
            texts += xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    const Caption caption = chartCaption(korean, m_data);
    EXPECT_TRUE(title.contains(u"<b>A&B</b> \uFFFD \"]]>"_s)) << title.toStdString();
    EXPECT_EQ(title, caption.title);
    EXPECT_EQ(description, spoken(caption));
    EXPECT_TRUE(texts.contains(u"<script>&"_s));
    EXPECT_TRUE(texts.contains(u"김민준"_s));
    QSvgRenderer renderer(in(u"a.svg"_s));
    EXPECT_EQ(renderer.viewBox(), QRect(0, 0, 1000, 600));
}

TEST_F(ChartFile, IsAPdfOfOnePageThatCanBeSearched)
{
    must(writeChart(in(u"a.pdf"_s), korean, m_data));
    const QByteArray info = outputOf(u"pdfinfo"_s, { in(u"a.pdf"_s) });
    EXPECT_TRUE(info.contains("Pages:           1")) << info.toStdString();
    EXPECT_TRUE(info.contains("750 x 450 pts")) << info.toStdString();
    EXPECT_TRUE(info.contains(chartCaption(korean, m_data).title.toUtf8())) << info.toStdString();
    const QByteArray text = outputOf(u"pdftotext"_s, { u"-layout"_s, in(u"a.pdf"_s), u"-"_s });
    for (const DotsRow& row : m_data.rows)
        EXPECT_TRUE(text.contains(row.label.toUtf8())) << row.label.toStdString();
    EXPECT_TRUE(text.contains("27.6"));
    const QList<QByteArray> fonts =
        outputOf(u"pdffonts"_s, { in(u"a.pdf"_s) }).trimmed().split('\n');
    ASSERT_GT(fonts.size(), 2);
    for (const QByteArray& font : fonts.mid(2))
        EXPECT_EQ(font.simplified().split(' ').at(4), "yes") << font.toStdString();
}

TEST_F(ChartFile, IsTheNumbersAsCsv)
{
    m_data.rows[0].label = u"=HYPERLINK(\"http://x\")"_s;
    must(writeChart(in(u"a.csv"_s), korean, m_data, { { 1, 1 } })); // Has no size.
    const QList<QByteArray> lines = readFile(in(u"a.csv"_s)).split('\n');
    EXPECT_EQ(
        lines.at(0), "\xEF\xBB\xBFname,level,kpi,value,low,high,n,status,floor,meets,exceeds\r");
    EXPECT_TRUE(lines.at(1).startsWith(
        "\"'=HYPERLINK(\"\"http://x\"\")\",junior,pr_lead_time,20,14,25,20,ok,96,48,16"));
    EXPECT_TRUE(lines.at(10).startsWith("정우성,junior,pr_lead_time,,,,0,no_data,96,48,16"))
        << lines.at(10).toStdString();
    EXPECT_EQ(lines.size(), 16);
}

TEST_F(ChartFile, RefusesOtherEndingsAndSizes)
{
    EXPECT_EQ(writeChart(in(u"a.gif"_s), korean, m_data).error(),
        (Error{ ErrorCode::BadChoice, { u".gif"_s, u".png, .svg, .pdf, .csv"_s }, {} }));
    EXPECT_EQ(writeChart(in(u"noending"_s), korean, m_data).error().code, ErrorCode::BadChoice);
    EXPECT_EQ(writeChart(in(u"a.png"_s), korean, m_data, { { 100000, 600 } }).error(),
        (Error{ ErrorCode::NumberOutOfRange, { u"100000"_s, 200, 10000 }, {} }));
    EXPECT_EQ(writeChart(in(u"a.pdf"_s), korean, m_data, { { 800, 0 } }).error().code,
        ErrorCode::NumberOutOfRange);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ChartFile, LeavesWhatIsNoFileAlone)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"folder.png"_s));
    ASSERT_EQ(::mkfifo(in(u"pipe.png"_s).toUtf8().constData(), 0600), 0);
    EXPECT_EQ(
        writeChart(in(u"folder.png"_s), korean, m_data).error().code, ErrorCode::NotARegularFile);
    EXPECT_EQ(
        writeChart(in(u"pipe.png"_s), korean, m_data).error().code, ErrorCode::NotARegularFile);
    EXPECT_EQ(writeChart(in(u"none/a.png"_s), korean, m_data).error(),
        (Error{ ErrorCode::FileNotFound, { in(u"none"_s) }, {} }));
    EXPECT_EQ(files(), QStringList{ u"pipe.png"_s });
}

TEST_F(ChartFile, ReplacesAFileWhole)
{
    writeFile(in(u"a.csv"_s), QByteArray(100000, 'x'));
    must(writeChart(in(u"a.csv"_s), korean, m_data));
    EXPECT_TRUE(readFile(in(u"a.csv"_s)).startsWith("\xEF\xBB\xBFname,"));
    EXPECT_LT(QFileInfo(in(u"a.csv"_s)).size(), 5000);
    EXPECT_EQ(files(), QStringList{ u"a.csv"_s });
}

TEST_F(ChartFile, KeepsTheOldFileWhenTheDiskIsFull)
{
    const QByteArray folder = m_folder.path().toUtf8();
    if (::mount("none", folder.constData(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "needs the right to mount";
    writeFile(in(u"a.png"_s), "old");
    writeFile(in(u"filler"_s), QByteArray(40000, 'x'));
    EXPECT_EQ(writeChart(in(u"a.png"_s), korean, m_data).error(),
        (Error{ ErrorCode::DiskFull, { in(u"a.png"_s) }, {} }));
    EXPECT_EQ(readFile(in(u"a.png"_s)), "old");
    EXPECT_EQ(files(), (QStringList{ u"a.png"_s, u"filler"_s }));
    ::umount(folder.constData());
}

} // namespace
} // namespace levelbook::charts
