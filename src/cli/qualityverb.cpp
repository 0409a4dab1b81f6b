#include "cli/texttable.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "text/qualitytext.h"
#include "text/terms.h"
#include "workspace/cycles.h"
#include "workspace/peoplenames.h"
#include "workspace/quality.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

// Of one kind and KPI, where the person names them.
struct FindingFilter {
    std::optional<FindingKind> kind;
    QString kpi;

    bool lets(const Finding& finding) const
    {
        return (!kind || finding.kind == *kind) && (kpi.isEmpty() || finding.kpi == kpi);
    }
};

Result<QualityRequest> qualityRequest(const Context& context, Store& store)
{
    const Arguments& arguments = context.arguments;
    if (arguments.has(u"team"_s) && arguments.has(u"all"_s))
        LEVELBOOK_TRY(needOneOf(arguments, { u"team"_s, u"all"_s }));
    QualityRequest request{ context.globals.today, {}, {}, arguments.value(u"team"_s) };
    if (!arguments.has(u"cycle"_s)) {
        auto period = periodOf(arguments);
        LEVELBOOK_TRY(period);
        request.period = *period;
        return request;
    }
    if (arguments.has(u"from"_s) || arguments.has(u"to"_s))
        LEVELBOOK_TRY(needOneOf(arguments, { u"cycle"_s, u"from"_s, u"to"_s }));
    auto cycle = cycleNamed(store, arguments.value(u"cycle"_s));
    LEVELBOOK_TRY(cycle);
    request.period = cycle->period;
    request.cycle = *std::move(cycle);
    return request;
}

Result<FindingFilter> findingFilter(const Arguments& arguments, const QualityReport& report)
{
    FindingFilter filter{ {}, arguments.value(u"kpi"_s) };
    const auto isWanted = [&](const KpiDefinition& kpi) { return kpi.key == filter.kpi; };
    if (!filter.kpi.isEmpty() && std::none_of(report.kpis.begin(), report.kpis.end(), isWanted))
        return Error{ ErrorCode::UnknownKpi, { filter.kpi }, {} };
    if (!arguments.has(u"kind"_s))
        return filter;
    filter.kind = findingKindFromKey(arguments.value(u"kind"_s));
    if (filter.kind)
        return filter;
    QStringList keys;
    const QList<FindingKind> kinds = findingKinds();
    for (const FindingKind kind : kinds)
        keys << findingKindKey(kind);
    return Error{ ErrorCode::BadChoice, { arguments.value(u"kind"_s), keys }, {} };
}

QJsonValue jumpJson(const std::optional<Jump>& jump)
{
    if (!jump)
        return {};
    const Figure& figure = jump->figure;
    return QJsonObject{ { u"value"_s, number(figure.value) }, { u"low"_s, number(figure.low) },
        { u"high"_s, number(figure.high) }, { u"n"_s, figure.n },
        { u"side"_s, sideKey(jump->side) }, { u"mean"_s, jump->mean }, { u"lower"_s, jump->lower },
        { u"upper"_s, jump->upper }, { u"months"_s, jump->months } };
}

// The person by number or the team by name; both empty where it is about all.
struct Whose {
    QString employeeNo;
    QString team;
    QString shown;
};

Whose whoseOf(
    const Words& words, const Finding& finding, const KpiDefinition& kpi, const PeopleIndex& people)
{
    if (!finding.subject)
        return { {}, {}, everybodyText(words, finding, kpi) };
    const auto* id = std::get_if<EngineerId>(&*finding.subject);
    const Engineer* engineer = id ? people.byId(*id) : nullptr;
    const QString name = subjectName(people, *finding.subject);
    if (!engineer)
        return { {}, name, name };
    return { engineer->employeeNo, {}, u"%1 %2"_s.arg(engineer->employeeNo, name) };
}

QJsonObject toJson(
    const Words& words, const Finding& finding, const KpiDefinition& kpi, const Whose& whose)
{
    return { { u"kind"_s, findingKindKey(finding.kind) }, { u"kpi"_s, finding.kpi },
        { u"engineer"_s, textOrNull(whose.employeeNo) }, { u"team"_s, textOrNull(whose.team) },
        { u"from"_s, day(finding.period.from) }, { u"to"_s, day(finding.period.to) },
        { u"count"_s, qint64(finding.count) }, { u"date"_s, day(finding.date) },
        { u"code"_s, finding.problem ? QJsonValue(errorKey(finding.problem->code)) : QJsonValue() },
        { u"jump"_s, jumpJson(finding.jump) }, { u"text"_s, findingText(words, finding, kpi) } };
}

} // namespace

Result<Output> kpiQuality(const Context& context)
{
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto request = qualityRequest(context, **store);
    LEVELBOOK_TRY(request);
    auto reader = DocumentReader::open(**store);
    LEVELBOOK_TRY(reader);
    auto report = readQuality(*reader, *request, {});
    LEVELBOOK_TRY(report);
    auto filter = findingFilter(context.arguments, *report);
    LEVELBOOK_TRY(filter);
    report->findings.removeIf([&](const Finding& finding) { return !filter->lets(finding); });

    const Words& words = context.words;
    QHash<QString, const KpiDefinition*> kpis;
    for (const KpiDefinition& kpi : std::as_const(report->kpis))
        kpis.insert(kpi.key, &kpi);
    QJsonArray findings;
    QJsonObject counts;
    TextTable table({ words.translate("Quality", "Kind"), label(words, Term::Kpi),
        words.translate("Quality", "Whose"), words.translate("Quality", "Period"),
        words.translate("Quality", "What to look at") });
    const QList<FindingKind> kinds = findingKinds();
    for (const FindingKind kind : kinds)
        counts[findingKindKey(kind)] = 0;
    for (const Finding& finding : std::as_const(report->findings)) {
        const KpiDefinition& kpi = *kpis[finding.kpi];
        const Whose whose = whoseOf(words, finding, kpi, reader->people());
        const QString key = findingKindKey(finding.kind);
        counts[key] = counts[key].toInt() + 1;
        findings << toJson(words, finding, kpi, whose);
        table.add({ label(words, finding.kind), kpi.name.in(words.language()), whose.shown,
            findingPeriodText(words, finding), findingText(words, finding, kpi) });
    }
    QStringList lines{ findingCountsText(words, report->findings) };
    if (!report->findings.isEmpty())
        lines << QString() << table.lines();
    const QJsonObject json{ { u"cycle"_s,
                                request->cycle ? QJsonValue(request->cycle->name) : QJsonValue() },
        { u"from"_s, day(request->period.from) }, { u"to"_s, day(request->period.to) },
        { u"counts"_s, counts }, { u"findings"_s, findings } };
    return Output{ { { u"quality"_s, json } }, lines };
}

} // namespace levelbook::cli
