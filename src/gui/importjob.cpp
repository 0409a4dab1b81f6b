#include "gui/importjob.h"

#include "sources/growthsource.h"
#include "sources/peoplesource.h"
#include "sources/sources.h"

namespace levelbook::gui {

namespace {

constexpr qsizetype shownRows = 50;

Result<TablePreview> preview(
    const QString& path, Encoding encoding, std::span<const FileColumn> columns, WorkState& state)
{
    ReadOptions options;
    options.encoding = encoding;
    options.progress = [&state](qint64 done, qint64 total) { return state.tell(done, total); };
    return previewTable(path, options, columns, shownRows);
}

std::span<const FileColumn> columnsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return peopleColumns();
    case ImportKind::Kpi:
        return kpiSources().front().columns();
    case ImportKind::Growth:
        return tickColumns();
    }
    return {};
}

// How little a header fits: what it does not know, and what it lacks.
qsizetype misfit(const TablePreview& table)
{
    return table.columns.count({}) + table.missing.size();
}

} // namespace

Change changeOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return Change::People;
    case ImportKind::Kpi:
        return Change::Records;
    case ImportKind::Growth:
        return Change::Growth;
    }
    return Change::Everything;
}

Result<FileLook> lookAtFile(
    const QString& path, Encoding encoding, std::optional<ImportKind> kind, WorkState& state)
{
    if (kind) {
        auto table = preview(path, encoding, columnsOf(*kind), state);
        LEVELBOOK_TRY(table);
        return FileLook{ *kind, *std::move(table) };
    }
    std::optional<FileLook> best;
    for (const ImportKind each : { ImportKind::Kpi, ImportKind::People, ImportKind::Growth }) {
        // What the first reading found out need not be found out again.
        auto table = preview(path, best ? best->table.encoding : encoding, columnsOf(each), state);
        LEVELBOOK_TRY(table);
        if (!best || misfit(*table) < misfit(best->table))
            best = FileLook{ each, *std::move(table) };
    }
    return *std::move(best);
}

Result<ImportOutcome> runImportJob(ImportJob job, WorkState& state)
{
    job.request.reading.progress = [&state](qint64 done, qint64 total) {
        return state.tell(done, total);
    };
    auto store = openAgain(job.database, OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    switch (job.kind) {
    case ImportKind::People:
        return importPeople(**store, job.request);
    case ImportKind::Kpi:
        return importKpi(**store, job.request);
    case ImportKind::Growth:
        return importGrowth(**store, job.request);
    }
    return ImportOutcome();
}

} // namespace levelbook::gui
