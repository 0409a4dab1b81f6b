// The review's paper: every text of it is found in the file, whatever a person typed.
#include "blocktree.h"
#include "papertext.h"
#include "reports/html.h"
#include "reports/layout.h"
#include "reports/pdf.h"
#include "reports/reviewreport.h"
#include "reviewsample.h"
#include "sample.h"
#include "support/support.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace levelbook;
using namespace levelbook::reports;
using namespace levelbook::reports::test;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr PaperLanguage eachLanguage[]{ PaperLanguage::Korean, PaperLanguage::English,
    PaperLanguage::Both };

// Texts that can be told from each other, also as parts of a longer text.
ReviewPaper reviewOf(const QString& text)
{
    return sampleReview([&](int number) { return text + u" [%1]"_s.arg(number); });
}

int textCount()
{
    int count = 0;
    sampleReview([&](int number) {
        count = number + 1;
        return QString();
    });
    return count;
}

// As a reader of the file finds it.
QString foundText(const QString& path)
{
    return squeezed(QString::fromUtf8(output(u"pdftotext"_s, { u"-raw"_s, path, u"-"_s })));
}

void expectSoundPdf(const QString& path, const Document& document)
{
    EXPECT_TRUE(output(u"qpdf"_s, { u"--check"_s, path }).contains("No syntax"));
    const QString info = QString::fromUtf8(output(u"pdfinfo"_s, { path }));
    EXPECT_TRUE(info.contains(document.author)) << info.toStdString();
    EXPECT_TRUE(info.contains(document.title)) << info.toStdString();
    QStringList fonts =
        QString::fromUtf8(output(u"pdffonts"_s, { path })).split(u'\n', Qt::SkipEmptyParts);
    fonts.remove(0, 2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts)
        EXPECT_TRUE(font.contains(QRegularExpression(u"yes +(yes|no) +yes"_s)))
            << font.toStdString();
}

} // namespace

TEST(ReviewPaper, SaysTheSameAsItsGoldenTrees)
{
    for (const PaperLanguage language : eachLanguage)
        expectGolden(u"review_"_s + paperLanguageKey(language),
            blockTree(reviewReport(reviewOf(u"글"_s), language)));
}

TEST(ReviewPaper, EveryTextIsFoundInThePdf)
{
    const ReviewPaper paper = reviewOf(u"KPI 12 개선을 이끌었다"_s);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    for (const PaperLanguage language : eachLanguage) {
        const Document document = reviewReport(paper, language);
        must(writePdf(layout(document), path));
        expectSoundPdf(path, document);
        const QString found = foundText(path);
        for (int i = 0; i < textCount(); ++i)
            EXPECT_TRUE(found.contains(u"KPI12개선을이끌었다[%1]"_s.arg(i)) || i < firstWholeText)
                << i;
        const bool korean = language != PaperLanguage::English;
        const bool english = language != PaperLanguage::Korean;
        const auto expectFound = [&](const Localized& text) {
            EXPECT_TRUE(!korean || found.contains(squeezed(text.ko))) << text.ko.toStdString();
            EXPECT_TRUE(!english || found.contains(squeezed(text.en))) << text.en.toStdString();
        };
        for (const KpiDefinition& kpi : paper.framework.kpis())
            expectFound(kpi.name);
        const QString laid = laidText(layout(document));
        for (const LevelItem& item : ratedItems(paper.framework.level(Level::Mid))) {
            EXPECT_TRUE(!korean || laid.contains(squeezed(item.text.ko)))
                << item.text.ko.toStdString();
            EXPECT_TRUE(!english || laid.contains(squeezed(item.text.en)))
                << item.text.en.toStdString();
        }
    }
}

// B20 to B25: whatever stands in any field is printed as it is, in the PDF and in the web page.
TEST(ReviewPaper, EveryFieldPrintsWhateverWasTyped)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    for (const QString& text : hostileTexts()) {
        SCOPED_TRACE(text.left(40).toStdString());
        const ReviewPaper paper = reviewOf(text);
        const Document document = reviewReport(paper, PaperLanguage::Both);
        const Pages pages = layout(document);
        must(writePdf(pages, path));
        EXPECT_TRUE(output(u"qpdf"_s, { u"--check"_s, path }).contains("No syntax"));
        const QString laid = laidText(pages);
        const QString html = htmlText(htmlBytes(document));
        const QString wanted = printedText(text);
        for (int i = 0; i < textCount(); ++i) {
            const QString number = u"[%1]"_s.arg(i);
            EXPECT_TRUE(i < firstWholeText || laid.contains(wanted + number)) << i;
            EXPECT_TRUE(html.contains(number)) << i;
        }
    }
}

TEST(ReviewPaper, TheWebPageHoldsTheTextsLiterally)
{
    for (const QString& text : { u"<b>굵게</b> &amp; \"%1\" '"_s, u"</td><script>x</script>"_s,
             u"🚀👍🏽 \u1112\u119e\u11ab글"_s, u"]]><!-- --><?x ?>"_s }) {
        const ReviewPaper paper = reviewOf(text);
        const QString html = htmlText(htmlBytes(reviewReport(paper, PaperLanguage::Korean)));
        for (int i = 0; i < textCount(); ++i)
            EXPECT_TRUE(html.contains(squeezed(text) + u"[%1]"_s.arg(i))) << i;
    }
}

TEST(ReviewPaper, AMegabyteInEachLongFieldIsPaginatedWhole)
{
    const QString sentence = u"조회 성능 문제를 <b>끝까지</b> 해결했다. "_s;
    const QString megabyte = sentence.repeated(1024 * 1024 / int(sentence.toUtf8().size()));
    const int last = textCount() - 1;
    for (const int field : { firstWholeText + 4, firstWholeText + 40, last - 8 }) {
        const ReviewPaper paper =
            sampleReview([&](int number) { return number == field ? megabyte : u"x"_s; });
        const Document document = reviewReport(paper, PaperLanguage::Korean);
        const Pages pages = layout(document);
        EXPECT_GT(pages.pages.size(), 50U) << field;
        // A table's header may part what is no word.
        EXPECT_EQ(laidText(pages).count(u"끝까지"_s), megabyte.count(u"<b>"_s)) << field;
        EXPECT_EQ(htmlText(htmlBytes(document)).count(u"<b>끝까지</b>"_s), megabyte.count(u"<b>"_s))
            << field;
    }
}
