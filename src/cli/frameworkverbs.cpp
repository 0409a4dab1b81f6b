#include "cli/selection.h"
#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "domain/frameworkjson.h"
#include "domain/savefile.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/frameworks.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

// The version of --version, else the newest, of the framework of --framework, else the first one.
Result<Framework> wantedFramework(Store& store, const Arguments& arguments)
{
    auto version = selectedFramework(store, arguments);
    LEVELBOOK_TRY(version);
    return store.framework(version->id);
}

QStringList itemLines(const QList<LevelItem>& items, Language language)
{
    QStringList lines;
    for (const LevelItem& item : items)
        lines << u"    - %1  [%2]"_s.arg(item.text.in(language), item.key);
    return lines;
}

QStringList readable(const Framework& framework, const Words& words)
{
    const Language language = words.language();
    const SectionTitles& titles = framework.sections;
    QStringList lines{ framework.series.in(language), framework.title.in(language), QString(),
        titles.overview.in(language), u"  "_s + framework.overview.in(language), QString(),
        titles.stack.in(language) };
    for (const StackGroup& group : framework.stack)
        lines << u"  - %1: %2"_s.arg(group.name.in(language), group.text.in(language));
    lines << QString() << titles.levels.in(language);
    for (const LevelDefinition& level : framework.levels) {
        const QString years = careerYearsText(words, level.yearsFrom, level.yearsTo);
        lines << QString() << u"  %1 (%2)"_s.arg(level.title.in(language), years)
              << u"  %1: %2"_s.arg(titles.focus.in(language), level.focus.in(language))
              << u"  "_s + titles.duties.in(language);
        lines += itemLines(level.duties, language);
        lines << u"  "_s + titles.competencies.in(language);
        lines += itemLines(level.competencies, language);
        lines << u"  %1: %2"_s.arg(titles.impact.in(language), level.impact.in(language));
    }
    lines << QString() << titles.growth.in(language);
    for (const Transition& step : framework.transitions)
        lines << u"  %1 → %2 | %3 | %4  [%5]"_s.arg(label(words, step.from), label(words, step.to),
            step.roleFocus.in(language), step.goal.in(language), step.key);
    lines << QString() << titles.dimensions.in(language);
    TextTable table({ label(words, Term::Dimension), label(words, Term::Kpi), u"key"_s,
        label(words, Term::Unit), label(words, Level::Junior), label(words, Level::Mid),
        label(words, Level::Senior), label(words, Level::Lead) });
    for (const Dimension& dimension : framework.dimensions) {
        for (const KpiDefinition& kpi : dimension.kpis) {
            QStringList row{ dimension.name.in(language), kpi.name.in(language), kpi.key,
                unitText(words, kpi) };
            for (const Level level : allLevels)
                row << targetsText(kpi.targets.value(level));
            table.add(row);
        }
    }
    for (const QString& line : table.lines())
        lines << u"  "_s + line;
    lines << QString() << titles.vision.in(language) << u"  "_s + framework.vision.in(language)
          << u"  "_s + framework.visionAttribution.in(language) << QString()
          << framework.closing.in(language);
    return lines;
}

} // namespace

Result<Output> frameworkShow(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto framework = wantedFramework(**store, context.arguments);
    LEVELBOOK_TRY(framework);
    const QJsonObject json = QJsonDocument::fromJson(toJson(*framework)).object();
    return Output{ { { u"framework"_s, json } }, readable(*framework, context.words) };
}

Result<Output> frameworkExport(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto framework = wantedFramework(**store, context.arguments);
    LEVELBOOK_TRY(framework);
    const QString path = QFileInfo(context.arguments.positional[0]).absoluteFilePath();
    LEVELBOOK_TRY(saveFile(toJson(*framework), path));
    return Output{ { { u"exported"_s,
                       QJsonObject{ { u"path"_s, path }, { u"key"_s, framework->key },
                           { u"version"_s, framework->version } } } },
        { filled(context.words.translate("Cli", "Written: %1"), { path }) } };
}

Result<Output> frameworkImport(const Context& context)
{
    auto bytes = readInput(context.arguments.positional[0]);
    LEVELBOOK_TRY(bytes);
    auto framework = frameworkFromJson(*bytes);
    LEVELBOOK_TRY(framework);
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    auto version = saveFramework(**store, *framework, std::nullopt, context.globals.now);
    LEVELBOOK_TRY(version);
    return Output{
        { { u"imported"_s,
            QJsonObject{ { u"key"_s, version->key }, { u"version"_s, version->version } } } },
        { filled(context.words.translate("Cli", "Framework %1 is now version %2."),
            { version->key, QString::number(version->version) }) }
    };
}

Result<Output> frameworkCopy(const Context& context)
{
    const Arguments& arguments = context.arguments;
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    auto framework = wantedFramework(**store, arguments);
    LEVELBOOK_TRY(framework);
    auto version = addFrameworkCopy(**store, *framework, arguments.positional[0],
        { arguments.value(u"title-ko"_s), arguments.value(u"title-en"_s) }, context.globals.now);
    LEVELBOOK_TRY(version);
    return Output{
        { { u"copied"_s,
            QJsonObject{ { u"key"_s, version->key }, { u"version"_s, version->version },
                { u"from"_s, framework->key }, { u"from_version"_s, framework->version } } } },
        { filled(context.words.translate("Cli", "New framework %1, a copy of %2, version %3."),
            { version->key, framework->key, QString::number(framework->version) }) }
    };
}

Result<Output> frameworkVersions(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto versions = (*store)->frameworkVersions();
    LEVELBOOK_TRY(versions);
    if (context.arguments.has(u"framework"_s)) {
        auto known = newestFramework(**store, context.arguments.value(u"framework"_s));
        LEVELBOOK_TRY(known);
        versions->removeIf(
            [&known](const FrameworkVersion& version) { return version.key != known->key; });
    }
    QJsonArray list;
    QStringList lines;
    for (const FrameworkVersion& version : std::as_const(*versions)) {
        const QString created = version.createdAt.toString(Qt::ISODate);
        list << QJsonObject{ { u"key"_s, version.key }, { u"version"_s, version.version },
            { u"title"_s, version.title.in(context.words.language()) },
            { u"created_at"_s, created } };
        lines << u"%1 %2  %3  %4"_s.arg(version.key)
                     .arg(version.version)
                     .arg(created, version.title.in(context.words.language()));
    }
    return Output{ { { u"versions"_s, list } }, lines };
}

} // namespace levelbook::cli
