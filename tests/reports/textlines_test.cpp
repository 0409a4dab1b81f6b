#include "reports/fonts.h"
#include "reports/textlines.h"
#include "support/support.h"

#include <random>

using namespace levelbook::reports;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const Text& text, qreal width, int most = 1000000)
{
    Fonts fonts;
    QStringList result;
    for (const TextLine& line : breakLines(text, style::body, width, fonts, most))
        result += line.text();
    return result;
}

} // namespace

TEST(TextLines, KeepsKoreanWordsWhole)
{
    const QString text =
        u"어려운 조회 성능 문제를 스스로 찾아 끝까지 해결했다. 다음 주기에는 비동기 작업의 "
        u"재시도와 관측(SLO)을 팀의 기준으로 만드는 일을 맡긴다."_s;
    const QStringList words = text.split(u' ');
    for (int mm = 30; mm <= 120; mm += 3) {
        const QStringList lines = linesOf(text, fromMm(mm));
        EXPECT_EQ(lines.join(QString()), text);
        for (const QString& line : lines)
            for (const QString& word : line.split(u' ', Qt::SkipEmptyParts))
                EXPECT_TRUE(words.contains(word)) << word.toStdString() << " at " << mm;
    }
}

TEST(TextLines, FillsTheLines)
{
    Fonts fonts;
    const auto lines = breakLines(
        u"가나 다라 마바 사아 자차 카타 파하"_s.repeated(40), style::body, fromMm(100), fonts);
    for (const TextLine& line : lines)
        if (!line.endsParagraph) {
            EXPECT_GT(line.width, fromMm(70)) << line.text().toStdString();
        }
}

TEST(TextLines, BreaksALongWordAnywhere)
{
    for (const QString& word :
        { u"가"_s.repeated(300), u"W"_s.repeated(300), u"漢"_s.repeated(300) }) {
        Fonts fonts;
        const auto lines = breakLines(u"앞 "_s + word, style::body, fromMm(60), fonts);
        EXPECT_GT(lines.size(), 4U);
        for (const TextLine& line : lines)
            EXPECT_LE(line.width, fromMm(60));
    }
}

TEST(TextLines, StartsNoLineWithAClosingMark)
{
    const QString text = u"가나다라마바사아자차카타파하, (거너더러머버서어저처)! "_s.repeated(30);
    for (int mm = 12; mm < 90; ++mm)
        for (const QString& line : linesOf(text, fromMm(mm)))
            EXPECT_FALSE(u",)!"_s.contains(line.front())) << line.toStdString() << " at " << mm;
}

TEST(TextLines, LosesNoTextAndFitsTheWidth)
{
    std::mt19937 random(7);
    const QString letters = u"가나다힣 abc  XYZ 0123.,()-/%–·漢字ㄱ…\"'éשל"_s;
    Fonts fonts;
    for (int round = 0; round < 300; ++round) {
        QString text(u'x');
        for (unsigned i = 0, n = random() % 400; i < n; ++i)
            text += letters[qsizetype(random() % unsigned(letters.size()))];
        const qreal width = fromMm(8 + random() % 150);
        QString joined;
        for (const TextLine& line : breakLines(text, style::body, width, fonts)) {
            joined += line.text();
            ASSERT_LE(line.width, width + 2) << text.toStdString();
        }
        ASSERT_EQ(joined, text);
    }
}

TEST(TextLines, MakesParagraphsOfNewlines)
{
    Fonts fonts;
    const auto lines = breakLines(u"a\n\nb"_s, style::body, fromMm(50), fonts);
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[1].text(), QString());
    EXPECT_TRUE(lines[0].startsParagraph && lines[0].endsParagraph);
    EXPECT_TRUE(breakLines(QString(), style::body, fromMm(50), fonts).empty());
}

TEST(TextLines, LineHeightDependsOnTheStyleOnly)
{
    Fonts fonts;
    const auto latin = breakLines(u"abc"_s, style::body, fromMm(50), fonts);
    const auto mixed = breakLines(u"abc 가나 漢 ש"_s, style::body, fromMm(50), fonts);
    EXPECT_EQ(latin[0].height, mixed[0].height);
    EXPECT_EQ(latin[0].baseline, mixed[0].baseline);
}

TEST(TextLines, CutsWithAnEllipsis)
{
    const QString text = u"가나다 라마바 사아자 "_s.repeated(50);
    const QStringList lines = linesOf(text, fromMm(40), 3);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines.last().endsWith(u'…'));
    EXPECT_EQ(linesOf(u"가나다"_s, fromMm(40), 1), QStringList{ u"가나다"_s });
    EXPECT_EQ(linesOf(u"a\nb\nc"_s, fromMm(40), 2), (QStringList{ u"a"_s, u"b…"_s }));
    EXPECT_EQ(linesOf(u"🚀🚀🚀"_s, 1, 1).size(), 1) << "narrower than a letter";
}

TEST(TextLines, RunsFollowEachOther)
{
    const Text text({ TextRun{ u"A"_s, true, Tone::Accent, 1.5 }, TextRun{ u" (3.84)\n둘째 "_s },
        TextRun{ u"줄"_s, true } });
    EXPECT_EQ(linesOf(text, fromMm(100)), (QStringList{ u"A (3.84)"_s, u"둘째 줄"_s }));
}

// The name is written from right to left, what follows it still stands right of it.
TEST(TextLines, RightToLeftNameTurnsNoNeighbour)
{
    Fonts fonts;
    const Text text({ TextRun{ u"שלום"_s }, TextRun{ u" (12) 34"_s } });
    const auto lines = breakLines(text, style::body, fromMm(100), fonts);
    ASSERT_EQ(lines.size(), 1U);
    const QString laid = lines[0].text();
    const QTextLine line = lines[0].layout->lineAt(0);
    const auto x = [&](QChar c) { return line.cursorToX(int(laid.indexOf(c))); };
    EXPECT_LT(x(u'('), x(u'1'));
    EXPECT_LT(x(u'2'), x(u'3'));
    EXPECT_LT(x(QChar(0x5dd)), x(u'(')) << "the name's last letter is left of the bracket";
}
