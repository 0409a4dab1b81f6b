#include "gui/searchbox.h"

#include "gui/languages.h"
#include "gui/mnemonic.h"
#include "gui/page.h"
#include "gui/searchresults.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr qsizetype mostOfAKind = 5;
constexpr int boxWidth = 340;

// Every action of the menus, under the words it bears there.
void collectActions(QMenu* menu, QList<QAction*>& actions)
{
    const QList<QAction*> own = menu->actions();
    for (QAction* action : own) {
        if (action->menu())
            collectActions(action->menu(), actions);
        else if (!action->isSeparator() && action->isEnabled() && !actions.contains(action))
            actions << action;
    }
}

} // namespace

SearchBox::SearchBox(Session& session, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_results(new SearchResults(this))
{
    setObjectName(u"searchBox"_s);
    setFixedWidth(boxWidth);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(m_results, &SearchResults::chosen, this, &SearchBox::accept);
    connect(
        &m_session, &Session::cycleChanged, this, [this] { m_index.forget(SearchKind::Review); });
    connect(&m_session.workspace(), &Workspace::changed, this, [this](Changes what) {
        if (what & Change::People)
            m_index.forget(SearchKind::Person);
        if (what & (Change::People | Change::Reviews | Change::Cycles))
            m_index.forget(SearchKind::Review);
        if (what & Change::Frameworks)
            m_index.forget(SearchKind::FrameworkItem);
    });
    retranslate();
}

void SearchBox::search(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_results->hide();
        return;
    }
    makeReady();
    m_results->show(m_index.find(text, mostOfAKind), m_session.words());
}

void SearchBox::makeReady()
{
    if (!m_index.has(SearchKind::Person))
        m_index.set(SearchKind::Person, personEntries(m_session.workspace().people()));
    if (!m_index.has(SearchKind::Review))
        readReviews();
    if (!m_index.has(SearchKind::FrameworkItem))
        readFrameworks();
    collectCommands();
}

void SearchBox::readReviews()
{
    const auto cycle = m_session.cycle();
    const auto states = cycle ? m_session.workspace().store().reviewStates(cycle->id)
                              : Result<QHash<EngineerId, ReviewState>>();
    m_index.set(SearchKind::Review,
        states ? reviewEntries(m_session.workspace().people(), *states, m_session.words())
               : QList<SearchEntry>());
}

// The newest version of each framework: it is what the page shows first.
void SearchBox::readFrameworks()
{
    Workspace& workspace = m_session.workspace();
    QList<SearchEntry> entries = frameworkEntries(workspace.framework(), m_session.words());
    const auto versions = workspace.store().frameworkVersions();
    QMap<QString, FrameworkId> newest;
    for (const FrameworkVersion& version : versions ? *versions : QList<FrameworkVersion>())
        newest[version.key] = version.id;
    newest.remove(workspace.framework().key);
    for (const FrameworkId id : std::as_const(newest)) {
        if (const auto framework = workspace.store().framework(id))
            entries << frameworkEntries(*framework, m_session.words());
    }
    m_index.set(SearchKind::FrameworkItem, entries);
}

// What can be done depends on the open page: asked at every search.
void SearchBox::collectCommands()
{
    m_commands.clear();
    if (auto* main = qobject_cast<QMainWindow*>(window())) {
        const QList<QAction*> menus = main->menuBar()->actions();
        for (QAction* menu : menus)
            collectActions(menu->menu(), m_commands);
    }
    QList<SearchEntry> entries;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QString text = m_commands[i]->text();
        entries << SearchEntry{ withoutMnemonic(text),
            m_commands[i]->shortcut().toString(QKeySequence::NativeText),
            { withoutMnemonic(inOtherLanguage(text)) }, {}, {}, i };
    }
    m_index.set(SearchKind::Command, entries);
}

void SearchBox::accept()
{
    const auto entry = m_results->current();
    m_results->hide();
    if (!entry)
        return;
    clear();
    if (entry->command >= 0)
        m_commands[entry->command]->trigger();
    else
        Q_EMIT m_session.pageWanted(entry->page, entry->subject);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_results->step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_results->isVisible())
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

// The first letter finds what can be found ready.
void SearchBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    QTimer::singleShot(0, this, &SearchBox::makeReady);
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
    setPlaceholderText(tr("People, reviews, framework, commands – Ctrl+K"));
    setAccessibleName(tr("Search"));
    m_results->retranslate();
    m_index.forget(SearchKind::Review);
    m_index.forget(SearchKind::FrameworkItem);
}

} // namespace levelbook::gui
