// Turns the bytes of a cell into text that the program may hold, or says why it may not.
#pragma once

#include "sources/problemlist.h"

#include <optional>
#include <string>
#include <string_view>

namespace levelbook {

/// What a cell is, and so which characters it may hold. Everywhere refused: control characters,
/// code points that are no characters, and what makes text read otherwise than it is stored
/// (bidirectional controls, zero-width space, joiner of words, byte order mark). They are refused
/// and not taken out: a silent change of what somebody wrote would be a guess, and a message with
/// the line lets them choose.
enum class TextRule {
    /// What things are told apart by (employee number, team, ref). No invisible character at all
    /// and no space but U+0020: two that look the same must be the same.
    Identifier,
    /// A name, an e-mail address: one line. The joiners that emoji and some scripts need are kept.
    Line,
    /// A note: as Line, and with tabs and line breaks (which all become LF).
    Text,
};

/// The most characters (code points) that a text may have.
namespace textlimit {
inline constexpr std::size_t employeeNo = 64;
inline constexpr std::size_t name = 200;
inline constexpr std::size_t team = 200;
inline constexpr std::size_t email = 254;
inline constexpr std::size_t ref = 200;
inline constexpr std::size_t note = 10'000;
} // namespace textlimit

/// Cleans the cells of one column, one after the other, without allocating where nothing is to do.
class TextCleaner {
public:
    TextCleaner(TextRule rule, std::size_t limit)
        : m_rule(rule)
        , m_limit(limit)
    {
    }

    /// Without the spaces around it (except for TextRule::Text), without the apostrophe of a
    /// defused cell, in NFC. The outcome is in text(), which lives until the next call and as long
    /// as `cell`; or why the cell is refused: ForbiddenCharacter, TextTooLong, ResidentNumber.
    std::optional<Flaw> clean(std::string_view cell);
    std::string_view text() const { return m_text; }
    QString toString() const;

private:
    TextRule m_rule;
    std::size_t m_limit;
    std::string_view m_text;
    std::string m_own; ///< Holds the text where it is not the cell's own.
};

/// Without the spaces and tabs around it.
std::string_view trimmed(std::string_view cell);

/// Whether UTF-8 text holds what looks like a resident registration number.
bool holdsResidentNumber(std::string_view text);

/// A flaw that quotes a cell (`code` takes it as its first argument, then `more`), shortened. The
/// cell is never quoted where it looks like a resident registration number (ResidentNumber instead)
/// or holds what must not be shown (ForbiddenCharacter).
Flaw quotingFlaw(ErrorCode code, std::string_view cell, const QVariantList& more = {});

/// A name in the form in which headers and KPI names are compared: NFC, case folded, without spaces
/// and underscores.
QString foldedName(QStringView name);

} // namespace levelbook
