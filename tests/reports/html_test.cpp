// Papers as web pages: well-formed, whole, in order, and with nothing in them that runs or loads.
#include "papersample.h"
#include "reports/cyclereport.h"
#include "reports/formreport.h"
#include "reports/frameworkreport.h"
#include "reports/growthreport.h"
#include "reports/html.h"
#include "reports/paperfile.h"
#include "reports/teamreport.h"
#include "sample.h"
#include "support/support.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <sys/mount.h>

using namespace levelbook;
using namespace levelbook::reports;
using namespace levelbook::reports::test;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString text; ///< Its own and that of all in it.

    QString value(const QString& attribute) const { return attributes.value(attribute).toString(); }
};

// All elements in the order in which they begin; fails where the page is not well-formed.
QList<Element> elementsOf(const QByteArray& html)
{
    QList<Element> all;
    QList<qsizetype> open;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            open << all.size();
            all << Element{ reader.name().toString(), reader.attributes(), {} };
            if (all.last().name == u"br") {
                for (const qsizetype one : open)
                    all[one].text += u'\n';
            }
            break;
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            for (const qsizetype one : open)
                all[one].text += reader.text();
            break;
        default:
            break;
        }
    }
    EXPECT_FALSE(reader.hasError())
        << reader.errorString().toStdString() << " at line " << reader.lineNumber();
    return all;
}

QList<Element> named(const QList<Element>& all, const QString& name)
{
    QList<Element> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
        [&](const Element& one) { return one.name == name; });
    return found;
}

QString bodyText(const QByteArray& html) { return named(elementsOf(html), u"body"_s).first().text; }

QList<Document> everyPaper(PaperLanguage language)
{
    return { koreanReview(), formReport(sampleForm(Level::Mid), language),
        teamReport(sampleTeam(), language), cycleReport(sampleCycle(), language),
        growthReport(sampleGrowth(), language), frameworkReport(sampleFrameworkPaper(), language) };
}

void expectAccessible(const QList<Element>& all)
{
    int depth = 0;
    int titles = 0;
    QSet<QString> names;
    for (const Element& one : all) {
        if (one.name.size() == 2 && one.name[0] == u'h' && one.name[1].isDigit()) {
            const int next = one.name[1].digitValue();
            EXPECT_LE(next, depth + 1) << one.text.toStdString();
            EXPECT_FALSE(one.text.trimmed().isEmpty());
            depth = next;
            titles += next == 1;
        }
        if (one.name == u"th") {
            EXPECT_TRUE(
                QStringList({ u"col"_s, u"row"_s, u"rowgroup"_s }).contains(one.value(u"scope"_s)));
        }
        if (one.name == u"svg") {
            EXPECT_TRUE(one.value(u"aria-hidden"_s) == u"true" || one.value(u"role"_s) == u"img");
        }
        const bool isField = one.name == u"input" || one.name == u"textarea";
        if (isField && one.value(u"type"_s) != u"radio") {
            EXPECT_FALSE(one.value(u"aria-label"_s).isEmpty());
            EXPECT_FALSE(names.contains(one.value(u"name"_s)));
            names << one.value(u"name"_s);
        }
    }
    EXPECT_EQ(titles, 1);
    EXPECT_EQ(named(all, u"table"_s).size(), named(all, u"caption"_s).size());
    EXPECT_EQ(named(all, u"fieldset"_s).size(), named(all, u"legend"_s).size());
}

void expectNothingRunsOrLoads(const QByteArray& html, const QList<Element>& all)
{
    for (const auto& name : { u"script"_s, u"link"_s, u"iframe"_s, u"object"_s, u"img"_s,
             u"image"_s, u"form"_s, u"a"_s, u"foreignObject"_s })
        EXPECT_TRUE(named(all, name).isEmpty()) << name.toStdString();
    for (const Element& one : all) {
        for (const QXmlStreamAttribute& attribute : one.attributes) {
            const QString name = attribute.qualifiedName().toString();
            EXPECT_FALSE(name.startsWith(u"on") || name.endsWith(u"href") || name == u"src")
                << name.toStdString();
            EXPECT_FALSE(attribute.value().contains(u"url("));
        }
    }
    const QString style = named(all, u"style"_s).first().text;
    EXPECT_FALSE(style.contains(u"url(") || style.contains(u"@import"));
    // What a browser would not unescape there.
    const QByteArray raw =
        html.mid(html.indexOf("<style>"), html.indexOf("</style>") - html.indexOf("<style>"));
    EXPECT_FALSE(raw.contains('&'));
}

} // namespace

