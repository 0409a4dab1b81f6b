#include "gui/personpicker.h"

#include "models/initialconsonants.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int mostResults = 8;

QString nameOf(const Engineer& engineer)
{
    return u"%1 (%2)"_s.arg(engineer.name, engineer.employeeNo);
}

} // namespace

PersonPicker::PersonPicker(Session& session, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_results(new QListWidget(this))
{
    setClearButtonEnabled(true);
    m_results->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setMouseTracking(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QLineEdit::textEdited, this, &PersonPicker::search);
    connect(m_results, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        m_results->setCurrentItem(item);
        takeCurrent();
    });
    // The button that clears the field edits nothing in Qt's eyes.
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && !m_person.isEmpty())
            setPerson({});
    });
    retranslate();
}

void PersonPicker::setPerson(const QString& employeeNo)
{
    const Engineer* engineer = m_session.workspace().people().byNo(employeeNo);
    m_person = engineer ? employeeNo : QString();
    m_results->hide();
    if (const QString shown = engineer ? nameOf(*engineer) : QString(); shown != text())
        setText(shown);
    setCursorPosition(0);
    Q_EMIT picked();
}

void PersonPicker::search(const QString& typed)
{
    m_person.clear();
    m_results->clear();
    const QString text = typed.trimmed();
    for (const Engineer& engineer : m_session.workspace().people().engineers()) {
        if (m_results->count() == mostResults)
            break;
        if (!matchesSearch(engineer.name, text) && !matchesSearch(engineer.employeeNo, text))
            continue;
        auto* item = new QListWidgetItem(nameOf(engineer), m_results);
        item->setData(Qt::UserRole, engineer.employeeNo);
    }
    Q_EMIT picked();
    if (m_results->count() == 0 || text.isEmpty()) {
        m_results->hide();
        return;
    }
    m_results->setCurrentRow(0);
    m_results->setFixedSize(
        width(), m_results->sizeHintForRow(0) * m_results->count() + 2 * m_results->frameWidth());
    m_results->move(mapToGlobal(QPoint(0, height())));
    m_results->show();
}

void PersonPicker::takeCurrent()
{
    if (const QListWidgetItem* item = m_results->currentItem())
        setPerson(item->data(Qt::UserRole).toString());
}

void PersonPicker::keyPressEvent(QKeyEvent* event)
{
    const int rows = m_results->count();
    const bool open = m_results->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open && rows > 0) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            m_results->setCurrentRow((m_results->currentRow() + step + rows) % rows);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            return takeCurrent();
        break; // The dialog's.
    case Qt::Key_Escape:
        if (open)
            return m_results->hide();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

// Who types the whole of a number or a name that is one person's has chosen that person.
void PersonPicker::focusOutEvent(QFocusEvent* event)
{
    const QString typed = text().trimmed();
    if (m_person.isEmpty() && !typed.isEmpty()) {
        const PeopleIndex& people = m_session.workspace().people();
        if (people.byNo(typed))
            setPerson(typed);
        else if (m_results->isVisible() && m_results->count() == 1)
            takeCurrent();
    }
    m_results->hide();
    QLineEdit::focusOutEvent(event);
}

void PersonPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void PersonPicker::retranslate()
{
    setPlaceholderText(tr("Name, number or initial consonants"));
    m_results->setAccessibleName(tr("People found"));
}

} // namespace levelbook::gui
