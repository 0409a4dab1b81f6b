// Writes a verified copy of the file where the person says.
#include "gui/dialogs.h"
#include "gui/workbar.h"
#include "storage/backup.h"
#include "workspace/clock.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

Result<void> copyFile(const QString& from, const QString& to, WorkState& state)
{
    auto store = openFile(from, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    // The person has agreed to replace a file in the dialog.
    return backupTo((*store)->database(), to, Replace::Yes,
        [&state](int done, int total) { return state.tell(done, total); });
}

} // namespace

void backUp(Session& session, QWidget* parent)
{
    const QString path = session.workspace().path();
    const QString proposal =
        QDir(session.settings().get(settings::lastFolder))
            .filePath(u"%1-%2.levelbook"_s.arg(
                QFileInfo(path).completeBaseName(), currentDay().toString(Qt::ISODate)));
    const QString target =
        QFileDialog::getSaveFileName(parent, QCoreApplication::translate("Backup", "Back up"),
            proposal, QCoreApplication::translate("Backup", "Levelbook files (*.levelbook)"));
    if (target.isEmpty())
        return;
    session.settings().set(settings::lastFolder, QFileInfo(target).path());
    auto state = runLong(
        &session, [path, target](WorkState& work) { return copyFile(path, target, work); },
        [&session, target](const Result<void>& done) {
            if (!done && done.error().code != ErrorCode::Cancelled)
                session.tell(done.error());
            else if (done)
                Q_EMIT session.remarked(
                    QCoreApplication::translate("Backup", "Backed up and verified: %1")
                        .arg(QFileInfo(target).fileName()));
        });
    showWork(parent, state, QCoreApplication::translate("Backup", "Backing up"));
}

} // namespace levelbook::gui
