// The reports that are one paper each: a blank form, a team, a cycle, the job description.
#include "cli/paperfile.h"
#include "cli/selection.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "reports/cyclereport.h"
#include "reports/formreport.h"
#include "reports/frameworkreport.h"
#include "reports/teamreport.h"
#include "text/format.h"
#include "workspace/cycles.h"
#include "workspace/papers.h"

using namespace Qt::StringLiterals;

namespace levelbook::cli {

Result<Output> reportForm(const Context& context)
{
    const Arguments& arguments = context.arguments;
    LEVELBOOK_TRY(needOneOf(arguments, { u"level"_s, u"engineer"_s }));
    FormRequest request;
    request.employeeNo = arguments.value(u"engineer"_s);
    request.cycle = arguments.value(u"cycle"_s);
    request.today = context.globals.today;
    if (arguments.has(u"level"_s)) {
        auto level = levelOf(arguments);
        LEVELBOOK_TRY(level);
        request.level = *level;
    }
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    if (arguments.has(u"version"_s) || arguments.has(u"framework"_s)) {
        auto version = selectedFramework(**store, arguments);
        LEVELBOOK_TRY(version);
        request.framework = version->id;
    }
    auto paper = formPaper(**store, request, context.globals.now);
    LEVELBOOK_TRY(paper);
    return writtenPaper(context, reports::formFileStem(*paper, context.words),
        [&](reports::PaperLanguage language) { return reports::formReport(*paper, language); });
}

Result<Output> reportTeam(const Context& context)
{
    const Arguments& arguments = context.arguments;
    LEVELBOOK_TRY(needOneOf(arguments, { u"team"_s, u"all"_s }));
    auto period = periodOf(arguments);
    LEVELBOOK_TRY(period);
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto paper = teamPaper(**store, arguments.value(u"team"_s), *period, context.globals.now,
        [](qint64, qint64) { return true; });
    LEVELBOOK_TRY(paper);
    const QString stem = QStringList{ context.words.translate("Report", "Team KPIs"), paper->team,
        dateText(period->from) }
                             .join(u' ');
    return writtenPaper(context, stem.simplified(),
        [&](reports::PaperLanguage language) { return reports::teamReport(*paper, language); });
}

Result<Output> reportCycle(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto cycle = cycleNamed(**store, context.arguments.value(u"cycle"_s));
    LEVELBOOK_TRY(cycle);
    auto reader = DocumentReader::open(**store);
    LEVELBOOK_TRY(reader);
    auto paper =
        cyclePaper(*reader, *cycle, context.globals.now, [](qint64, qint64) { return true; });
    LEVELBOOK_TRY(paper);
    return writtenPaper(context,
        context.words.translate("Report", "Review cycle") + u' ' + cycle->name,
        [&](reports::PaperLanguage language) { return reports::cycleReport(*paper, language); });
}

Result<Output> reportFramework(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto version = selectedFramework(**store, context.arguments);
    LEVELBOOK_TRY(version);
    auto paper = frameworkPaper(**store, version->id, context.globals.now);
    LEVELBOOK_TRY(paper);
    return writtenPaper(context, paper->framework.title.in(context.words.language()),
        [&](reports::PaperLanguage language) {
            return reports::frameworkReport(*paper, language);
        });
}

} // namespace levelbook::cli
