#include "sources/utf8.h"

#include <gtest/gtest.h>
#include <string>

using namespace levelbook;
using namespace std::string_literals;

namespace {

std::string validPart(const std::string& bytes) { return bytes.substr(0, utf8Extent(bytes).valid); }

} // namespace

TEST(Utf8, TakesEverySequenceLength)
{
    const std::string text =
        "ASCII that is longer than a word, é, 똠, \xF0\x9F\x9A\x80, \xF4\x8F\xBF\xBF"s;
    EXPECT_EQ(utf8Extent(text).valid, text.size());
    EXPECT_FALSE(utf8Extent(text).broken);
}

TEST(Utf8, RefusesWhatTheStandardRefuses)
{
    for (const std::string& bad : { "\x80"s, "\xBF"s, "\xC0\x80"s, "\xC1\xBF"s, "\xE0\x9F\xBF"s,
             "\xED\xA0\x80"s, "\xF0\x8F\xBF\xBF"s, "\xF4\x90\x80\x80"s, "\xF5\x80\x80\x80"s,
             "\xFF"s, "\xC3("s, "\xE2\x82("s, "\xF0\x9F\x9A("s }) {
        for (const std::string& before : { ""s, "1234567"s, "12345678"s, "é똠"s }) {
            EXPECT_EQ(validPart(before + bad + "more"), before) << testing::PrintToString(bad);
            EXPECT_TRUE(utf8Extent(before + bad + "more").broken) << testing::PrintToString(bad);
        }
    }
}

TEST(Utf8, AnUnfinishedSequenceIsNotBroken)
{
    for (const std::string& cut :
        { "\xC3"s, "\xEB"s, "\xEB\x98"s, "\xF0"s, "\xF0\x9F"s, "\xF0\x9F\x9A"s }) {
        EXPECT_EQ(validPart("text" + cut), "text");
        EXPECT_FALSE(utf8Extent("text" + cut).broken) << testing::PrintToString(cut);
    }
    // The second byte already tells that this can become nothing.
    EXPECT_TRUE(utf8Extent("text\xED\xA0").broken);
}

TEST(Utf8, CodePoints)
{
    const std::string text = "aé똠\xF0\x9F\x9A\x80"s;
    std::size_t at = 0;
    EXPECT_EQ(nextCodePoint(text, at), U'a');
    EXPECT_EQ(nextCodePoint(text, at), U'é');
    EXPECT_EQ(nextCodePoint(text, at), U'똠');
    EXPECT_EQ(nextCodePoint(text, at), char32_t(0x1F680));
    EXPECT_EQ(at, text.size());
    EXPECT_EQ(codePointCount(text), 4U);
}

TEST(Utf8, Ascii)
{
    EXPECT_TRUE(isAscii(""));
    EXPECT_TRUE(isAscii("exactly8 and more"));
    for (std::size_t place = 0; place < 17; ++place) {
        std::string text(17, 'a');
        text[place] = '\x80';
        EXPECT_FALSE(isAscii(text)) << place;
    }
}
