#include "domain/strictjson.h"
#include "support/support.h"

#include <QJsonArray>

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

/// The error that a text is refused with.
Error refusal(const QByteArray& text)
{
    const auto result = parseStrictJson(text);
    if (result) {
        ADD_FAILURE() << "was read: " << text.left(100).toStdString();
        return { ErrorCode::Cancelled, {}, {} };
    }
    EXPECT_EQ(result.error().problems.size(), 1);
    EXPECT_EQ(result.error().problems.value(0).code, result.error().code);
    EXPECT_EQ(result.error().problems.value(0).args, result.error().args);
    return result.error();
}

QByteArray nested(int depth)
{
    return QByteArray("{\"a\":").repeated(depth - 1) + "{}" + QByteArray("}").repeated(depth - 1);
}

} // namespace

TEST(StrictJson, ReadsEveryKindOfValue)
{
    const QJsonObject object = test::must(parseStrictJson(
        R"({"a": [1, -2.5, 1e3, true, false, null, {}], "b": "x\ty\n\"\u00e9", "": {"c": []}})"));
    EXPECT_EQ(object.value(u"a"_s).toArray(),
        (QJsonArray{ 1, -2.5, 1000.0, true, false, QJsonValue::Null, QJsonObject() }));
    EXPECT_EQ(object.value(u"b"_s).toString(), u"x\ty\n\"\u00e9"_s);
    EXPECT_EQ(object.value(u""_s).toObject().value(u"c"_s).toArray(), QJsonArray());
    EXPECT_EQ(object.size(), 3);
}

TEST(StrictJson, ReadsWholeNumbersExactly)
{
    const QJsonObject object = test::must(parseStrictJson(
        R"({"a": 9007199254740993, "b": -9223372036854775808, "c": 18446744073709551615})"));
    EXPECT_EQ(object.value(u"a"_s).toInteger(), 9007199254740993);
    EXPECT_EQ(object.value(u"b"_s).toInteger(), std::numeric_limits<qint64>::min());
    EXPECT_EQ(object.value(u"c"_s).toDouble(), 18446744073709551615.0);
}

TEST(StrictJson, SkipsAByteOrderMark)
{
    EXPECT_EQ(test::must(parseStrictJson("\xEF\xBB\xBF{\"a\": 1}")).value(u"a"_s).toInt(), 1);
}

TEST(StrictJson, ComposesKeysAndStrings)
{
    // Hangul jamo of 한 as macOS writes names.
    const QJsonObject object =
        test::must(parseStrictJson(u"{\"\u1112\u1161\u11ab\": \"e\u0301\"}"_s.toUtf8()));
    EXPECT_EQ(object.value(u"\ud55c"_s).toString(), u"\u00e9"_s);
}

TEST(StrictJson, NamesLineAndCharacterOfASyntaxError)
{
    const Error error = refusal("{\n  \"이름\": 1,\n  \"한글\" 2\n}");
    EXPECT_EQ(error.code, ErrorCode::JsonSyntax);
    EXPECT_EQ(error.args, (QVariantList{ 3, 8 }));
    EXPECT_EQ(error.problems.at(0).line, 3);
}

TEST(StrictJson, RefusesWhatIsNotJson)
{
    for (const char* text : { "{", "{\"a\": 1", "{\"a\": 1,}", "{'a': 1}", "{\"a\": 01}",
             "{\"a\": .5}", "{\"a\": +1}", "{\"a\": NaN}", "{\"a\": Infinity}", "{\"a\": nul}",
             "{\"a\": \"x}", "{\"a\": \"\\x\"}", "{\"a\": \"\\ud800\"}", "{\"a\": \"\n\"}",
             "{\"a\": 1} // note", "/* note */ {\"a\": 1}", "{\"a\": [1 2]}", "{1: 2}", "]" })
        EXPECT_EQ(refusal(text).code, ErrorCode::JsonSyntax) << text;
    EXPECT_EQ(refusal(QByteArray("{\"a\": \"x\0y\"}", 12)).code, ErrorCode::JsonSyntax);
}

TEST(StrictJson, RefusesTrailingData)
{
    const Error error = refusal("{\"a\": 1}\n{\"a\": 2}\n");
    EXPECT_EQ(error.code, ErrorCode::JsonSyntax);
    EXPECT_EQ(error.args, (QVariantList{ 2, 1 }));
    // A parser that stops at a NUL would not see what stands behind it.
    EXPECT_EQ(refusal(QByteArray("{}\n\0{}", 6)).args, (QVariantList{ 2, 1 }));
}

