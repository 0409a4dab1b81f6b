#include "gui/exportdialog.h"

#include "gui/savedialog.h"
#include "gui/workbar.h"
#include "text/format.h"
#include "workspace/clock.h"
#include "workspace/exports.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

Result<qint64> writeCsv(const OpenedFile& database, ImportKind kind, const QString& path)
{
    auto store = openAgain(database, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    return kind == ImportKind::People ? writePeopleCsv(**store, path, currentDay())
                                      : writeKpiCsv(**store, path, currentDay());
}

} // namespace

void showExport(Session& session, ImportKind kind, QWidget* parent)
{
    const bool people = kind == ImportKind::People;
    const QString title = people ? QCoreApplication::translate("Export", "Export people")
                                 : QCoreApplication::translate("Export", "Export KPI records");
    const QString path = askWhereToSave(session.settings(),
        { title, people ? u"people.csv"_s : u"kpi.csv"_s,
            QCoreApplication::translate("Export", "Tables (*.csv)"), u"csv"_s },
        parent);
    if (path.isEmpty())
        return;
    const auto state = runLong(
        &session,
        [database = session.workspace().file(), kind, path](
            WorkState&) { return writeCsv(database, kind, path); },
        [&session, path](const Result<qint64>& rows) {
            if (rows)
                Q_EMIT session.remarked(
                    QCoreApplication::translate("Export", "Written: %1, rows: %2")
                        .arg(QFileInfo(path).fileName(), countText(*rows)));
            else
                session.tell(rows.error());
        });
    showWork(parent, state, title, Ending::Never);
}

} // namespace levelbook::gui
