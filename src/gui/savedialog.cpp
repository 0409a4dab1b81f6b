#include "gui/savedialog.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

QString askWhereToSave(Settings& settings, const SaveQuestion& question, QWidget* parent)
{
    QFileDialog dialog(parent, question.title, settings.lastFolder(), question.filter);
    dialog.setObjectName(u"saveDialog"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !question.mayReplace);
    dialog.setDefaultSuffix(question.suffix);
    dialog.selectFile(question.name);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    QString path = dialog.selectedFiles().value(0);
    settings.noteFolderOf(path);
    return path;
}

} // namespace levelbook::gui
