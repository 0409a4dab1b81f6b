#include "gui/importstab.h"

#include "gui/importjob.h"
#include "gui/longwork.h"
#include "text/format.h"
#include "text/labels.h"
#include "ui_importstab.h"
#include "workspace/clock.h"
#include "workspace/imports.h"

#include <QHeaderView>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

Result<void> undoIn(const OpenedFile& database, ImportId import)
{
    auto store = openAgain(database, OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    return undoImport(**store, import, currentMoment());
}

} // namespace

ImportsTab::ImportsTab(Session& session, QWidget* parent)
    : DataTab(session, Change::Imports | Change::People, parent)
    , m_ui(std::make_unique<Ui::ImportsTab>())
    , m_model(
          importColumns([this](const QString& no) { return who(no); }),
          [](const ImportLog& log) { return log.id.value; }, session.words())
{
    m_ui->setupUi(this);
    m_proxy.setSourceModel(&m_model);
    m_ui->importsTable->setModel(&m_proxy);
    m_ui->importsTable->sortByColumn(0, Qt::DescendingOrder);
    m_ui->importsEmpty->setForegroundRole(QPalette::PlaceholderText);
    connect(m_ui->importsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ImportsTab::showSelected);
    connect(m_ui->undoImport, &QPushButton::clicked, this, &ImportsTab::askUndo);
}

ImportsTab::~ImportsTab()
{
    session().settings().setState(
        u"importsTable"_s, m_ui->importsTable->horizontalHeader()->saveState());
}

QWidget* ImportsTab::firstWidget() const { return m_ui->importsTable; }

void ImportsTab::read()
{
    const auto before = selected();
    auto imports = workspace().store().imports();
    if (!imports) {
        session().tell(imports.error());
        return;
    }
    const bool first = m_model.rowCount() == 0;
    m_model.setRecords(*imports);
    m_ui->importsTable->setVisible(!imports->isEmpty());
    m_ui->importsEmpty->setVisible(imports->isEmpty());
    if (first
        && !m_ui->importsTable->horizontalHeader()->restoreState(
            session().settings().state(u"importsTable"_s)))
        m_ui->importsTable->fitColumns();
    if (!selected() && m_proxy.rowCount() > 0)
        m_ui->importsTable->selectRow(0);
    showSelected();
}

std::optional<ImportLog> ImportsTab::selected() const
{
    const QModelIndexList rows = m_ui->importsTable->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return m_model.saved(m_proxy.mapToSource(rows.first()).row());
}

void ImportsTab::showSelected()
{
    const auto log = selected();
    m_ui->undoImport->setEnabled(
        log && !log->undoneAt.isValid() && !m_undoing && !workspace().isReadOnly());
    if (!log) {
        m_ui->importDetails->clear();
        return;
    }
    QStringList parts{ tr("Import number %1").arg(log->id.value) };
    if (!log->source.isEmpty())
        parts << tr("read as %1").arg(log->source);
    parts << tr("SHA-256 of the file: %1").arg(log->sha256);
    if (log->undoneAt.isValid())
        parts << tr("taken back %1").arg(dateTimeText(log->undoneAt, teamZone()));
    m_ui->importDetails->setText(parts.join(u" · "_s));
}

void ImportsTab::askUndo()
{
    const auto log = selected();
    if (!log)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Take back an import"),
        tr("Take back import number %1, “%2”?").arg(log->id.value).arg(log->file),
        QMessageBox::Cancel, this);
    box->setObjectName(u"undoQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What it added goes (%1), and what it updated becomes as it was "
                               "before (%2). What was imported later must be taken back first.")
                                .arg(countText(log->added), countText(log->updated)));
    QPushButton* accept = box->addButton(tr("&Take back"), QMessageBox::AcceptRole);
    accept->setObjectName(u"undoAccept"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(accept, &QPushButton::clicked, this, [this, log] { undo(*log); });
    box->open();
}

void ImportsTab::undo(const ImportLog& log)
{
    m_undoing = true;
    showSelected();
    const auto state = runLong(
        this, [file = workspace().file(), id = log.id](WorkState&) { return undoIn(file, id); },
        [this, log](const Result<void>& done) {
            m_undoing = false;
            if (!done) {
                session().tell(done.error());
                showSelected();
                return;
            }
            workspace().noteChange(Change::Imports | changeOf(log.kind));
            Q_EMIT session().remarked(tr("Import number %1 was taken back.").arg(log.id.value));
        });
    m_ui->workBar->follow(
        state, [] { return tr("Taking back"); }, Ending::Never);
}

QString ImportsTab::who(const QString& employeeNo) const
{
    const Engineer* engineer = workspace().people().byNo(employeeNo);
    return engineer ? u"%1 (%2)"_s.arg(engineer->name, employeeNo) : employeeNo;
}

void ImportsTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_model.setWords(words());
    showSelected();
}

} // namespace levelbook::gui
