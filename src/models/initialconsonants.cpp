#include "models/initialconsonants.h"

#include <algorithm>
#include <utility>

namespace levelbook {

namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int syllablesPerInitial = 21 * 28;
constexpr QStringView initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

QChar initialOf(QChar c)
{
    if (c < firstSyllable || c > lastSyllable)
        return c;
    return initials[(c.unicode() - firstSyllable) / syllablesPerInitial];
}

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

// A Korean keyboard joins some consonants that are typed one after the other.
QString withoutJoined(const QString& search)
{
    static constexpr std::pair<char16_t, QStringView> joined[]{ { u'ㄳ', u"ㄱㅅ" },
        { u'ㄵ', u"ㄴㅈ" }, { u'ㄶ', u"ㄴㅎ" }, { u'ㄺ', u"ㄹㄱ" }, { u'ㄻ', u"ㄹㅁ" },
        { u'ㄼ', u"ㄹㅂ" }, { u'ㄽ', u"ㄹㅅ" }, { u'ㄾ', u"ㄹㅌ" }, { u'ㄿ', u"ㄹㅍ" },
        { u'ㅀ', u"ㄹㅎ" }, { u'ㅄ', u"ㅂㅅ" } };
    QString apart;
    for (const QChar c : search) {
        const auto pair = std::find_if(
            std::begin(joined), std::end(joined), [c](const auto& one) { return one.first == c; });
        if (pair == std::end(joined))
            apart += c;
        else
            apart += pair->second;
    }
    return apart;
}

bool matchesAt(QStringView text, QStringView search)
{
    for (qsizetype i = 0; i < search.size(); ++i) {
        const bool same = text[i] == search[i];
        const bool byInitial = initials.contains(search[i]) && initialOf(text[i]) == search[i];
        if (!same && !byInitial)
            return false;
    }
    return true;
}

} // namespace

QList<SearchMatch> searchMatches(const QString& text, const QString& search)
{
    // Folded a unit at a time, so that places in the folded text are places in the text.
    QString haystack = text;
    for (QChar& c : haystack)
        c = c.toCaseFolded();
    const QString literal = folded(search.trimmed());
    const QString byInitials = withoutJoined(literal);
    QList<SearchMatch> found;
    if (literal.isEmpty())
        return found;
    for (qsizetype at = 0; at < haystack.size();) {
        const QStringView rest = QStringView(haystack).mid(at);
        qsizetype length = 0;
        if (rest.startsWith(literal))
            length = literal.size();
        else if (rest.size() >= byInitials.size() && matchesAt(rest, byInitials))
            length = byInitials.size();
        if (length > 0)
            found << SearchMatch{ at, length };
        at += std::max<qsizetype>(length, 1);
    }
    return found;
}

QString foldedForSearch(const QString& text) { return folded(text); }

SearchWords::SearchWords(const QString& search)
    : m_literal(folded(search.trimmed()))
    , m_byInitials(withoutJoined(m_literal))
    , m_hasInitials(std::any_of(
          m_byInitials.begin(), m_byInitials.end(), [](QChar c) { return initials.contains(c); }))
{
}

bool SearchWords::isIn(const QString& text) const
{
    if (text.contains(m_literal))
        return true;
    if (!m_hasInitials)
        return false;
    for (qsizetype at = 0; at + m_byInitials.size() <= text.size(); ++at) {
        if (matchesAt(QStringView(text).mid(at), m_byInitials))
            return true;
    }
    return false;
}

bool SearchWords::isAtStartOf(const QString& text) const
{
    return text.startsWith(m_literal)
        || (m_hasInitials && text.size() >= m_byInitials.size() && matchesAt(text, m_byInitials));
}

bool matchesSearch(const QString& text, const QString& search)
{
    return SearchWords(search).isIn(folded(text));
}

} // namespace levelbook
