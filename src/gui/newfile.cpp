#include "gui/newfile.h"

#include "workspace/clock.h"
#include "workspace/workspacefile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

QString askForFile(Settings& settings, QWidget* parent)
{
    const QString path = QFileDialog::getOpenFileName(parent,
        QCoreApplication::translate("NewFile", "Open a file"), settings.get(settings::lastFolder),
        QCoreApplication::translate(
            "NewFile", "Levelbook files (*.levelbook *.lvb);;All files (*)"));
    if (!path.isEmpty())
        settings.set(settings::lastFolder, QFileInfo(path).path());
    return path;
}

Result<QString> askForNewFile(Settings& settings, QWidget* parent)
{
    // The file dialog would offer to overwrite, and nothing here overwrites.
    QString path = QFileDialog::getSaveFileName(parent,
        QCoreApplication::translate("NewFile", "Make a new file"),
        settings.get(settings::lastFolder),
        QCoreApplication::translate("NewFile", "Levelbook files (*.levelbook)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return path;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".levelbook"_s;
    settings.set(settings::lastFolder, QFileInfo(path).path());
    LEVELBOOK_TRY(createFile(path, currentMoment()));
    return path;
}

} // namespace levelbook::gui
