#include "models/initialconsonants.h"

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

QString initialConsonants(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_C).toLower();
    for (QChar& c : result)
        c = initialOf(c);
    return result;
}

bool matchesSearch(const QString& text, const QString& search)
{
    const QString haystack = text.normalized(QString::NormalizationForm_C).toLower();
    const QString needle = search.trimmed().normalized(QString::NormalizationForm_C).toLower();
    for (qsizetype at = 0; at + needle.size() <= haystack.size(); ++at) {
        if (matchesAt(QStringView(haystack).mid(at), needle))
            return true;
    }
    return false;
}

} // namespace levelbook
