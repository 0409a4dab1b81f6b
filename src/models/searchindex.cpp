#include "models/searchindex.h"

#include "models/initialconsonants.h"
#include "text/labels.h"
#include "text/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// An item with what stands around it in the document.
struct PlacedItem {
    QString key;
    Localized text;
    QString place;
};

QList<PlacedItem> levelItems(const Framework& framework, const Words& words)
{
    QList<PlacedItem> items;
    const auto add = [&](const LevelDefinition& level, const QList<LevelItem>& list, Term term) {
        for (const LevelItem& item : list)
            items << PlacedItem{ item.key, item.text,
                u"%1 · %2"_s.arg(label(words, level.level), label(words, term)) };
    };
    for (const LevelDefinition& level : framework.levels) {
        add(level, level.duties, Term::Duties);
        add(level, level.competencies, Term::Competencies);
    }
    return items;
}

QList<PlacedItem> itemsOf(const Framework& framework, const Words& words)
{
    QList<PlacedItem> items;
    for (const StackGroup& group : framework.stack) {
        const auto both = [](const QString& name, const QString& text) {
            return name.isEmpty() ? text : u"%1: %2"_s.arg(name, text);
        };
        items << PlacedItem{ group.key,
            { both(group.name.ko, group.text.ko), both(group.name.en, group.text.en) },
            label(words, Term::TechStack) };
    }
    items << levelItems(framework, words);
    for (const Transition& step : framework.transitions)
        items << PlacedItem{ step.key, step.goal,
            u"%1 · %2 → %3"_s.arg(label(words, Term::TransitionGoal), label(words, step.from),
                label(words, step.to)) };
    for (const Dimension& dimension : framework.dimensions) {
        items << PlacedItem{ dimension.key, dimension.name, label(words, Term::Dimension) };
        for (const KpiDefinition& kpi : dimension.kpis)
            items << PlacedItem{ kpi.key, kpi.name,
                u"%1 · %2"_s.arg(label(words, Term::Kpi), dimension.name.in(words.language())) };
    }
    return items;
}

} // namespace

void SearchIndex::set(SearchKind kind, const QList<SearchEntry>& entries)
{
    QList<Ready> ready;
    ready.reserve(entries.size());
    for (const SearchEntry& entry : entries) {
        QStringList folded{ foldedForSearch(entry.text) };
        for (const QString& word : entry.also)
            folded << foldedForSearch(word);
        ready << Ready{ entry, folded };
    }
    m_ready[place(kind)] = std::move(ready);
}

QList<SearchGroup> SearchIndex::find(const QString& search, qsizetype limit) const
{
    const SearchWords wanted(search);
    QList<SearchGroup> groups;
    if (wanted.isEmpty())
        return groups;
    for (const SearchKind kind : allSearchKinds) {
        if (!has(kind))
            continue;
        // What is shown begins with the search, another word does, or it stands somewhere.
        std::array<QList<SearchEntry>, 3> ranks;
        for (const Ready& one : *m_ready[place(kind)]) {
            const auto any = [&one](auto test) {
                return std::any_of(one.folded.begin(), one.folded.end(), test);
            };
            if (wanted.isAtStartOf(one.folded.first()))
                ranks[0] << one.entry;
            else if (any([&wanted](const QString& text) { return wanted.isAtStartOf(text); }))
                ranks[1] << one.entry;
            else if (any([&wanted](const QString& text) { return wanted.isIn(text); }))
                ranks[2] << one.entry;
        }
        const QList<SearchEntry> first = ranks[0] + ranks[1] + ranks[2];
        if (!first.isEmpty())
            groups << SearchGroup{ kind, first.mid(0, limit),
                std::max<qsizetype>(0, first.size() - limit) };
    }
    return groups;
}

QList<SearchEntry> personEntries(const PeopleIndex& people)
{
    QList<SearchEntry> entries;
    for (const Engineer& engineer : people.engineers())
        entries << SearchEntry{ engineer.name, engineer.employeeNo, { engineer.employeeNo },
            u"people"_s, engineer.employeeNo };
    return entries;
}

QList<SearchEntry> reviewEntries(
    const PeopleIndex& people, const QHash<EngineerId, ReviewState>& reviewed, const Words& words)
{
    QList<SearchEntry> entries;
    for (const Engineer& engineer : people.engineers()) {
        const auto review = reviewed.constFind(engineer.id);
        if (review != reviewed.constEnd())
            entries << SearchEntry{ engineer.name,
                u"%1 · %2"_s.arg(engineer.employeeNo, label(words, review.value())),
                { engineer.employeeNo }, u"reviews"_s, engineer.employeeNo };
    }
    return entries;
}

QList<SearchEntry> frameworkEntries(const Framework& framework, const Words& words)
{
    const Language own = words.language();
    const Language other = own == Language::Korean ? Language::English : Language::Korean;
    QList<SearchEntry> entries;
    const QList<PlacedItem> items = itemsOf(framework, words);
    for (const PlacedItem& item : items)
        entries << SearchEntry{ item.text.in(own).simplified(), item.place,
            { item.text.in(other).simplified() }, u"framework"_s, framework.key + u':' + item.key };
    return entries;
}

std::optional<Localized> frameworkItemText(const Framework& framework, const QString& item)
{
    for (const StackGroup& group : framework.stack) {
        if (group.key == item)
            return group.text;
    }
    const QList<PlacedItem> items = itemsOf(framework, Words(Language::English));
    const auto found = std::find_if(
        items.begin(), items.end(), [&item](const PlacedItem& one) { return one.key == item; });
    return found == items.end() ? std::nullopt : std::optional(found->text);
}

QString label(const Words& words, SearchKind kind)
{
    switch (kind) {
    case SearchKind::Person:
        return words.translate("Search", "People");
    case SearchKind::Review:
        return words.translate("Search", "Reviews");
    case SearchKind::FrameworkItem:
        return label(words, Term::Framework);
    case SearchKind::Command:
        return words.translate("Search", "Commands");
    }
    return {};
}

} // namespace levelbook
