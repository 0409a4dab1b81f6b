#include "gui/cycleactions.h"

#include "gui/cycledialog.h"
#include "gui/cycleedits.h"
#include "gui/dialogs.h"
#include "gui/longwork.h"
#include "gui/ratersdialog.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/workflowtext.h"
#include "workspace/clock.h"
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

void tellStarted(Session& session, const StartResult& result, QWidget* parent)
{
    if (result.skipped.isEmpty())
        return Q_EMIT session.remarked(
            CycleActions::tr("Reviews started: %1").arg(countText(result.started.size())));
    QMessageBox box(QMessageBox::Information, CycleActions::tr("Start reviews"),
        CycleActions::tr("Reviews started: %1").arg(countText(result.started.size())),
        QMessageBox::Close, parent);
    box.setObjectName(u"startedDialog"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(CycleActions::tr("Passed over: %1. Whom and why stands below.")
                               .arg(countText(result.skipped.size())));
    QStringList lines;
    for (const SkippedPerson& person : result.skipped) {
        const Engineer* engineer = session.workspace().people().byNo(person.employeeNo);
        lines << u"%1 (%2): %3"_s.arg(engineer ? engineer->name : QString(), person.employeeNo,
            problemText(session.words(), person.why));
    }
    box.setDetailedText(lines.join(u'\n'));
    box.exec();
}

// In the background: many take a while.
void startInBackground(
    Session& session, const Cycle& cycle, const StartRequest& request, QWidget* parent)
{
    if (request.employeeNos.isEmpty())
        return;
    Q_EMIT session.remarked(CycleActions::tr("Starting the reviews…"));
    runLong(
        parent,
        [file = session.workspace().file(), name = cycle.name, request](
            WorkState&) -> Result<StartResult> {
            auto store = openAgain(file, OpenMode::ReadWrite);
            LEVELBOOK_TRY(store);
            return startReviews(**store, name, request);
        },
        [&session, parent](Result<StartResult> result) {
            if (!result)
                return session.tell(result.error());
            session.workspace().noteChange(Change::Reviews);
            tellStarted(session, *result, parent);
        });
}

void runDialog(Session& session, CycleDialog& dialog, QWidget* parent)
{
    if (dialog.exec() == QDialog::Accepted)
        startInBackground(session, dialog.cycle(), dialog.request(), parent);
}

QString nameOf(const PeopleIndex& people, std::optional<EngineerId> id)
{
    const Engineer* engineer = id ? people.byId(*id) : nullptr;
    return engineer ? u"%1 (%2)"_s.arg(engineer->name, engineer->employeeNo) : noValueText();
}

// Why a rater of a review stands still; empty where another can be set.
QString whyNoOther(const Words& words, Rater rater, const FoundReview& found)
{
    const Review& review = found.review;
    if (review.state >= ReviewState::Approved)
        return errorText(words, { ErrorCode::ReviewFrozen, {}, {} });
    if (rater == Rater::Second && !found.cycle.uses(Stage::Second))
        return CycleActions::tr("The cycle has no second review.");
    const ReviewState last = rater == Rater::First ? ReviewState::First : ReviewState::Second;
    if (review.state > last)
        return errorText(words,
            { ErrorCode::RaterNotNow, { raterKey(rater), reviewStateKey(review.state) }, {} });
    return {};
}

void take(std::optional<QString>& rater, const RaterChoice& choice)
{
    if (choice.kind == RaterChoice::Kind::Nobody || choice.kind == RaterChoice::Kind::Person)
        rater = choice.employeeNo;
}

} // namespace

void showNewCycle(Session& session, QWidget* parent)
{
    CycleDialog dialog(session, std::nullopt, parent);
    runDialog(session, dialog, parent);
}

void editCycle(Session& session, const Cycle& cycle, QWidget* parent)
{
    CycleDialog dialog(session, cycle, parent);
    runDialog(session, dialog, parent);
}

void startCycleReviews(Session& session, const Cycle& cycle, QWidget* parent)
{
    CycleDialog dialog(session, cycle, parent);
    dialog.chooseEverybody();
    runDialog(session, dialog, parent);
}

void advanceCycleAsked(Session& session, const Cycle& cycle, QWidget* parent)
{
    Workspace& workspace = session.workspace();
    auto advance = previewAdvance(workspace.store(), cycle.name);
    if (!advance)
        return session.tell(advance.error());
    const Words& words = session.words();
    const QString question =
        CycleActions::tr("Take the review cycle “%1” from “%2” to “%3”? It cannot go back.")
            .arg(cycle.name, label(words, advance->cycle.state), label(words, advance->to));
    if (!confirmed(CycleActions::tr("Advance the cycle"), question,
            advanceLines(words, *advance, currentDay()).join(u'\n'), parent))
        return;
    auto advanced = workspace.change(Changes(Change::Cycles) | Change::Reviews,
        [&] { return advanceCycle(workspace.store(), cycle.name, advance->to); });
    if (advanced)
        Q_EMIT session.remarked(CycleActions::tr("The cycle is now in the state “%1”.")
                                    .arg(label(session.words(), advanced->state)));
}

void changeRaters(Session& session, const Cycle& cycle, const QString& employeeNo, QWidget* parent)
{
    Workspace& workspace = session.workspace();
    auto found = findReview(workspace.store(), cycle.name, employeeNo);
    if (!found)
        return session.tell(found.error());
    const PeopleIndex& people = workspace.people();
    const Engineer& engineer = *people.byId(found->review.engineer);
    const Words& words = session.words();
    RatersQuestion question;
    question.mayKeep = true;
    question.prompt = u"%1\n%2: %3\n%4: %5"_s.arg(nameOf(people, engineer.id),
        label(words, Rater::First), nameOf(people, found->review.firstRater),
        label(words, Rater::Second), nameOf(people, found->review.secondRater));
    question.firstFixed = whyNoOther(words, Rater::First, *found);
    question.secondFixed = whyNoOther(words, Rater::Second, *found);
    RatersDialog dialog(session, question, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    RaterRequest request;
    take(request.first, dialog.first());
    take(request.second, dialog.second());
    if (request != RaterRequest())
        (void)setRatersWithUndo(session, found->cycle, engineer, request);
}

} // namespace levelbook::gui
