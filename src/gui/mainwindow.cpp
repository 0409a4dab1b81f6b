#include "gui/mainwindow.h"

#include "gui/backupkeeper.h"
#include "gui/dialogs.h"
#include "gui/fittedbox.h"
#include "gui/icons.h"
#include "gui/languages.h"
#include "gui/messagebar.h"
#include "gui/searchbox.h"
#include "text/errortext.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int navigationWidth = 168;
constexpr int pageMargin = 16;
constexpr QSize firstSize(1280, 800);
constexpr QSize frameSpace(2, 32); ///< What a desktop puts around a window, about.

} // namespace

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    buildNavigation();
    buildToolBar();
    buildMenus();
    buildStatusBar();
    connect(&session, &Session::pageWanted, this, &MainWindow::openPage);
    connect(&session, &Session::told, m_messages,
        [this](const QString& title, const QStringList& lines) { m_messages->show(title, lines); });
    connect(&session, &Session::remarked, this,
        [this](const QString& text) { statusBar()->showMessage(text, 5000); });
    connect(&session, &Session::cyclesChanged, this, &MainWindow::fillCycles);
    connect(&session, &Session::cycleChanged, this, &MainWindow::fillCycles);
    connect(&session, &Session::teamChanged, this, &MainWindow::fillTeams);
    Workspace& workspace = session.workspace();
    connect(&workspace, &Workspace::changed, this, [this](Changes what) {
        if (!(what & Change::People))
            return;
        showTeamsAndStatus();
    });
    connect(&workspace, &Workspace::saved, this, &MainWindow::updateStatus);
    connect(&workspace, &Workspace::meChanged, this, &MainWindow::updateStatus);
    connect(&session.backups(), &BackupKeeper::made, this, &MainWindow::updateStatus);
    connect(
        &session.backups(), &BackupKeeper::failed, this, [this](const Error& error, bool asked) {
            updateStatus();
            if (asked)
                m_session.tell(error);
        });
    connect(&workspace, &Workspace::fileLost, this, [this] {
        updateStatus();
        const QStringList lines = errorLines(m_session.words(),
            Error{ ErrorCode::FileReplaced, { m_session.workspace().path() }, {} });
        m_messages->show(lines.value(0), lines.mid(1),
            { tr("Save what it held…"), [this] { backUp(m_session, this); } });
    });
    setTexts();
    restoreState();
}

// Whoever hides a window takes the keyboard from its field, which saves what was typed and tells
// all who show it: this window has to be whole for that.
MainWindow::~MainWindow() { hide(); }

void MainWindow::buildNavigation()
{
    m_navigation = new QListWidget;
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setFixedWidth(navigationWidth);
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setIconSize(QSize(16, 16));
    m_navigation->setSpacing(2);
    m_navigation->viewport()->setAutoFillBackground(false);
    for (const PageEntry& entry : pages()) {
        auto* item = new QListWidgetItem(
            symbolicIcon(QString::fromLatin1(entry.icon)), QString(), m_navigation);
        item->setData(Qt::UserRole, QString::fromLatin1(entry.key));
        item->setSizeHint(QSize(0, 32));
    }
    m_stack = new QStackedWidget;
    m_messages = new MessageBar;
    // Content lies on white paper (or its dark equal), what frames it on the window's grey.
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* right = new QVBoxLayout(content);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_messages);
    auto* page = new QVBoxLayout;
    page->setContentsMargins(pageMargin, 12, pageMargin, 12);
    page->addWidget(m_stack);
    right->addLayout(page, 1);
    auto* middle = new QWidget;
    auto* layout = new QHBoxLayout(middle);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 10, 0, 0);
    left->addWidget(m_navigation);
    layout->addLayout(left);
    layout->addWidget(content, 1);
    setCentralWidget(middle);
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            openPage(item->data(Qt::UserRole).toString());
    });
}

void MainWindow::buildToolBar()
{
    auto* bar = new QToolBar;
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_cycleLabel = new QLabel;
    m_cycleBox = new FittedBox;
    m_cycleBox->setObjectName(u"cycleBox"_s);
    m_cycleLabel->setBuddy(m_cycleBox);
    m_teamLabel = new QLabel;
    m_teamBox = new FittedBox;
    m_teamBox->setObjectName(u"teamBox"_s);
    m_teamLabel->setBuddy(m_teamBox);
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_search = new SearchBox(m_session);
    for (QLabel* label : { m_cycleLabel, m_teamLabel })
        label->setContentsMargins(8, 0, 4, 0);
    bar->addWidget(m_cycleLabel);
    bar->addWidget(m_cycleBox);
    bar->addWidget(m_teamLabel);
    bar->addWidget(m_teamBox);
    bar->addWidget(spacer);
    bar->addWidget(m_search);
    auto* edge = new QWidget; // The search ends where the pages do.
    edge->setFixedWidth(pageMargin - 4);
    bar->addWidget(edge);
    addToolBar(bar);
    connect(m_cycleBox, &QComboBox::activated, this, [this](int index) {
        m_session.setCycle(CycleId{ m_cycleBox->itemData(index).toLongLong() });
    });
    connect(m_teamBox, &QComboBox::activated, this,
        [this](int index) { m_session.setTeam(m_teamBox->itemData(index).toString()); });
}

