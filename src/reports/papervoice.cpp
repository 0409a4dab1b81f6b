#include "reports/papervoice.h"

#include "domain/keytable.h"
#include "text/language.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

constexpr qreal secondScale = 0.82;

constexpr KeyTable<PaperLanguage, 3> languages{ {
    { PaperLanguage::Korean, "ko" },
    { PaperLanguage::English, "en" },
    { PaperLanguage::Both, "both" },
} };

} // namespace

QString paperLanguageKey(PaperLanguage language) { return languages.key(language); }
std::optional<PaperLanguage> paperLanguageFromKey(const QString& key)
{
    return languages.value(key);
}

PaperVoice::PaperVoice(PaperLanguage language)
    : m_first(language == PaperLanguage::English ? Language::English : Language::Korean)
{
    if (language == PaperLanguage::Both)
        m_second.emplace(Language::English);
}

QString PaperVoice::secondLanguage() const { return languageKey(m_second->language()); }

Text PaperVoice::label(const Say& say, bool bold, Tone tone) const
{
    const QString first = say(m_first);
    std::vector<TextRun> runs{ { first, bold, tone } };
    if (m_second) {
        // What reads the same in both (a number, a name) is said once.
        if (const QString second = say(*m_second); second != first && !second.isEmpty())
            runs.push_back({ u'\n' + second, false, Tone::Muted, secondScale, secondLanguage() });
    }
    return runs;
}

Text PaperVoice::heading(const Say& say) const
{
    const QString first = say(m_first);
    std::vector<TextRun> runs{ { first, true } };
    if (m_second) {
        if (const QString second = say(*m_second); second != first && !second.isEmpty())
            runs.push_back({ u"  "_s + second, false, Tone::Muted, secondScale, secondLanguage() });
    }
    return runs;
}

Text PaperVoice::second(const Say& say) const
{
    if (!m_second)
        return {};
    return std::vector<TextRun>{ { say(*m_second), false, Tone::Muted, 1, secondLanguage() } };
}

} // namespace levelbook::reports
