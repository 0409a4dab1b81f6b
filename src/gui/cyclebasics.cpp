#include "gui/cyclebasics.h"

#include "gui/dayedit.h"
#include "gui/fieldproblem.h"
#include "gui/plainlabel.h"
#include "models/peoplecolumns.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int nameWidth = 320;
constexpr int dayWidth = 128;

QLabel* problemLabel(const QString& name)
{
    QLabel* label = plainLabel(Voice::Normal, true);
    label->setObjectName(name);
    label->hide();
    return label;
}

} // namespace

CycleBasics::CycleBasics(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_nameLabel(plainLabel())
    , m_name(new QLineEdit)
    , m_nameProblem(problemLabel(u"nameProblem"_s))
    , m_fromLabel(plainLabel())
    , m_from(new DayEdit)
    , m_lastLabel(plainLabel())
    , m_last(new DayEdit)
    , m_periodProblem(problemLabel(u"periodProblem"_s))
    , m_fixed(plainLabel(Voice::Muted, true))
    , m_stagesLabel(plainLabel())
    , m_dueHead(plainLabel(Voice::Muted))
    , m_appealLabel(plainLabel())
    , m_appeal(new QSpinBox)
    , m_appealNote(plainLabel(Voice::Muted, true))
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    addHead(grid);
    addStages(grid);
    m_appeal->setObjectName(u"appealDays"_s);
    m_appeal->setRange(0, mostAppealDays);
    m_appeal->setFixedWidth(dayWidth);
    m_appealLabel->setBuddy(m_appeal);
    connect(m_appeal, &QSpinBox::valueChanged, this, &CycleBasics::edited);
    const int line = grid->rowCount();
    grid->addWidget(m_appealLabel, line, 0);
    grid->addWidget(m_appeal, line, 1, Qt::AlignLeft);
    grid->addWidget(m_appealNote, line, 2);
    grid->setColumnStretch(2, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->addLayout(grid);
    layout->addStretch(1);
    retranslate();
}

void CycleBasics::addHead(QGridLayout* grid)
{
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setMaxLength(100);
    m_name->setMinimumWidth(nameWidth);
    m_from->setObjectName(u"fromEdit"_s);
    m_last->setObjectName(u"lastDayEdit"_s);
    m_fixed->setObjectName(u"fixedNote"_s);
    m_fixed->hide();
    for (DayEdit* day : { m_from, m_last })
        day->setFixedWidth(dayWidth);
    m_nameLabel->setBuddy(m_name);
    m_fromLabel->setBuddy(m_from);
    m_lastLabel->setBuddy(m_last);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_nameProblem, 1, 1, 1, 2);
    grid->addWidget(m_fromLabel, 2, 0);
    grid->addWidget(m_from, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_lastLabel, 3, 0);
    grid->addWidget(m_last, 3, 1, Qt::AlignLeft);
    grid->addWidget(m_periodProblem, 4, 1, 1, 2);
    grid->addWidget(m_fixed, 5, 1, 1, 2);
    connect(m_name, &QLineEdit::textEdited, this, &CycleBasics::edited);
    connect(m_from, &DayEdit::dateChanged, this, &CycleBasics::edited);
    connect(m_last, &DayEdit::dateChanged, this, &CycleBasics::edited);
}

void CycleBasics::addStages(QGridLayout* grid)
{
    grid->addWidget(m_stagesLabel, 6, 0);
    grid->addWidget(m_dueHead, 6, 2);
    for (const Stage stage : allStages) {
        const QString key = stageKey(stage);
        StageRow row{ stage, new QCheckBox, new QLineEdit, problemLabel(u"dueProblem_"_s + key) };
        row.used->setObjectName(key + u"Box"_s);
        row.due->setObjectName(u"due_"_s + key);
        row.due->setFixedWidth(dayWidth);
        row.due->setPlaceholderText(u"2026-01-31"_s);
        const int line = grid->rowCount();
        grid->addWidget(row.used, line, 1);
        grid->addWidget(row.due, line, 2, Qt::AlignLeft);
        grid->addWidget(row.problem, line + 1, 1, 1, 2);
        connect(row.used, &QCheckBox::toggled, this, [this] {
            updateDueFields();
            Q_EMIT edited();
        });
        connect(row.due, &QLineEdit::textEdited, this, &CycleBasics::edited);
        m_stages << row;
    }
}

