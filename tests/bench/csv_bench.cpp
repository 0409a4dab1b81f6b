// How long it takes to read a company's records from CSV, without and with checking each of them.
#include "companyfile.h"
#include "sources/csvreader.h"
#include "sources/sources.h"

#include <benchmark/benchmark.h>

namespace levelbook::bench {

namespace {

// Fields alone: decoding and splitting.
void csvFields(benchmark::State& state)
{
    CompanyFile& file = company();
    for (auto _ : state) {
        CsvReader csv(need(TextDecoder::open(file.kpiCsv())));
        std::int64_t records = 0;
        while (need(csv.next()) == CsvReader::Step::Record)
            ++records;
        if (records != file.records() + 1)
            giveUp(QStringLiteral("records are missing"));
    }
    state.SetItemsProcessed(state.iterations() * file.records());
}
BENCHMARK(csvFields)->Unit(benchmark::kMillisecond);

// Whole rows: numbers, dates, KPIs and their rules.
void csvRows(benchmark::State& state)
{
    CompanyFile& file = company();
    const QList<KpiDefinition> kpis = need(file.store().framework(FrameworkId{ 1 })).kpis();
    for (auto _ : state) {
        std::int64_t rows = 0;
        ProblemList problems;
        const KpiRequest request{ file.kpiCsv(), kpis, {}, [&rows](const KpiRow&) {
                                     ++rows;
                                     return Result<void>();
                                 } };
        need(kpiSourceFor(file.kpiCsv()).read(request, problems));
        if (rows != file.records() || !problems.isEmpty())
            giveUp(QStringLiteral("rows are missing"));
    }
    state.SetItemsProcessed(state.iterations() * file.records());
}
BENCHMARK(csvRows)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace levelbook::bench
