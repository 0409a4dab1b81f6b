#include "gui/personedits.h"

#include "models/editrecord.h"
#include "workspace/people.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

QString undoText(const char* pattern, const Engineer& engineer)
{
    return QCoreApplication::translate("PersonEdit", pattern).arg(engineer.name);
}

Error flawsOf(const QList<Problem>& problems)
{
    return { problems.first().code, problems.first().args, problems };
}

void show(Session& session, const Engineer& engineer)
{
    Q_EMIT session.pageWanted(u"people"_s, engineer.employeeNo);
}

// Puts a person back to what an edit began or ended with, but only over the other end of that edit:
// what somebody else saved since then is not overwritten.
bool exchange(Session& session, const Engineer& expected, Engineer wanted)
{
    Workspace& workspace = session.workspace();
    const Engineer* current = workspace.people().byId(expected.id);
    Engineer found = current ? *current : Engineer();
    const qint64 revision = found.revision;
    found.revision = expected.revision;
    if (found != expected) {
        session.tell({ ErrorCode::Conflict, { expected.employeeNo }, {} });
        return false;
    }
    wanted.revision = revision;
    const auto saved =
        workspace.change(Change::People, [&] { return savePerson(workspace.store(), wanted); });
    if (saved)
        show(session, *saved);
    return saved.has_value();
}

// Adds the person where there should be one, removes it where there should be none.
bool addOrRemove(Session& session, const Engineer& engineer, const std::optional<Engineer>& wanted)
{
    Workspace& workspace = session.workspace();
    if (wanted) {
        const auto added =
            workspace.change(Change::People, [&] { return addPerson(workspace.store(), *wanted); });
        if (added)
            show(session, *added);
        return added.has_value();
    }
    const Engineer* current = workspace.people().byNo(engineer.employeeNo);
    if (!current) {
        session.tell({ ErrorCode::Conflict, { engineer.employeeNo }, {} });
        return false;
    }
    return workspace
        .change(
            Change::People, [&, id = current->id] { return removePerson(workspace.store(), id); })
        .has_value();
}

} // namespace

Result<Engineer> saveEdit(
    Session& session, Engineer before, const Engineer& after, const QString& newTeam)
{
    Workspace& workspace = session.workspace();
    const CheckedPerson checked = checkPerson(after, workspace.people());
    if (!checked.problems.isEmpty())
        return flawsOf(checked.problems);
    auto saved = savePerson(workspace.store(), checked.engineer, newTeam);
    if (!saved) {
        if (saved.error().code != ErrorCode::Busy)
            session.tell(saved.error());
        return saved;
    }
    workspace.noteChange(Change::People);
    session.undoStack().push(
        new EditRecord<Engineer>(undoText(QT_TRANSLATE_NOOP("PersonEdit", "Edit of %1"), *saved),
            before, *saved, [&session, before, after = *saved](const Engineer& wanted) {
                return exchange(session, wanted == before ? after : before, wanted);
            }));
    return saved;
}

Result<Engineer> addWithUndo(Session& session, const Engineer& engineer, const QString& newTeam)
{
    Workspace& workspace = session.workspace();
    const CheckedPerson checked = checkPerson(engineer, workspace.people());
    if (!checked.problems.isEmpty())
        return flawsOf(checked.problems);
    auto added = workspace.change(
        Change::People, [&] { return addPerson(workspace.store(), checked.engineer, newTeam); });
    if (added) {
        using Edit = EditRecord<std::optional<Engineer>>;
        session.undoStack().push(
            new Edit(undoText(QT_TRANSLATE_NOOP("PersonEdit", "New person %1"), *added),
                std::nullopt, *added, [&session, person = *added](const auto& wanted) {
                    return addOrRemove(session, person, wanted);
                }));
    }
    return added;
}

Result<void> removeWithUndo(Session& session, const Engineer& engineer)
{
    Workspace& workspace = session.workspace();
    auto removed = workspace.change(
        Change::People, [&] { return removePerson(workspace.store(), engineer.id); });
    if (removed) {
        using Edit = EditRecord<std::optional<Engineer>>;
        session.undoStack().push(
            new Edit(undoText(QT_TRANSLATE_NOOP("PersonEdit", "Removal of %1"), engineer), engineer,
                std::nullopt, [&session, engineer](const auto& wanted) {
                    return addOrRemove(session, engineer, wanted);
                }));
    }
    return removed;
}

} // namespace levelbook::gui
