#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "sources/sources.h"
#include "text/format.h"
#include "text/labels.h"
#include "workspace/imports.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

Result<ImportRequest> requestFrom(const Context& context)
{
    const Arguments& arguments = context.arguments;
    ImportRequest request;
    request.path = arguments.positional[0];
    request.dryRun = arguments.has(u"dry-run"_s);
    request.by = context.globals.as;
    request.now = context.globals.now;
    request.today = context.globals.today;
    if (arguments.has(u"encoding"_s)) {
        const auto encoding = encodingFromKey(arguments.value(u"encoding"_s));
        if (!encoding)
            return Error{ ErrorCode::BadChoice,
                { arguments.value(u"encoding"_s),
                    u"detect, utf-8, utf-16le, utf-16be, windows-949"_s },
                {} };
        request.reading.encoding = *encoding;
    }
    return request;
}

// --complete, --complete-kpi and --team or --all stand together or not at all.
Result<std::optional<CompletenessClaim>> claimFrom(const Arguments& arguments)
{
    const bool any = arguments.has(u"complete"_s) || arguments.has(u"complete-kpi"_s)
        || arguments.has(u"team"_s) || arguments.has(u"all"_s);
    if (!any)
        return std::optional<CompletenessClaim>();
    for (const auto& option : { u"complete"_s, u"complete-kpi"_s }) {
        if (!arguments.has(option))
            return Error{ ErrorCode::MissingOption, { u"--"_s + option }, {} };
    }
    LEVELBOOK_TRY(needOneOf(arguments, { u"team"_s, u"all"_s }));
    auto period = periodFromText(arguments.value(u"complete"_s));
    LEVELBOOK_TRY(period);
    return std::optional(CompletenessClaim{
        *period, listFromText(arguments.value(u"complete-kpi"_s)), arguments.optional(u"team"_s) });
}

QJsonValue idValue(std::optional<ImportId> id) { return id ? QJsonValue(id->value) : QJsonValue(); }

Output outputOf(const Context& context, const ImportOutcome& outcome)
{
    const QJsonObject json{ { u"id"_s, idValue(outcome.id) }, { u"file"_s, outcome.file },
        { u"rows"_s, outcome.rows }, { u"added"_s, outcome.added },
        { u"updated"_s, outcome.updated }, { u"unchanged"_s, outcome.unchanged },
        { u"problems"_s, QJsonArray() } };
    const Words& words = context.words;
    QStringList lines{ filled(
        words.translate("Cli", "Rows: %1, added: %2, updated: %3, unchanged: %4"),
        { countText(outcome.rows), countText(outcome.added), countText(outcome.updated),
            countText(outcome.unchanged) }) };
    if (outcome.id)
        lines << filled(
            words.translate("Cli", "Import number %1"), { QString::number(outcome.id->value) });
    else
        lines << words.translate("Cli", "Nothing was changed.");
    return { { { u"import"_s, json } }, lines };
}

Result<Output> import(const Context& context, const ImportRequest& request,
    Result<ImportOutcome> (*run)(Store&, const ImportRequest&))
{
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    auto outcome = run(**store, request);
    LEVELBOOK_TRY(outcome);
    return outputOf(context, *outcome);
}

} // namespace

Result<Output> importPeopleFile(const Context& context)
{
    auto request = requestFrom(context);
    LEVELBOOK_TRY(request);
    return import(context, *request, importPeople);
}

Result<Output> importKpiFile(const Context& context)
{
    auto request = requestFrom(context);
    LEVELBOOK_TRY(request);
    auto claim = claimFrom(context.arguments);
    LEVELBOOK_TRY(claim);
    request->complete = *claim;
    if (context.arguments.has(u"source"_s))
        request->source = context.arguments.value(u"source"_s);
    return import(context, *request, importKpi);
}

Result<Output> importGrowthFile(const Context& context)
{
    auto request = requestFrom(context);
    LEVELBOOK_TRY(request);
    return import(context, *request, importGrowth);
}

Result<Output> importSources(const Context& context)
{
    QJsonArray list;
    QStringList lines;
    for (const KpiSource& source : kpiSources()) {
        const QString title = context.words.translate("KpiSource", source.title);
        const QString name = QString::fromLatin1(source.name);
        list << QJsonObject{ { u"name"_s, name }, { u"title"_s, title } };
        lines << u"%1  %2"_s.arg(name, title);
    }
    return Output{ { { u"sources"_s, list } }, lines };
}

Result<Output> importList(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto imports = (*store)->imports();
    LEVELBOOK_TRY(imports);
    const Words& words = context.words;
    QJsonArray list;
    TextTable table({ u">"_s + words.translate("Cli", "Number"), words.translate("Cli", "Kind"),
        words.translate("Cli", "File"), words.translate("Cli", "At (UTC)"),
        words.translate("Cli", "By"), u">"_s + words.translate("Cli", "Rows"),
        u">"_s + words.translate("Cli", "Added"), u">"_s + words.translate("Cli", "Updated"),
        words.translate("Cli", "Taken back at (UTC)") });
    for (const ImportLog& log : std::as_const(*imports)) {
        const QString undone =
            log.undoneAt.isValid() ? log.undoneAt.toString(Qt::ISODate) : QString();
        list << QJsonObject{ { u"id"_s, log.id.value }, { u"kind"_s, importKindKey(log.kind) },
            { u"file"_s, log.file }, { u"sha256"_s, log.sha256 }, { u"source"_s, log.source },
            { u"by"_s, textOrNull(log.by) }, { u"at"_s, log.at.toString(Qt::ISODate) },
            { u"rows"_s, log.rows }, { u"added"_s, log.added }, { u"updated"_s, log.updated },
            { u"unchanged"_s, log.unchanged }, { u"undone_at"_s, textOrNull(undone) } };
        table.add({ QString::number(log.id.value), label(words, log.kind), log.file,
            log.at.toString(Qt::ISODate), log.by, countText(log.rows), countText(log.added),
            countText(log.updated), undone });
    }
    return Output{ { { u"imports"_s, list } }, table.lines() };
}

Result<Output> importUndo(const Context& context)
{
    bool isNumber = false;
    const QString text = context.arguments.positional[0];
    const ImportId id{ text.toLongLong(&isNumber) };
    if (!isNumber)
        return Error{ ErrorCode::BadNumber, { text }, {} };
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    LEVELBOOK_TRY(undoImport(**store, id, context.globals.now));
    return Output{ { { u"undone"_s, QJsonObject{ { u"id"_s, id.value } } } },
        { filled(context.words.translate("Cli", "Import number %1 was taken back."), { text }) } };
}

} // namespace levelbook::cli
