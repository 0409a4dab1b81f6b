#include "domain/frameworkfields.h"
#include "domain/frameworkjson.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace levelbook {

namespace {

using Json = nlohmann::ordered_json; // Keeps the order in which keys are added.

std::string utf8(const QString& text) { return text.toStdString(); }
std::string utf8(QLatin1StringView text) { return { text.data(), std::size_t(text.size()) }; }

Json localized(const Localized& text)
{
    Json object;
    object["ko"] = utf8(text.ko);
    object["en"] = utf8(text.en);
    return object;
}

/// Whole numbers without ".0", as people write them.
Json number(double value)
{
    constexpr double exact = 1e15; // Whole doubles up to here are exact as integers.
    if (value == std::trunc(value) && std::abs(value) <= exact)
        return static_cast<qint64>(value);
    return value;
}

template <class Owner, std::size_t size>
void addTexts(Json& object, const std::array<TextField<Owner>, size>& texts, const Owner& owner)
{
    for (const TextField<Owner>& text : texts)
        object[utf8(text.key)] = localized(owner.*text.member);
}

template <class T, class Function>
Json list(const QList<T>& values, Function toObject)
{
    Json array = Json::array();
    for (const T& value : values)
        array.push_back(toObject(value));
    return array;
}

Json item(const LevelItem& item)
{
    Json object;
    object["key"] = utf8(item.key);
    object["text"] = localized(item.text);
    return object;
}

Json stackGroup(const StackGroup& group)
{
    Json object;
    object["key"] = utf8(group.key);
    object["name"] = localized(group.name);
    object["text"] = localized(group.text);
    return object;
}

Json level(const LevelDefinition& level)
{
    Json object;
    object["level"] = utf8(levelKey(level.level));
    object["title"] = localized(level.title);
    object["years"]["from"] = level.yearsFrom;
    if (level.yearsTo)
        object["years"]["to"] = *level.yearsTo;
    object["focus"] = localized(level.focus);
    object["duties"] = list(level.duties, item);
    object["competencies"] = list(level.competencies, item);
    object["impact"] = localized(level.impact);
    for (auto it = level.dimensionWeights.begin(); it != level.dimensionWeights.end(); ++it)
        object["dimension_weights"][utf8(it.key())] = it.value();
    object["achievement_weight"] = level.achievementWeight;
    return object;
}

Json transition(const Transition& step)
{
    Json object;
    object["key"] = utf8(step.key);
    object["from"] = utf8(levelKey(step.from));
    object["to"] = utf8(levelKey(step.to));
    object["role_focus"] = localized(step.roleFocus);
    object["goal"] = localized(step.goal);
    return object;
}

Json kpi(const KpiDefinition& kpi)
{
    Json object;
    object["key"] = utf8(kpi.key);
    object["name"] = localized(kpi.name);
    object["description"] = localized(kpi.description);
    object["kind"] = utf8(kpiKindKey(kpi.kind));
    object["direction"] = utf8(directionKey(kpi.direction));
    object["scope"] = utf8(kpiScopeKey(kpi.scope));
    if (kpi.kind == KpiKind::Count || kpi.per != CountPer::Quarter)
        object["per"] = utf8(countPerKey(kpi.per));
    object["minimum_n"] = kpi.minimumN;
    if (kpi.weight)
        object["weight"] = *kpi.weight;
    if (kpi.scope == KpiScope::Team || !kpi.scoresMembers)
        object["scores_members"] = kpi.scoresMembers;
    Json& targets = object["targets"];
    for (auto it = kpi.targets.begin(); it != kpi.targets.end(); ++it) {
        Json& values = targets[utf8(levelKey(it.key()))];
        values["floor"] = number(it->floor);
        values["meets"] = number(it->meets);
        values["exceeds"] = number(it->exceeds);
    }
    return object;
}

Json dimension(const Dimension& dimension)
{
    Json object;
    object["key"] = utf8(dimension.key);
    object["name"] = localized(dimension.name);
    object["kpis"] = list(dimension.kpis, kpi);
    return object;
}

Json grade(const GradeBand& grade)
{
    Json object;
    object["key"] = utf8(grade.key);
    object["from"] = number(grade.fromHundredths / 100.0);
    return object;
}

Json document(const Framework& framework)
{
    Json object;
    object["format"] = utf8(frameworkFormat);
    object["format_version"] = frameworkFormatVersion;
    object["key"] = utf8(framework.key);
    object["version"] = framework.version;
    addTexts(object, frameworkHeadTexts, framework);
    addTexts(object["sections"], sectionTexts, framework.sections);
    object["stack"] = list(framework.stack, stackGroup);
    object["levels"] = list(framework.levels, level);
    object["transitions"] = list(framework.transitions, transition);
    object["dimensions"] = list(framework.dimensions, dimension);
    addTexts(object, frameworkTailTexts, framework);
    object["grades"] = list(framework.grades, grade);
    object["rating_words"] = list(framework.ratingWords, localized);
    object["first_rater_weight"] = framework.firstRaterWeight;
    return object;
}

/// Prints a value with nothing but scalars inside on one line, everything else one member a line.
void print(const Json& value, int indent, std::string& out)
{
    if (value.is_primitive()) {
        out += value.dump();
        return;
    }
    const auto isScalar = [](const Json& child) { return child.is_primitive(); };
    const bool flat = std::all_of(value.begin(), value.end(), isScalar);
    const std::string newLine = flat ? "" : '\n' + std::string(std::size_t(indent) + 2, ' ');
    out += value.is_object() ? '{' : '[';
    bool first = true;
    for (const auto& [key, child] : value.items()) {
        if (!first)
            out += flat ? ", " : ",";
        first = false;
        out += newLine;
        if (value.is_object())
            out += Json(key).dump() + ": ";
        print(child, indent + 2, out);
    }
    if (!flat)
        out += '\n' + std::string(std::size_t(indent), ' ');
    out += value.is_object() ? '}' : ']';
}

} // namespace

QByteArray toJson(const Framework& framework)
{
    std::string out;
    print(document(framework), 0, out);
    out += '\n';
    return QByteArray::fromStdString(out);
}

} // namespace levelbook
