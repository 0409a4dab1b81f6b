// How long the figures of a team and of the whole company take on the file of a company, from a
// store that is open. duckdb_bench sets those of everybody against another program's.
#include "companyfile.h"
#include "workspace/figures.h"

#include <benchmark/benchmark.h>

namespace levelbook::bench {

namespace {

const Period halfYear{ QDate(2024, 1, 1), QDate(2024, 7, 1) };
const Period allMonths{ QDate(2020, 1, 1), QDate(2025, 1, 1) };

void teamFigures(benchmark::State& state, const QList<Period>& spans)
{
    Store& store = company().store();
    const PeopleIndex people = need(PeopleIndex::read(store));
    const Framework framework = need(store.framework(FrameworkId{ 1 }));
    FigureReader reader(store, people, framework);
    const Team& team = people.teams()[people.teams().size() / 2];
    for (auto _ : state)
        benchmark::DoNotOptimize(need(reader.forTeam(team, spans, {})));
}
void teamHalfYear(benchmark::State& state) { teamFigures(state, { halfYear }); }
void teamAllTime(benchmark::State& state) { teamFigures(state, { allMonths }); }
BENCHMARK(teamHalfYear)->Unit(benchmark::kMillisecond);
BENCHMARK(teamAllTime)->Unit(benchmark::kMillisecond);

// Everybody pooled: of the KPIs whose figures are made of sums, or of medians, each in all spans.
void everybody(benchmark::State& state, const QList<Period>& spans, bool medians)
{
    Store& store = company().store();
    const PeopleIndex people = need(PeopleIndex::read(store));
    const Framework framework = need(store.framework(FrameworkId{ 1 }));
    FigureReader reader(store, people, framework);
    QStringList keys;
    for (const KpiDefinition& kpi : framework.kpis()) {
        if (kpi.kind != KpiKind::Snapshot && (kpi.kind == KpiKind::Duration) == medians)
            keys << kpi.key;
    }
    for (auto _ : state) {
        for (const QString& key : std::as_const(keys))
            benchmark::DoNotOptimize(need(reader.forEverybody(spans, key)));
    }
}
void everybodySumsByMonth(benchmark::State& state) { everybody(state, monthsOf(allMonths), false); }
void everybodySumsHalfYear(benchmark::State& state) { everybody(state, { halfYear }, false); }
void everybodyMediansByMonth(benchmark::State& state)
{
    everybody(state, monthsOf(allMonths), true);
}
void everybodyMediansHalfYear(benchmark::State& state) { everybody(state, { halfYear }, true); }
BENCHMARK(everybodySumsByMonth)->Unit(benchmark::kMillisecond);
BENCHMARK(everybodySumsHalfYear)->Unit(benchmark::kMillisecond);
BENCHMARK(everybodyMediansByMonth)->Unit(benchmark::kMillisecond);
BENCHMARK(everybodyMediansHalfYear)->Unit(benchmark::kMillisecond);

// The values of a team's XmR chart of each KPI.
void teamChartData(benchmark::State& state) { teamFigures(state, monthsOf(allMonths)); }
BENCHMARK(teamChartData)->Unit(benchmark::kMillisecond);

// Everybody by name, with histories: what stands before any figure.
void peopleIndex(benchmark::State& state)
{
    Store& store = company().store();
    for (auto _ : state)
        benchmark::DoNotOptimize(need(PeopleIndex::read(store)));
}
BENCHMARK(peopleIndex)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace levelbook::bench
