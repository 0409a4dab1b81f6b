#include "models/initialconsonants.h"
#include "support/support.h"

using namespace levelbook;
using namespace Qt::StringLiterals;

TEST(InitialConsonants, FindANameByItsInitials)
{
    EXPECT_TRUE(matchesSearch(u"김민준"_s, u"ㄱㅁㅈ"_s));
    EXPECT_TRUE(matchesSearch(u"김민준"_s, u"ㅁㅈ"_s));
    EXPECT_FALSE(matchesSearch(u"김민준"_s, u"ㄱㅈ"_s));
    EXPECT_FALSE(matchesSearch(u"김민준"_s, u"ㄱㅁㅈㅇ"_s));
}

TEST(InitialConsonants, MixWithWholeSyllablesAndLetters)
{
    EXPECT_TRUE(matchesSearch(u"김민준"_s, u"김ㅁ"_s));
    EXPECT_FALSE(matchesSearch(u"이민준"_s, u"김ㅁ"_s));
    EXPECT_TRUE(matchesSearch(u"Kim 민준"_s, u"kim ㅁ"_s));
    EXPECT_TRUE(matchesSearch(u"E0231"_s, u"e02"_s));
}

TEST(InitialConsonants, TakeApartWhatTheKeyboardJoined)
{
    EXPECT_TRUE(matchesSearch(u"강성호"_s, u"ㄳㅎ"_s));
    EXPECT_TRUE(matchesSearch(u"박수진"_s, u"ㅄ"_s));
    EXPECT_FALSE(matchesSearch(u"박지훈"_s, u"ㅄ"_s));
    EXPECT_TRUE(matchesSearch(u"받침 ㄳ"_s, u"ㄳ"_s)) << "as it stands";
}

TEST(InitialConsonants, SeeNoDifferenceInTheFormOfUnicode)
{
    const QString decomposed = u"김민준"_s.normalized(QString::NormalizationForm_D);
    EXPECT_TRUE(matchesSearch(decomposed, u"ㄱㅁ"_s));
    EXPECT_TRUE(matchesSearch(u"김민준"_s, decomposed));
}

TEST(InitialConsonants, LetAnEmptySearchFindEverything)
{
    EXPECT_TRUE(matchesSearch(u"김민준"_s, u"  "_s));
    EXPECT_TRUE(matchesSearch({}, {}));
    EXPECT_FALSE(matchesSearch({}, u"ㄱ"_s));
}
