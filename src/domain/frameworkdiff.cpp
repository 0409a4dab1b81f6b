#include "domain/frameworkdiff.h"

#include "domain/frameworkfields.h"
#include "domain/jsonpath.h"
#include "domain/keytable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr KeyTable<FrameworkChangeKind, 4> kindKeys{ {
    { FrameworkChangeKind::Added, "added" },
    { FrameworkChangeKind::Removed, "removed" },
    { FrameworkChangeKind::Moved, "moved" },
    { FrameworkChangeKind::Changed, "changed" },
} };

// A place by keys and by numbers at once.
struct Place {
    QString item;
    QString path;

    Place member(const QString& key) const
    {
        return { jsonMemberPath(item, key), jsonMemberPath(path, key) };
    }
    Place member(QLatin1StringView key) const { return member(QString(key)); }
    Place element(const QString& key, qsizetype index) const
    {
        return { u"%1[%2]"_s.arg(item, key), jsonElementPath(path, index) };
    }
};

// Where an entry of a list stands before and after; -1 where it does not.
struct Match {
    qsizetype before = -1;
    qsizetype after = -1;
    bool moved = false;
};

// Marks as moved what is left beside a longest rising run of former positions, so that as few
// entries as possible count as moved.
void markMoved(QList<Match>& matches)
{
    QList<qsizetype> both;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        if (matches[i].before >= 0 && matches[i].after >= 0)
            both << i;
    }
    const auto position = [&](qsizetype at) { return matches[both[at]].before; };
    QList<qsizetype> length(both.size(), 1);
    QList<qsizetype> previous(both.size(), -1);
    qsizetype last = both.isEmpty() ? -1 : 0;
    for (qsizetype i = 0; i < both.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (position(j) < position(i) && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
        }
        if (length[i] > length[last])
            last = i;
    }
    for (const qsizetype i : std::as_const(both))
        matches[i].moved = true;
    for (qsizetype i = last; i >= 0; i = previous[i])
        matches[both[i]].moved = false;
}

// The entries of both lists: first those that went, then those that are there, in order.
QList<Match> matched(const QStringList& before, const QStringList& after)
{
    QList<Match> there;
    QList<bool> taken(before.size(), false);
    for (qsizetype i = 0; i < after.size(); ++i) {
        Match match{ -1, i };
        for (qsizetype j = 0; j < before.size() && match.before < 0; ++j) {
            if (!taken[j] && before[j] == after[i])
                match.before = j;
        }
        if (match.before >= 0)
            taken[match.before] = true;
        there << match;
    }
    QList<Match> all;
    for (qsizetype j = 0; j < before.size(); ++j) {
        if (!taken[j])
            all << Match{ j, -1 };
    }
    all += there;
    markMoved(all);
    return all;
}

QString keyOf(const LevelDefinition& level) { return levelKey(level.level); }
template <class T>
QString keyOf(const T& entry)
{
    return entry.key;
}

template <class T>
QStringList keysOf(const QList<T>& entries)
{
    QStringList keys;
    for (const T& entry : entries)
        keys << keyOf(entry);
    return keys;
}

// What tells of an entry that came or went.
FrameworkValue nameOf(const StackGroup& group) { return group.name; }
FrameworkValue nameOf(const LevelDefinition& level) { return level.title; }
FrameworkValue nameOf(const LevelItem& item) { return item.text; }
FrameworkValue nameOf(const Transition& step) { return step.goal; }
FrameworkValue nameOf(const GradeBand& grade) { return Hundredths{ grade.fromHundredths }; }

