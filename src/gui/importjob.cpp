#include "gui/importjob.h"

#include "sources/peoplesource.h"
#include "sources/sources.h"
#include "workspace/workspacefile.h"

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

// How little a header fits: what it does not know, and what it lacks.
qsizetype misfit(const TablePreview& table)
{
    return table.columns.count({}) + table.missing.size();
}

} // namespace

Result<FileLook> lookAtFile(
    const QString& path, Encoding encoding, std::optional<ImportKind> kind, WorkState& state)
{
    const std::span<const FileColumn> kpiColumns = kpiSources().front().columns();
    if (kind) {
        auto table = preview(
            path, encoding, *kind == ImportKind::People ? peopleColumns() : kpiColumns, state);
        LEVELBOOK_TRY(table);
        return FileLook{ *kind, *std::move(table) };
    }
    auto asPeople = preview(path, encoding, peopleColumns(), state);
    LEVELBOOK_TRY(asPeople);
    // What the first reading found out need not be found out again.
    auto asKpis = preview(path, asPeople->encoding, kpiColumns, state);
    LEVELBOOK_TRY(asKpis);
    if (misfit(*asPeople) < misfit(*asKpis))
        return FileLook{ ImportKind::People, *std::move(asPeople) };
    return FileLook{ ImportKind::Kpi, *std::move(asKpis) };
}

Result<ImportOutcome> runImportJob(ImportJob job, WorkState& state)
{
    job.request.reading.progress = [&state](qint64 done, qint64 total) {
        return state.tell(done, total);
    };
    auto store = openAgain(job.database, OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    return job.kind == ImportKind::People ? importPeople(**store, job.request)
                                          : importKpi(**store, job.request);
}

} // namespace levelbook::gui
