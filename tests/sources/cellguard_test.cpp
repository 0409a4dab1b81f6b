#include "sources/cellguard.h"
#include "support/support.h"

using namespace levelbook;
using namespace Qt::StringLiterals;

TEST(CellGuard, FormulasAreDefused)
{
    for (const QString& text : { u"=1+1"_s, u"+82 10"_s, u"-5"_s, u"@sum"_s, u"\tx"_s, u"\rx"_s,
             u"\nx"_s, u"=cmd|'/c calc'!A0"_s })
        EXPECT_EQ(defuse(text), u'\'' + text);
}

TEST(CellGuard, OtherTextIsLeftAlone)
{
    for (const QString& text :
        { u""_s, u"a=b"_s, u"'"_s, u"'quoted'"_s, u"''"_s, u"홍길동"_s, u" =1"_s, u"＝1"_s })
        EXPECT_EQ(defuse(text), text);
    for (const char* text : { "", "a=b", "'", "'quoted'", "''", "=1", "-5" })
        EXPECT_EQ(undefuse(text), text);
}

TEST(CellGuard, EveryTextComesBackUnchanged)
{
    // All texts of up to five characters out of those that matter.
    const QString alphabet = u"'=+-@\t\r\nx"_s;
    QStringList texts{ QString() };
    for (qsizetype from = 0, length = 0; length < 5; ++length) {
        const qsizetype to = texts.size();
        for (; from < to; ++from) {
            for (const QChar c : alphabet)
                texts.append(texts[from] + c);
        }
    }
    for (const QString& text : texts) {
        const std::string cell = defuse(text).toStdString();
        ASSERT_EQ(QString::fromUtf8(undefuse(cell)), text);
    }
}
