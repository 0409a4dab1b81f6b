#include "sources/fieldtext.h"
#include "support/support.h"

using namespace levelbook;
using namespace Qt::StringLiterals;

namespace {

// What becomes of a cell: its text, or the key of the flaw (with the character that is forbidden).
std::string cleaned(TextRule rule, const std::string& cell, std::size_t limit = 100)
{
    TextCleaner cleaner(rule, limit);
    if (const auto flaw = cleaner.clean(cell))
        return "! " + errorKey(flaw->code).toStdString() + ' '
            + flaw->args.value(0).toString().toStdString();
    return std::string(cleaner.text());
}

std::string refused(char32_t c)
{
    return "! forbidden_character U+"
        + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0').toStdString();
}

// Not QString::fromUcs4(), which takes U+FEFF off.
std::string utf8(char32_t c) { return QStringView(QChar::fromUcs4(c)).toUtf8().toStdString(); }

constexpr TextRule allRules[]{ TextRule::Identifier, TextRule::Line, TextRule::Text };

} // namespace

TEST(FieldText, SpacesAroundAreNoPartOfAnythingButANote)
{
    EXPECT_EQ(cleaned(TextRule::Identifier, "  P1 \t"), "P1");
    EXPECT_EQ(cleaned(TextRule::Line, " 홍 길동 "), "홍 길동");
    EXPECT_EQ(cleaned(TextRule::Text, "  indented "), "  indented ");
    EXPECT_EQ(cleaned(TextRule::Line, "   "), "");
}

TEST(FieldText, ControlCharactersAreRefused)
{
    for (const TextRule rule : allRules) {
        for (const char32_t c : { U'\0', U'\x01', U'\x07', U'\x1B', U'\x7F', U'\u0085', U'\u009F',
                 U'\uFFFE', char32_t(0x1FFFF) })
            EXPECT_EQ(cleaned(rule, 'a' + utf8(c) + 'b'), refused(c));
    }
    for (const TextRule rule : { TextRule::Identifier, TextRule::Line }) {
        EXPECT_EQ(cleaned(rule, "a\tb"), refused(U'\t'));
        EXPECT_EQ(cleaned(rule, "a\nb"), refused(U'\n'));
    }
}

TEST(FieldText, LineBreaksOfANoteBecomeOne)
{
    EXPECT_EQ(cleaned(TextRule::Text, "a\r\nb\rc\nd\te\r"), "a\nb\nc\nd\te\n");
    // With what is not NFC in the same cell.
    EXPECT_EQ(cleaned(TextRule::Text, "e\u0301\r\n"), "é\n");
}

TEST(FieldText, WhatDeceivesIsRefusedEverywhere)
{
    for (const TextRule rule : allRules) {
        for (const char32_t c : { U'\u202E', U'\u202A', U'\u2066', U'\u2069', U'\u200E', U'\u061C',
                 U'\u200B', U'\u2060', U'\uFEFF' })
            EXPECT_EQ(cleaned(rule, 'a' + utf8(c) + 'b'), refused(c));
    }
}

TEST(FieldText, IdentifiersHaveNothingInvisible)
{
    for (const char32_t c : { U'\u200D', U'\u200C', U'\u00AD', U'\u00A0', U'\u3000', U'\u3164',
             U'\u1160', char32_t(0xE0041) })
        EXPECT_EQ(cleaned(TextRule::Identifier, 'a' + utf8(c) + 'b'), refused(c));
    EXPECT_EQ(cleaned(TextRule::Line, "\u3164"), refused(U'\u3164')) << "passes for an empty name";
}

TEST(FieldText, EmojiAndOldHangulAreText)
{
    const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";
    EXPECT_EQ(cleaned(TextRule::Line, family), family);
    EXPECT_EQ(cleaned(TextRule::Text, family), family);
    const std::string oldHangul = "\u1112\u119E\u11AB\u115F\u119E";
    EXPECT_EQ(cleaned(TextRule::Line, oldHangul), oldHangul);
    EXPECT_EQ(cleaned(TextRule::Identifier, "\U0001F680 로켓"), "\U0001F680 로켓");
}