TEST(Html, EveryPaperIsSoundAndAccessible)
{
    for (const PaperLanguage language :
        { PaperLanguage::Korean, PaperLanguage::English, PaperLanguage::Both }) {
        for (const Document& document : everyPaper(language)) {
            SCOPED_TRACE(document.title.toStdString());
            const QByteArray html = htmlBytes(document);
            const QList<Element> all = elementsOf(html);
            EXPECT_EQ(all.first().value(u"lang"_s), document.language);
            EXPECT_EQ(named(all, u"title"_s).first().text, document.title);
            expectAccessible(all);
            expectNothingRunsOrLoads(html, all);
            // As a web page only void elements close themselves.
            for (const auto& name : { "td", "th", "p", "span", "div", "textarea", "li", "dd" })
                EXPECT_FALSE(html.contains(QByteArray("<") + name + "/>")) << name;
        }
    }
}

TEST(Html, SaysAllThatThePaperSays)
{
    const auto squeezed = [](QString text) {
        text.removeIf([](QChar c) { return c.isSpace(); });
        return text;
    };
    for (const Document& document : everyPaper(PaperLanguage::Both)) {
        const QString text = squeezed(bodyText(htmlBytes(document)));
        const auto expectSaid = [&](const Text& said) {
            for (const TextRun& run : said.runs)
                EXPECT_TRUE(text.contains(squeezed(run.text))) << run.text.toStdString();
        };
        for (const Block& block : document.blocks) {
            if (const auto* table = std::get_if<Table>(&block)) {
                for (const Column& column : table->columns)
                    expectSaid(column.header);
                for (const Row& row : table->rows) {
                    for (const Cell& cell : row.cells) {
                        expectSaid(cell.text);
                        expectSaid(cell.secondary);
                    }
                }
            } else if (const auto* heading = std::get_if<Heading>(&block)) {
                expectSaid(heading->text);
            } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                expectSaid(paragraph->text);
            } else if (const auto* box = std::get_if<Box>(&block)) {
                for (const Text& one : box->paragraphs)
                    expectSaid(one);
            }
        }
    }
}

// On a narrow screen a table scrolls by itself: neither its words break nor does the page get wide.
TEST(Html, TablesScrollByThemselvesAndTheirRowsStandIn)
{
    for (const Document& document : everyPaper(PaperLanguage::Korean)) {
        SCOPED_TRACE(document.title.toStdString());
        const auto all = elementsOf(htmlBytes(document));
        qsizetype scrolling = 0, small = 0;
        for (const Element& one : all) {
            scrolling += one.name == u"div" && one.value(u"class"_s) == u"scroll";
            small += one.name == u"table" && one.value(u"class"_s) == u"approvals";
        }
        EXPECT_GT(scrolling, 0);
        EXPECT_EQ(scrolling + small, named(all, u"table"_s).size());
    }
    const QByteArray html = htmlBytes(alone(Table{ { { u"a"_s }, { u"b"_s } },
        { Row{ { Cell{ .text = u"x"_s, .indent = 2 }, Cell{ u"1"_s } } } } }));
    EXPECT_TRUE(html.contains("class=\"in2\"")) << html.toStdString();
}

TEST(Html, TheSecondLanguageIsMarkedAsSuch)
{
    const auto all =
        elementsOf(htmlBytes(frameworkReport(sampleFrameworkPaper(), PaperLanguage::Both)));
    const QString english = sampleFrameworkPaper().framework.overview.en;
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const Element& one) {
        return one.name == u"span" && one.value(u"lang"_s) == u"en"
            && one.text.trimmed() == english;
    }));
}

TEST(Html, AFormHasALabelledFieldForAllThatIsToBeFilledIn)
{
    const FormPaper paper = sampleForm(Level::Mid);
    const auto all = elementsOf(htmlBytes(formReport(paper, PaperLanguage::English)));
    const auto items = ratedItems(paper.framework.level(Level::Mid));
    const auto kpis = paper.framework.kpis();
    EXPECT_EQ(named(all, u"fieldset"_s).size(), items.size() * 3 + kpis.size());
    QStringList legends;
    for (const Element& one : named(all, u"legend"_s))
        legends << one.text;
    EXPECT_EQ(QSet<QString>(legends.begin(), legends.end()).size(), legends.size());
    EXPECT_TRUE(legends.contains(items.first().text.en + u", First rater"_s));
    QSet<QString> radios;
    for (const Element& one : named(all, u"input"_s)) {
        if (one.value(u"type"_s) == u"radio")
            radios << one.value(u"name"_s) + one.value(u"value"_s);
    }
    EXPECT_EQ(radios.size(), 5 * legends.size());
    QStringList areas;
    for (const Element& one : named(all, u"textarea"_s))
        areas << one.value(u"aria-label"_s);
    EXPECT_TRUE(areas.contains(u"Overall comment"_s));
    EXPECT_TRUE(areas.contains(u"Statement"_s));
}

