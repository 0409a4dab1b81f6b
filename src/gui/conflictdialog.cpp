#include "gui/conflictdialog.h"

#include "gui/fieldtext.h"
#include "gui/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

ConflictDialog::ConflictDialog(const Words& words, const ReviewDesk& desk, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Changed in two places"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    QLabel* hint = plainLabel(Voice::Normal, true);
    hint->setText(tr("While you typed, somebody else saved these fields of the same review. Choose "
                     "for each which version stays; the other one can still be copied from here."));
    layout->addWidget(hint);
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    const QList<ReviewField> fields = desk.conflicts();
    for (const ReviewField& field : fields)
        rows->addWidget(choiceOf(words, desk, field));
    rows->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    layout->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Save what was chosen"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(720, 440);
}

QWidget* ConflictDialog::choiceOf(
    const Words& words, const ReviewDesk& desk, const ReviewField& field)
{
    const Rater rater = desk.review().writable()->rater;
    const QString name = fieldName(words, desk.review().level(), field);
    auto* box = new QGroupBox;
    box->setAccessibleName(name);
    auto* grid = new QGridLayout(box);
    QLabel* title = plainLabel(Voice::Heading, true);
    title->setText(name);
    grid->addWidget(title, 0, 0, 1, 2);
    const auto addVersion = [&](int column, const QString& heading, const QString& key,
                                const Review& version) {
        auto* choice = new QRadioButton(heading);
        choice->setObjectName(key + u'.' + fieldKey(field));
        choice->setAccessibleName(u"%1: %2"_s.arg(name, heading));
        auto* text = new QPlainTextEdit(
            fieldValueText(words, desk.review().framework(), version, field, rater));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setAccessibleName(choice->accessibleName());
        text->setFixedHeight(5 * text->fontMetrics().lineSpacing());
        grid->addWidget(choice, 1, column);
        grid->addWidget(text, 2, column);
        return choice;
    };
    addVersion(0, tr("What I typed"), u"mine"_s, desk.review().mine())->setChecked(true);
    m_choices << Choice{ field,
        addVersion(1, tr("What was saved elsewhere"), u"theirs"_s, desk.theirs()) };
    return box;
}

QList<ReviewField> ConflictDialog::takeTheirs() const
{
    QList<ReviewField> fields;
    for (const Choice& choice : m_choices) {
        if (choice.theirs->isChecked())
            fields << choice.field;
    }
    return fields;
}

} // namespace levelbook::gui
