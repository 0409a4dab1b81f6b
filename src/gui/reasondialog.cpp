#include "gui/reasondialog.h"

#include "gui/plainlabel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

std::optional<QString> askReason(const ReasonQuestion& question, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"reasonDialog"_s);
    dialog.setWindowTitle(question.title);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    QLabel* prompt = plainLabel(Voice::Normal, true);
    prompt->setText(question.prompt);
    prompt->setMinimumWidth(400);
    auto* edit = new QPlainTextEdit(question.reason);
    edit->setObjectName(u"reasonEdit"_s);
    edit->setAccessibleName(question.prompt);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(5 * edit->fontMetrics().lineSpacing());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(question.accept);
    accept->setObjectName(u"reasonAccept"_s);
    layout->addWidget(prompt);
    layout->addWidget(edit);
    layout->addWidget(buttons);

    const auto reason = [edit] {
        return edit->toPlainText().normalized(QString::NormalizationForm_C).trimmed();
    };
    const auto isEnough = [&] { return !question.isNeeded || !reason().isEmpty(); };
    const auto judge = [&] { accept->setEnabled(isEnough()); };
    QObject::connect(edit, &QPlainTextEdit::textChanged, &dialog, judge);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    judge();
    edit->setFocus();
    if (dialog.exec() != QDialog::Accepted || !isEnough())
        return std::nullopt;
    return reason();
}

} // namespace levelbook::gui
