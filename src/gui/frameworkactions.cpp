#include "gui/frameworkactions.h"

#include "domain/frameworkjson.h"
#include "domain/savefile.h"
#include "domain/strictjson.h"
#include "gui/frameworkchanges.h"
#include "gui/frameworkcopydialog.h"
#include "gui/frameworkeditor.h"
#include "gui/savedialog.h"
#include "workspace/clock.h"
#include "workspace/frameworks.h"
#include "workspace/reviewdocuments.h"

#include <QFileDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

Result<Framework> readFrameworkFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::FileUnreadable, { path, file.errorString() }, {} };
    // One byte more than is allowed tells a file that is too large without reading all of it.
    return frameworkFromJson(file.read(strictJsonByteLimit + 1));
}

} // namespace

FrameworkActions::FrameworkActions(
    Session& session, std::function<FrameworkId()> shown, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_shown(std::move(shown))
    , m_page(page)
    , m_edit(new QAction(this))
    , m_menu(new QMenu(page))
    , m_compare(m_menu->addAction(QString()))
    , m_copy(m_menu->addAction(QString()))
    , m_import(m_menu->addAction(QString()))
    , m_export(m_menu->addAction(QString()))
{
    const auto set = [page](QAction* action, const QString& name, int key, auto run) {
        action->setObjectName(name);
        action->setShortcut(QKeySequence(key));
        page->addAction(action);
        connect(action, &QAction::triggered, page, run);
    };
    set(m_edit, u"editFramework"_s, int(Qt::CTRL) | Qt::Key_E, [this] { openEditor(); });
    set(m_compare, u"compareFrameworks"_s, int(Qt::CTRL) | Qt::Key_D,
        [this] { showFrameworkComparison(m_session, m_shown(), m_page); });
    set(m_copy, u"copyFramework"_s, int(Qt::CTRL) | Qt::SHIFT | Qt::Key_N,
        [this] { copyFramework(); });
    set(m_import, u"importFramework"_s, int(Qt::CTRL) | Qt::SHIFT | Qt::Key_O,
        [this] { importFramework(); });
    set(m_export, u"exportFramework"_s, int(Qt::CTRL) | Qt::SHIFT | Qt::Key_E,
        [this] { exportFramework(); });
    m_menu->insertSeparator(m_copy);
    const bool writes = !session.workspace().isReadOnly();
    for (QAction* action : { m_edit, m_copy, m_import })
        action->setEnabled(writes);
    retranslate();
}

void FrameworkActions::openEditor()
{
    if (FrameworkEditor* editor = editFramework(m_session, m_shown(), m_page))
        connect(editor, &FrameworkEditor::saved, this, &FrameworkActions::added);
}

void FrameworkActions::tellAdded(const FrameworkVersion& version)
{
    m_session.workspace().noteChange(Change::Frameworks);
    Q_EMIT m_session.remarked(
        tr("Framework %1: version %2 is saved.").arg(version.key).arg(version.version));
    Q_EMIT added(version.id);
}

void FrameworkActions::copyFramework()
{
    auto original = m_session.workspace().store().framework(m_shown());
    if (!original)
        return m_session.tell(original.error());
    auto* dialog = new FrameworkCopyDialog(m_session, *original, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FrameworkCopyDialog::copied, this, &FrameworkActions::tellAdded);
    dialog->open();
}

void FrameworkActions::importFramework()
{
    const QString path = QFileDialog::getOpenFileName(m_page, tr("Import a framework"),
        m_session.settings().lastFolder(), tr("Frameworks (*.json)"));
    if (path.isEmpty())
        return;
    m_session.settings().noteFolderOf(path);
    auto framework = readFrameworkFile(path);
    if (!framework)
        return m_session.tell(framework.error());
    // What it changes of a framework that is there is seen before it is saved.
    Store& store = m_session.workspace().store();
    std::optional<int> base;
    if (const auto newest = newestFramework(store, framework->key)) {
        auto before = store.framework(newest->id);
        if (!before)
            return m_session.tell(before.error());
        base = newest->version;
        if (!askToSaveVersion(m_session, { *before, *framework }, *base + 1, m_page))
            return;
    }
    auto version = saveFramework(store, *framework, base, currentMoment());
    if (!version)
        return m_session.tell(version.error());
    tellAdded(*version);
}

void FrameworkActions::exportFramework()
{
    auto framework = m_session.workspace().store().framework(m_shown());
    if (!framework)
        return m_session.tell(framework.error());
    const QString path = askWhereToSave(m_session.settings(),
        { tr("Export the framework"), u"%1-%2.json"_s.arg(framework->key).arg(framework->version),
            tr("Frameworks (*.json)"), u"json"_s },
        m_page);
    if (path.isEmpty())
        return;
    if (const auto written = saveFile(toJson(*framework), path); !written)
        m_session.tell(written.error());
    else
        Q_EMIT m_session.remarked(tr("Written: %1").arg(path));
}

void FrameworkActions::retranslate()
{
    m_edit->setText(tr("&Edit…"));
    m_menu->setTitle(tr("&Versions"));
    m_compare->setText(tr("&Compare versions…"));
    m_copy->setText(tr("&New framework from a copy…"));
    m_import->setText(tr("&Import framework from file…"));
    m_export->setText(tr("E&xport…"));
}

} // namespace levelbook::gui
