#include "cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

const OptionSpec engineer{ "engineer", "NO" };
const OptionSpec neededEngineer{ "engineer", "NO", true };
const OptionSpec team{ "team", "T" };
const OptionSpec all{ "all" };
const OptionSpec kpi{ "kpi", "KEY" };
const OptionSpec neededKpi{ "kpi", "KEY", true };
const OptionSpec from{ "from", "D", true };
const OptionSpec to{ "to", "D", true };
const OptionSpec cycle{ "cycle", "NAME", true };
const OptionSpec out{ "out", "PATH", true };
const OptionSpec theme{ "theme", "light|dark" };
const OptionSpec page{ "page", "N" };
const OptionSpec show{ "show", "D..D" };
const OptionSpec size{ "size", "1000x600" };
const OptionSpec language{ "language", "ko|en|both" };
const OptionSpec paper{ "paper", "a4|letter" };
const OptionSpec format{ "format", "pdf|html" };
const OptionSpec dryRun{ "dry-run" };
const OptionSpec framework{ "framework", "KEY" };
const OptionSpec version{ "version", "V" };

} // namespace

const QList<Command>& commands()
{
    static const QList<Command> list{
        { "create", {}, { { "sample" } },
            QT_TRANSLATE_NOOP("Cli",
                "Make a new file with the built-in framework, with --sample also a made-up team"),
            create },
        { "info", {}, {},
            QT_TRANSLATE_NOOP("Cli", "Show counts, schema version, framework and path"), info },
        { "overview", {}, { { "cycle", "NAME" } },
            QT_TRANSLATE_NOOP("Cli",
                "Show what is due from the person of --as, how far a cycle is, and what its data "
                "lacks"),
            overview },
        { "framework show", {}, { framework, version },
            QT_TRANSLATE_NOOP("Cli", "Show the role framework"), frameworkShow },
        { "framework export", { "FILE" }, { framework, version },
            QT_TRANSLATE_NOOP("Cli", "Write the role framework to a JSON file"), frameworkExport },
        { "framework import", { "FILE" }, {},
            QT_TRANSLATE_NOOP("Cli", "Read a role framework as a new version"), frameworkImport },
        { "framework copy", { "NEWKEY" },
            { framework, version, { "title-ko", "TEXT" }, { "title-en", "TEXT" } },
            QT_TRANSLATE_NOOP("Cli", "Make a new role framework from a copy"), frameworkCopy },
        { "framework versions", {}, { framework },
            QT_TRANSLATE_NOOP("Cli", "List the versions of the frameworks"), frameworkVersions },
        { "framework diff", { "V", "V" }, { framework },
            QT_TRANSLATE_NOOP(
                "Cli", "Show what differs between two versions of a framework (KEY@V: of any)"),
            frameworkDiffVerb },
        { "import people", { "FILE" }, { dryRun, { "encoding", "NAME" } },
            QT_TRANSLATE_NOOP("Cli", "Add and update people from a CSV file"), importPeopleFile },
        { "import kpi", { "FILE" },
            { { "source", "NAME" }, dryRun, { "encoding", "NAME" }, { "complete", "FROM..TO" },
                { "complete-kpi", "KEY,..." }, team, all },
            QT_TRANSLATE_NOOP(
                "Cli", "Add and update KPI records; --complete declares that no row means 0"),
            importKpiFile },
        { "import growth", { "FILE" }, { dryRun, { "encoding", "NAME" } },
            QT_TRANSLATE_NOOP("Cli", "Add and update roadmap ticks from a CSV file"),
            importGrowthFile },
        { "import sources", {}, {},
            QT_TRANSLATE_NOOP("Cli", "List the file formats of KPI records"), importSources },
        { "import list", {}, {}, QT_TRANSLATE_NOOP("Cli", "List the imports"), importList },
        { "import undo", { "ID" }, {}, QT_TRANSLATE_NOOP("Cli", "Take an import back"),
            importUndo },
        { "export people", {}, { out },
            QT_TRANSLATE_NOOP("Cli", "Write the people to a CSV or XLSX file"), exportPeople },
        { "export kpi", {}, { out },
            QT_TRANSLATE_NOOP("Cli", "Write the KPI records to a CSV or XLSX file"), exportKpi },
        { "export growth", {}, { out },
            QT_TRANSLATE_NOOP("Cli", "Write the roadmap ticks to a CSV or XLSX file"),
            exportGrowth },
        { "export reviews", {}, { out, cycle },
            QT_TRANSLATE_NOOP("Cli",
                "Write the reviews of a cycle, with scores and grades, to a CSV or XLSX file"),
            exportReviews },
        { "export calendar", {}, { cycle, out },
            QT_TRANSLATE_NOOP("Cli",
                "Write a cycle's due dates to a calendar file (.ics), with --as those of a person"),
            exportCalendar },
        { "people list", {}, { team, { "level", "L" }, { "find", "TEXT" } },
            QT_TRANSLATE_NOOP("Cli", "List people"), peopleList },
        { "people absence", { "NO" }, { from, to, { "reason", "TEXT" } },
            QT_TRANSLATE_NOOP("Cli", "Write down that a person is away"), peopleAbsence },
        { "people framework", { "NO", "KEY" }, {},
            QT_TRANSLATE_NOOP("Cli", "Let a person work by a role framework"), peopleFramework },
        { "kpi list", {},
            { engineer, team, all, kpi, from, to, { "by", "month|quarter" }, framework },
            QT_TRANSLATE_NOOP("Cli", "Show the KPI figures of a person, a team or everybody"),
            kpiList },
        { "kpi rows", {}, { neededEngineer, neededKpi, from, to },
            QT_TRANSLATE_NOOP("Cli", "Show the records behind a figure, with their origin"),
            kpiRows },
        { "kpi quality", {},
            { { "cycle", "NAME" }, { "from", "D" }, { "to", "D" }, team, all, kpi,
                { "kind", "KIND" } },
            QT_TRANSLATE_NOOP("Cli",
                "List what is missing, undeclared, stale, impossible or a sudden jump in the "
                "records of a cycle or a period"),
            kpiQuality },
        { "kpi leave-out", {},
            { engineer, team, neededKpi, { "date", "D", true }, { "ref", "R" },
                { "reason", "TEXT" }, { "undo" } },
            QT_TRANSLATE_NOOP("Cli",
                "Leave a record out of all figures, with a reason, or (--undo) let it count again"),
            kpiLeaveOut },
        { "cycle add", { "NAME" }, { from, to, { "stages", "self,first,second,calibration" } },
            QT_TRANSLATE_NOOP("Cli", "Plan a review cycle"), cycleAdd },
        { "cycle set", { "NAME" },
            { { "name", "NAME" }, { "from", "D" }, { "to", "D" }, { "stages", "STAGE,..." },
                { "due", "STAGE=D,...", false, true }, { "appeal-days", "N" },
                { "quota", "GRADE=PERCENT,..." }, { "approval", "TITLE=NO,..." } },
            QT_TRANSLATE_NOOP("Cli",
                "Set a review cycle's name, period, stages, due dates, appeal days, grade quotas "
                "and approval line"),
            cycleSet },
        { "cycle list", {}, {}, QT_TRANSLATE_NOOP("Cli", "List the review cycles"), cycleList },
        { "cycle advance", { "NAME" }, { dryRun },
            QT_TRANSLATE_NOOP(
                "Cli", "Take a review cycle to its next state, and say what that means"),
            cycleAdvance },
        { "cycle calibration", { "NAME" }, { team },
            QT_TRANSLATE_NOOP("Cli",
                "Show a cycle's grades side by side: reviews, counts against the quota, raters"),
            cycleCalibration },
        { "review start", {},
            { cycle, engineer, team, all, { "level", "L" }, { "first", "NO" }, { "second", "NO" },
                dryRun },
            QT_TRANSLATE_NOOP("Cli", "Start reviews, and say who was passed over and why"),
            reviewStart },
        { "review list", {}, { cycle }, QT_TRANSLATE_NOOP("Cli", "List the reviews of a cycle"),
            reviewList },
        { "review show", {}, { cycle, neededEngineer, { "revision", "N" } },
            QT_TRANSLATE_NOOP("Cli", "Show a review with its scores and how they were made"),
            reviewShow },
        { "review fill", {}, { cycle, neededEngineer, { "file", "F.json", true } },
            QT_TRANSLATE_NOOP("Cli", "Put in a rater's part from a JSON file"), reviewFill },
        { "review advance", {},
            { cycle, neededEngineer, { "to", "STATE", true }, { "reason", "TEXT" },
                { "upheld", "yes|no" } },
            QT_TRANSLATE_NOOP("Cli",
                "Take a review to another state: on, back, to an appeal and its decision, or open "
                "again"),
            reviewAdvance },
        { "review sign", {},
            { cycle, neededEngineer, { "box", "N", true }, { "behalf", "NO" }, { "final" } },
            QT_TRANSLATE_NOOP("Cli",
                "Sign a box of the approval line: one's own, on behalf of an absent person, or "
                "with final authority"),
            reviewSign },
        { "review raters", {}, { cycle, neededEngineer, { "first", "NO" }, { "second", "NO" } },
            QT_TRANSLATE_NOOP("Cli", "Change the raters of a review that is started"),
            reviewRaters },
        { "review diff", {}, { cycle, neededEngineer, { "from", "N", true }, { "to", "N", true } },
            QT_TRANSLATE_NOOP("Cli", "Show what differs between two revisions of a review"),
            reviewDiff },
        { "growth show", {}, { neededEngineer, { "to", "D" } },
            QT_TRANSLATE_NOOP("Cli",
                "Show a person's roadmap, and what is known about the step to the next level"),
            growthShow },
        { "growth tick", {},
            { neededEngineer, { "item", "KEY", true }, { "on", "D" }, { "note", "TEXT" },
                { "evidence", "URL|kpi:KEY@FROM..TO" }, { "undo" } },
            QT_TRANSLATE_NOOP("Cli",
                "Tick an item of the roadmap, change its day, note or evidence, or take the tick "
                "back"),
            growthTick },
        { "growth goal", {},
            { neededEngineer, { "goal", "N", true }, { "state", "open|done|dropped", true },
                { "on", "D" }, { "note", "TEXT" } },
            QT_TRANSLATE_NOOP("Cli", "Set what has become of a goal of the last approved review"),
            growthGoal },
        { "report list", {}, {}, QT_TRANSLATE_NOOP("Cli", "List the reports"), reportList },
        { "report review", {},
            { out, cycle, engineer, team, all, language, paper, format, { "revision", "N" },
                { "evidence" }, { "one-file" } },
            QT_TRANSLATE_NOOP("Cli",
                "Print reviews as PDF or web pages: one file, or with --team and --all a folder; "
                "--one-file puts all into one PDF, with bookmarks"),
            reportReview, true },
        { "report form", {},
            { out, { "level", "L" }, engineer, { "cycle", "NAME" }, framework, version, language,
                paper, format },
            QT_TRANSLATE_NOOP(
                "Cli", "Print a level's form, or a person's, to fill in, as PDF or a web page"),
            reportForm, true },
        { "report team", {}, { out, team, all, from, to, language, paper, format },
            QT_TRANSLATE_NOOP(
                "Cli", "Print a team's KPIs as charts and tables, as PDF or a web page"),
            reportTeam, true },
        { "report cycle", {}, { out, cycle, language, paper, format },
            QT_TRANSLATE_NOOP("Cli",
                "Print how far a review cycle is, its grades and quotas and their reasons, as PDF "
                "or a web page"),
            reportCycle, true },
        { "report growth", {},
            { out, engineer, team, all, { "to", "D" }, language, paper, format, { "one-file" } },
            QT_TRANSLATE_NOOP("Cli",
                "Print people's roadmaps and promotion readiness as PDF or web pages, as reviews "
                "are"),
            reportGrowth, true },
        { "report framework", {}, { out, framework, version, language, paper, format },
            QT_TRANSLATE_NOOP(
                "Cli", "Print the job description as a booklet, as PDF or a web page"),
            reportFramework, true },
        { "chart list", {}, {}, QT_TRANSLATE_NOOP("Cli", "List the charts"), chartList },
        { "chart dots", {},
            { out, team, all, neededKpi, from, to, { "order", "name|value" }, theme, size },
            QT_TRANSLATE_NOOP("Cli", "Draw people with their 95% intervals and targets"), chartDots,
            true },
        { "chart xmr", {}, { out, engineer, team, neededKpi, from, to, show, theme, size },
            QT_TRANSLATE_NOOP("Cli", "Draw a KPI by month with its limits and signals"), chartXmr,
            true },
        { "chart multiples", {},
            { out, engineer, team, all, neededKpi, from, to, show, page, theme, size },
            QT_TRANSLATE_NOOP("Cli", "Draw a KPI by month, a small picture for each person"),
            chartMultiples, true },
        { "chart heatmap", {}, { out, engineer, team, all, from, to, theme, size },
            QT_TRANSLATE_NOOP("Cli", "Draw people's scores in all KPIs as a heat map"),
            chartHeatmap, true },
        { "chart box", {},
            { out, engineer, team, all, neededKpi, from, to, { "by", "level|team" }, theme, size },
            QT_TRANSLATE_NOOP("Cli", "Draw people's figures by level or team as a box plot"),
            chartBox, true },
        { "chart radar", {}, { out, engineer, team, all, from, to, theme, size },
            QT_TRANSLATE_NOOP("Cli", "Draw the dimensions' scores against the targets as a radar"),
            chartRadar, true },
        { "chart bars", {}, { out, engineer, team, all, from, to, theme, size },
            QT_TRANSLATE_NOOP("Cli", "Draw the dimensions' and KPIs' scores as bars"), chartBars,
            true },
        { "chart funnel", {}, { out, cycle, team, theme, size },
            QT_TRANSLATE_NOOP("Cli", "Draw how far the reviews of a cycle are, by state"),
            chartFunnel, true },
        { "chart grades", {}, { out, cycle, team, theme, size },
            QT_TRANSLATE_NOOP("Cli", "Draw the grades of a cycle against their quota"), chartGrades,
            true },
        { "chart growth", {},
            { out, engineer, team, all, { "from", "D" }, { "to", "D" }, show, page, theme, size },
            QT_TRANSLATE_NOOP("Cli", "Draw how people went along their roadmaps"), chartGrowth,
            true },
        { "backup", { "FILE" }, {}, QT_TRANSLATE_NOOP("Cli", "Write a verified copy of the file"),
            backup },
        { "restore", { "FILE" }, {},
            QT_TRANSLATE_NOOP(
                "Cli", "Put a verified copy in the place of the file, which is kept aside"),
            restore },
        { "check", {}, { { "recount" } },
            QT_TRANSLATE_NOOP("Cli",
                "Check that the file is sound; --recount first counts the kept sums of teams anew"),
            check },
        { "migrate", {}, {},
            QT_TRANSLATE_NOOP(
                "Cli", "Bring an older file to this program's schema, after a verified backup"),
            migrate },
    };
    return list;
}

bool isPath(const char* placeholder)
{
    const auto name = QLatin1String(placeholder);
    return name == "FILE"_L1 || name == "PATH"_L1 || name == "F.json"_L1;
}

QString synopsis(const Command& command)
{
    QString text = QString::fromLatin1(command.verb);
    for (const char* name : command.positional)
        text += u' ' + QString::fromLatin1(name);
    for (const OptionSpec& option : command.options) {
        QString part = u"--"_s + QString::fromLatin1(option.name);
        if (option.value)
            part += u' ' + QString::fromLatin1(option.value);
        text += u' ' + (option.required ? part : u'[' + part + u']');
    }
    return text;
}

} // namespace levelbook::cli
