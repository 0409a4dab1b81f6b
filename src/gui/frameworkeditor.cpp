#include "gui/frameworkeditor.h"

#include "gui/frameworksections.h"
#include "gui/growingedit.h"
#include "gui/linkbutton.h"
#include "gui/noticebar.h"
#include "gui/pagescroll.h"
#include "gui/plainlabel.h"
#include "models/plaintooltip.h"
#include "text/frameworktext.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr QSize firstSize(1160, 720);
constexpr int keepMs = 1000; // A kill may cost the last second of typing.
constexpr int linkCount = 3;
constexpr int idRole = Qt::UserRole;
constexpr int outlineRowHeight = 22;

} // namespace

FrameworkEditor::FrameworkEditor(Session& session, const Framework& newest, const Framework& chosen,
    const UsedKeys& used, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_draft(newest, used)
    , m_title(plainLabel(Voice::Title))
    , m_undo(new QPushButton)
    , m_redo(new QPushButton)
    , m_notice(new NoticeBar)
    , m_splitter(new QSplitter)
    , m_outline(new QTreeWidget)
    , m_scroll(new PageScroll)
    , m_state(plainLabel(Voice::Muted))
    , m_close(new QPushButton)
    , m_save(new QPushButton)
{
    setObjectName(u"frameworkEditor"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    if (chosen != newest) {
        Framework begin = chosen;
        begin.version = newest.version;
        m_draft.edit(frameworkFieldText(session.words(), u"version"_s), {},
            [&](Framework& framework) { framework = begin; });
    }
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepMs);
    connect(&m_keepTimer, &QTimer::timeout, this, &FrameworkEditor::keep);
    restoreKept();
    retranslate();
    showSection(u"document"_s);
    connect(&m_draft, &FrameworkDraft::changed, this, &FrameworkEditor::onChanged);
    connect(&m_draft, &FrameworkDraft::stepped, this, &FrameworkEditor::showPlace);
    connect(&session.workspace(), &Workspace::changed, this, [this](Changes what) {
        if (what & Change::Frameworks)
            lookForOthers();
    });
    lookForOthers();
    m_outline->setFocus();
}

FrameworkEditor::~FrameworkEditor()
{
    m_session.settings().setState(m_splitter->objectName(), m_splitter->saveState());
    m_session.settings().setState(objectName(), saveGeometry());
    // The form first: a field that loses the keyboard while it is taken down still speaks to the
    // draft.
    m_form->retire();
    delete m_scroll;
}

void FrameworkEditor::build()
{
    m_outline->setObjectName(u"editorOutline"_s);
    m_outline->setHeaderHidden(true);
    m_outline->setIndentation(16);
    m_outline->setTabKeyNavigation(false);
    m_scroll->setObjectName(u"editorScroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus); // Its fields take the keyboard.
    m_splitter->setObjectName(u"editorSplitter"_s);
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_scroll);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_undo->setObjectName(u"editorUndo"_s);
    m_redo->setObjectName(u"editorRedo"_s);
    m_state->setObjectName(u"editorState"_s);
    m_close->setObjectName(u"editorClose"_s);
    m_save->setObjectName(u"editorSave"_s);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_undo);
    top->addWidget(m_redo);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_close);
    bottom->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    for (int i = 0; i < linkCount; ++i) {
        auto* link = new LinkButton;
        link->setObjectName(u"editorProblem%1"_s.arg(i));
        layout->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, i] { goTo(m_linked.value(i)); });
        m_links << link;
    }
    layout->addLayout(bottom);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter belongs to the fields.
    const auto shortcut = [this](const QKeySequence& keys, auto run) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    shortcut(QKeySequence::Undo, [this] { step(true); });
    shortcut(QKeySequence::Redo, [this] { step(false); });
    shortcut(QKeySequence::Save, [this] { save(); });
    connect(m_undo, &QPushButton::clicked, this, [this] { step(true); });
    connect(m_redo, &QPushButton::clicked, this, [this] { step(false); });
    connect(m_close, &QPushButton::clicked, this, &FrameworkEditor::reject);
    connect(m_save, &QPushButton::clicked, this, &FrameworkEditor::save);
    connect(m_outline, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && !m_going)
            showSection(item->data(0, idRole).toString());
    });
    const Settings& settings = m_session.settings();
    if (!m_splitter->restoreState(settings.state(m_splitter->objectName())))
        m_splitter->setSizes({ 250, 880 });
    if (!restoreGeometry(settings.state(objectName())))
        resize(firstSize);
}

void FrameworkEditor::fillOutline()
{
    const QList<FrameworkSection> sections = frameworkSections(m_session.words(), m_draft.now());
    QStringList ids;
    QHash<QString, int> problems;
    for (const FrameworkSection& section : sections)
        ids << section.id;
    for (const Problem& problem : m_draft.problems())
        ++problems[sectionOfPlace(problem.item)];
    const QSignalBlocker blocker(m_outline);
    if (ids != m_outlined) {
        m_outlined = ids;
        m_outline->clear();
        QList<QTreeWidgetItem*> parents;
        for (const FrameworkSection& section : sections) {
            parents.resize(section.depth);
            auto* item = parents.isEmpty() ? new QTreeWidgetItem(m_outline)
                                           : new QTreeWidgetItem(parents.last());
            item->setData(0, idRole, section.id);
            item->setSizeHint(0, QSize(0, outlineRowHeight));
            parents << item;
        }
        m_outline->expandAll();
    }
    qsizetype at = 0;
    for (QTreeWidgetItemIterator it(m_outline); *it; ++it, ++at) {
        const QString& title = sections[at].title;
        const int wrong = problems.value(sections[at].id);
        (*it)->setText(
            0, wrong > 0 ? tr("%1 (problems: %2)").arg(title, QString::number(wrong)) : title);
        (*it)->setToolTip(0, plainToolTip((*it)->text(0)));
        if (sections[at].id == m_section)
            m_outline->setCurrentItem(*it);
    }
}

