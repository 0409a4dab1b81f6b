#include "gui/cycledialog.h"

#include "gui/approvallineedit.h"
#include "gui/cyclebasics.h"
#include "gui/cycleedits.h"
#include "gui/participantsedit.h"
#include "gui/plainlabel.h"
#include "gui/quotaedit.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "text/workflowtext.h"
#include "workspace/clock.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr QSize firstSize(960, 620);
constexpr std::array allParts{ CyclePart::Name, CyclePart::Period, CyclePart::Stages,
    CyclePart::Due, CyclePart::AppealDays, CyclePart::Quota, CyclePart::ApprovalLine };

// The grades of today's framework, and those that the cycle has a quota for beside them.
QStringList gradesFor(Session& session, const std::optional<Cycle>& cycle)
{
    QStringList grades;
    for (const GradeBand& band : session.workspace().framework().grades)
        grades << band.key;
    for (const QuotaShare& share : cycle ? cycle->quota : QList<QuotaShare>()) {
        if (!grades.contains(share.grade))
            grades << share.grade;
    }
    return grades;
}

} // namespace

CycleDialog::CycleDialog(Session& session, const std::optional<Cycle>& cycle, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_isNew(!cycle)
    , m_state(plainLabel(Voice::Muted, true))
    , m_tabs(new QTabWidget)
    , m_basics(new CycleBasics(session))
    , m_people(new ParticipantsEdit(session))
    , m_quota(new QuotaEdit(session, gradesFor(session, cycle)))
    , m_approval(new ApprovalLineEdit(session))
    , m_problem(plainLabel(Voice::Normal, true))
    , m_theirs(new QPushButton)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"cycleDialog"_s);
    resize(firstSize);
    build();
    if (cycle)
        m_base = *cycle;
    else
        suggest();
    for (const CyclePart part : allParts)
        showPart(part, m_base);
    readReviews();
    refreshFixed();
    retranslate();
    m_basics->focusFirst();
    connect(m_basics, &CycleBasics::edited, this, &CycleDialog::refresh);
    connect(m_people, &ParticipantsEdit::edited, this, &CycleDialog::refresh);
    connect(&session.workspace(), &Workspace::changed, this, &CycleDialog::onChanged);
}

void CycleDialog::build()
{
    m_tabs->setObjectName(u"cycleTabs"_s);
    m_tabs->setDocumentMode(true);
    for (QWidget* page : std::initializer_list<QWidget*>{ m_basics, m_people, m_quota, m_approval })
        m_tabs->addTab(page, QString());
    m_problem->setObjectName(u"cycleProblem"_s);
    m_problem->hide();
    m_theirs->setObjectName(u"takeTheirs"_s);
    m_theirs->hide();
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"cycleSave"_s);
    auto* said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(m_problem, 1);
    said->addWidget(m_theirs, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(said);
    layout->addWidget(m_buttons);
    connect(m_theirs, &QPushButton::clicked, this, &CycleDialog::takeTheirs);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CycleDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CycleDialog::reject);
}

// The half year that is running, or the first later one that no cycle has; reviews are made by half
// years in most companies, and every part of it can be changed.
void CycleDialog::suggest()
{
    const QDate today = currentDay();
    QDate from(today.year(), today.month() <= 6 ? 1 : 7, 1);
    const QList<Cycle>& cycles = m_session.cycles();
    const auto taken = [&] {
        return std::any_of(cycles.begin(), cycles.end(),
            [&](const Cycle& cycle) { return cycle.period.from == from; });
    };
    while (taken())
        from = from.addMonths(6);
    const QString pattern = from.month() == 1 ? tr("%1 H1") : tr("%1 H2");
    m_base.name = pattern.arg(from.year());
    m_base.period = { from, from.addMonths(6) };
    m_base.stages = QList<Stage>(allStages.begin(), allStages.end());
}

void CycleDialog::showPart(CyclePart part, const Cycle& cycle)
{
    if (part == CyclePart::Quota)
        m_quota->setQuota(cycle.quota);
    else if (part == CyclePart::ApprovalLine)
        m_approval->setSeats(*asTyped(cycle, m_session.workspace().people()).approvalLine);
    else
        m_basics->setPart(part, cycle);
}

void CycleDialog::readReviews()
{
    if (m_isNew)
        return m_people->setReviewed({});
    auto states = m_session.workspace().store().reviewStates(m_base.id);
    if (!states)
        return showError(states.error());
    const QList<EngineerId> reviewed = states->keys();
    m_reviews = reviewed.size();
    m_people->setReviewed({ reviewed.begin(), reviewed.end() });
}

void CycleDialog::refresh()
{
    m_people->setPeriod(m_basics->period(), m_basics->usesSecond());
    const bool chosen = m_people->takingPart() > 0;
    m_quota->setPeople(chosen ? m_people->takingPart() : m_people->couldTakePart(), chosen);
    QPushButton* save = m_buttons->button(QDialogButtonBox::Ok);
    const int start = m_people->chosen();
    if (start > 0)
        save->setText((m_isNew ? tr("&Make the cycle and start reviews: %1")
                               : tr("&Save and start reviews: %1"))
                          .arg(countText(start)));
    else
        save->setText(m_isNew ? tr("&Make the cycle") : tr("&Save"));
}

void CycleDialog::refreshFixed()
{
    const bool readOnly = m_session.workspace().isReadOnly();
    const bool fixed = readOnly || m_base.state == CycleState::Closed;
    m_basics->setFixed(m_base, m_reviews, readOnly);
    m_quota->setEditable(!fixed);
    m_approval->setEditable(!fixed);
    m_people->setClosed(mayStartReviews(m_base.state)
            ? QString()
            : tr("No review can be started any more: the cycle is in the state “%1”.")
                  .arg(label(m_session.words(), m_base.state)));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!fixed);
    refresh();
}

