#include "reports/fonts.h"
#include "reports/printable.h"
#include "support/support.h"

using namespace levelbook::reports;
using namespace Qt::StringLiterals;

namespace {

QString cleaned(const QString& text)
{
    Fonts fonts;
    return printable(text, fonts);
}

} // namespace

TEST(Printable, KeepsOrdinaryText)
{
    const QString text = u"KPI 12: 코드 리뷰 통과율 – 78.4 % <b>한자 漢字</b> é ㄱㅏ"_s;
    EXPECT_EQ(cleaned(text), text);
}

TEST(Printable, ComposesDecomposedText) { EXPECT_EQ(cleaned(u"\u1100\u1161\u11a8"_s), u"각"_s); }

TEST(Printable, MakesOneKindOfLineEnd)
{
    EXPECT_EQ(
        cleaned(u"a\r\nb\rc\u2028d\u2029e\ff\n\ng\r\r\nh"_s), u"a\nb\nc\nd\ne\nf\n\ng\n\nh"_s);
    EXPECT_EQ(cleaned(u"a\tb"_s), u"a b"_s);
}

TEST(Printable, DropsWhatTurnsOrHides)
{
    EXPECT_EQ(cleaned(u"a\u202eb\u202c\u2066c\u2069\u200f"_s), u"abc"_s);
    EXPECT_EQ(cleaned(u"a\u200bb\u200dc\ufeffd\u00ade\ufe0f\u3164"_s), u"abcde"_s);
}

TEST(Printable, ShowsWhatIsNoText)
{
    EXPECT_EQ(cleaned(u"a\u0007b"_s), u"a\ufffdb"_s);
    EXPECT_EQ(cleaned(u"a"_s + QChar(0xd83d)), u"a\ufffd"_s);
    EXPECT_EQ(cleaned(u"a\ue000"_s), u"a\ufffd"_s);
    EXPECT_EQ(cleaned(u"a\u0000b"_s), u"a\ufffdb"_s);
}

TEST(Printable, ShowsABoxForWhatNoFontHas) { EXPECT_EQ(cleaned(u"go 🚀"_s), u"go □"_s); }

TEST(Printable, KeepsOldHangul)
{
    EXPECT_EQ(cleaned(u"\u1112\u119e\u11ab글"_s), u"\u1112\u119e\u11ab글"_s);
}

TEST(Printable, CutsPilesOfMarks)
{
    EXPECT_EQ(cleaned(u"x"_s + u"\u0310"_s.repeated(90)), u"x\u0310\u0310\u0310"_s);
}

TEST(Printable, RemembersThatKoreanHadNoFont)
{
    Fonts fonts({ u"DejaVu Sans"_s, u"No Such Family"_s });
    EXPECT_EQ(printable(u"KPI"_s, fonts), u"KPI"_s);
    EXPECT_EQ(fonts.missingFamily(), std::nullopt);
    EXPECT_EQ(printable(u"지표"_s, fonts), u"□□"_s);
    EXPECT_EQ(fonts.missingFamily(), u"No Such Family"_s);
}
