// Which field stands for a place of the framework, what is said there, and the steps from there;
// see frameworkfields.h.
#include "gui/frameworkfields.h"
#include "text/frameworktext.h"

#include <QLabel>

#include <algorithm>

namespace levelbook::gui {

namespace {

bool isAround(const QString& around, const QString& path)
{
    return path.startsWith(around)
        && (path.size() == around.size() || path[around.size()] == u'.'
            || path[around.size()] == u'[');
}

} // namespace

void FrameworkFields::showProblems()
{
    QHash<QLabel*, QStringList> texts;
    QHash<QWidget*, QStringList> told;
    const auto hasLabel = [](const Field& field) { return field.problem != nullptr; };
    const auto hasEditor = [](const Field& field) { return field.editor != nullptr; };
    for (const Problem& problem : m_draft.problems()) {
        const QString text = frameworkProblemSentence(m_words, problem);
        const Field* place = fieldAt(problem.item, hasLabel);
        if (place && !texts[place->problem].contains(text))
            texts[place->problem] << text;
        if (const Field* field = fieldAt(problem.item, hasEditor))
            told[field->editor] << text;
    }
    for (const Field& field : m_fields) {
        if (field.problem) {
            const QStringList lines = texts.value(field.problem);
            field.problem->setText(lines.join(u'\n'));
            field.problem->setVisible(!lines.isEmpty());
        }
        if (field.editor)
            field.editor->setAccessibleDescription(told.value(field.editor).join(u' '));
    }
}

const FrameworkFields::Field* FrameworkFields::fieldAt(
    const QString& path, bool (*fits)(const Field&)) const
{
    const Field* best = nullptr;
    for (const Field& field : m_fields) {
        if (fits(field) && (field.path == path || (field.inside && isAround(field.path, path)))
            && (!best || field.path.size() > best->path.size()))
            best = &field;
    }
    return best;
}

QWidget* FrameworkFields::focusPlace(const QString& path)
{
    // What is inside comes first: the place of an item is that of its first text.
    for (QString around = path; !around.isEmpty();) {
        for (const Field& field : m_fields) {
            if (field.editor && field.editor->isEnabled() && !field.editor->isHidden()
                && isAround(around, field.path)) {
                field.editor->setFocus(Qt::OtherFocusReason);
                return field.editor;
            }
        }
        around = around.left(
            std::max<qsizetype>(0, std::max(around.lastIndexOf(u'.'), around.lastIndexOf(u'['))));
    }
    return nullptr;
}

void FrameworkFields::edit(const QString& path, const FrameworkDraft::Change& change)
{
    if (!m_retired)
        m_draft.edit(stepText(path), path, change);
}

void FrameworkFields::type(const QString& path, const FrameworkDraft::Change& change)
{
    if (!m_retired)
        m_draft.type(stepText(path), path, change);
}

QString FrameworkFields::stepText(const QString& path) const
{
    return frameworkPlaceText(m_words, m_draft.now(), path);
}

} // namespace levelbook::gui
