#include "gui/exportdialog.h"

#include "gui/savedialog.h"
#include "gui/workbar.h"
#include "reports/filename.h"
#include "text/format.h"
#include "workspace/clock.h"
#include "workspace/exports.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

// What is exported, the dialog's title, and the name that is proposed.
struct Export {
    ImportKind kind;
    const char* title;
    QStringView name;
    Result<qint64> (*write)(Store&, const QString&, QDate);
};

const Export& exportOf(ImportKind kind)
{
    static constexpr Export exports[]{
        { ImportKind::People, QT_TRANSLATE_NOOP("Export", "Export people"), u"people",
            writePeopleTable },
        { ImportKind::Kpi, QT_TRANSLATE_NOOP("Export", "Export KPI records"), u"kpi",
            writeKpiTable },
        { ImportKind::Growth, QT_TRANSLATE_NOOP("Export", "Export roadmap ticks"), u"growth",
            writeGrowthTable },
    };
    return *std::find_if(std::begin(exports), std::end(exports),
        [kind](const Export& one) { return one.kind == kind; });
}

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
    const Export& wanted = exportOf(kind);
    const QString title = QCoreApplication::translate("Export", wanted.title);
    const QString path = askForTable(session, title, wanted.name.toString(), parent);
    if (path.isEmpty())
        return;
    writeTable(
        session, title, path, Ending::Never,
        [write = wanted.write, path](
            Store& store, WorkState&) { return write(store, path, currentDay()); },
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
