#include "gui/exportdialog.h"

#include "gui/savedialog.h"
#include "gui/workbar.h"
#include "reports/filename.h"
#include "text/format.h"
#include "workspace/clock.h"
#include "workspace/exports.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

using WriteTable = std::function<Result<qint64>(Store&, WorkState&)>;

// Writes in the background, through a connection of its own, and tells how it ended.
void writeTable(Session& session, const QString& title, const QString& path, Ending ending,
    const WriteTable& write, QWidget* parent)
{
    const auto state = runLong(
        &session,
        [database = session.workspace().file(), write](WorkState& work) -> Result<qint64> {
            auto store = openAgain(database, OpenMode::ReadOnly);
            LEVELBOOK_TRY(store);
            return write(**store, work);
        },
        [&session, path](const Result<qint64>& rows) {
            if (rows)
                Q_EMIT session.remarked(
                    QCoreApplication::translate("Export", "Written: %1, rows: %2")
                        .arg(QFileInfo(path).fileName(), countText(*rows)));
            else if (rows.error().code != ErrorCode::Cancelled)
                session.tell(rows.error());
        });
    showWork(parent, state, title, ending);
}

QString askForTable(Session& session, const QString& title, const QString& stem, QWidget* parent)
{
    return askWhereToSave(session.settings(),
        { title, reports::safeFileName(stem, u"csv"_s),
            QCoreApplication::translate("Export", "Tables (*.csv)") + u";;"_s
                + QCoreApplication::translate("Export", "Spreadsheets (*.xlsx)"),
            u"csv"_s },
        parent);
}

} // namespace

void showExport(Session& session, ImportKind kind, QWidget* parent)
{
    const bool people = kind == ImportKind::People;
    const QString title = people ? QCoreApplication::translate("Export", "Export people")
                                 : QCoreApplication::translate("Export", "Export KPI records");
    const QString path = askForTable(session, title, people ? u"people"_s : u"kpi"_s, parent);
    if (path.isEmpty())
        return;
    writeTable(
        session, title, path, Ending::Never,
        [people, path](Store& store, WorkState&) {
            return people ? writePeopleTable(store, path, currentDay())
                          : writeKpiTable(store, path, currentDay());
        },
        parent);
}

void showReviewExport(Session& session, const Cycle& cycle, QWidget* parent)
{
    const QString title = QCoreApplication::translate("Export", "Export reviews");
    const QString path = askForTable(session, title, u"reviews "_s + cycle.name, parent);
    if (path.isEmpty())
        return;
    writeTable(
        session, title, path, Ending::OnDemand,
        [cycle, path](Store& store, WorkState& work) {
            return writeReviewTable(store, cycle, path,
                [&work](qint64 done, qint64 total) { return work.tell(done, total); });
        },
        parent);
}

} // namespace levelbook::gui
