#include "gui/goalstatedialog.h"

#include "gui/dayedit.h"
#include "gui/growthedits.h"
#include "gui/plainlabel.h"
#include "text/errortext.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/clock.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {
constexpr int noteLines = 4;
constexpr int narrowest = 440;
} // namespace

GoalStateDialog::GoalStateDialog(
    Session& session, const Engineer& engineer, const TrackedGoal& goal, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_engineer(engineer)
    , m_goal(goal)
    , m_text(plainLabel(Voice::Heading, true))
    , m_stateLabel(plainLabel())
    , m_state(new QComboBox)
    , m_onLabel(plainLabel())
    , m_on(new DayEdit)
    , m_noteLabel(plainLabel())
    , m_note(new QPlainTextEdit(goal.state.note))
    , m_problem(plainLabel(Voice::Normal, true))
{
    setObjectName(u"goalStateDialog"_s);
    build();
    const auto follow = [this] {
        const bool open = m_state->currentIndex() == static_cast<int>(GoalOutcome::Open);
        m_on->setEnabled(!open);
        m_onLabel->setEnabled(!open);
    };
    connect(m_state, &QComboBox::currentIndexChanged, this, follow);
    m_state->setCurrentIndex(static_cast<int>(goal.state.outcome));
    m_on->setDate(goal.state.on.isValid() ? goal.state.on : currentDay());
    follow();
    retranslate();
    m_state->setFocus();
}

void GoalStateDialog::build()
{
    m_state->setObjectName(u"goalState"_s);
    m_on->setObjectName(u"goalOn"_s);
    m_note->setObjectName(u"goalNote"_s);
    m_problem->setObjectName(u"goalProblem"_s);
    m_problem->hide();
    m_text->setText(m_goal.goal.text);
    m_text->setMinimumWidth(narrowest);
    m_state->addItems({ {}, {}, {} });
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * m_note->fontMetrics().lineSpacing() + 12);
    m_stateLabel->setBuddy(m_state);
    m_onLabel->setBuddy(m_on);
    m_noteLabel->setBuddy(m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_accept->setObjectName(u"goalAccept"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoalStateDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_text, 0, 0, 1, 2);
    grid->addWidget(m_stateLabel, 1, 0);
    grid->addWidget(m_state, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_onLabel, 2, 0);
    grid->addWidget(m_on, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_noteLabel, 3, 0, Qt::AlignTop);
    grid->addWidget(m_note, 3, 1);
    grid->addWidget(m_problem, 4, 0, 1, 2);
    grid->addWidget(buttons, 5, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

void GoalStateDialog::save()
{
    GoalState state = m_goal.state;
    state.outcome = static_cast<GoalOutcome>(m_state->currentIndex());
    state.on = state.outcome == GoalOutcome::Open ? QDate() : m_on->date();
    state.note = m_note->toPlainText();
    const auto saved = saveGoalEdit(m_session, m_engineer, m_goal.state, state);
    if (saved) {
        accept();
        return;
    }
    m_problem->setText(errorText(m_session.words(), saved.error()));
    m_problem->show();
}

void GoalStateDialog::retranslate()
{
    const Words& words = m_session.words();
    setWindowTitle(tr("State of the goal"));
    m_stateLabel->setText(tr("&State"));
    m_state->setAccessibleName(label(words, Term::State));
    for (const GoalOutcome outcome : { GoalOutcome::Open, GoalOutcome::Done, GoalOutcome::Dropped })
        m_state->setItemText(static_cast<int>(outcome), label(words, outcome));
    m_onLabel->setText(tr("S&ince"));
    m_on->setAccessibleName(tr("Since"));
    m_noteLabel->setText(tr("&Note"));
    m_note->setAccessibleName(tr("Note"));
    m_accept->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void GoalStateDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace levelbook::gui
