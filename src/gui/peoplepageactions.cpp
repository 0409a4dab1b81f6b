// What can be done on the People page: its actions, and what they do to the person that it shows.
#include "gui/dialogs.h"
#include "gui/newpersondialog.h"
#include "gui/peoplelist.h"
#include "gui/peoplepage.h"
#include "gui/personedits.h"
#include "gui/personform.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

void PeoplePage::buildActions()
{
    const bool writes = !workspace().isReadOnly();
    const auto add = [this, writes](const QString& name, const QKeySequence& key, auto run) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setEnabled(writes);
        connect(action, &QAction::triggered, this, run);
        m_actions << action;
        return action;
    };
    m_save = add(u"savePerson"_s, QKeySequence::Save, [this] { m_form->leave(); });
    m_add = add(
        u"newPerson"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { addPerson(); });
    m_remove = add(u"removePerson"_s, {}, [this] { removePerson(); });
    m_blankForm = add(u"personBlankForm"_s, {}, [this] { showBlankForm(); });
    m_blankForm->setEnabled(true); // It changes nothing.
    m_actions << m_list->columnsMenu()->menuAction();
}

void PeoplePage::openReview(const QString& cycleName)
{
    const Engineer* engineer = workspace().people().byId(*m_form->person());
    if (!engineer || !leave())
        return;
    const QString employeeNo = engineer->employeeNo;
    for (const Cycle& cycle : session().cycles()) {
        if (cycle.name == cycleName) {
            session().setCycle(cycle.id);
            break;
        }
    }
    Q_EMIT session().pageWanted(u"reviews"_s, employeeNo);
}

void PeoplePage::addPerson()
{
    if (!m_form->leave())
        return;
    auto* dialog = new NewPersonDialog(session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewPersonDialog::added, this, &PeoplePage::open);
    dialog->open();
}

void PeoplePage::showBlankForm()
{
    if (!m_form->person() || !m_form->leave())
        return;
    if (const Engineer* engineer = workspace().people().byId(*m_form->person()))
        showFormPaper(session(), engineer->employeeNo, this);
}

void PeoplePage::removePerson()
{
    // What is removed can be had back by undo: no question is asked.
    const Engineer* found =
        m_form->person() ? workspace().people().byId(*m_form->person()) : nullptr;
    if (!found)
        return;
    const Engineer engineer = *found;
    m_form->revert();
    if (removeWithUndo(session(), engineer)) {
        Q_EMIT session().remarked(
            tr("%1 was removed. Undo brings the person back.").arg(engineer.name));
        open({});
    }
}

} // namespace levelbook::gui