CycleChange CycleDialog::typed() const
{
    CycleChange change;
    m_basics->write(change);
    change.quota = m_quota->quota();
    change.approvalLine = m_approval->seats();
    return change;
}

StartRequest CycleDialog::request() const { return m_people->request(); }

void CycleDialog::chooseEverybody()
{
    m_tabs->setCurrentIndex(People);
    m_people->chooseAll();
    m_people->focusFirst();
}

bool CycleDialog::isValid()
{
    const auto mend = [this](Tab tab, QWidget* field) {
        if (field) {
            m_tabs->setCurrentIndex(tab);
            field->setFocus();
        }
        return field != nullptr;
    };
    QWidget* basics = m_basics->showProblems();
    QWidget* approval = m_approval->showProblems();
    return !mend(Basics, basics) && !mend(Quotas, m_quota->firstProblem())
        && !mend(Approval, approval);
}

void CycleDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    m_problem->hide();
    if (!isValid())
        return;
    m_saving = true; // What this tells is no news to the dialog.
    auto saved = save();
    m_saving = false;
    if (!saved)
        return showError(saved.error());
    m_base = *saved;
    QDialog::accept();
}

Result<Cycle> CycleDialog::save()
{
    if (!m_isNew)
        return saveCycleEdit(m_session, m_base, typed());
    Workspace& workspace = m_session.workspace();
    auto added = addCycle(workspace.store(), typed());
    if (added) {
        workspace.noteChange(Change::Cycles);
        m_session.setCycle(added->id);
    }
    return added;
}

void CycleDialog::showError(const Error& error)
{
    if (error.code == ErrorCode::Conflict) {
        // Read again: what is typed stands on top of what others saved from now on.
        onChanged();
        if (!m_conflicts.isEmpty())
            return;
    }
    if (error.code == ErrorCode::AlreadyExists && error.args.value(0) == typed().name) {
        m_tabs->setCurrentIndex(Basics);
        m_basics->showNameProblem(errorText(m_session.words(), { error.code, error.args, {} }))
            ->setFocus();
        return;
    }
    const QStringList lines = errorLines(m_session.words(), error);
    m_problem->setText(error.problems.isEmpty() ? lines.first() : lines.mid(1).join(u'\n'));
    m_problem->show();
}

// Somebody wrote to the file while this was typed. Parts that nobody typed in show what is there
// now; in the others what was typed stays, and is said to.
void CycleDialog::onChanged()
{
    if (m_saving || m_isNew)
        return;
    auto cycles = m_session.workspace().store().cycles();
    if (!cycles)
        return showError(cycles.error());
    const PeopleIndex& people = m_session.workspace().people();
    for (const Cycle& now : std::as_const(*cycles)) {
        if (now.id != m_base.id || now == m_base)
            continue;
        const QList<CyclePart> mine = changedParts(m_base, typed(), people);
        const QList<CyclePart> theirs = changedParts(m_base, asTyped(now, people), people);
        const QList<CyclePart> differ = changedParts(now, typed(), people);
        QList<CyclePart> conflicts = m_conflicts;
        for (const CyclePart part : theirs) {
            if (!mine.contains(part))
                showPart(part, now);
            else if (differ.contains(part) && !conflicts.contains(part))
                conflicts << part;
        }
        m_base = now;
        showConflict(conflicts);
    }
    readReviews();
    refreshFixed();
    retranslate();
}

void CycleDialog::showConflict(const QList<CyclePart>& parts)
{
    m_conflicts = parts;
    m_theirs->setVisible(!parts.isEmpty());
    m_problem->setVisible(!parts.isEmpty());
    QStringList names;
    for (const CyclePart part : parts)
        names << partText(part);
    m_problem->setText(
        tr("Somebody else changed this cycle meanwhile: %1. What you typed still stands here; "
           "saving puts it in the place of theirs.")
            .arg(names.join(u", "_s)));
}

void CycleDialog::takeTheirs()
{
    for (const CyclePart part : std::as_const(m_conflicts))
        showPart(part, m_base);
    showConflict({});
    refresh();
}

QString CycleDialog::partText(CyclePart part) const
{
    const Words& words = m_session.words();
    switch (part) {
    case CyclePart::Name:
        return label(words, Term::Name);
    case CyclePart::Period:
        return label(words, Term::Period);
    case CyclePart::Stages:
        return tr("Stages");
    case CyclePart::Due:
        return label(words, Term::DueDate);
    case CyclePart::AppealDays:
        return label(words, Term::AppealDays);
    case CyclePart::Quota:
        return label(words, Term::Quota);
    case CyclePart::ApprovalLine:
        return label(words, Term::ApprovalLine);
    }
    return {};
}

void CycleDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshFixed();
        showConflict(m_conflicts);
    }
    QDialog::changeEvent(event);
}

void CycleDialog::retranslate()
{
    const Words& words = m_session.words();
    setWindowTitle(m_isNew ? tr("New review cycle") : tr("Edit the review cycle"));
    m_state->setText(
        u"%1: %2"_s.arg(label(words, m_base.state), cycleStateMeaning(words, m_base.state)));
    m_tabs->setAccessibleName(tr("Parts of the review cycle"));
    m_tabs->setTabText(Basics, tr("Period and stages"));
    m_tabs->setTabText(People, tr("Who takes part"));
    m_tabs->setTabText(Quotas, tr("Grade quotas"));
    m_tabs->setTabText(Approval, label(words, Term::ApprovalLine));
    m_theirs->setText(tr("Show &theirs"));
    refresh();
}

} // namespace levelbook::gui
