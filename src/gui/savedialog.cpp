#include "gui/savedialog.h"

#include <QFileDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

// "Web page (*.html)" -> "html".
QString endingOf(const QString& filter)
{
    static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
    return ending.match(filter).captured(1);
}

} // namespace

QString askWhereToSave(Settings& settings, const SaveQuestion& question, QWidget* parent)
{
    QFileDialog dialog(parent, question.title, settings.lastFolder(), question.filter);
    dialog.setObjectName(u"saveDialog"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !question.mayReplace);
    dialog.setDefaultSuffix(question.suffix);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&dialog](const QString& filter) { dialog.setDefaultSuffix(endingOf(filter)); });
    dialog.selectFile(question.name);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    QString path = dialog.selectedFiles().value(0);
    settings.noteFolderOf(path);
    return path;
}

} // namespace levelbook::gui
