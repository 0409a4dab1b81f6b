#include "gui/ratersdialog.h"

#include "gui/fieldproblem.h"
#include "gui/personpicker.h"
#include "gui/plainlabel.h"
#include "text/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

using Kind = RaterChoice::Kind;

constexpr int dialogWidth = 560;

} // namespace

RatersDialog::RatersDialog(Session& session, const RatersQuestion& question, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_question(question)
    , m_prompt(plainLabel(Voice::Normal, true))
{
    setObjectName(u"ratersDialog"_s);
    setMinimumWidth(dialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    m_prompt->setText(question.prompt);
    layout->addWidget(m_prompt);
    m_first = makeField(u"first"_s, question.first, question.firstFixed);
    m_second = makeField(u"second"_s, question.second, question.secondFixed);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"ratersAccept"_s);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RatersDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RatersDialog::reject);
    retranslate();
    (m_first.kind->isEnabled() ? m_first.kind : m_second.kind)->setFocus();
}

RatersDialog::Field RatersDialog::makeField(
    const QString& name, const RaterChoice& choice, const QString& fixed)
{
    Field field{ plainLabel(), new QComboBox, new PersonPicker(m_session),
        plainLabel(Voice::Muted, true), fixed };
    field.kind->setObjectName(name + u"Kind"_s);
    field.person->setObjectName(name + u"Person"_s);
    field.note->setObjectName(name + u"Note"_s);
    field.label->setBuddy(field.kind);
    for (const Kind kind : { Kind::Keep, Kind::Default, Kind::Nobody, Kind::Person }) {
        if ((kind == Kind::Keep && !m_question.mayKeep)
            || (kind == Kind::Default && !m_question.hasDefault))
            continue;
        field.kind->addItem(QString(), static_cast<int>(kind));
    }
    field.kind->setCurrentIndex(field.kind->findData(static_cast<int>(choice.kind)));
    field.person->setPerson(choice.employeeNo);
    field.kind->setEnabled(fixed.isEmpty());
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(field.kind, 2);
    line->addWidget(field.person, 3);
    auto* outer = static_cast<QVBoxLayout*>(layout());
    outer->addSpacing(8);
    outer->addWidget(field.label);
    outer->addLayout(line);
    outer->addWidget(field.note);
    showProblem(field.note, field.kind, fixed);
    refresh(field);
    connect(field.kind, &QComboBox::currentIndexChanged, this, [this, field] {
        refresh(field);
        if (field.person->isEnabled())
            field.person->setFocus();
    });
    connect(field.person, &PersonPicker::picked, this,
        [field] { showProblem(field.note, field.person, {}); });
    return field;
}

void RatersDialog::refresh(const Field& field)
{
    const auto kind = static_cast<Kind>(field.kind->currentData().toInt());
    field.person->setEnabled(field.fixed.isEmpty() && kind == Kind::Person);
    showProblem(field.note, field.person, field.fixed);
}

RaterChoice RatersDialog::choiceOf(const Field& field) const
{
    const auto kind = static_cast<Kind>(field.kind->currentData().toInt());
    return { kind, kind == Kind::Person ? field.person->person() : QString() };
}

bool RatersDialog::isAnswered(const Field& field)
{
    const RaterChoice choice = choiceOf(field);
    if (!field.fixed.isEmpty() || choice.kind != Kind::Person || !choice.employeeNo.isEmpty())
        return true;
    showProblem(field.note, field.person,
        field.person->isUnknown()
            ? tr("Nobody is found by what is typed: choose a person from the list.")
            : tr("Choose a person."));
    field.person->setFocus();
    return false;
}

void RatersDialog::accept()
{
    if (isAnswered(m_first) && isAnswered(m_second))
        QDialog::accept();
}

void RatersDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RatersDialog::retranslate()
{
    setWindowTitle(tr("Raters"));
    const auto word = [this](const Field& field, Rater rater, const QString& byDefault) {
        const QString name = label(m_session.words(), rater);
        field.label->setText(name);
        field.kind->setAccessibleName(name);
        field.person->setAccessibleName(tr("%1: person").arg(name));
        for (int i = 0; i < field.kind->count(); ++i) {
            switch (static_cast<Kind>(field.kind->itemData(i).toInt())) {
            case Kind::Keep:
                field.kind->setItemText(i, tr("As it is"));
                break;
            case Kind::Default:
                field.kind->setItemText(i, byDefault);
                break;
            case Kind::Nobody:
                field.kind->setItemText(i, tr("Nobody"));
                break;
            case Kind::Person:
                field.kind->setItemText(i, tr("A person:"));
                break;
            }
        }
    };
    word(m_first, Rater::First, tr("The manager"));
    word(m_second, Rater::Second, tr("The manager's manager"));
}

} // namespace levelbook::gui
