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

TEST(InitialConsonants, TellEveryPlaceInAText)
{
    const QString text = u"API 설계, api 구현"_s;
    EXPECT_EQ(searchMatches(text, u"Api"_s), (QList<SearchMatch>{ { 0, 3 }, { 8, 3 } }));
    EXPECT_EQ(searchMatches(text, u"ㅅㄱ"_s), (QList<SearchMatch>{ { 4, 2 } }));
    EXPECT_EQ(searchMatches(u"가가가"_s, u"ㄱㄱ"_s), (QList<SearchMatch>{ { 0, 2 } }))
        << "none inside another";
    EXPECT_EQ(searchMatches(u"받침 ㄳ"_s, u"ㄳ"_s), (QList<SearchMatch>{ { 3, 1 } }));
    EXPECT_TRUE(searchMatches(text, u" "_s).isEmpty());
    EXPECT_TRUE(searchMatches(text, u"없음"_s).isEmpty());
}

TEST(InitialConsonants, LetAnEmptySearchFindEverything)
{
    EXPECT_TRUE(matchesSearch(u"김민준"_s, u"  "_s));
    EXPECT_TRUE(matchesSearch({}, {}));
    EXPECT_FALSE(matchesSearch({}, u"ㄱ"_s));
}
