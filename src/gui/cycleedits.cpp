#include "gui/cycleedits.h"

#include "gui/draftstore.h"
#include "models/editrecord.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

struct CycleEdits {
    Q_DECLARE_TR_FUNCTIONS(CycleEdits)
};

// Texts that were not saved are kept by the cycle's name.
void renameDrafts(Session& session, const QString& from, const QString& to)
{
    if (from == to)
        return;
    const DraftStore drafts;
    const QString file = session.workspace().store().database().canonicalPath();
    for (ReviewDraft draft : drafts.all(file)) {
        if (draft.cycle != from)
            continue;
        const QString employeeNo = draft.employeeNo;
        draft.cycle = to;
        if (drafts.write(draft))
            drafts.remove(file, from, employeeNo);
    }
}

// Puts a cycle back to what an edit began or ended with; what somebody else saved since then in the
// same parts is not overwritten.
bool exchange(Session& session, const Cycle& expected, const Cycle& wanted)
{
    Workspace& workspace = session.workspace();
    auto saved = saveCycle(workspace.store(), expected, wanted);
    if (!saved) {
        session.tell(saved.error());
        return false;
    }
    renameDrafts(session, expected.name, saved->name);
    workspace.noteChange(Change::Cycles);
    return true;
}

RaterRequest ratersOf(const PeopleIndex& people, const Review& review, const RaterRequest& touched)
{
    const auto number = [&people](std::optional<EngineerId> id) {
        const Engineer* rater = id ? people.byId(*id) : nullptr;
        return rater ? rater->employeeNo : QString();
    };
    RaterRequest raters;
    if (touched.first)
        raters.first = number(review.firstRater);
    if (touched.second)
        raters.second = number(review.secondRater);
    return raters;
}

} // namespace

Result<Cycle> saveCycleEdit(Session& session, const Cycle& base, const CycleChange& typed)
{
    Workspace& workspace = session.workspace();
    const bool touched = !changedParts(base, typed, workspace.people()).isEmpty();
    if (!touched)
        return base;
    auto saved = saveCycle(workspace.store(), base, typed);
    if (!saved)
        return saved;
    renameDrafts(session, base.name, saved->name);
    workspace.noteChange(Change::Cycles);
    session.undoStack().push(
        new EditRecord<Cycle>(CycleEdits::tr("Edit of the cycle %1").arg(saved->name), base, *saved,
            [&session, base, after = *saved](const Cycle& wanted) {
                return exchange(session, wanted == base ? after : base, wanted);
            }));
    return saved;
}

Result<Review> setRatersWithUndo(
    Session& session, const Cycle& cycle, const Engineer& engineer, const RaterRequest& request)
{
    Workspace& workspace = session.workspace();
    const QString employeeNo = engineer.employeeNo;
    auto before = findReview(workspace.store(), cycle.name, employeeNo);
    if (!before) {
        session.tell(before.error());
        return before.error();
    }
    const RaterRequest earlier = ratersOf(workspace.people(), before->review, request);
    const auto apply = [&session, id = cycle.id, employeeNo](
                           const RaterRequest& raters) -> Result<Review> {
        Workspace& file = session.workspace();
        // The cycle may bear another name by now.
        for (const Cycle& one : session.cycles()) {
            if (one.id == id)
                return file.change(Change::Reviews,
                    [&] { return setRaters(file.store(), one.name, employeeNo, raters); });
        }
        return Error{ ErrorCode::UnknownReview, { employeeNo, QString() }, {} };
    };
    auto saved = apply(request);
    if (saved && earlier != request)
        session.undoStack().push(new EditRecord<RaterRequest>(
            CycleEdits::tr("Raters of %1").arg(engineer.name), earlier, request,
            [apply](const RaterRequest& wanted) { return apply(wanted).has_value(); }));
    return saved;
}

} // namespace levelbook::gui
