#include "gui/formbinder.h"

#include "text/errortext.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

bool isEmptyChoice(const QComboBox& box)
{
    return box.isEditable() && box.currentText().trimmed().isEmpty();
}

} // namespace

FormBinder::FormBinder(QAbstractItemModel* model, const Words& words, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_words(words)
{
    connect(model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& from, const QModelIndex& to) {
            if (!m_editing && m_row.isValid() && from.row() <= m_row.row()
                && m_row.row() <= to.row())
                showAll();
        });
}

void FormBinder::bind(
    const QString& name, int column, QLineEdit* editor, QLabel* error, ErrorCode refusal)
{
    const size_t which = m_fields.size();
    add({ name, column, editor, error, refusal, [editor] { return QVariant(editor->text()); },
        [editor](const QVariant& value) {
            // Setting a text forgets the cursor and what may be undone: only where it differs.
            if (editor->text() != value.toString())
                editor->setText(value.toString());
        },
        [editor](bool readOnly) { editor->setReadOnly(readOnly); } });
    connect(editor, &QLineEdit::textEdited, this, [this, which] { edit(which); });
    connect(editor, &QLineEdit::returnPressed, this, [this, which] { commit(which); });
}

void FormBinder::bind(const QString& name, int column, QPlainTextEdit* editor, QLabel* error)
{
    const size_t which = m_fields.size();
    add({ name, column, editor, error, ErrorCode::TextTooLong,
        [editor] { return QVariant(editor->toPlainText()); },
        [editor](const QVariant& value) {
            if (editor->toPlainText() == value.toString())
                return;
            const QSignalBlocker blocker(editor);
            editor->setPlainText(value.toString());
        },
        [editor](bool readOnly) { editor->setReadOnly(readOnly); } });
    connect(editor, &QPlainTextEdit::textChanged, this, [this, which] { edit(which); });
}

void FormBinder::bind(
    const QString& name, int column, QComboBox* editor, QLabel* error, ErrorCode refusal)
{
    const size_t which = m_fields.size();
    const auto read = [editor]() -> QVariant {
        if (isEmptyChoice(*editor))
            return {};
        const int index = editor->isEditable() ? editor->findText(editor->currentText().trimmed())
                                               : editor->currentIndex();
        return index < 0 ? QVariant(editor->currentText()) : editor->itemData(index);
    };
    const auto show = [editor](const QVariant& value) {
        const QSignalBlocker blocker(editor);
        editor->setCurrentIndex(value.isValid() ? editor->findData(value) : -1);
        if (editor->isEditable())
            editor->setEditText(editor->itemText(editor->currentIndex()));
    };
    add({ name, column, editor, error, refusal, read, show,
        [editor](bool readOnly) { editor->setEnabled(!readOnly); } });
    connect(editor, &QComboBox::activated, this, [this, which] {
        edit(which);
        commit(which);
    });
    if (editor->isEditable()) {
        connect(editor, &QComboBox::editTextChanged, this, [this, which] { edit(which); });
        connect(
            editor->lineEdit(), &QLineEdit::returnPressed, this, [this, which] { commit(which); });
        editor->lineEdit()->installEventFilter(this);
    }
}

void FormBinder::add(Field field)
{
    if (field.error) {
        field.error->setTextFormat(Qt::PlainText);
        field.error->hide();
    }
    field.editor->installEventFilter(this);
    field.editor->setEnabled(false);
    m_fields.push_back(std::move(field));
}

QModelIndex FormBinder::indexOf(const Field& field) const
{
    return m_row.isValid() ? m_model->index(m_row.row(), field.column) : QModelIndex();
}