void FrameworkEditor::showSection(const QString& id)
{
    const QScopedValueRollback going(m_going, true);
    if (m_form)
        m_form->retire();
    QString there = id;
    FrameworkFields* form = makeSection(there, m_draft, m_session.words(), this);
    while (!form) { // Its entry went: what held it is shown.
        there = there.left(std::max<qsizetype>(0, there.lastIndexOf(u".kpis")));
        form = makeSection(
            there.isEmpty() ? u"dimensions"_s : there, m_draft, m_session.words(), this);
        if (there.isEmpty())
            there = u"dimensions"_s;
    }
    const bool same = there == m_section;
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_section = there;
    m_shape = sectionShape(there, m_draft.now());
    if (QWidget* former = m_scroll->takeWidget())
        former->deleteLater(); // It may be speaking.
    m_form = form;
    m_scroll->setContent(form);
    // A new form would stand behind everything else. The lists of its boxes are windows of their
    // own.
    QWidget* before = m_outline;
    for (QWidget* field : form->findChildren<QWidget*>()) {
        if ((field->focusPolicy() & Qt::TabFocus) && !field->focusProxy()
            && field->window() == this) {
            setTabOrder(before, field);
            before = field;
        }
    }
    connect(form, &FrameworkFields::placeWanted, this, &FrameworkEditor::goTo);
    if (same) {
        form->adjustSize();
        m_scroll->verticalScrollBar()->setValue(scrolled);
    } else {
        m_scroll->verticalScrollBar()->setValue(0);
    }
    fillOutline();
}

void FrameworkEditor::goTo(const QString& path)
{
    finishField();
    showPlace(path);
}

void FrameworkEditor::showPlace(const QString& path)
{
    if (path.isEmpty())
        return;
    const QString section = sectionOfPlace(path);
    if (section != m_section)
        showSection(section);
    QWidget* field = m_form->focusPlace(path);
    if (field)
        m_scroll->ensureWidgetVisible(field);
}

void FrameworkEditor::onChanged()
{
    if (sectionShape(m_section, m_draft.now()) != m_shape)
        showSection(m_section);
    else {
        m_form->refresh();
        fillOutline();
    }
    refreshState();
    if (!m_keepTimer.isActive())
        m_keepTimer.start();
}

void FrameworkEditor::refreshState()
{
    const QList<Problem>& problems = m_draft.problems();
    const auto changes = m_draft.changes().size();
    m_state->setText(tr("Changes: %1 · Problems: %2").arg(changes).arg(problems.size()));
    m_linked.clear();
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        m_links[i]->setVisible(i < problems.size());
        if (i >= problems.size())
            continue;
        const QString text = frameworkProblemText(m_session.words(), m_draft.now(), problems[i]);
        m_linked << problems[i].item;
        m_links[i]->setText(m_links[i]->fontMetrics().elidedText(
            QString(text).replace(u'&', u"&&"_s), Qt::ElideRight, width() - 64));
        m_links[i]->setAccessibleName(text);
        m_links[i]->setToolTip(plainToolTip(text));
    }
    const QUndoStack& steps = m_draft.undoStack();
    m_undo->setEnabled(steps.canUndo());
    m_redo->setEnabled(steps.canRedo());
    m_undo->setToolTip(plainToolTip(steps.undoText()));
    m_redo->setToolTip(plainToolTip(steps.redoText()));
    m_save->setEnabled(problems.isEmpty() && m_draft.isChanged() && !m_overtaken);
    m_save->setToolTip(problems.isEmpty() ? QString() : tr("First mend what is listed."));
}

// What is being typed counts as typed.
void FrameworkEditor::finishField()
{
    QGuiApplication::inputMethod()->commit();
    if (auto* edit = qobject_cast<GrowingEdit*>(QApplication::focusWidget()))
        edit->finish();
    m_draft.finishTyping();
}

void FrameworkEditor::step(bool back)
{
    finishField();
    if (back)
        m_draft.undoStack().undo();
    else
        m_draft.undoStack().redo();
}

void FrameworkEditor::retranslate()
{
    const Framework& base = m_draft.base();
    const Words& words = m_session.words();
    setWindowTitle(tr("Edit the framework"));
    m_title->setText(u"%1 · %2"_s.arg(
        base.title.in(words.language()), tr("Version %1 and edits").arg(base.version)));
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    m_outline->setAccessibleName(tr("Sections"));
    m_scroll->setAccessibleName(tr("Fields of the section"));
    m_close->setText(tr("&Close"));
    m_save->setText(tr("&Save as new version…"));
    refreshState();
}

void FrameworkEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSection(m_section);
    }
    QDialog::changeEvent(event);
}

} // namespace levelbook::gui
