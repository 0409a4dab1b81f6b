#include "gui/goalsedit.h"

#include "gui/plainlabel.h"
#include "models/peoplecolumns.h"
#include "text/format.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

// Takes back its own typing until it is left; with nothing to take back, the keys are the window's.
class GoalEdit final : public QLineEdit {
protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool undo = key->matches(QKeySequence::Undo) && !isUndoAvailable();
            const bool redo =
                key->matches(QKeySequence::Redo) && !isUndoAvailable() && !isRedoAvailable();
            if (undo || redo) {
                forget();
                event->ignore();
                return true;
            }
        }
        return QLineEdit::event(event);
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        QLineEdit::focusOutEvent(event);
        if (event->reason() != Qt::PopupFocusReason)
            forget();
    }

private:
    // Setting the text is the only way to it.
    void forget()
    {
        const int cursor = cursorPosition();
        setText(text());
        setCursorPosition(cursor);
    }
};

QString composed(const QLineEdit* edit)
{
    return edit->text().normalized(QString::NormalizationForm_C);
}

QDate dateOf(const QLineEdit* edit) { return dateFromText(edit->text().trimmed()); }

} // namespace

GoalsEdit::GoalsEdit(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
    , m_add(new QPushButton)
    , m_problem(plainLabel(Voice::Muted, true))
{
    m_add->setObjectName(u"addGoal"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_layout->setSpacing(4);
    layout->addLayout(m_layout);
    layout->addWidget(m_problem);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_problem->hide();
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        nameRows();
        Q_EMIT rowsChanged();
        m_rows.last().text->setFocus();
    });
    retranslate();
}

void GoalsEdit::setGoals(const QList<Goal>& goals)
{
    if (goals == m_shown)
        return;
    m_shown = goals;
    while (!m_rows.isEmpty())
        delete m_rows.takeLast().widget;
    for (const Goal& goal : goals)
        addRow(goal);
    nameRows();
    showProblem();
    Q_EMIT rowsChanged();
}

void GoalsEdit::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setVisible(editable);
    for (const Row& row : std::as_const(m_rows)) {
        for (QLineEdit* edit : { row.text, row.measure, row.due })
            edit->setReadOnly(!editable);
        row.remove->setVisible(editable);
    }
}

QList<Goal> GoalsEdit::goals() const
{
    QList<Goal> goals;
    for (const Row& row : m_rows) {
        const Goal goal{ composed(row.text), composed(row.measure), dateOf(row.due) };
        if (goal != Goal())
            goals << goal;
    }
    return goals;
}

QLineEdit* GoalsEdit::addField(Row& row, int stretch)
{
    auto* edit = new GoalEdit;
    edit->setReadOnly(!m_editable);
    static_cast<QBoxLayout*>(row.widget->layout())->addWidget(edit, stretch);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        m_shown = goals();
        Q_EMIT edited(m_shown);
    });
    connect(edit, &QLineEdit::editingFinished, this, [this] {
        showProblem();
        Q_EMIT left();
    });
    return edit;
}

void GoalsEdit::addRow(const Goal& goal)
{
    Row row{};
    row.widget = new QWidget;
    auto* layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    row.text = addField(row, 5);
    row.measure = addField(row, 4);
    row.due = addField(row, 2);
    row.remove = new QPushButton;
    layout->addWidget(row.remove);
    row.remove->setVisible(m_editable); // Not before it has a place: it would be a window.
    row.text->setText(goal.text);
    row.measure->setText(goal.measure);
    row.due->setText(goal.due.isValid() ? dateText(goal.due) : QString());
    QWidget* widget = row.widget;
    connect(row.remove, &QPushButton::clicked, this, [this, widget] { removeRow(widget); });
    m_layout->addWidget(row.widget);
    row.widget->show(); // At once: a new one is given the keyboard.
    m_rows << row;
}

void GoalsEdit::removeRow(QWidget* widget)
{
    m_add->setFocus();
    m_rows.removeIf([widget](const Row& row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater(); // Its button is still at work.
    nameRows();
    m_shown = goals();
    Q_EMIT edited(m_shown);
    Q_EMIT left();
}

void GoalsEdit::showProblem()
{
    const bool bad = std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row& row) {
        return !row.due->text().trimmed().isEmpty() && !dateOf(row.due).isValid();
    });
    m_problem->setText(tr("A due date is written as 2026-12-31; until it is, it is not saved."));
    m_problem->setVisible(bad);
}

// The names count from 1, so that each field can be told from the others without seeing it.
void GoalsEdit::nameRows()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        row.text->setObjectName(u"goalText.%1"_s.arg(i + 1));
        row.measure->setObjectName(u"goalMeasure.%1"_s.arg(i + 1));
        row.due->setObjectName(u"goalDue.%1"_s.arg(i + 1));
        row.remove->setObjectName(u"goalRemove.%1"_s.arg(i + 1));
        row.text->setAccessibleName(tr("Goal %1").arg(i + 1));
        row.measure->setAccessibleName(tr("Measure of goal %1").arg(i + 1));
        row.due->setAccessibleName(tr("Due date of goal %1").arg(i + 1));
        row.remove->setAccessibleName(tr("Remove goal %1").arg(i + 1));
        row.text->setPlaceholderText(tr("Goal"));
        row.measure->setPlaceholderText(tr("How it is measured"));
        row.due->setPlaceholderText(tr("Due, e.g. 2026-12-31"));
        row.remove->setText(tr("Remove"));
    }
}

void GoalsEdit::retranslate()
{
    m_add->setText(tr("Add a goal"));
    nameRows();
    showProblem();
}

bool GoalsEdit::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first().text->setFocus(Qt::OtherFocusReason);
    else if (m_editable)
        m_add->setFocus(Qt::OtherFocusReason);
    return !m_rows.isEmpty() || m_editable;
}

} // namespace levelbook::gui