TEST(Html, PicturesAreVectorsThatSayWhatTheyShow)
{
    const auto all = elementsOf(htmlBytes(teamReport(sampleTeam(), PaperLanguage::English)));
    const auto pictures = named(all, u"svg"_s);
    ASSERT_FALSE(pictures.isEmpty());
    const QStringList shapes{ u"polyline"_s, u"path"_s, u"rect"_s, u"line"_s, u"circle"_s };
    EXPECT_TRUE(std::any_of(
        all.begin(), all.end(), [&](const Element& one) { return shapes.contains(one.name); }));
    for (const Element& picture : pictures) {
        if (picture.value(u"role"_s) == u"img") {
            EXPECT_GT(picture.text.trimmed().size(), 10);
        }
    }
}

TEST(Html, HostileTextsStandAsTheyAre)
{
    const QStringList texts{ u"<script>alert(1)</script>"_s, u"</td></table>&amp;&#60;\"'>"_s,
        u"]]><!-- -->"_s, u"한글 😀 ᄒᆞᆫ"_s, u"א ב ג"_s, u"a\tb"_s, u"%1 %2 &nbsp;"_s };
    Document document = alone(Paragraph{ u"첫째"_s });
    for (const QString& text : texts) {
        document.blocks.push_back(Paragraph{ text });
        document.blocks.push_back(Heading{ text });
        document.blocks.push_back(
            Table{ { { text }, { text } }, { Row{ { { text }, { text } } } } });
        document.blocks.push_back(KeyValueGrid{ { { text, text } } });
        document.blocks.push_back(PictureRow{ { Picture{ { 10, 10 },
            [text](QPainter& painter, const QRectF& rect) { painter.drawText(rect, text); },
            text } } });
    }
    document.title = texts[0];
    document.author = texts[1];
    const QByteArray html = htmlBytes(document);
    const auto all = elementsOf(html);
    expectNothingRunsOrLoads(html, all);
    for (const QString& text : texts) {
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const Element& one) {
            return one.name == u"p" && one.text == text;
        })) << text.toStdString();
    }
}

TEST(Html, NothingTurnsTheOrderOfItsNeighboursOrBreaksThePage)
{
    const QString text =
        u"a\u202Eb\u2066c\u200Fd\u0001e\u0085"_s + QChar(0xd800) + QChar(0xffff) + u"f\r\ng"_s;
    const auto all = elementsOf(htmlBytes(alone(Paragraph{ text })));
    EXPECT_EQ(named(all, u"p"_s).first().text, u"abcd\uFFFDe\uFFFD\uFFFD\uFFFDf\ng"_s);
}

TEST(Html, AMegabyteStandsWhole)
{
    const QString text = u"가나다 <&> "_s.repeated(130000);
    const auto all = elementsOf(htmlBytes(alone(Paragraph{ text })));
    EXPECT_EQ(named(all, u"p"_s).first().text, text);
}

TEST(Html, IsWrittenWholeOrNotAtAll)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.HTML"_s);
    EXPECT_FALSE(must(writePaper(koreanReview(), path)));
    EXPECT_TRUE(readFile(path).startsWith("<!DOCTYPE html>"));
    EXPECT_EQ(must(writePaper(koreanReview(), dir.filePath(u"a.pdf"_s))), 2);
    const auto failed = writePaper(koreanReview(), dir.filePath(u"no/a.html"_s));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::FileUnwritable);

    const QByteArray place = QFile::encodeName(dir.filePath(u"full"_s));
    QDir().mkpath(dir.filePath(u"full"_s));
    if (mount("tmpfs", place.constData(), "tmpfs", 0, "size=8k") != 0)
        GTEST_SKIP() << "needs the right to mount";
    writeFile(dir.filePath(u"full/a.html"_s), "kept");
    const auto full = writePaper(koreanReview(), dir.filePath(u"full/a.html"_s));
    const QStringList left = QDir(dir.filePath(u"full"_s)).entryList(QDir::Files | QDir::Hidden);
    const QByteArray kept = readFile(dir.filePath(u"full/a.html"_s));
    umount(place.constData());
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(left, QStringList{ u"a.html"_s });
    EXPECT_EQ(kept, "kept");
}
