#include "sources/fieldtext.h"

#include "domain/people.h"
#include "sources/cellguard.h"
#include "sources/utf8.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

bool isBetween(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

// What changes how the text around it is read, or is not seen at all and joins nothing.
bool deceives(char32_t c)
{
    return c == 0x061C || isBetween(c, 0x200E, 0x200F) || isBetween(c, 0x202A, 0x202E)
        || isBetween(c, 0x2060, 0x206F) || c == 0x200B || c == 0xFEFF || c == 0x180E
        || isBetween(c, 0xFFF9, 0xFFFB);
}

// Letters by their class, but blank: they pass for an empty name.
bool isFiller(char32_t c) { return c == 0x3164 || c == 0xFFA0; }

bool isForbidden(char32_t c, TextRule rule)
{
    if (c < 0x20)
        return rule != TextRule::Text || (c != '\t' && c != '\n' && c != '\r');
    if (c < 0x7F)
        return false;
    if (c < 0xA0 || QChar::isNonCharacter(c) || deceives(c))
        return true;
    if (rule == TextRule::Text)
        return false;
    if (isFiller(c) || c == 0x2028 || c == 0x2029)
        return true;
    if (rule == TextRule::Line)
        return false;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Separator_Space
        || isBetween(c, 0x115F, 0x1160);
}

// Blocks in which every character is its own NFC, whatever stands before it.
bool isSurelyNfc(char32_t c)
{
    return c < 0x300 || isBetween(c, 0x2010, 0x2027) || isBetween(c, 0x3001, 0x3029)
        || isBetween(c, 0x3130, 0x318F) || isBetween(c, 0x4E00, 0x9FFF)
        || isBetween(c, 0xAC00, 0xD7A3);
}

struct Findings {
    std::optional<char32_t> forbidden;
    bool surelyNfc = true;
    bool hasCr = false;
};

Findings inspect(std::string_view text, TextRule rule)
{
    Findings found;
    std::size_t at = 0;
    while (at < text.size()) {
        const char32_t c = nextCodePoint(text, at);
        if (isForbidden(c, rule)) {
            found.forbidden = c;
            return found;
        }
        found.surelyNfc = found.surelyNfc && isSurelyNfc(c);
        found.hasCr = found.hasCr || c == '\r';
    }
    return found;
}

Flaw forbidden(char32_t c)
{
    const QString number = QString::number(uint(c), 16).toUpper();
    return { ErrorCode::ForbiddenCharacter, { u"U+"_s + number.rightJustified(4, u'0') } };
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// With every line break as LF.
std::string withLf(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r')
            out += text[at];
        else if (at + 1 == text.size() || text[at + 1] != '\n')
            out += '\n';
    }
    return out;
}

} // namespace

std::optional<Flaw> TextCleaner::clean(std::string_view cell)
{
    m_text = undefuse(m_rule == TextRule::Text ? cell : trimmed(cell));
    const Findings found = inspect(m_text, m_rule);
    if (found.forbidden)
        return forbidden(*found.forbidden);
    if (found.hasCr) {
        m_own = withLf(m_text);
        m_text = m_own;
    }
    if (!found.surelyNfc) {
        m_own = fromUtf8(m_text).normalized(QString::NormalizationForm_C).toStdString();
        m_text = m_own;
    }
    if (m_text.size() > m_limit && codePointCount(m_text) > m_limit)
        return Flaw{ ErrorCode::TextTooLong, { qint64(m_limit) } };
    if (holdsResidentNumber(m_text))
        return Flaw{ ErrorCode::ResidentNumber, {} };
    return std::nullopt;
}

QString TextCleaner::toString() const { return fromUtf8(m_text); }

std::string_view trimmed(std::string_view cell)
{
    const std::size_t from = cell.find_first_not_of(" \t");
    if (from == std::string_view::npos)
        return {};
    return cell.substr(from, cell.find_last_not_of(" \t") - from + 1);
}

bool holdsResidentNumber(std::string_view text)
{
    // Thirteen digits are needed, of any script; nearly every cell has fewer characters that could be
    // one, and is not converted. A character beyond ASCII counts once, by its first byte.
    if (text.size() < 13)
        return false;
    const auto digits = std::count_if(text.begin(), text.end(),
        [](char c) { return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xC0; });
    return digits >= 13 && looksLikeResidentNumber(fromUtf8(text));
}

Flaw quotingFlaw(ErrorCode code, std::string_view cell, const QVariantList& more)
{
    constexpr qsizetype shown = 60;
    if (const auto c = inspect(cell, TextRule::Line).forbidden)
        return forbidden(*c);
    if (holdsResidentNumber(cell))
        return { ErrorCode::ResidentNumber, {} };
    QString text = fromUtf8(cell.substr(0, shown * 4));
    if (text.size() > shown)
        text = text.first(text[shown - 1].isHighSurrogate() ? shown - 1 : shown) + u'…';
    return { code, QVariantList{ text } + more };
}

QString foldedName(QStringView name)
{
    QString folded = name.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isSpace() || c == u'_'; });
    return folded;
}

} // namespace levelbook
