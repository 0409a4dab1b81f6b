#include "domain/frameworkcheck.h"

#include "domain/frameworkfields.h"
#include "domain/jsonpath.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

constexpr int wholeWeight = 10'000; // Basis points.

QString at(const QString& parent, QLatin1StringView key) { return jsonMemberPath(parent, key); }
QString at(const QString& list, qsizetype index) { return jsonElementPath(list, index); }

/// Collects the problems; the functions are the rules that several places share.
class Checker {
public:
    QList<Problem> problems;

    void add(ErrorCode code, const QVariantList& args, const QString& path)
    {
        problems.append({ code, args, std::nullopt, {}, path });
    }

    void range(double value, double lowest, double highest, const QString& path)
    {
        if (!(value >= lowest && value <= highest)) // So that NaN is refused.
            add(ErrorCode::NumberOutOfRange, { QString::number(value), lowest, highest }, path);
    }

    void line(const Localized& text, const QString& path)
    {
        language(text.ko, false, at(path, "ko"_L1));
        language(text.en, false, at(path, "en"_L1));
    }

    void paragraph(const Localized& text, const QString& path)
    {
        language(text.ko, true, at(path, "ko"_L1));
        language(text.en, true, at(path, "en"_L1));
    }

    template <class Owner, std::size_t size>
    void texts(
        const Owner& owner, const std::array<TextField<Owner>, size>& fields, const QString& parent)
    {
        for (const TextField<Owner>& field : fields) {
            if (field.paragraph)
                paragraph(owner.*field.member, at(parent, field.key));
            else
                line(owner.*field.member, at(parent, field.key));
        }
    }

    /// A key of a-z, 0-9, _ and `more`, that is not in `used` yet.
    void key(const QString& key, QStringView more, QSet<QString>& used, const QString& path)
    {
        const bool fits = !key.isEmpty() && key.size() <= frameworkKeyLimit
            && std::all_of(key.begin(), key.end(), [more](QChar c) {
                   return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'
                       || more.contains(c);
               });
        if (!fits)
            add(ErrorCode::BadKey, { key.left(frameworkKeyLimit) }, path);
        else if (used.contains(key))
            add(ErrorCode::AlreadyExists, { key }, path);
        used.insert(key);
    }

    /// Calls `check(value, path)` for each value of a list, unless it is empty or too long.
    template <class T, class Check>
    void list(const QList<T>& values, const QString& path, Check check)
    {
        if (values.isEmpty() || values.size() > frameworkListLimit)
            return range(double(values.size()), 1, frameworkListLimit, path);
        for (qsizetype i = 0; i < values.size(); ++i)
            check(values.at(i), at(path, i));
    }

private:
    void language(const QString& text, bool paragraph, const QString& path)
    {
        const int limit = paragraph ? paragraphTextLimit : lineTextLimit;
        if (text.trimmed().isEmpty())
            add(ErrorCode::MissingValue, {}, path);
        else if (text.size() > limit)
            add(ErrorCode::TextTooLong, { limit }, path);
        else if (!paragraph && text.contains(u'\n'))
            add(ErrorCode::ForbiddenCharacter, { u"U+000A"_s }, path);
    }
};

void checkDimensionWeights(Checker& checker, const LevelDefinition& level,
    const QList<Dimension>& dimensions, const QString& path)
{
    // A dimension without a key is reported itself; what it does to the weights would only repeat
    // it.
    const auto isNameless = [](const Dimension& dimension) { return dimension.key.isEmpty(); };
    if (level.dimensionWeights.isEmpty() || dimensions.isEmpty()
        || std::any_of(dimensions.begin(), dimensions.end(), isNameless))
        return;
    QSet<QString> known;
    for (const Dimension& dimension : dimensions) {
        known.insert(dimension.key);
        if (!level.dimensionWeights.contains(dimension.key))
            checker.add(ErrorCode::MissingValue, {}, jsonMemberPath(path, dimension.key));
    }
    qint64 sum = 0;
    for (auto it = level.dimensionWeights.begin(); it != level.dimensionWeights.end(); ++it) {
        const QString place = jsonMemberPath(path, it.key());
        if (!known.contains(it.key()))
            checker.add(ErrorCode::JsonUnknownKey, { place }, place);
        checker.range(it.value(), 0, wholeWeight, place);
        sum += it.value();
    }
    if (sum != wholeWeight)
        checker.add(ErrorCode::WeightsNotWhole, { sum }, path);
}

