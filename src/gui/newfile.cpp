#include "gui/newfile.h"

#include "gui/savedialog.h"
#include "workspace/clock.h"
#include "workspace/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

QString askForFile(Settings& settings, QWidget* parent)
{
    const QString path = QFileDialog::getOpenFileName(parent,
        QCoreApplication::translate("NewFile", "Open a file"), settings.lastFolder(),
        QCoreApplication::translate("NewFile", "Levelbook files (*.levelbook);;All files (*)"));
    if (!path.isEmpty())
        settings.noteFolderOf(path);
    return path;
}

Result<QString> askForNewFile(Settings& settings, QWidget* parent)
{
    // Nothing here overwrites, so that nothing need be agreed to.
    const QString path = askWhereToSave(settings,
        { QCoreApplication::translate("NewFile", "Make a new file"), u"team.levelbook"_s,
            QCoreApplication::translate("NewFile", "Levelbook files (*.levelbook)"), u"levelbook"_s,
            false },
        parent);
    if (path.isEmpty())
        return path;
    LEVELBOOK_TRY(createFile(path, currentMoment()));
    return path;
}

} // namespace levelbook::gui