class Differ {
public:
    Differ(const Framework& before, const Framework& after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<FrameworkChange> run()
    {
        value(m_before.key, m_after.key, Place{}.member("key"_L1));
        texts(m_before, m_after, frameworkHeadTexts, {});
        texts(m_before.sections, m_after.sections, sectionTexts, Place{}.member("sections"_L1));
        list(m_before.stack, m_after.stack, Place{}.member("stack"_L1), &Differ::stackGroup);
        list(m_before.levels, m_after.levels, Place{}.member("levels"_L1), &Differ::level);
        list(m_before.transitions, m_after.transitions, Place{}.member("transitions"_L1),
            &Differ::transition);
        dimensions();
        texts(m_before, m_after, frameworkTailTexts, {});
        list(m_before.grades, m_after.grades, Place{}.member("grades"_L1), &Differ::grade);
        ratingWords();
        value(Split{ m_before.firstRaterWeight }, Split{ m_after.firstRaterWeight },
            Place{}.member("first_rater_weight"_L1));
        return m_changes;
    }

private:
    void add(FrameworkChangeKind kind, const Place& place, const FrameworkValue& before,
        const FrameworkValue& after)
    {
        m_changes << FrameworkChange{ place.item, place.path, kind, before, after };
    }

    void value(const FrameworkValue& before, const FrameworkValue& after, const Place& place)
    {
        if (before != after)
            add(FrameworkChangeKind::Changed, place, before, after);
    }

    void text(const Localized& before, const Localized& after, const Place& place)
    {
        value(before.ko, after.ko, place.member("ko"_L1));
        value(before.en, after.en, place.member("en"_L1));
    }

    template <class Owner, std::size_t size>
    void texts(const Owner& before, const Owner& after,
        const std::array<TextField<Owner>, size>& fields, const Place& place)
    {
        for (const TextField<Owner>& field : fields)
            text(before.*field.member, after.*field.member, place.member(field.key));
    }

    template <class T>
    void list(const QList<T>& before, const QList<T>& after, const Place& place,
        void (Differ::*compare)(const T&, const T&, const Place&))
    {
        for (const Match& match : matched(keysOf(before), keysOf(after))) {
            if (match.after < 0) {
                const T& gone = before[match.before];
                add(FrameworkChangeKind::Removed, place.element(keyOf(gone), match.before),
                    nameOf(gone), {});
                continue;
            }
            const T& now = after[match.after];
            const Place at = place.element(keyOf(now), match.after);
            if (match.before < 0) {
                add(FrameworkChangeKind::Added, at, {}, nameOf(now));
                continue;
            }
            moved(match, at);
            (this->*compare)(before[match.before], now, at);
        }
    }

    void moved(const Match& match, const Place& place)
    {
        if (match.moved)
            add(FrameworkChangeKind::Moved, place, Position{ static_cast<int>(match.before) + 1 },
                Position{ static_cast<int>(match.after) + 1 });
    }

    void stackGroup(const StackGroup& before, const StackGroup& after, const Place& place)
    {
        text(before.name, after.name, place.member("name"_L1));
        text(before.text, after.text, place.member("text"_L1));
    }

    void item(const LevelItem& before, const LevelItem& after, const Place& place)
    {
        text(before.text, after.text, place.member("text"_L1));
    }

    void transition(const Transition& before, const Transition& after, const Place& place)
    {
        value(before.from, after.from, place.member("from"_L1));
        value(before.to, after.to, place.member("to"_L1));
        text(before.roleFocus, after.roleFocus, place.member("role_focus"_L1));
        text(before.goal, after.goal, place.member("goal"_L1));
    }

    void level(const LevelDefinition& before, const LevelDefinition& after, const Place& place)
    {
        const auto years = [](std::optional<int> year) {
            return year ? FrameworkValue(*year) : FrameworkValue();
        };
        text(before.title, after.title, place.member("title"_L1));
        const Place span = place.member("years"_L1);
        value(before.yearsFrom, after.yearsFrom, span.member("from"_L1));
        value(years(before.yearsTo), years(after.yearsTo), span.member("to"_L1));
        text(before.focus, after.focus, place.member("focus"_L1));
        list(before.duties, after.duties, place.member("duties"_L1), &Differ::item);
        list(before.competencies, after.competencies, place.member("competencies"_L1),
            &Differ::item);
        text(before.impact, after.impact, place.member("impact"_L1));
        weights(
            before.dimensionWeights, after.dimensionWeights, place.member("dimension_weights"_L1));
        value(Split{ before.achievementWeight }, Split{ after.achievementWeight },
            place.member("achievement_weight"_L1));
    }

    void weights(
        const QMap<QString, int>& before, const QMap<QString, int>& after, const Place& place)
    {
        // Between equal parts and parts that are set there is no single part to compare.
        if (before.isEmpty() != after.isEmpty()) {
            add(FrameworkChangeKind::Changed, place, DimensionWeights{ before },
                DimensionWeights{ after });
            return;
        }
        const auto part = [](const QMap<QString, int>& parts, const QString& key) {
            const auto found = parts.constFind(key);
            return found == parts.cend() ? FrameworkValue() : FrameworkValue(BasisPoints{ *found });
        };
        QMap<QString, int> all = before;
        all.insert(after);
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            value(part(before, it.key()), part(after, it.key()), place.member(it.key()));
    }

    // KPIs are matched across the dimensions: one that went to another is still the same.
    void dimensions()
    {
        const Place place = Place{}.member("dimensions"_L1);
        for (const Match& match :
            matched(keysOf(m_before.dimensions), keysOf(m_after.dimensions))) {
            const Dimension before =
                match.before < 0 ? Dimension() : m_before.dimensions[match.before];
            const Dimension after = match.after < 0 ? Dimension() : m_after.dimensions[match.after];
            const Place at = match.after < 0 ? place.element(before.key, match.before)
                                             : place.element(after.key, match.after);
            if (match.after < 0)
                add(FrameworkChangeKind::Removed, at, before.name, {});
            else if (match.before < 0)
                add(FrameworkChangeKind::Added, at, {}, after.name);
            else {
                moved(match, at);
                text(before.name, after.name, at.member("name"_L1));
            }
            kpis(before.kpis, after, at.member("kpis"_L1));
        }
    }

    void kpis(const QList<KpiDefinition>& before, const Dimension& dimension, const Place& place)
    {
        for (const Match& match : matched(keysOf(before), keysOf(dimension.kpis))) {
            if (match.after < 0) {
                const KpiDefinition& gone = before[match.before];
                if (!m_after.kpi(gone.key)) // Else it is told where it stands now.
                    add(FrameworkChangeKind::Removed, place.element(gone.key, match.before),
                        gone.name, {});
                continue;
            }
            const KpiDefinition& now = dimension.kpis[match.after];
            const Place at = place.element(now.key, match.after);
            const Dimension* former = m_before.dimensionOf(now.key);
            if (match.before >= 0) {
                moved(match, at);
                kpi(before[match.before], now, at);
            } else if (former) {
                add(FrameworkChangeKind::Moved, at, former->name, dimension.name);
                kpi(*m_before.kpi(now.key), now, at);
            } else {
                add(FrameworkChangeKind::Added, at, {}, now.name);
            }
        }
    }

    void kpi(const KpiDefinition& before, const KpiDefinition& after, const Place& place)
    {
        const auto weight = [](const KpiDefinition& kpi) {
            return kpi.weight ? FrameworkValue(BasisPoints{ *kpi.weight }) : FrameworkValue();
        };
        text(before.name, after.name, place.member("name"_L1));
        text(before.description, after.description, place.member("description"_L1));
        value(before.kind, after.kind, place.member("kind"_L1));
        value(before.direction, after.direction, place.member("direction"_L1));
        value(before.scope, after.scope, place.member("scope"_L1));
        value(before.per, after.per, place.member("per"_L1));
        value(before.minimumN, after.minimumN, place.member("minimum_n"_L1));
        value(weight(before), weight(after), place.member("weight"_L1));
        value(before.scoresMembers, after.scoresMembers, place.member("scores_members"_L1));
        const auto targets = [](const KpiDefinition& kpi, Level level) {
            const auto found = kpi.targets.constFind(level);
            return found == kpi.targets.cend() ? FrameworkValue() : FrameworkValue(*found);
        };
        for (const Level level : allLevels)
            value(targets(before, level), targets(after, level),
                place.member("targets"_L1).member(levelKey(level)));
    }

    void grade(const GradeBand& before, const GradeBand& after, const Place& place)
    {
        value(Hundredths{ before.fromHundredths }, Hundredths{ after.fromHundredths },
            place.member("from"_L1));
    }

    void ratingWords()
    {
        const QList<Localized>& before = m_before.ratingWords;
        const QList<Localized>& after = m_after.ratingWords;
        const Place place = Place{}.member("rating_words"_L1);
        for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
            const Place at = place.element(QString::number(i + 1), i);
            if (i >= after.size())
                add(FrameworkChangeKind::Removed, at, before[i], {});
            else if (i >= before.size())
                add(FrameworkChangeKind::Added, at, {}, after[i]);
            else
                text(before[i], after[i], at);
        }
    }

    const Framework& m_before;
    const Framework& m_after;
    QList<FrameworkChange> m_changes;
};

} // namespace

QString frameworkChangeKey(FrameworkChangeKind kind) { return kindKeys.key(kind); }

QList<FrameworkChange> frameworkDiff(const Framework& before, const Framework& after)
{
    return Differ(before, after).run();
}

} // namespace levelbook