/// `previous` is the level before, or nullptr.
void checkYears(Checker& checker, const LevelDefinition& level, const LevelDefinition* previous,
    const QString& path)
{
    constexpr int most = 60;
    // Borders are shared, so that a level may start in the year in which the one before ends.
    const int lowest = previous ? previous->yearsFrom : 1;
    checker.range(level.yearsFrom, lowest, most, at(path, "from"_L1));
    if (level.yearsTo)
        checker.range(*level.yearsTo, level.yearsFrom, most, at(path, "to"_L1));
}

void checkLevels(Checker& checker, const Framework& framework, QSet<QString>& itemKeys)
{
    const QString levels = u"levels"_s;
    constexpr auto count = allLevels.size();
    if (std::size_t(framework.levels.size()) != count)
        return checker.range(double(framework.levels.size()), count, count, levels);
    const auto checkItem = [&](const LevelItem& item, const QString& path) {
        checker.key(item.key, u".", itemKeys, at(path, "key"_L1));
        checker.line(item.text, at(path, "text"_L1));
    };
    const LevelDefinition* previous = nullptr;
    for (std::size_t i = 0; i < count; ++i) {
        const LevelDefinition& level = framework.levels.at(qsizetype(i));
        const QString path = at(levels, qsizetype(i));
        if (level.level != allLevels[i])
            checker.add(ErrorCode::BadLevel, { levelKey(level.level) }, at(path, "level"_L1));
        checker.line(level.title, at(path, "title"_L1));
        checkYears(checker, level, previous, at(path, "years"_L1));
        checker.line(level.focus, at(path, "focus"_L1));
        checker.list(level.duties, at(path, "duties"_L1), checkItem);
        checker.list(level.competencies, at(path, "competencies"_L1), checkItem);
        checker.line(level.impact, at(path, "impact"_L1));
        checkDimensionWeights(
            checker, level, framework.dimensions, at(path, "dimension_weights"_L1));
        checker.range(level.achievementWeight, 0, wholeWeight, at(path, "achievement_weight"_L1));
        previous = &level;
    }
}

void checkTransitions(Checker& checker, const Framework& framework, QSet<QString>& itemKeys)
{
    const QString transitions = u"transitions"_s;
    const auto steps = allLevels.size() - 1;
    if (std::size_t(framework.transitions.size()) != steps)
        return checker.range(
            double(framework.transitions.size()), double(steps), double(steps), transitions);
    for (std::size_t i = 0; i < steps; ++i) {
        const Transition& step = framework.transitions.at(qsizetype(i));
        const QString path = at(transitions, qsizetype(i));
        checker.key(step.key, u".", itemKeys, at(path, "key"_L1));
        if (step.from != allLevels[i])
            checker.add(ErrorCode::BadLevel, { levelKey(step.from) }, at(path, "from"_L1));
        if (step.to != allLevels[i + 1])
            checker.add(ErrorCode::BadLevel, { levelKey(step.to) }, at(path, "to"_L1));
        checker.line(step.roleFocus, at(path, "role_focus"_L1));
        checker.line(step.goal, at(path, "goal"_L1));
    }
}

void checkTargets(Checker& checker, const KpiDefinition& kpi, const QString& path)
{
    const bool percent = kpi.kind == KpiKind::Ratio || kpi.kind == KpiKind::Snapshot;
    const double highest = percent ? 100 : 1e9;
    for (const Level level : allLevels) {
        const QString place = jsonMemberPath(path, levelKey(level));
        const auto targets = kpi.targets.constFind(level);
        if (targets == kpi.targets.constEnd()) {
            checker.add(ErrorCode::MissingValue, {}, place);
            continue;
        }
        checker.range(targets->floor, 0, highest, at(place, "floor"_L1));
        checker.range(targets->meets, 0, highest, at(place, "meets"_L1));
        checker.range(targets->exceeds, 0, highest, at(place, "exceeds"_L1));
        const bool ordered = kpi.direction == Direction::Up
            ? targets->floor < targets->meets && targets->meets < targets->exceeds
            : targets->floor > targets->meets && targets->meets > targets->exceeds;
        if (!ordered)
            checker.add(ErrorCode::TargetsNotOrdered, { kpi.key, levelKey(level) }, place);
    }
}

