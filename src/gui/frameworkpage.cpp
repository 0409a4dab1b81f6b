#include "gui/frameworkpage.h"

#include "gui/dialogs.h"
#include "gui/findbar.h"
#include "gui/frameworkactions.h"
#include "gui/frameworkchanges.h"
#include "gui/frameworkplace.h"
#include "models/plaintooltip.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int positionRole = Qt::UserRole;
constexpr qreal documentMargin = 16;
constexpr qreal indentWidth = 20;
constexpr int outlineRowHeight = 24;

} // namespace

FrameworkPage::FrameworkPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_versionLabel(new QLabel)
    , m_version(new QComboBox)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_outline(new QTreeWidget)
    , m_text(new QTextBrowser)
    , m_find(new FindBar(*m_text))
    , m_print(new QToolButton)
    , m_papers(new QMenu(this))
    , m_actions(new FrameworkActions(
          session, [this] { return shownFramework(); }, this))
    , m_edit(new QToolButton)
    , m_more(new QToolButton)
{
    buildPapers();
    buildEditing();
    build();
    connect(m_version, &QComboBox::currentIndexChanged, this, &FrameworkPage::write);
    connect(m_outline, &QTreeWidget::currentItemChanged, this, &FrameworkPage::goTo);
    connect(m_outline, &QTreeWidget::itemClicked, this, &FrameworkPage::goTo);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this,
        &FrameworkPage::followScrolling);
    connect(m_actions, &FrameworkActions::added, this, &FrameworkPage::choose);
    connect(&session, &Session::themeChanged, this, &FrameworkPage::write);
    connect(&workspace(), &Workspace::changed, this, [this](Changes what) {
        if (what & Change::Frameworks)
            fillVersions();
    });
    fillVersions();
    retranslate();
}

FrameworkPage::~FrameworkPage()
{
    session().settings().setState(m_splitter->objectName(), m_splitter->saveState());
}

void FrameworkPage::build()
{
    m_version->setObjectName(u"frameworkVersion"_s);
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versionLabel->setBuddy(m_version);
    m_outline->setObjectName(u"frameworkOutline"_s);
    m_outline->setHeaderHidden(true);
    m_outline->setRootIsDecorated(false);
    m_outline->setItemsExpandable(false);
    m_outline->setIndentation(16);
    m_outline->setTextElideMode(Qt::ElideRight);
    m_outline->setTabKeyNavigation(false);
    m_text->setObjectName(u"frameworkText"_s);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // Tables are as wide as the view.
    // Keys scroll and select as in any document, without a caret that blinks.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_splitter->setObjectName(u"frameworkSplitter"_s);
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_text);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(session().settings().state(m_splitter->objectName())))
        m_splitter->setSizes({ 260, 820 });
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_versionLabel);
    top->addWidget(m_version);
    top->addWidget(m_edit);
    top->addWidget(m_more);
    top->addWidget(m_print);
    top->addStretch(1);
    top->addWidget(m_find);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_version, m_edit);
    setTabOrder(m_edit, m_more);
    setTabOrder(m_more, m_print);
    setTabOrder(m_print, m_find->field());
}

void FrameworkPage::buildPapers()
{
    m_booklet = m_papers->addAction(
        QString(), this, [this] { showFrameworkPaper(session(), shownFramework(), this); });
    m_booklet->setObjectName(u"printBooklet"_s);
    m_booklet->setShortcut(QKeySequence::Print);
    addAction(m_booklet);
    m_papers->addSeparator();
    for (const Level level : allLevels) {
        m_forms[level] = m_papers->addAction(QString(), this,
            [this, level] { showFormPaper(session(), shownFramework(), level, this); });
        m_forms[level]->setObjectName(u"printForm."_s + levelKey(level));
    }
    m_print->setObjectName(u"frameworkPrint"_s);
    m_print->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_print->setFocusPolicy(Qt::StrongFocus);
    m_print->setPopupMode(QToolButton::InstantPopup);
    m_print->setMenu(m_papers);
}

void FrameworkPage::buildEditing()
{
    // A button of its own, because the action's words have the mnemonic of the menu.
    m_edit->setObjectName(u"frameworkEdit"_s);
    m_edit->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_edit->setFocusPolicy(Qt::StrongFocus);
    m_edit->setEnabled(m_actions->edit()->isEnabled());
    connect(m_edit, &QToolButton::clicked, m_actions->edit(), &QAction::trigger);
    m_more->setObjectName(u"frameworkMore"_s);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_actions->menu());
}

void FrameworkPage::open(const QString& subject)
{
    const QString item = subject.section(u':', 1);
    const QString key = subject.section(u':', 0, 0);
    auto versions = workspace().store().frameworkVersions();
    if (item.isEmpty() || !versions)
        return;
    for (const FrameworkVersion& version : std::as_const(*versions)) {
        if (version.key == key) // The newest of the framework's own stands last.
            m_version->setCurrentIndex(m_version->findData(version.id.value));
    }
    auto framework = workspace().store().framework(shownFramework());
    if (!framework)
        return session().tell(framework.error());
    const QTextCursor place =
        placeOfItem(*m_text->document(), *framework, item, words().language());
    if (place.isNull())
        return;
    const auto behind = std::find_if(m_entries.begin(), m_entries.end(),
        [&place](const OutlineEntry& entry) { return entry.position > place.selectionStart(); });
    goTo(m_items.value(std::max<qsizetype>(behind - m_entries.begin() - 1, 0)));
    m_text->setTextCursor(place);
    m_text->ensureCursorVisible();
}

