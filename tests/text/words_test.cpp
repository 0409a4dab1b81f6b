#include "support/support.h"
#include "text/words.h"

#include <thread>
#include <vector>

using namespace levelbook;
using namespace Qt::StringLiterals;

TEST(Language, KeysGoBothWays)
{
    for (const Language language : allLanguages)
        EXPECT_EQ(languageFromKey(languageKey(language)), language);
    EXPECT_EQ(languageKey(Language::Korean), u"ko"_s);
    EXPECT_FALSE(languageFromKey(u"kr"_s));
}

TEST(Language, FollowsTheLocale)
{
    EXPECT_EQ(languageFor(QLocale(u"ko_KR"_s)), Language::Korean);
    EXPECT_EQ(languageFor(QLocale(u"en_US"_s)), Language::English);
    EXPECT_EQ(languageFor(QLocale(u"fr_FR"_s)), Language::English);
}

TEST(Words, SpeakTheirOwnLanguageSideBySide)
{
    const Words korean(Language::Korean);
    const Words english(Language::English);
    EXPECT_EQ(korean.translate("Level", "Senior"), u"시니어"_s);
    EXPECT_EQ(english.translate("Level", "Senior"), u"Senior"_s);
}

TEST(Words, FallBackToTheSource)
{
    EXPECT_EQ(Words(Language::Korean).translate("Nowhere", "Not – known"), u"Not – known"_s);
}

TEST(Words, AreReadByManyThreads)
{
    std::vector<QString> said(8);
    std::vector<std::thread> threads;
    for (QString& text : said) {
        threads.emplace_back([&text] {
            for (int i = 0; i < 200; ++i)
                text = Words(Language::Korean).translate("Level", "Lead");
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (const QString& text : said)
        EXPECT_EQ(text, u"리드"_s);
}

TEST(Filled, PutsEveryArgInAtOnce)
{
    EXPECT_EQ(filled(u"%2 and %1"_s, { u"%2"_s, u"b"_s }), u"b and %2"_s);
    EXPECT_EQ(filled(u"100% of %1%"_s, { u"5"_s }), u"100% of 5%"_s);
    EXPECT_EQ(filled(u"[%1][%2]"_s, { u"a"_s }), u"[a][]"_s);
    EXPECT_EQ(filled(u"%0 %x %"_s, { u"a"_s }), u"%0 %x %"_s);
}
