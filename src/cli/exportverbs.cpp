#include "cli/verbs.h"
#include "workspace/exports.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

Result<Output> written(
    const Context& context, Result<qint64> (*write)(Store&, const QString&, QDate))
{
    const QString path = QFileInfo(context.arguments.value(u"out"_s)).absoluteFilePath();
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto rows = write(**store, path, context.globals.today);
    LEVELBOOK_TRY(rows);
    return Output{ { { u"export"_s, QJsonObject{ { u"path"_s, path }, { u"rows"_s, *rows } } } },
        { filled(context.words.translate("Cli", "Written: %1"), { path }) } };
}

} // namespace

Result<Output> exportPeople(const Context& context) { return written(context, writePeopleCsv); }
Result<Output> exportKpi(const Context& context) { return written(context, writeKpiCsv); }
Result<Output> exportGrowth(const Context& context) { return written(context, writeGrowthCsv); }

} // namespace levelbook::cli
