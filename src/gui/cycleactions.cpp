#include "gui/cycleactions.h"

#include "gui/longwork.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/labels.h"
#include "workspace/cycles.h"
#include "workspace/workspacefile.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

// Names the context of the translations.
struct CycleActions {
    Q_DECLARE_TR_FUNCTIONS(CycleActions)
};

bool confirmed(
    const QString& title, const QString& question, const QString& details, QWidget* parent)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    box.setObjectName(u"cycleQuestion"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(details);
    QPushButton* accept = box.addButton(title, QMessageBox::AcceptRole);
    accept->setObjectName(u"cycleAccept"_s);
    box.setDefaultButton(accept);
    box.exec();
    return box.clickedButton() == accept;
}

// Employed on some day of the period; who was away for all of it is passed over with the reason.
QStringList peopleOf(const PeopleIndex& people, const Period& period)
{
    QStringList numbers;
    for (const Engineer& engineer : people.engineers()) {
        const bool left = engineer.leftOn.isValid() && engineer.leftOn <= period.from;
        if (!left && engineer.hiredOn < period.to)
            numbers << engineer.employeeNo;
    }
    return numbers;
}

void tellStarted(Session& session, const StartResult& result, QWidget* parent)
{
    QMessageBox box(QMessageBox::Information, CycleActions::tr("Start reviews"),
        CycleActions::tr("Reviews started: %1").arg(result.started.size()), QMessageBox::Close,
        parent);
    box.setObjectName(u"startedDialog"_s);
    box.setTextFormat(Qt::PlainText);
    if (!result.skipped.isEmpty())
        box.setInformativeText(CycleActions::tr("Passed over: %1. Whom and why stands below.")
                                   .arg(result.skipped.size()));
    QStringList lines;
    for (const SkippedPerson& person : result.skipped) {
        const Engineer* engineer = session.workspace().people().byNo(person.employeeNo);
        lines << u"%1 (%2): %3"_s.arg(engineer ? engineer->name : QString(), person.employeeNo,
            problemText(session.words(), person.why));
    }
    box.setDetailedText(lines.join(u'\n'));
    box.exec();
}

QString whatAdvancingDoes(CycleState to)
{
    switch (to) {
    case CycleState::Planned:
        break;
    case CycleState::Open:
        return CycleActions::tr("Reviews can then be started and written.");
    case CycleState::Calibration:
        return CycleActions::tr("No review is started any more; those under way go on.");
    case CycleState::Disclosed:
        return CycleActions::tr(
            "Approved reviews can then be disclosed to their people, and the days for an "
            "appeal begin with each disclosure.");
    case CycleState::Closed:
        return CycleActions::tr(
            "Acknowledged reviews can then be closed. The cycle stays to be read.");
    }
    return {};
}

} // namespace

void startCycleReviews(Session& session, const Cycle& cycle, QWidget* parent)
{
    Workspace& workspace = session.workspace();
    const QStringList people = peopleOf(workspace.people(), cycle.period);
    const QString question =
        CycleActions::tr("Start the reviews of “%1” for everybody who worked in %2?")
            .arg(cycle.name, periodText(session.words(), cycle.period));
    const QString details = CycleActions::tr(
        "People: %1. Who has a review already is passed over. First and second rater are the "
        "manager and the manager's manager, where they are known.")
                                .arg(people.size());
    if (!confirmed(CycleActions::tr("Start reviews"), question, details, parent))
        return;
    Q_EMIT session.remarked(CycleActions::tr("Starting the reviews…"));
    runLong(
        parent,
        [file = workspace.file(), name = cycle.name, people](WorkState&) -> Result<StartResult> {
            auto store = openAgain(file, OpenMode::ReadWrite);
            LEVELBOOK_TRY(store);
            return startReviews(**store, name, { people, {}, {} });
        },
        [&session, parent](Result<StartResult> result) {
            if (!result)
                return session.tell(result.error());
            session.workspace().noteChange(Change::Reviews);
            tellStarted(session, *result, parent);
        });
}

void advanceCycleAsked(Session& session, const Cycle& cycle, QWidget* parent)
{
    const auto next = nextState(cycle.state);
    if (!next)
        return;
    const Words& words = session.words();
    const QString question =
        CycleActions::tr("Take the review cycle “%1” from “%2” to “%3”? It cannot go back.")
            .arg(cycle.name, label(words, cycle.state), label(words, *next));
    if (!confirmed(
            CycleActions::tr("Advance the cycle"), question, whatAdvancingDoes(*next), parent))
        return;
    Workspace& workspace = session.workspace();
    auto advanced = workspace.change(Changes(Change::Cycles) | Change::Reviews,
        [&] { return advanceCycle(workspace.store(), cycle.name); });
    if (advanced)
        Q_EMIT session.remarked(CycleActions::tr("The cycle is now in the state “%1”.")
                                    .arg(label(session.words(), advanced->state)));
}

} // namespace levelbook::gui