void MainWindow::setTexts()
{
    setWindowTitle(
        u"%1 – Levelbook"_s.arg(QFileInfo(m_session.workspace().path()).completeBaseName()));
    for (const auto& [menu, text] : m_menus)
        menu->setTitle(tr(text));
    for (const auto& [action, text] : m_actions)
        action->setText(tr(text));
    for (int i = 0; i < m_navigation->count(); ++i) {
        const PageEntry& entry = pages()[static_cast<size_t>(i)];
        m_navigation->item(i)->setText(QCoreApplication::translate("Pages", entry.title));
    }
    // A page's title in the menu is worded as in the navigation.
    for (const auto& [action, text] : m_actions) {
        for (const PageEntry& entry : pages()) {
            if (text == entry.title)
                action->setText(QCoreApplication::translate("Pages", entry.title));
        }
    }
    m_navigation->setAccessibleName(tr("Pages"));
    m_cycleLabel->setText(tr("C&ycle"));
    m_teamLabel->setText(tr("Te&am"));
    m_cycleBox->setAccessibleName(tr("Review cycle"));
    m_teamBox->setAccessibleName(tr("Team"));
    fillCycles();
}

void MainWindow::showTeamsAndStatus()
{
    fillTeams();
    updateStatus();
}

void MainWindow::retranslate()
{
    setTexts();
    showTeamsAndStatus();
}

// Not before: until now they were being read while the window was made.
void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_wasShown, true))
        showTeamsAndStatus();
}

void MainWindow::fillCycles()
{
    QList<std::pair<QString, QVariant>> entries;
    for (const Cycle& cycle : m_session.cycles())
        entries.emplace_back(cycle.name, cycle.id.value);
    if (entries.isEmpty())
        entries.emplace_back(tr("No cycle yet"), 0);
    m_cycleBox->fill(entries);
    if (m_session.cycle())
        m_cycleBox->setCurrentIndex(std::max(m_cycleBox->findData(m_session.cycle()->id.value), 0));
    m_cycleBox->setEnabled(!m_session.cycles().isEmpty());
}

void MainWindow::fillTeams()
{
    QList<std::pair<QString, QVariant>> entries{ { tr("All teams"), QString() } };
    for (const Team& team : m_session.workspace().people().teams())
        entries.emplace_back(team.name, team.name);
    m_teamBox->fill(entries);
    const int index = m_teamBox->findData(m_session.team());
    m_teamBox->setCurrentIndex(std::max(index, 0));
    if (index < 0)
        m_session.setTeam({});
}

void MainWindow::openPage(const QString& key, const QString& subject)
{
    const auto entries = pages();
    const auto entry = std::find_if(entries.begin(), entries.end(),
        [&key](const PageEntry& one) { return key == QLatin1String(one.key); });
    if (entry == entries.end())
        return;
    if (key != m_currentPage && !leavePage()) {
        const QSignalBlocker blocker(m_navigation);
        for (int i = 0; i < m_navigation->count(); ++i) {
            if (m_navigation->item(i)->data(Qt::UserRole).toString() == m_currentPage)
                m_navigation->setCurrentRow(i);
        }
        return;
    }
    const bool same = key == m_currentPage;
    m_currentPage = key;
    Page*& page = m_pages[key];
    if (!page) {
        page = entry->make(m_session, m_stack);
        page->setObjectName(key + u"Page"_s);
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    {
        const QSignalBlocker blocker(m_navigation);
        m_navigation->setCurrentRow(static_cast<int>(entry - entries.begin()));
    }
    if (!same || !subject.isEmpty())
        page->open(subject);
    updatePageMenu();
}

bool MainWindow::leavePage()
{
    const auto page = m_pages.find(m_currentPage);
    return page == m_pages.end() || page->second->leave();
}

void MainWindow::focusNextPane(int step)
{
    QList<QWidget*> panes{ m_navigation };
    if (const auto page = m_pages.find(m_currentPage); page != m_pages.end())
        panes += page->second->panes();
    panes.removeIf([](QWidget* pane) { return !pane->isVisible() || !pane->isEnabled(); });
    const auto hasKeyboard = [this](const QWidget* pane) {
        return pane == focusWidget() || pane->isAncestorOf(focusWidget());
    };
    const qsizetype count = panes.size();
    qsizetype at = -1;
    for (qsizetype i = 0; i < count; ++i) {
        if (hasKeyboard(panes[i]))
            at = i;
    }
    if (at < 0)
        at = step > 0 ? -1 : 1; // From outside, both ways lead to the navigation first.
    // A pane may have nothing to put the keyboard in, e.g. a table that is hidden: the next one
    // has.
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        panes[at]->setFocus(Qt::OtherFocusReason);
        if (hasKeyboard(panes[at]))
            return;
    }
}

void MainWindow::saveState()
{
    Settings& settings = m_session.settings();
    settings.setState(u"mainWindow"_s, saveGeometry());
    settings.set(settings::lastPage, m_currentPage);
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_session.settings().state(u"mainWindow"_s)))
        resize(firstSize.boundedTo(screen()->availableSize() - frameSpace));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!leavePage()) {
        event->ignore();
        return;
    }
    saveState();
    m_session.backups().close();
    event->accept();
}

namespace {

bool isLevelbookFile(const QString& path)
{
    return QFileInfo(path).suffix().compare(u"levelbook"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QString path = droppedFile(*event->mimeData());
    const bool imports = !m_session.workspace().isReadOnly() && !m_session.workspace().isLost();
    if (isLevelbookFile(path) || (imports && !path.isEmpty()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(*event->mimeData());
    if (isLevelbookFile(path))
        Q_EMIT fileWanted(path);
    else
        showDropped(m_session, path, this);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace levelbook::gui