QList<QWidget*> FrameworkPage::panes() const { return { m_find->field(), m_outline, m_text }; }

QList<QAction*> FrameworkPage::pageActions() const
{
    return QList<QAction*>{ m_actions->edit(), m_actions->menu()->menuAction(),
        m_papers->menuAction() }
    + m_find->findActions();
}

FrameworkId FrameworkPage::shownFramework() const
{
    return FrameworkId{ m_version->currentData().toLongLong() };
}

void FrameworkPage::fillVersions()
{
    auto versions = workspace().store().frameworkVersions();
    if (!versions) {
        session().tell(versions.error());
        return;
    }
    {
        const QSignalBlocker blocker(m_version);
        const FrameworkId shown = shownFramework();
        const bool isNewest = m_version->currentIndex() <= 0;
        const bool several = hasSeveralFrameworks(*versions);
        m_version->clear();
        // Newest first: what holds now stands on top.
        for (auto version = versions->crbegin(); version != versions->crend(); ++version) {
            m_version->addItem(frameworkVersionText(words(), *version, several), version->id.value);
        }
        // Who reads an earlier version goes on reading it.
        const int index = isNewest ? 0 : m_version->findData(shown.value);
        m_version->setCurrentIndex(std::max(0, index));
    }
    write();
}

void FrameworkPage::choose(FrameworkId version)
{
    m_version->setCurrentIndex(m_version->findData(version.value));
}

void FrameworkPage::write()
{
    auto framework = workspace().store().framework(shownFramework());
    if (!framework) {
        session().tell(framework.error());
        return;
    }
    const int before = entryInView();
    auto* document = new QTextDocument(m_text);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(m_text->font());
    document->setDocumentMargin(documentMargin);
    document->setIndentWidth(indentWidth);
    m_entries = writeFramework(*document, *framework, words(), session().theme());
    // The view takes it once it is whole, so that it is laid out once. It leaves the former one
    // alone.
    m_text->setDocument(document);
    delete m_document;
    m_document = document;
    fillOutline();
    m_find->refresh();
    if (before > 0 && before < m_items.size())
        goTo(m_items[before]);
}

void FrameworkPage::fillOutline()
{
    const QSignalBlocker blocker(m_outline);
    m_outline->clear();
    m_items.clear();
    QTreeWidgetItem* section = nullptr;
    for (const OutlineEntry& entry : m_entries) {
        auto* item = entry.depth > 0 && section ? new QTreeWidgetItem(section)
                                                : new QTreeWidgetItem(m_outline);
        if (entry.depth == 0)
            section = item;
        item->setText(0, entry.title);
        item->setToolTip(0, plainToolTip(entry.title));
        item->setData(0, positionRole, entry.position);
        item->setSizeHint(0, QSize(0, outlineRowHeight));
        m_items << item;
    }
    m_outline->expandAll();
    m_outline->setCurrentItem(m_items.value(0));
}

void FrameworkPage::goTo(QTreeWidgetItem* item)
{
    if (!item)
        return;
    const QScopedValueRollback<bool> still(m_follows, false);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(item->data(0, positionRole).toInt());
    m_text->setTextCursor(cursor);
    // The heading goes to the top, not only into view.
    QScrollBar* bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + m_text->cursorRect().top() - int(documentMargin) / 2);
    const QSignalBlocker blocker(m_outline);
    m_outline->setCurrentItem(item);
}

int FrameworkPage::entryInView() const
{
    const int position =
        m_text->cursorForPosition(QPoint(int(documentMargin), int(documentMargin))).position();
    const auto behind = std::find_if(m_entries.begin(), m_entries.end(),
        [position](const OutlineEntry& entry) { return entry.position > position; });
    return std::max(static_cast<int>(behind - m_entries.begin()) - 1, 0);
}

void FrameworkPage::followScrolling()
{
    if (!m_follows || m_items.isEmpty())
        return;
    const QSignalBlocker blocker(m_outline);
    m_outline->setCurrentItem(m_items.value(entryInView()));
}

void FrameworkPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillVersions();
    }
    Page::changeEvent(event);
}

void FrameworkPage::retranslate()
{
    m_versionLabel->setText(tr("Ve&rsion"));
    m_version->setAccessibleName(tr("Version of the framework"));
    m_actions->retranslate();
    m_edit->setText(m_actions->edit()->text());
    m_edit->setAccessibleName(tr("Edit the framework"));
    m_more->setText(m_actions->menu()->title());
    m_print->setText(tr("Pr&int"));
    m_papers->setTitle(tr("Pr&int"));
    m_booklet->setText(tr("&Job description…"));
    for (const Level level : allLevels)
        m_forms[level]->setText(
            filled(tr("Form to fill in by pen: %1…"), { label(words(), level) }));
    m_outline->setAccessibleName(tr("Outline"));
    m_text->setAccessibleName(label(words(), Term::Framework));
}

} // namespace levelbook::gui
