// The charts of people side by side: small multiples, heat map, box plot, radar, bars, growth.
#include "charts/growthchart.h"
#include "cli/chartground.h"
#include "cli/verbs.h"

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

// The ground with those whom the chart is about.
struct Chosen {
    std::unique_ptr<ChartGround> ground;
    PeopleChoice choice;
    QString subject;
};

Result<Chosen> chosenOf(const Context& context)
{
    auto choice = choiceOf(context.arguments);
    LEVELBOOK_TRY(choice);
    auto ground = groundOf(context);
    LEVELBOOK_TRY(ground);
    auto subject = subjectOf((*ground)->people, *choice);
    LEVELBOOK_TRY(subject);
    return Chosen{ *std::move(ground), *choice, *subject };
}

// Everybody's figures of all KPIs of the framework that most of them have.
Result<QList<FiguresRow>> allFigures(const Chosen& chosen)
{
    ChartGround& ground = *chosen.ground;
    auto owners = chosenPeople(ground.people, chosen.choice, ground.period);
    LEVELBOOK_TRY(owners);
    auto framework = frameworkOfMost(*ground.store, ground.people, *owners);
    LEVELBOOK_TRY(framework);
    ground.framework = *std::move(framework);
    FigureReader reader(*ground.store, ground.people, ground.framework);
    return figuresOf(reader, ground.people, *owners, ground.period, {}, alwaysWanted);
}

Result<charts::DimensionsData> dimensionsOf(const Context& context)
{
    auto chosen = chosenOf(context);
    LEVELBOOK_TRY(chosen);
    auto rows = allFigures(*chosen);
    LEVELBOOK_TRY(rows);
    charts::DimensionsData data;
    data.subject = chosen->subject;
    if (!chosen->choice.employeeNo.isEmpty()) {
        data.who = rows->first().who.subject;
        data.level = rows->first().who.level;
    }
    data.period = chosen->ground->period;
    data.people = static_cast<int>(rows->size());
    data.kpis = chosen->ground->framework.kpis();
    data.dimensions = scoresOf(chosen->ground->framework, *rows);
    return data;
}

} // namespace

Result<Output> chartMultiples(const Context& context)
{
    auto chosen = chosenOf(context);
    LEVELBOOK_TRY(chosen);
    ChartGround& ground = *chosen->ground;
    auto owners = chosenOwners(ground.people, chosen->choice, ground.period, *ground.kpi);
    LEVELBOOK_TRY(owners);
    FigureReader reader(*ground.store, ground.people, ground.framework);
    auto rows =
        monthsOf(reader, ground.people, *owners, ground.period, ground.kpi->key, alwaysWanted);
    LEVELBOOK_TRY(rows);
    return written(
        context, charts::MultiplesData{ *ground.kpi, chosen->subject, ground.period, *rows });
}

Result<Output> chartHeatmap(const Context& context)
{
    auto chosen = chosenOf(context);
    LEVELBOOK_TRY(chosen);
    auto rows = allFigures(*chosen);
    LEVELBOOK_TRY(rows);
    return written(context,
        charts::HeatmapData{
            chosen->ground->framework.dimensions, chosen->subject, chosen->ground->period, *rows });
}

Result<Output> chartBox(const Context& context)
{
    auto chosen = chosenOf(context);
    LEVELBOOK_TRY(chosen);
    ChartGround& ground = *chosen->ground;
    const QString by = context.arguments.optional(u"by"_s).value_or(u"level"_s);
    if (by != u"level" && by != u"team")
        return Error{ ErrorCode::BadChoice, { by, u"level, team"_s }, {} };
    auto owners = chosenOwners(ground.people, chosen->choice, ground.period, *ground.kpi);
    LEVELBOOK_TRY(owners);
    FigureReader reader(*ground.store, ground.people, ground.framework);
    auto rows =
        figuresOf(reader, ground.people, *owners, ground.period, ground.kpi->key, alwaysWanted);
    LEVELBOOK_TRY(rows);
    return written(context,
        charts::BoxData{ *ground.kpi, chosen->subject, ground.period,
            by == u"team" ? charts::BoxGroup::Team : charts::BoxGroup::Level, *rows });
}

Result<Output> chartRadar(const Context& context)
{
    auto data = dimensionsOf(context);
    LEVELBOOK_TRY(data);
    return written(context, charts::RadarData{ *data });
}

Result<Output> chartBars(const Context& context)
{
    auto data = dimensionsOf(context);
    LEVELBOOK_TRY(data);
    return written(context, charts::BarsData{ *data });
}

Result<Output> chartGrowth(const Context& context)
{
    auto chosen = chosenOf(context);
    LEVELBOOK_TRY(chosen);
    ChartGround& ground = *chosen->ground;
    const QDate today = context.globals.today;
    const bool bounded = ground.period.isValid();
    auto owners = chosenPeople(
        ground.people, chosen->choice, bounded ? ground.period : Period{ today, today.addDays(1) });
    LEVELBOOK_TRY(owners);
    auto people = growthOf(*ground.store, ground.people, *owners, today, alwaysWanted);
    LEVELBOOK_TRY(people);
    return written(context,
        charts::GrowthData{ chosen->subject,
            bounded ? ground.period : charts::growthPeriod(*people, today), *people });
}

} // namespace levelbook::cli
