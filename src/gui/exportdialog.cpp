#include "gui/exportdialog.h"

#include "gui/workbar.h"
#include "text/format.h"
#include "workspace/clock.h"
#include "workspace/exports.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Export", text); }

Result<qint64> writeCsv(const QString& database, ImportKind kind, const QString& path)
{
    auto store = openFile(database, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    return kind == ImportKind::People ? writePeopleCsv(**store, path, currentDay())
                                      : writeKpiCsv(**store, path, currentDay());
}

} // namespace

void showExport(Session& session, ImportKind kind, QWidget* parent)
{
    const bool people = kind == ImportKind::People;
    const QString proposal = QDir(session.settings().get(settings::lastFolder))
                                 .filePath(people ? u"people.csv"_s : u"kpi.csv"_s);
    const QString title = people ? tr(QT_TRANSLATE_NOOP("Export", "Export people"))
                                 : tr(QT_TRANSLATE_NOOP("Export", "Export KPI records"));
    QString path = QFileDialog::getSaveFileName(
        parent, title, proposal, tr(QT_TRANSLATE_NOOP("Export", "Tables (*.csv)")));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    session.settings().set(settings::lastFolder, QFileInfo(path).path());
    const auto state = runLong(
        &session,
        [database = session.workspace().path(), kind, path](
            WorkState&) { return writeCsv(database, kind, path); },
        [&session, path](const Result<qint64>& rows) {
            if (rows)
                Q_EMIT session.remarked(tr(QT_TRANSLATE_NOOP("Export", "Written: %1, rows: %2"))
                                            .arg(QFileInfo(path).fileName(), countText(*rows)));
            else
                session.tell(rows.error());
        });
    showWork(parent, state, title, Ending::Never);
}

} // namespace levelbook::gui
