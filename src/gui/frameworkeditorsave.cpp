// How the edits of a framework are kept, saved and left; see frameworkeditor.h.
#include "gui/frameworkchanges.h"
#include "gui/frameworkeditor.h"
#include "gui/noticebar.h"
#include "text/format.h"
#include "workspace/clock.h"
#include "workspace/frameworks.h"
#include "workspace/reviewdocuments.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

QString FrameworkEditor::file() const
{
    return QFileInfo(m_session.workspace().path()).canonicalFilePath();
}

// What was typed and neither saved nor dropped is put in at once, as a step that can be taken back:
// nothing has to be decided before one has seen it.
void FrameworkEditor::restoreKept()
{
    const auto kept = m_kept.find(file(), m_draft.base().key);
    if (!kept || kept->framework == m_draft.now())
        return;
    if (kept->baseVersion != m_draft.base().version) {
        // It stands on an earlier version: that another one came is told as if it came just now.
        auto versions = m_session.workspace().store().frameworkVersions();
        for (const FrameworkVersion& version : versions ? *versions : QList<FrameworkVersion>()) {
            if (version.key != kept->framework.key || version.version != kept->baseVersion)
                continue;
            if (auto base = m_session.workspace().store().framework(version.id))
                m_draft.setBase(*base, m_draft.used());
        }
    }
    m_draft.edit(
        tr("Edits that were kept"), {}, [&](Framework& framework) { framework = kept->framework; });
    m_notice->setNote(
        tr("Edits of %1 that were not saved were kept, and stand here again. Undo takes them out.")
            .arg(dateTimeText(kept->typedAt, teamZone())),
        { { u"editorDropKept"_s, tr("Undo them"), [this] {
               m_notice->setNote({});
               step(true);
           } } });
}

void FrameworkEditor::keep()
{
    const QString& key = m_draft.base().key;
    const bool holdsResidentNumber =
        std::any_of(m_draft.problems().begin(), m_draft.problems().end(),
            [](const Problem& problem) { return problem.code == ErrorCode::ResidentNumber; });
    if (!m_draft.isChanged()) {
        m_kept.remove(file(), key);
    } else if (!holdsResidentNumber) { // The program never keeps one.
        if (const auto kept =
                m_kept.write({ file(), m_draft.base().version, currentMoment(), m_draft.now() });
            !kept)
            m_session.tell(kept.error());
    }
}

void FrameworkEditor::lookForOthers()
{
    auto newest = newestFramework(m_session.workspace().store(), m_draft.base().key);
    if (!newest)
        return;
    m_overtaken = newest->version != m_draft.base().version;
    if (m_overtaken)
        m_notice->setNote(tr("Version %1 was saved elsewhere while you edited version %2.")
                              .arg(newest->version)
                              .arg(m_draft.base().version),
            { { u"editorGoOn"_s, tr("Go on from version %1").arg(newest->version),
                [this, version = *newest] { goOnFrom(version); } } });
    refreshState();
}

// The draft stays as it is: the comparison names what it would take back of theirs.
void FrameworkEditor::goOnFrom(const FrameworkVersion& version)
{
    auto base = m_session.workspace().store().framework(version.id);
    auto used = usedKeys(m_session.workspace().store(), version.key);
    if (!base || !used)
        return m_session.tell(base ? used.error() : base.error());
    m_draft.setBase(*base, *used);
    retranslate();
    lookForOthers();
    m_notice->setNote(tr("Your draft stands on version %1 now. What it would take back of that "
                         "version is among the changes.")
                          .arg(version.version));
}

void FrameworkEditor::save()
{
    finishField();
    m_session.workspace().lookForOthers();
    refreshState();
    if (!m_save->isEnabled())
        return;
    const Framework wanted = m_draft.now();
    if (!askToSaveVersion(m_session, { m_draft.base(), wanted }, m_draft.base().version + 1, this))
        return;
    Workspace& workspace = m_session.workspace();
    auto version =
        saveFramework(workspace.store(), wanted, m_draft.base().version, currentMoment());
    if (!version) {
        if (version.error().code == ErrorCode::Conflict)
            lookForOthers();
        else
            m_session.tell(version.error());
        return;
    }
    m_keepTimer.stop();
    m_kept.remove(file(), wanted.key);
    disconnect(&workspace, nullptr, this, nullptr); // The version that comes is its own.
    workspace.noteChange(Change::Frameworks);
    Q_EMIT m_session.remarked(
        tr("Version %1 is saved. Reviews that were started keep theirs.").arg(version->version));
    Q_EMIT saved(version->id);
    accept();
}

void FrameworkEditor::reject()
{
    finishField();
    m_keepTimer.stop();
    if (!m_draft.isChanged()) {
        m_kept.remove(file(), m_draft.base().key);
        return QDialog::reject();
    }
    QMessageBox box(QMessageBox::Question, tr("Edits are not saved"),
        tr("What becomes of the edits? Those that are kept stand here again the next time."),
        QMessageBox::NoButton, this);
    box.setObjectName(u"editorDiscardQuestion"_s);
    box.setTextFormat(Qt::PlainText);
    QAbstractButton* keepThem = box.addButton(tr("&Keep for later"), QMessageBox::AcceptRole);
    QAbstractButton* discard = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QAbstractButton* stay = box.addButton(tr("&Go on editing"), QMessageBox::RejectRole);
    keepThem->setObjectName(u"keepEdits"_s);
    discard->setObjectName(u"discardEdits"_s);
    stay->setObjectName(u"stayEditing"_s);
    box.exec();
    if (box.clickedButton() == discard)
        m_kept.remove(file(), m_draft.base().key);
    else if (box.clickedButton() == keepThem)
        keep();
    else
        return;
    QDialog::reject();
}

FrameworkEditor* editFramework(Session& session, FrameworkId version, QWidget* parent)
{
    Store& store = session.workspace().store();
    auto chosen = store.framework(version);
    if (!chosen) {
        session.tell(chosen.error());
        return nullptr;
    }
    auto newestVersion = newestFramework(store, chosen->key);
    auto newest = newestVersion ? store.framework(newestVersion->id)
                                : Result<Framework>(newestVersion.error());
    auto used = usedKeys(store, chosen->key);
    if (!newest || !used) {
        session.tell(newest ? used.error() : newest.error());
        return nullptr;
    }
    auto* editor = new FrameworkEditor(session, *newest, *chosen, *used, parent);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
    return editor;
}

} // namespace levelbook::gui
