// The status bar of the main window; see mainwindow.h.
#include "gui/backupkeeper.h"
#include "gui/mainwindow.h"
#include "models/plaintooltip.h"
#include "text/clocktext.h"
#include "text/format.h"
#include "workspace/clock.h"

#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

void MainWindow::buildStatusBar()
{
    m_fileLabel = new QLabel;
    m_fileLabel->setObjectName(u"fileLabel"_s);
    m_savedLabel = new QLabel;
    m_savedLabel->setObjectName(u"savedLabel"_s);
    m_meLabel = new QLabel;
    m_meLabel->setObjectName(u"meLabel"_s);
    m_backupLabel = new QLabel;
    m_backupLabel->setObjectName(u"backupLabel"_s);
    for (QLabel* label : { m_fileLabel, m_savedLabel, m_meLabel, m_backupLabel }) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(8, 0, 8, 0);
    }
    statusBar()->setSizeGripEnabled(false); // The window's frame is there for that.
    statusBar()->addWidget(m_fileLabel);
    statusBar()->addWidget(m_savedLabel);
    statusBar()->addPermanentWidget(m_meLabel);
    statusBar()->addPermanentWidget(m_backupLabel);
}

void MainWindow::updateStatus()
{
    Workspace& workspace = m_session.workspace();
    m_fileLabel->setText(QFileInfo(workspace.path()).fileName());
    m_fileLabel->setToolTip(plainToolTip(workspace.path()));
    QString saved;
    if (workspace.isLost())
        saved = tr("The file is gone: nothing can be saved");
    else if (workspace.readOnlyCause() == ReadOnlyCause::OtherWindow)
        saved = tr("Read-only: open in another window (%1)").arg(workspace.lockHolder());
    else if (workspace.isReadOnly())
        saved = tr("Read-only: the file or its folder cannot be written");
    else if (workspace.savedAt().isValid())
        saved = tr("Saved %1").arg(clockText(workspace.savedAt(), teamZone()));
    else
        saved = tr("Nothing changed yet");
    m_savedLabel->setText(saved);
    m_backupLabel->setText(backupText());
    const Engineer* me = workspace.people().byNo(workspace.me());
    m_meLabel->setText(
        me ? tr("I am %1 (%2)").arg(me->name, me->employeeNo) : tr("I am: not said"));
}

QString MainWindow::backupText() const
{
    const BackupKeeper& backups = m_session.backups();
    const QDateTime at = backups.lastAt().toTimeZone(teamZone());
    if (!backups.lastAt().isValid())
        return backups.hasFailed() ? tr("Backup failed") : tr("No backup yet");
    const QString when =
        at.date() == currentDay() ? clockText(at, teamZone()) : dateText(at.date());
    return backups.hasFailed() ? tr("Backup failed, the last one is of %1").arg(when)
                               : tr("Last backup %1, verified").arg(when);
}

} // namespace levelbook::gui
