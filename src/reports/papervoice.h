// The language of a paper: Korean, English, or Korean with English below it.
#pragma once

#include "reports/blocks.h"
#include "text/words.h"

#include <functional>

namespace levelbook::reports {

enum class PaperLanguage { Korean, English, Both };

/// Stable keys: "ko", "en", "both".
QString paperLanguageKey(PaperLanguage language);
std::optional<PaperLanguage> paperLanguageFromKey(const QString& key);

/// Says labels in the paper's language. What people wrote is in no language of ours and stays as it
/// is.
class PaperVoice {
public:
    using Say = std::function<QString(const Words&)>;

    explicit PaperVoice(PaperLanguage language);

    /// The first (or only) language: for what has room for one, such as file titles and margins.
    const Words& words() const { return m_first; }
    /// A label in one language.
    QString plain(const Say& say) const { return say(m_first); }
    /// A label; with both languages, the English small below the Korean.
    Text label(const Say& say, bool bold = false, Tone tone = Tone::Normal) const;
    /// The same beside each other, for headings and titles.
    Text heading(const Say& say) const;
    /// The second language alone, beside what has room for the first only (a chart); empty where
    /// there is none.
    Text second(const Say& say) const;

private:
    QString secondLanguage() const;

    Words m_first;
    std::optional<Words> m_second;
};

} // namespace levelbook::reports
