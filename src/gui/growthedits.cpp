#include "gui/growthedits.h"

#include "models/editrecord.h"
#include "text/labels.h"
#include "workspace/clock.h"
#include "workspace/growth.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

QString undoText(const char* pattern, const Engineer& engineer)
{
    return QCoreApplication::translate("GrowthEdit", pattern).arg(engineer.name);
}

const char* tickPattern(bool before, bool after)
{
    if (before && after)
        return QT_TRANSLATE_NOOP("GrowthEdit", "Edit of a tick of %1");
    return after ? QT_TRANSLATE_NOOP("GrowthEdit", "Tick of %1")
                 : QT_TRANSLATE_NOOP("GrowthEdit", "Removal of a tick of %1");
}

// Says what an undo or redo did, and shows it.
template <class Value>
bool told(Session& session, const Engineer& engineer, const Result<Value>& result)
{
    if (!result) {
        session.tell(result.error());
        return false;
    }
    session.workspace().noteChange(Change::Growth);
    Q_EMIT session.pageWanted(u"growth"_s, engineer.employeeNo);
    return true;
}

bool exchange(Session& session, const Engineer& engineer, const std::optional<Tick>& expected,
    const std::optional<Tick>& wanted)
{
    Workspace& workspace = session.workspace();
    const Engineer* now = workspace.people().byId(engineer.id);
    return told(session, engineer,
        exchangeTick(workspace.store(), now ? *now : engineer, expected, wanted, currentDay()));
}

} // namespace

Result<void> saveTickEdit(Session& session, Engineer engineer, std::optional<Tick> before,
    const std::optional<Tick>& after)
{
    Workspace& workspace = session.workspace();
    std::optional<Tick> kept;
    if (after) {
        auto saved = saveTick(workspace.store(), engineer, *after, currentDay());
        LEVELBOOK_TRY(saved);
        kept = *saved;
    } else if (before) {
        LEVELBOOK_TRY(removeTick(workspace.store(), *before));
    }
    workspace.noteChange(Change::Growth);
    session.undoStack().push(new EditRecord<std::optional<Tick>>(
        undoText(tickPattern(before.has_value(), after.has_value()), engineer), before, kept,
        [&session, engineer, before, kept](const std::optional<Tick>& wanted) {
            return exchange(session, engineer, wanted == before ? kept : before, wanted);
        }));
    return {};
}

Result<void> saveGoalEdit(
    Session& session, Engineer engineer, GoalState before, const GoalState& after)
{
    Workspace& workspace = session.workspace();
    auto saved = exchangeGoalState(workspace.store(), before, after, currentDay());
    LEVELBOOK_TRY(saved);
    workspace.noteChange(Change::Growth);
    session.undoStack().push(new EditRecord<GoalState>(
        undoText(QT_TRANSLATE_NOOP("GrowthEdit", "State of a goal of %1"), engineer), before,
        *saved, [&session, engineer, before, kept = *saved](const GoalState& wanted) {
            return told(session, engineer,
                exchangeGoalState(session.workspace().store(), wanted == before ? kept : before,
                    wanted, currentDay()));
        }));
    return {};
}

} // namespace levelbook::gui
