// How the desk of a review takes edits back and does them again; see reviewdesk.h.
#include "gui/reviewdesk.h"
#include "models/editrecord.h"

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

QString stepName(const std::optional<ReviewField>& field)
{
    using Kind = ReviewField::Kind;
    switch (field ? field->kind : Kind::Overall) {
    case Kind::Rating:
        return ReviewDesk::tr("rating");
    case Kind::Grade:
        return ReviewDesk::tr("grade");
    case Kind::Goals:
        return ReviewDesk::tr("goals");
    default:
        return ReviewDesk::tr("text of the review");
    }
}

} // namespace

/// An edit of a review, from what was saved before to what was saved after.
struct ReviewDesk::Step {
    QString cycle;
    QString employeeNo;
    Rater rater;
    Review from;
    Review to;
};

void ReviewDesk::pushStep()
{
    if (!m_open || !m_stepFrom || !m_open->writable()) {
        m_stepFrom.reset();
        return;
    }
    const Rater rater = m_open->writable()->rater;
    const Review from = *std::exchange(m_stepFrom, std::nullopt);
    const Review& to = m_open->saved();
    if (changedFields(from, to, rater).isEmpty())
        return;
    const QString employeeNo = m_open->engineer().employeeNo;
    const QString cycle = m_open->cycle().name;
    m_session.undoStack().push(new EditRecord<Step>(stepName(m_field),
        Step{ cycle, employeeNo, rater, to, from }, Step{ cycle, employeeNo, rater, from, to },
        [this](const Step& step) { return applyStep(step); }));
}

// Saves the step's fields over what the file holds now, and brings its review into view.
bool ReviewDesk::applyStep(const Step& step)
{
    Workspace& workspace = m_session.workspace();
    if (!save())
        return false;
    auto framework = workspace.store().framework(step.to.framework);
    auto saved = framework ? saveEdit(workspace.store(), *framework, step.from, step.to, step.rater)
                           : Result<Review>(framework.error());
    if (!saved) {
        m_session.tell(saved.error());
        return false;
    }
    const bool here = m_open && m_open->saved().id == saved->id;
    if (here) {
        // The field that is being filled makes a step of its own later, without this one in it.
        const QList<ReviewField> fields = changedFields(step.from, step.to, step.rater);
        for (const ReviewField& field : m_stepFrom ? fields : QList<ReviewField>())
            copyField(*m_stepFrom, *saved, field, step.rater);
        noteSaved(*saved);
    }
    m_saving = here;
    workspace.noteChange(Change::Reviews);
    m_saving = false;
    if (here)
        Q_EMIT undone(changedFields(step.from, step.to, step.rater).value(0));
    if (!here && m_session.cycle() && m_session.cycle()->name == step.cycle)
        Q_EMIT m_session.pageWanted(u"reviews"_s, step.employeeNo);
    return true;
}

// What others changed while a field was being filled is none of that field's step.
void ReviewDesk::takeOver(const Review& mine, const Review& now)
{
    if (!m_stepFrom || !m_open->writable())
        return;
    const Rater rater = m_open->writable()->rater;
    const QList<ReviewField> typed = changedFields(m_open->saved(), mine, rater);
    const QList<ReviewField> changed = changedFields(m_open->saved(), now, rater);
    for (const ReviewField& field : changed) {
        if (!typed.contains(field))
            copyField(*m_stepFrom, now, field, rater);
    }
}

} // namespace levelbook::gui