TEST(StrictJson, RefusesAnEmptyFile)
{
    EXPECT_EQ(refusal("").code, ErrorCode::EmptyFile);
    EXPECT_EQ(refusal(" \n\t ").code, ErrorCode::EmptyFile);
    EXPECT_EQ(refusal("\xEF\xBB\xBF").code, ErrorCode::EmptyFile);
}

TEST(StrictJson, RefusesADoubledKeyWithItsPath)
{
    const Error error = refusal(R"({"a": [{}, {"b": 1, "c": 2, "\u0062": 3}]})");
    EXPECT_EQ(error.code, ErrorCode::JsonDoubledKey);
    EXPECT_EQ(error.args, QVariantList{ u"a[1].b"_s });
    EXPECT_EQ(error.problems.at(0).item, u"a[1].b"_s);
}

TEST(StrictJson, ComparesKeysComposed)
{
    EXPECT_EQ(
        refusal(u"{\"\u00e9\": 1, \"e\u0301\": 2}"_s.toUtf8()).code, ErrorCode::JsonDoubledKey);
}

TEST(StrictJson, ReadsDownToTheDepthLimitOnly)
{
    EXPECT_TRUE(parseStrictJson(nested(strictJsonDepthLimit)));
    const Error error = refusal(nested(strictJsonDepthLimit + 1));
    EXPECT_EQ(error.code, ErrorCode::JsonTooDeep);
    EXPECT_EQ(error.args, QVariantList{ strictJsonDepthLimit });
    EXPECT_EQ(refusal(nested(5000)).code, ErrorCode::JsonTooDeep);
    EXPECT_EQ(refusal(QByteArray("[").repeated(5000)).code, ErrorCode::JsonTooDeep);
    EXPECT_EQ(refusal(QByteArray("[").repeated(10'000'000)).code, ErrorCode::JsonTooDeep);
}

TEST(StrictJson, RefusesNumbersBeyondADouble)
{
    const Error error = refusal(R"({"a": {"b": [0, 1e400]}})");
    EXPECT_EQ(error.code, ErrorCode::JsonNumberRange);
    EXPECT_EQ(error.args, QVariantList{ u"1e400"_s });
    EXPECT_EQ(error.problems.at(0).item, u"a.b[1]"_s);
    EXPECT_EQ(refusal("{\"a\": -" + QByteArray("9").repeated(400) + "}").code,
        ErrorCode::JsonNumberRange);
}

TEST(StrictJson, RefusesInvalidUtf8WithItsLine)
{
    for (const char* bytes : { "\xB0\xA1" /* windows-949 */, "\xC0\xAF" /* overlong */,
             "\xED\xA0\x80" /* surrogate */, "\xE3\x81" /* cut off */, "\xFF" }) {
        const Error error = refusal(QByteArray("{\n\"a\": \"") + bytes + "\"}");
        EXPECT_EQ(error.code, ErrorCode::UndecodableByte);
        EXPECT_EQ(error.problems.at(0).line, 2);
    }
}

TEST(StrictJson, RefusesControlCharacters)
{
    const Error error = refusal(R"({"a": {"b": "x\u0000"}})");
    EXPECT_EQ(error.code, ErrorCode::ForbiddenCharacter);
    EXPECT_EQ(error.args, QVariantList{ u"U+0000"_s });
    EXPECT_EQ(error.problems.at(0).item, u"a.b"_s);
    for (const char* text : { R"({"a": "\u001b[31m"})", R"({"a": "\r"})", R"({"a": "\b"})",
             R"({"a": "\u007f"})", R"({"a": "\u0085"})", R"({"a\n": 1})", R"({"\u0000": 1})" })
        EXPECT_EQ(refusal(text).code, ErrorCode::ForbiddenCharacter) << text;
}

TEST(StrictJson, RefusesARootThatIsNoObject)
{
    for (const char* text : { "[]", "1", "\"a\"", "null", "true" }) {
        const Error error = refusal(text);
        EXPECT_EQ(error.code, ErrorCode::JsonWrongType) << text;
        EXPECT_EQ(error.args, (QVariantList{ u"$"_s, u"object"_s }));
    }
}

TEST(StrictJson, RefusesAHugeFile)
{
    const QByteArray full = "{\"a\": \"" + QByteArray(strictJsonByteLimit - 9, 'x') + "\"}";
    ASSERT_EQ(full.size(), strictJsonByteLimit);
    EXPECT_TRUE(parseStrictJson(full));
    EXPECT_EQ(refusal(full + ' ').code, ErrorCode::FileTooLarge);
}
