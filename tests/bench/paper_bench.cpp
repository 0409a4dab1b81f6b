// How long a two-page Korean review takes from its blocks to the bytes of a PDF.
#include "companyfile.h"
#include "reports/layout.h"
#include "reports/pdf.h"
#include "reports/sample.h"

#include <benchmark/benchmark.h>

namespace levelbook::bench {

namespace {

void reviewPdf(benchmark::State& state)
{
    const reports::Document document = reports::test::koreanReview();
    if (reports::layout(document).pages.size() != 2)
        giveUp(QStringLiteral("the review has not two pages"));
    for (auto _ : state)
        benchmark::DoNotOptimize(need(reports::pdfBytes(reports::layout(document))));
}
BENCHMARK(reviewPdf)->Unit(benchmark::kMillisecond);

void reviewLayout(benchmark::State& state)
{
    const reports::Document document = reports::test::koreanReview();
    for (auto _ : state)
        benchmark::DoNotOptimize(reports::layout(document));
}
BENCHMARK(reviewLayout)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace levelbook::bench