void CycleBasics::setPart(CyclePart part, const Cycle& cycle)
{
    const QSignalBlocker blocker(this);
    switch (part) {
    case CyclePart::Name:
        m_name->setText(cycle.name);
        break;
    case CyclePart::Period:
        m_from->setDate(cycle.period.from);
        m_last->setDate(cycle.period.lastDay());
        break;
    case CyclePart::Stages:
        for (const StageRow& row : std::as_const(m_stages))
            row.used->setChecked(cycle.uses(row.stage));
        break;
    case CyclePart::Due:
        for (const StageRow& row : std::as_const(m_stages)) {
            const QDate due = cycle.due.value(row.stage);
            row.due->setText(due.isValid() ? dateText(due) : QString());
        }
        break;
    case CyclePart::AppealDays:
        m_appeal->setValue(cycle.appealDays);
        break;
    default:
        break;
    }
    updateDueFields();
}

Period CycleBasics::period() const { return { m_from->date(), m_last->date().addDays(1) }; }

bool CycleBasics::usesSecond() const
{
    return std::any_of(m_stages.begin(), m_stages.end(),
        [](const StageRow& row) { return row.stage == Stage::Second && row.used->isChecked(); });
}

QDate CycleBasics::dueOf(const StageRow& row) const
{
    return row.used->isChecked() ? dateFromText(row.due->text().trimmed()) : QDate();
}

void CycleBasics::write(CycleChange& change) const
{
    change.name = m_name->text().normalized(QString::NormalizationForm_C).trimmed();
    change.period = period();
    QList<Stage> stages;
    for (const StageRow& row : m_stages) {
        if (!row.used->isChecked())
            continue;
        stages << row.stage;
        change.due[row.stage] = dueOf(row);
    }
    change.stages = stages;
    change.appealDays = m_appeal->value();
}

void CycleBasics::setFixed(const Cycle& cycle, qsizetype reviews, bool readOnly)
{
    const auto why = whyFixed(CyclePart::Period, cycle, reviews);
    m_readOnly = readOnly || whyFixed(CyclePart::Name, cycle, reviews);
    m_stagesFixed = m_readOnly || why;
    m_fixed->setText(why ? errorText(m_session.words(), { why->code, why->args, {} }) : QString());
    m_fixed->setVisible(why.has_value());
    m_name->setReadOnly(m_readOnly);
    m_from->setEnabled(!m_stagesFixed);
    m_last->setEnabled(!m_stagesFixed);
    m_appeal->setEnabled(!m_readOnly);
    updateDueFields();
}

void CycleBasics::updateDueFields()
{
    for (const StageRow& row : std::as_const(m_stages)) {
        if (row.stage == Stage::First)
            row.used->setChecked(true); // Every cycle has it.
        row.used->setEnabled(!m_stagesFixed && row.stage != Stage::First);
        row.due->setEnabled(!m_readOnly && row.used->isChecked());
    }
}

QWidget* CycleBasics::showProblems()
{
    QWidget* first = nullptr;
    const auto say = [&first](QLabel* line, QWidget* field, const QString& problem) {
        showProblem(line, field, problem);
        if (!problem.isEmpty() && !first)
            first = field;
    };
    say(m_nameProblem, m_name,
        m_name->text().trimmed().isEmpty() ? tr("The cycle needs a name.") : QString());
    say(m_periodProblem, m_last,
        period().isValid() ? QString() : tr("The last day lies before the first."));
    QDate before;
    for (const StageRow& row : std::as_const(m_stages)) {
        const QDate due = dueOf(row);
        QString problem;
        if (row.used->isChecked() && !row.due->text().trimmed().isEmpty() && !due.isValid())
            problem = tr("Not a date. Write it as 2026-01-31.");
        else if (due.isValid() && before.isValid() && due < before)
            problem = tr("Due before the stage in front of it (%1).").arg(dateText(before));
        say(row.problem, row.due, problem);
        if (due.isValid())
            before = due;
    }
    return first;
}

QWidget* CycleBasics::showNameProblem(const QString& problem)
{
    showProblem(m_nameProblem, m_name, problem);
    return m_name;
}

void CycleBasics::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

void CycleBasics::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CycleBasics::retranslate()
{
    const Words& words = m_session.words();
    m_nameLabel->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name of the review cycle"));
    m_fromLabel->setText(tr("&From"));
    m_from->setAccessibleName(tr("First day of the period"));
    m_lastLabel->setText(tr("&Last day"));
    m_last->setAccessibleName(tr("Last day of the period"));
    m_stagesLabel->setText(tr("Stages"));
    m_dueHead->setText(tr("Due (last day of the stage; may stay empty)"));
    m_appealLabel->setText(label(words, Term::AppealDays));
    m_appeal->setAccessibleName(label(words, Term::AppealDays));
    m_appealNote->setText(tr("Days after the disclosure; the last one is in time."));
    for (const StageRow& row : std::as_const(m_stages)) {
        row.used->setText(label(words, row.stage));
        row.due->setAccessibleName(tr("Due date, %1").arg(label(words, row.stage)));
        row.used->setToolTip(
            row.stage == Stage::First ? tr("Every cycle has the first review.") : QString());
    }
}

} // namespace levelbook::gui
