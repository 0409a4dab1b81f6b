#include "gui/backupstab.h"

#include "gui/backupkeeper.h"
#include "gui/dialogs.h"
#include "gui/newfile.h"
#include "storage/backup.h"
#include "ui_backupstab.h"

#include <QFileInfo>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

BackupsTab::BackupsTab(Session& session, QWidget* parent)
    : DataTab(session, {}, parent)
    , m_ui(std::make_unique<Ui::BackupsTab>())
    , m_model(
          backupColumns(), [](const ListedBackup& one) { return qint64(one.info.sequence); },
          session.words())
{
    m_ui->setupUi(this);
    m_ui->backupsPurpose->setForegroundRole(QPalette::PlaceholderText);
    m_ui->backupsTable->setModel(&m_model);
    const bool writes = !workspace().isReadOnly();
    m_ui->backupNow->setEnabled(writes);
    m_ui->restoreOther->setEnabled(writes);
    BackupKeeper& backups = session.backups();
    connect(m_ui->backupNow, &QPushButton::clicked, this, [this, &backups] {
        m_ui->backupNow->setEnabled(false);
        backups.makeNow();
    });
    connect(&backups, &BackupKeeper::made, this, [this] {
        m_ui->backupNow->setEnabled(true);
        readAgain();
    });
    connect(&backups, &BackupKeeper::failed, this, [this] { m_ui->backupNow->setEnabled(true); });
    connect(m_ui->backupElsewhere, &QPushButton::clicked, this,
        [this] { backUp(BackupsTab::session(), this); });
    connect(m_ui->restoreOther, &QPushButton::clicked, this, &BackupsTab::restoreFromOther);
    connect(m_ui->restoreBackup, &QPushButton::clicked, this, [this] {
        const QModelIndex row = m_ui->backupsTable->currentIndex();
        if (row.isValid())
            askRestore(m_model.saved(row.row()).info.path);
    });
    connect(m_ui->backupsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &BackupsTab::showSelected);
}

BackupsTab::~BackupsTab() = default;

QWidget* BackupsTab::firstWidget() const { return m_ui->backupsTable; }

void BackupsTab::read()
{
    QList<ListedBackup> list;
    const QList<BackupInfo> present = backupsBeside(workspace().path());
    for (const BackupInfo& info : present)
        list << ListedBackup{ info, QFileInfo(info.path).size(), BackupState::NotRead };
    m_model.setRecords(list);
    m_ui->backupsTable->fitColumns();
    verifyNext();
    showSelected();
}

// One after the other: each is read whole, and the newest matter most.
void BackupsTab::verifyNext()
{
    m_verifying.forget();
    int row = 0;
    while (row < m_model.rowCount() && m_model.saved(row).state != BackupState::NotRead)
        ++row;
    if (row == m_model.rowCount())
        return;
    const QString path = m_model.saved(row).info.path;
    m_verifying.run(
        this, [path](WorkState&) { return verifyBackup(path).has_value(); },
        [this, row](bool good) {
            QList<ListedBackup> list;
            for (int i = 0; i < m_model.rowCount(); ++i)
                list << m_model.saved(i);
            list[row].state = good ? BackupState::Verified : BackupState::Damaged;
            m_model.setRecords(list);
            showSelected();
            verifyNext();
        });
}

void BackupsTab::hideEvent(QHideEvent* event)
{
    // Nobody looks: the rest is read when the tab is shown again.
    m_verifying.forget();
    forget();
    DataTab::hideEvent(event);
}

void BackupsTab::showSelected()
{
    const QModelIndex row = m_ui->backupsTable->currentIndex();
    m_ui->restoreBackup->setEnabled(row.isValid() && !workspace().isReadOnly()
        && m_model.saved(row.row()).state == BackupState::Verified);
}

void BackupsTab::restoreFromOther()
{
    const QString path = askForFile(session().settings(), this);
    if (!path.isEmpty())
        askRestore(path);
}

void BackupsTab::askRestore(const QString& backup)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Restore"),
        tr("Put “%1” in the place of the open file?").arg(QFileInfo(backup).fileName()),
        QMessageBox::Cancel, this);
    box->setObjectName(u"restoreQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("The window closes, the backup is read whole and copied, and the window opens again "
           "with it. The present file is not lost: it is kept beside it under a dated name."));
    QPushButton* accept = box->addButton(tr("&Restore"), QMessageBox::AcceptRole);
    accept->setObjectName(u"restoreAccept"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(accept, &QPushButton::clicked, this,
        [this, backup] { Q_EMIT session().restoreWanted(backup); });
    box->open();
}

void BackupsTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_model.setWords(words());
    m_ui->backupsTable->setEmptyText(
        tr("There is no backup beside the file yet. One is made by itself at the first change of a "
           "day, or now with the button below."));
}

} // namespace levelbook::gui
