// How long it takes from "cancel" until an import has stopped and taken everything back.
#include "companyfile.h"

#include <QElapsedTimer>

#include <benchmark/benchmark.h>
#include <mutex>

namespace levelbook::bench {

namespace {

// The argument: how much of the file has been read when it is cancelled, in percent.
void cancelImport(benchmark::State& state)
{
    CompanyFile& file = company();
    // All rows are known, and each is looked at: the longest way.
    for (auto _ : state) {
        QElapsedTimer sinceCancel;
        std::mutex mutex;
        ImportRequest request = file.requestFor(file.kpiCsv());
        request.reading.progress = [&](qint64 done, qint64 total) {
            const std::lock_guard lock(mutex);
            if (!sinceCancel.isValid() && done * 100 >= total * state.range(0))
                sinceCancel.start();
            return !sinceCancel.isValid();
        };
        if (importKpi(file.store(), request).has_value())
            giveUp(QStringLiteral("the import was not cancelled"));
        const std::lock_guard lock(mutex);
        state.SetIterationTime(double(sinceCancel.nsecsElapsed()) / 1e9);
    }
}
BENCHMARK(cancelImport)
    ->Arg(1)->Arg(10)->Arg(15)->Arg(30)->Arg(60)
    ->Arg(90)
    ->UseManualTime()
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace levelbook::bench
