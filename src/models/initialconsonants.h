// Finds Korean words by their initial consonants: ㄱㅁㅈ finds 김민준.
#pragma once

#include <QString>

namespace levelbook {

/// Whether a search text is found in a text: as it stands (case and NFC aside), or, where it holds
/// initial consonants, syllable by syllable: a consonant matches every syllable that begins with
/// it. Two consonants that the keyboard joined (ㄳ of ㄱ and ㅅ) count as two. An empty search is
/// found everywhere.
bool matchesSearch(const QString& text, const QString& search);

} // namespace levelbook
