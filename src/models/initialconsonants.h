// Finds Korean words by their initial consonants: ㄱㅁㅈ finds 김민준.
#pragma once

#include <QString>

namespace levelbook {

/// The text with each Hangul syllable replaced by its initial consonant, lower case otherwise.
QString initialConsonants(const QString& text);

/// Whether a search text is found in a text: as it stands (case and NFC aside), or, where it holds
/// initial consonants, syllable by syllable: a consonant matches every syllable that begins with
/// it.
bool matchesSearch(const QString& text, const QString& search);

} // namespace levelbook
