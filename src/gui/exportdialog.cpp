#include "gui/exportdialog.h"

#include "gui/savedialog.h"
#include "gui/workbar.h"
#include "text/format.h"
#include "workspace/clock.h"
#include "workspace/exports.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

// What is exported, the dialog's title, and the name that is proposed.
struct Export {
    ImportKind kind;
    const char* title;
    const char* name;
    Result<qint64> (*write)(Store&, const QString&, QDate);
};

const Export& exportOf(ImportKind kind)
{
    static constexpr Export exports[]{
        { ImportKind::People, QT_TRANSLATE_NOOP("Export", "Export people"), "people.csv",
            writePeopleCsv },
        { ImportKind::Kpi, QT_TRANSLATE_NOOP("Export", "Export KPI records"), "kpi.csv",
            writeKpiCsv },
        { ImportKind::Growth, QT_TRANSLATE_NOOP("Export", "Export roadmap ticks"), "growth.csv",
            writeGrowthCsv },
    };
    return *std::find_if(std::begin(exports), std::end(exports),
        [kind](const Export& one) { return one.kind == kind; });
}

Result<qint64> writeCsv(const OpenedFile& database, ImportKind kind, const QString& path)
{
    auto store = openAgain(database, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    return exportOf(kind).write(**store, path, currentDay());
}

} // namespace

void showExport(Session& session, ImportKind kind, QWidget* parent)
{
    const Export& wanted = exportOf(kind);
    const QString title = QCoreApplication::translate("Export", wanted.title);
    const QString path = askWhereToSave(session.settings(),
        { title, QString::fromLatin1(wanted.name),
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
