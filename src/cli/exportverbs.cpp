#include "cli/verbs.h"
#include "workspace/cycles.h"
#include "workspace/exports.h"

#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

Result<Output> written(
    const Context& context, const std::function<Result<qint64>(Store&, const QString&)>& write)
{
    const QString path = QFileInfo(context.arguments.value(u"out"_s)).absoluteFilePath();
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto rows = write(**store, path);
    LEVELBOOK_TRY(rows);
    return Output{ { { u"export"_s, QJsonObject{ { u"path"_s, path }, { u"rows"_s, *rows } } } },
        { filled(context.words.translate("Cli", "Written: %1"), { path }) } };
}

} // namespace

Result<Output> exportPeople(const Context& context)
{
    return written(context, [&](Store& store, const QString& path) {
        return writePeopleTable(store, path, context.globals.today);
    });
}

Result<Output> exportKpi(const Context& context)
{
    return written(context, [&](Store& store, const QString& path) {
        return writeKpiTable(store, path, context.globals.today);
    });
}

Result<Output> exportGrowth(const Context& context)
{
    return written(context, [&](Store& store, const QString& path) {
        return writeGrowthTable(store, path, context.globals.today);
    });
}

Result<Output> exportReviews(const Context& context)
{
    return written(context, [&](Store& store, const QString& path) -> Result<qint64> {
        auto cycle = cycleNamed(store, context.arguments.value(u"cycle"_s));
        LEVELBOOK_TRY(cycle);
        return writeReviewTable(store, *cycle, path, [](qint64, qint64) { return true; });
    });
}

} // namespace levelbook::cli