const FormBinder::Field* FormBinder::field(const QString& name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
        [&name](const Field& field) { return field.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

void FormBinder::setRow(int row)
{
    m_row = row < 0 ? QPersistentModelIndex() : QPersistentModelIndex(m_model->index(row, 0));
    revert();
}

void FormBinder::moveToRow(int row)
{
    m_row = row < 0 ? QPersistentModelIndex() : QPersistentModelIndex(m_model->index(row, 0));
    showAll();
}

void FormBinder::setWords(const Words& words)
{
    m_words = words;
    showAll();
}

void FormBinder::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showAll();
}

void FormBinder::edit(size_t which)
{
    Field& field = m_fields[which];
    const QModelIndex index = indexOf(field);
    if (!index.isValid())
        return;
    m_editing = true;
    field.refused = !m_model->setData(index, field.read());
    m_editing = false;
    field.touched = true;
    // Typing on is the answer to what was said; the next commit tells whether it is enough.
    field.problem.reset();
    showProblem(field);
    Q_EMIT edited(field.name);
}

void FormBinder::commit(size_t which)
{
    if (!m_fields[which].touched)
        return;
    m_fields[which].touched = false;
    Q_EMIT committed(m_fields[which].name);
}

void FormBinder::showField(Field& field)
{
    const QModelIndex index = indexOf(field);
    field.editor->setEnabled(index.isValid());
    field.setReadOnly(m_readOnly || !index.isValid());
    if (!field.refused)
        field.show(index.data(Qt::EditRole));
    showProblem(field);
}

void FormBinder::showAll()
{
    for (Field& field : m_fields)
        showField(field);
}

bool FormBinder::isDirty(const QString& name) const
{
    const Field* one = field(name);
    return one && (one->refused || indexOf(*one).data(DirtyRole).toBool());
}

bool FormBinder::isDirty() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
        [this](const Field& field) { return isDirty(field.name); });
}

QList<Problem> FormBinder::refusals() const
{
    QList<Problem> problems;
    for (const Field& field : m_fields) {
        if (field.refused)
            problems << Problem{ field.refusal, { field.read() }, {}, field.name, {} };
    }
    return problems;
}

bool FormBinder::hasConflicts() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
        [this](const Field& field) { return indexOf(field).data(ConflictRole).isValid(); });
}

void FormBinder::revert()
{
    for (Field& field : m_fields) {
        field.refused = false;
        field.touched = false;
        field.problem.reset();
    }
    showAll();
}

QList<Problem> FormBinder::showProblems(const QList<Problem>& problems)
{
    QList<Problem> others = problems;
    for (Field& field : m_fields) {
        field.problem.reset();
        for (const Problem& problem : problems) {
            if (problem.column != field.name)
                continue;
            others.removeOne(problem);
            if (!field.problem)
                field.problem = problem;
        }
        showProblem(field);
    }
    return others;
}

void FormBinder::showProblem(Field& field)
{
    QString text;
    const QVariant elsewhere = indexOf(field).data(ConflictRole);
    if (field.problem)
        text = errorText(m_words, { field.problem->code, field.problem->args, {} });
    else if (elsewhere.isValid())
        text = elsewhere.toString().isEmpty()
            ? tr("Emptied elsewhere in the meantime")
            : tr("Changed elsewhere in the meantime: %1").arg(elsewhere.toString());
    field.editor->setAccessibleDescription(text);
    if (!field.error)
        return;
    field.error->setText(text);
    field.error->setVisible(!text.isEmpty());
}

void FormBinder::focusFirstProblem()
{
    for (const Field& field : m_fields) {
        if (!field.problem)
            continue;
        field.editor->setFocus(Qt::OtherFocusReason);
        return;
    }
}

bool FormBinder::eventFilter(QObject* watched, QEvent* event)
{
    const auto of = std::find_if(m_fields.begin(), m_fields.end(), [watched](const Field& field) {
        return field.editor == watched || field.editor == watched->parent();
    });
    if (of == m_fields.end())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // A list that pops up or a menu is no leaving.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
            commit(static_cast<size_t>(of - m_fields.begin()));
    } else if (event->type() == QEvent::ShortcutOverride && !of->touched) {
        // In a field that holds nothing unsaved, undo means the last saved edit.
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace levelbook::gui
