// levelbook-bench: measures what runs inside. Figures of whole programs: import_bench,
// figure_bench.
#include <QApplication>

#include <benchmark/benchmark.h>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Fonts are needed, a display never.
    benchmark::Initialize(&argc, argv);
    const QApplication app(argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
