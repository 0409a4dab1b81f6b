// What the search of the window looks through: people, reviews, items of the framework, commands.
#pragma once

#include "domain/framework.h"
#include "domain/review.h"
#include "text/words.h"
#include "workspace/peopleindex.h"

#include <array>

namespace levelbook {

enum class SearchKind { Person, Review, FrameworkItem, Command };
inline constexpr std::array allSearchKinds{ SearchKind::Person, SearchKind::Review,
    SearchKind::FrameworkItem, SearchKind::Command };

/// A thing that can be found.
struct SearchEntry {
    QString text; ///< What is shown.
    QString note; ///< Where it belongs, shown beside it; not searched.
    QStringList also; ///< More words that it is found by, e.g. in the other language.
    QString page; ///< Where it leads; empty for a command.
    QString subject; ///< What the page is to show.
    qsizetype command = -1; ///< The number of a command.
    bool operator==(const SearchEntry&) const = default;
};

/// What was found of a kind: what is shown with the search at its start first, then what has
/// another word that begins with it.
struct SearchGroup {
    SearchKind kind = SearchKind::Person;
    QList<SearchEntry> found;
    qsizetype more = 0; ///< How many others were found.
    bool operator==(const SearchGroup&) const = default;
};

/// Keeps the entries with their texts made ready, so that a search takes a few milliseconds among
/// thousands.
class SearchIndex {
public:
    bool has(SearchKind kind) const { return m_ready[place(kind)].has_value(); }
    void set(SearchKind kind, const QList<SearchEntry>& entries);
    /// What is known of a kind is out of date.
    void forget(SearchKind kind) { m_ready[place(kind)].reset(); }

    /// Of each kind at most `limit`, in the order of the kinds; kinds without a find are left out.
    QList<SearchGroup> find(const QString& search, qsizetype limit) const;

private:
    struct Ready {
        SearchEntry entry;
        QStringList folded; ///< See foldedForSearch().
    };
    static std::size_t place(SearchKind kind) { return static_cast<std::size_t>(kind); }

    std::array<std::optional<QList<Ready>>, allSearchKinds.size()> m_ready;
};

/// Everybody, found by name and number.
QList<SearchEntry> personEntries(const PeopleIndex& people);
/// The reviews of a cycle, found by the person's name and number.
QList<SearchEntry> reviewEntries(
    const PeopleIndex& people, const QHash<EngineerId, ReviewState>& reviewed, const Words& words);
/// The items of a framework, shown in the words' language and found in both: stack groups, duties,
/// competencies, transition goals, dimensions and KPIs. The subject is the framework's key, a
/// colon, and the item's key.
QList<SearchEntry> frameworkEntries(const Framework& framework, const Words& words);

/// The text of an item as the framework writes it, by its key; none where there is no such item.
std::optional<Localized> frameworkItemText(const Framework& framework, const QString& item);

/// "People", "Reviews", "Framework", "Commands".
QString label(const Words& words, SearchKind kind);

} // namespace levelbook