TEST(FieldText, TextIsNfc)
{
    for (const QString& text : { u"홍길동"_s, u"플랫폼 팀"_s, u"Zoë"_s, u"각"_s, u"Ω"_s }) {
        const std::string decomposed = text.normalized(QString::NormalizationForm_D).toStdString();
        for (const TextRule rule : allRules)
            EXPECT_EQ(cleaned(rule, decomposed), text.toStdString());
    }
    EXPECT_EQ(cleaned(TextRule::Line, "가\u11A8"), "각") << "a syllable and the end of one";
    EXPECT_EQ(cleaned(TextRule::Line, "\u2126"), "Ω") << "a sign that is another's twin";
}

TEST(FieldText, LimitsCountCharacters)
{
    EXPECT_EQ(cleaned(TextRule::Line, "똠똠똠", 3), "똠똠똠");
    EXPECT_EQ(cleaned(TextRule::Line, "똠똠똠똠", 3), "! text_too_long 3");
    EXPECT_EQ(cleaned(TextRule::Line, "\U0001F680\U0001F680", 2), "\U0001F680\U0001F680");
}

TEST(FieldText, DefusedCellsAreUndone)
{
    EXPECT_EQ(cleaned(TextRule::Line, "'=1+1"), "=1+1");
    EXPECT_EQ(cleaned(TextRule::Text, "'\ttab"), "\ttab");
    EXPECT_EQ(cleaned(TextRule::Line, "=1+1"), "=1+1");
    EXPECT_EQ(cleaned(TextRule::Line, "'quoted'"), "'quoted'");
}

TEST(FieldText, ResidentNumbersAreRefusedEverywhere)
{
    for (const TextRule rule : allRules) {
        EXPECT_EQ(cleaned(rule, "850101-1234567"), "! resident_number ");
        EXPECT_EQ(cleaned(rule, "홍길동 8501011234567"), "! resident_number ");
        EXPECT_EQ(cleaned(rule, "859901-1234567"), "859901-1234567") << "no such month";
    }
}

TEST(FieldText, StatementsAreJustText)
{
    const std::string sql = "'); DROP TABLE engineers; --";
    for (const TextRule rule : allRules)
        EXPECT_EQ(cleaned(rule, sql), sql);
    EXPECT_EQ(cleaned(TextRule::Text, "100%_\\ <img src=x>"), "100%_\\ <img src=x>");
}

TEST(QuotingFlaw, ShortensAndNeverRepeatsWhatMustNotBeKept)
{
    EXPECT_EQ(
        quotingFlaw(ErrorCode::BadDate, "26/1/2"), (Flaw{ ErrorCode::BadDate, { u"26/1/2"_s } }));
    const Flaw shortened = quotingFlaw(ErrorCode::BadDate, std::string(100'000, 'x'));
    EXPECT_EQ(shortened.args.value(0).toString(), QString(60, u'x') + u'…');
    QByteArray korean = u"똠"_s.repeated(1000).toUtf8();
    EXPECT_EQ(quotingFlaw(ErrorCode::BadDate, korean.toStdString()).args.value(0).toString(),
        u"똠"_s.repeated(60) + u'…');
    EXPECT_EQ(quotingFlaw(ErrorCode::BadNumber, "850101-1234567"),
        (Flaw{ ErrorCode::ResidentNumber, {} }));
    EXPECT_EQ(quotingFlaw(ErrorCode::BadNumber, "1\u202E2"),
        (Flaw{ ErrorCode::ForbiddenCharacter, { u"U+202E"_s } }));
}

TEST(FoldedName, ForgetsCaseSpacesAndForm)
{
    EXPECT_EQ(foldedName(u" Employee No"), foldedName(u"EMPLOYEE_NO"));
    EXPECT_EQ(foldedName(u"경력 시작일"),
        foldedName(u"경력시작일"_s.normalized(QString::NormalizationForm_D)));
    EXPECT_NE(foldedName(u"employee-no"), foldedName(u"employee_no"));
}