void checkKpiWeights(Checker& checker, const QList<KpiDefinition>& kpis, const QString& path)
{
    const auto isSet = [](const KpiDefinition& kpi) { return kpi.weight.has_value(); };
    if (std::none_of(kpis.begin(), kpis.end(), isSet))
        return;
    qint64 sum = 0;
    for (qsizetype i = 0; i < kpis.size(); ++i) {
        const QString place = at(at(path, i), "weight"_L1);
        if (!kpis.at(i).weight)
            checker.add(ErrorCode::MissingValue, {}, place);
        else
            checker.range(*kpis.at(i).weight, 0, wholeWeight, place);
        sum += kpis.at(i).weight.value_or(0);
    }
    if (sum != wholeWeight)
        checker.add(ErrorCode::WeightsNotWhole, { sum }, path);
}

void checkDimensions(Checker& checker, const QList<Dimension>& dimensions)
{
    QSet<QString> dimensionKeys;
    QSet<QString> kpiKeys;
    const auto checkKpi = [&](const KpiDefinition& kpi, const QString& path) {
        checker.key(kpi.key, {}, kpiKeys, at(path, "key"_L1));
        checker.line(kpi.name, at(path, "name"_L1));
        checker.paragraph(kpi.description, at(path, "description"_L1));
        checker.range(kpi.minimumN, 1, 1'000'000, at(path, "minimum_n"_L1));
        checkTargets(checker, kpi, at(path, "targets"_L1));
    };
    checker.list(dimensions, u"dimensions"_s, [&](const Dimension& dimension, const QString& path) {
        checker.key(dimension.key, {}, dimensionKeys, at(path, "key"_L1));
        checker.line(dimension.name, at(path, "name"_L1));
        checker.list(dimension.kpis, at(path, "kpis"_L1), checkKpi);
        checkKpiWeights(checker, dimension.kpis, at(path, "kpis"_L1));
    });
}

void checkGrades(Checker& checker, const QList<GradeBand>& grades)
{
    QSet<QString> keys;
    int highest = 500; // Scores run to 5.00.
    qsizetype left = grades.size();
    checker.list(grades, u"grades"_s, [&](const GradeBand& grade, const QString& path) {
        constexpr qsizetype longest = 10; // It has to fit a box on paper.
        const QString keyPath = at(path, "key"_L1);
        if (grade.key.trimmed().isEmpty() || grade.key.size() > longest
            || grade.key.contains(u'\n'))
            checker.add(ErrorCode::BadKey, { grade.key.left(longest) }, keyPath);
        else if (keys.contains(grade.key))
            checker.add(ErrorCode::AlreadyExists, { grade.key }, keyPath);
        keys.insert(grade.key);
        const bool isLast = --left == 0;
        const int lower = isLast ? 0 : 1;
        const int upper = isLast ? 0 : highest;
        if (grade.fromHundredths >= lower && grade.fromHundredths <= upper)
            highest = grade.fromHundredths - 1;
        else
            checker.add(ErrorCode::NumberOutOfRange,
                { QString::number(grade.fromHundredths / 100.0), lower / 100.0, upper / 100.0 },
                at(path, "from"_L1));
    });
}

void checkRatingWords(Checker& checker, const QList<Localized>& words)
{
    constexpr int ratings = 5;
    if (words.size() != ratings)
        return checker.range(double(words.size()), ratings, ratings, u"rating_words"_s);
    for (qsizetype i = 0; i < words.size(); ++i)
        checker.line(words.at(i), at(u"rating_words"_s, i));
}

} // namespace

QList<Problem> checkFramework(const Framework& framework)
{
    Checker checker;
    QSet<QString> frameworkKeys;
    checker.key(framework.key, u"-", frameworkKeys, u"key"_s);
    checker.range(framework.version, 1, 1'000'000'000, u"version"_s);
    checker.texts(framework, frameworkHeadTexts, {});
    checker.texts(framework.sections, sectionTexts, u"sections"_s);
    QSet<QString> stackKeys;
    checker.list(framework.stack, u"stack"_s, [&](const StackGroup& group, const QString& path) {
        checker.key(group.key, {}, stackKeys, at(path, "key"_L1));
        checker.line(group.name, at(path, "name"_L1));
        checker.line(group.text, at(path, "text"_L1));
    });
    QSet<QString> itemKeys; // Duties, competencies and transitions are ticked in one roadmap.
    checkLevels(checker, framework, itemKeys);
    checkTransitions(checker, framework, itemKeys);
    checkDimensions(checker, framework.dimensions);
    checker.texts(framework, frameworkTailTexts, {});
    checkGrades(checker, framework.grades);
    checkRatingWords(checker, framework.ratingWords);
    checker.range(framework.firstRaterWeight, 0, wholeWeight, u"first_rater_weight"_s);
    return checker.problems;
}

} // namespace levelbook
