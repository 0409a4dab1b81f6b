#include "cli/selection.h"

#include "cli/values.h"
#include "workspace/frameworks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

Result<std::optional<Level>> levelWanted(const Arguments& arguments)
{
    if (!arguments.has(u"level"_s))
        return std::optional<Level>();
    const auto level = levelFromKey(arguments.value(u"level"_s));
    if (!level)
        return Error{ ErrorCode::BadLevel, { arguments.value(u"level"_s) }, {} };
    return level;
}

Result<QList<const Engineer*>> selectedPeople(
    const Arguments& arguments, const PeopleIndex& people, const Period& period)
{
    auto level = levelWanted(arguments);
    LEVELBOOK_TRY(level);
    const QStringList ways{ u"engineer"_s, u"team"_s, u"all"_s };
    const bool levelAlone = *level
        && std::none_of(ways.begin(), ways.end(),
            [&arguments](const QString& way) { return arguments.has(way); });
    if (!levelAlone)
        LEVELBOOK_TRY(needOneOf(arguments, ways));
    QList<const Engineer*> selected;
    if (arguments.has(u"engineer"_s)) {
        auto engineer = people.needEngineer(arguments.value(u"engineer"_s));
        LEVELBOOK_TRY(engineer);
        selected << *engineer;
    } else if (arguments.has(u"team"_s)) {
        auto team = people.needTeam(arguments.value(u"team"_s));
        LEVELBOOK_TRY(team);
        selected = people.members((*team)->id, period);
    } else {
        for (const Engineer& engineer : people.engineers())
            selected << &engineer;
    }
    if (*level)
        selected.removeIf([&](const Engineer* engineer) {
            return engineer->levelOn(period.lastDay()) != **level;
        });
    return selected;
}

Result<FrameworkVersion> frameworkNamed(Store& store, const QString& name, const QString& framework)
{
    const qsizetype at = name.indexOf(u'@');
    auto newest = newestFramework(store, at < 0 ? framework : name.left(at));
    LEVELBOOK_TRY(newest);
    auto versions = store.frameworkVersions();
    LEVELBOOK_TRY(versions);
    for (const FrameworkVersion& version : std::as_const(*versions)) {
        if (version.key == newest->key && QString::number(version.version) == name.mid(at + 1))
            return version;
    }
    return Error{ ErrorCode::UnknownFramework, { name }, {} };
}

Result<FrameworkVersion> selectedFramework(Store& store, const Arguments& arguments)
{
    const QString framework = arguments.value(u"framework"_s);
    if (!arguments.has(u"version"_s))
        return newestFramework(store, framework);
    return frameworkNamed(store, arguments.value(u"version"_s), framework);
}

Result<Framework> frameworkOfFigures(
    Store& store, const PeopleIndex& people, const Arguments& arguments)
{
    QString key = arguments.value(u"framework"_s);
    if (key.isEmpty() && arguments.has(u"engineer"_s)) {
        auto engineer = people.needEngineer(arguments.value(u"engineer"_s));
        LEVELBOOK_TRY(engineer);
        key = (*engineer)->framework;
    }
    auto version = arguments.has(u"kpi"_s) ? frameworkWithKpi(store, arguments.value(u"kpi"_s), key)
                                           : newestFramework(store, key);
    LEVELBOOK_TRY(version);
    return store.framework(version->id);
}

Result<Level> levelOf(const Arguments& arguments)
{
    const QString text = arguments.value(u"level"_s);
    const auto level = levelFromKey(text);
    if (!level)
        return Error{ ErrorCode::BadLevel, { text }, {} };
    return *level;
}

} // namespace levelbook::cli
