// Finds Korean words by their initial consonants: ㄱㅁㅈ finds 김민준.
#pragma once

#include <QList>
#include <QString>

namespace levelbook {

/// Whether a search text is found in a text: as it stands (case and NFC aside), or, where it holds
/// initial consonants, syllable by syllable: a consonant matches every syllable that begins with
/// it. Two consonants that the keyboard joined (ㄳ of ㄱ and ㅅ) count as two. An empty search is
/// found everywhere.
bool matchesSearch(const QString& text, const QString& search);

/// A text made ready to be searched often: NFC, without upper case.
QString foldedForSearch(const QString& text);

/// A search that is asked of many texts; finds as matchesSearch() does.
class SearchWords {
public:
    explicit SearchWords(const QString& search);

    bool isEmpty() const { return m_literal.isEmpty(); }
    /// Of a text that was made ready by foldedForSearch().
    bool isIn(const QString& folded) const;
    bool isAtStartOf(const QString& folded) const;

private:
    QString m_literal;
    QString m_byInitials; ///< Consonants that the keyboard joined stand apart.
    bool m_hasInitials = false;
};

/// A found place in a text, in UTF-16 units.
struct SearchMatch {
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const SearchMatch&) const = default;
};

/// Every place where a search is found, from left to right, none inside another; none for an empty
/// search. The text must be NFC.
QList<SearchMatch> searchMatches(const QString& text, const QString& search);

} // namespace levelbook
