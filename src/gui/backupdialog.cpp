// Writes a verified copy of the file where the person says.
#include "gui/dialogs.h"
#include "gui/savedialog.h"
#include "gui/workbar.h"
#include "storage/backup.h"
#include "workspace/clock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

Result<void> copyFile(const OpenedFile& from, const QString& to, WorkState& state)
{
    auto store = openAgain(from, OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    // The person has agreed to replace a file in the dialog.
    return backupTo((*store)->database(), to, Replace::Yes,
        [&state](int done, int total) { return state.tell(done, total); });
}

} // namespace

void backUp(Session& session, QWidget* parent)
{
    const QString path = session.workspace().path();
    const QString target = askWhereToSave(session.settings(),
        { QCoreApplication::translate("Backup", "Back up"),
            u"%1-%2.levelbook"_s.arg(
                QFileInfo(path).completeBaseName(), currentDay().toString(Qt::ISODate)),
            QCoreApplication::translate("Backup", "Levelbook files (*.levelbook)"),
            u"levelbook"_s },
        parent);
    if (target.isEmpty())
        return;
    const auto tell = [&session, target](const Result<void>& done) {
        if (!done && done.error().code != ErrorCode::Cancelled)
            session.tell(done.error());
        else if (done)
            Q_EMIT session.remarked(
                QCoreApplication::translate("Backup", "Backed up and verified: %1")
                    .arg(QFileInfo(target).fileName()));
    };
    if (session.workspace().isLost()) {
        // Only the connection that is open still holds what was there, and it belongs to this
        // thread.
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto done = backupTo(session.workspace().store().database(), target, Replace::Yes);
        QGuiApplication::restoreOverrideCursor();
        return tell(done);
    }
    auto state = runLong(
        &session,
        [file = session.workspace().file(), target](
            WorkState& work) { return copyFile(file, target, work); },
        tell);
    showWork(parent, state, QCoreApplication::translate("Backup", "Backing up"));
}

} // namespace levelbook::gui
