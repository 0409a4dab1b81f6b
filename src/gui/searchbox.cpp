#include "gui/searchbox.h"

#include "gui/mnemonic.h"
#include "gui/page.h"
#include "models/initialconsonants.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int mostResults = 12;
constexpr int boxWidth = 300;
enum Role { PageRole = Qt::UserRole, SubjectRole, ActionRole };

// Every action of the menus, under the words it bears there.
void collectActions(QMenu* menu, QList<QAction*>& actions)
{
    const QList<QAction*> own = menu->actions();
    for (QAction* action : own) {
        if (action->menu())
            collectActions(action->menu(), actions);
        else if (!action->isSeparator() && action->isEnabled())
            actions << action;
    }
}

} // namespace

SearchBox::SearchBox(Session& session, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_results(new QListWidget(this))
{
    setObjectName(u"searchBox"_s);
    setFixedWidth(boxWidth);
    setClearButtonEnabled(true);
    m_results->setObjectName(u"searchResults"_s);
    m_results->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setMouseTracking(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(m_results, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        m_results->setCurrentItem(item);
        accept();
    });
    const auto forget = [this] { m_reviewed.reset(); };
    connect(&m_session, &Session::cycleChanged, this, forget);
    connect(&m_session.workspace(), &Workspace::changed, this, forget);
    retranslate();
}

void SearchBox::search(const QString& text)
{
    m_results->clear();
    if (text.trimmed().isEmpty()) {
        m_results->hide();
        return;
    }
    const auto add = [this](const QString& shown, const QString& page, const QString& subject) {
        auto* item = new QListWidgetItem(shown, m_results);
        item->setData(PageRole, page);
        item->setData(SubjectRole, subject);
        return item;
    };
    const auto full = [this] { return m_results->count() >= mostResults; };
    for (const Engineer& engineer : m_session.workspace().people().engineers()) {
        if (full())
            break;
        if (!matchesSearch(engineer.name, text) && !matchesSearch(engineer.employeeNo, text))
            continue;
        const QString who = u"%1 (%2)"_s.arg(engineer.name, engineer.employeeNo);
        add(tr("Person: %1").arg(who), u"people"_s, engineer.employeeNo);
        if (hasReview(engineer.id) && !full())
            add(tr("Review: %1, %2").arg(who, m_session.cycle()->name), u"reviews"_s,
                engineer.employeeNo);
    }
    QList<QAction*> actions;
    if (auto* main = qobject_cast<QMainWindow*>(window())) {
        const QList<QAction*> menus = main->menuBar()->actions();
        for (QAction* menu : menus)
            collectActions(menu->menu(), actions);
    }
    for (QAction* action : std::as_const(actions)) {
        if (full())
            break;
        const QString name = withoutMnemonic(action->text());
        if (matchesSearch(name, text)) {
            auto* item = add(tr("Command: %1").arg(name), {}, {});
            item->setData(ActionRole, QVariant::fromValue(action));
        }
    }
    if (m_results->count() == 0) {
        auto* item = add(tr("Nothing found"), {}, {});
        item->setFlags(Qt::NoItemFlags);
    }
    m_results->setCurrentRow(0);
    const int rowHeight = m_results->sizeHintForRow(0);
    m_results->setFixedSize(width(), rowHeight * m_results->count() + 2 * m_results->frameWidth());
    m_results->move(mapToGlobal(QPoint(0, height())));
    m_results->show();
}

// Who has a review in the cycle is read at the first search, and again after a change.
bool SearchBox::hasReview(EngineerId engineer)
{
    if (!m_reviewed) {
        const auto cycle = m_session.cycle();
        const auto states = cycle ? m_session.workspace().store().reviewStates(cycle->id)
                                  : Result<QHash<EngineerId, ReviewState>>();
        m_reviewed = states ? *states : QHash<EngineerId, ReviewState>();
    }
    return m_reviewed->contains(engineer);
}

void SearchBox::accept()
{
    QListWidgetItem* item = m_results->currentItem();
    m_results->hide();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    auto* action = item->data(ActionRole).value<QAction*>();
    const QString page = item->data(PageRole).toString();
    const QString subject = item->data(SubjectRole).toString();
    clear();
    if (action)
        action->trigger();
    else
        Q_EMIT m_session.pageWanted(page, subject);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const int rows = m_results->count();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (rows > 0) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            m_results->setCurrentRow((m_results->currentRow() + step + rows) % rows);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return;
    case Qt::Key_Escape:
        m_results->hide();
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    m_results->hide();
    QLineEdit::focusOutEvent(event);
}

void SearchBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Find people, reviews, commands – Ctrl+K"));
    setAccessibleName(tr("Search"));
    m_results->setAccessibleName(tr("Search results"));
}

} // namespace levelbook::gui
