// How long the figures of one team take on the file of a company, from a store that is open.
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
void teamByMonth(benchmark::State& state) { teamFigures(state, monthsOf(allMonths)); }
BENCHMARK(teamHalfYear)->Unit(benchmark::kMillisecond);
BENCHMARK(teamAllTime)->Unit(benchmark::kMillisecond);
BENCHMARK(teamByMonth)->Unit(benchmark::kMillisecond);

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
