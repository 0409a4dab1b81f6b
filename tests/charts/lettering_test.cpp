#include "charts/lettering.h"
#include "support/support.h"

#include <QFontInfo>

using namespace Qt::StringLiterals;

namespace levelbook::charts {
namespace {

constexpr Lettering text{ 12, false };

TEST(Lettering, IsTheLatinFontFirst)
{
    EXPECT_EQ(fontFor(text).families(), (QStringList{ u"DejaVu Sans"_s, u"Noto Sans CJK KR"_s }));
    EXPECT_EQ(QFontInfo(fontFor(text)).family(), u"DejaVu Sans"_s);
}

TEST(Lettering, ElidesWhatDoesNotFit)
{
    EXPECT_EQ(elided(u"김민준"_s, text, 500), u"김민준"_s);
    const QString cut = elided(u"김민준 아주 긴 이름"_s, text, 60);
    EXPECT_TRUE(cut.startsWith(u"김민"_s));
    EXPECT_TRUE(cut.endsWith(u'…'));
    EXPECT_LE(widthOf(cut, text), 60);
}

TEST(Lettering, WrapsAtSpacesAndElidesTheLastLine)
{
    const QString long_ = u"one two three four five six seven eight nine ten"_s;
    const QStringList lines = wrapped(long_, text, 120, 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(long_.startsWith(lines[0] + u' '));
    EXPECT_TRUE(lines[1].endsWith(u'…'));
    for (const QString& line : lines)
        EXPECT_LE(widthOf(line, text), 120);
    EXPECT_EQ(wrapped(long_, text, 120, 9).join(u' '), long_);
    EXPECT_TRUE(wrapped(QString(), text, 120, 2).isEmpty());
}

TEST(Lettering, MakesAnyTextOneLine)
{
    EXPECT_EQ(oneLine(u" 김\r\n민준\u2028끝 "_s), u"김  민준 끝"_s);
    EXPECT_EQ(oneLine(u"a\u202eb\u2066c\u200bd\u3164e"_s), u"abcde"_s);
    EXPECT_EQ(oneLine(QString(QChar(0xd800)) + QChar(0) + QChar(0xfffe)), u"\uFFFD\uFFFD\uFFFD"_s);
    EXPECT_EQ(oneLine(QString::fromUtf8("\u1100\u1161")), u"가"_s);
    EXPECT_EQ(oneLine(QString(100000, u'a')).size(), 200);
}

TEST(Lettering, KeepsTheNumberBehindANameThatIsTooLong)
{
    const Lettering letters{ 12, false };
    const QString name = u"남궁민서이름이아주아주긴사람 (E007)"_s;
    const QString shown = elidedName(name, letters, 120);
    EXPECT_TRUE(shown.endsWith(u"… (E007)"_s)) << shown.toStdString();
    EXPECT_LE(widthOf(shown, letters), 120);
    EXPECT_EQ(elidedName(name, letters, 500), name);
    EXPECT_LE(widthOf(elidedName(name, letters, 40), letters), 40);
}

} // namespace
} // namespace levelbook::charts
