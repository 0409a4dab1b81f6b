#include "gui/importdialog.h"

#include "gui/completenessform.h"
#include "gui/dialogs.h"
#include "models/plaintooltip.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/labels.h"
#include "ui_importdialog.h"
#include "workspace/clock.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr std::array allEncodings{ Encoding::Detect, Encoding::Utf8, Encoding::Windows949,
    Encoding::Utf16LE, Encoding::Utf16BE };

// As people know them, the same in every language.
QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Detect:
        break;
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16LE:
        return u"UTF-16 LE"_s;
    case Encoding::Utf16BE:
        return u"UTF-16 BE"_s;
    case Encoding::Windows949:
        return u"Windows-949 (EUC-KR)"_s;
    }
    return {};
}

} // namespace

ImportDialog::ImportDialog(Session& session, std::optional<ImportKind> kind, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_preview(session.words())
    , m_problems(
          problemColumns(), [](const ListedProblem& one) { return one.number; }, session.words())
    , m_kind(kind)
{
    m_ui->setupUi(this);
    m_claim = new CompletenessForm(session);
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    layout->insertWidget(layout->indexOf(m_ui->claimCheck) + 1, m_claim);
    m_ui->previewTable->setModel(&m_preview);
    m_ui->previewTable->verticalHeader()->show();
    m_ui->previewTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_ui->problemsTable->setModel(&m_problems);
    m_ui->columnsText->setForegroundRole(QPalette::PlaceholderText);
    m_ui->encodingSeen->setForegroundRole(QPalette::PlaceholderText);
    for (const Encoding encoding : allEncodings)
        m_ui->encodingBox->addItem(encodingName(encoding), static_cast<int>(encoding));
    for (const ImportKind each : { ImportKind::People, ImportKind::Kpi, ImportKind::Growth })
        m_ui->kindBox->addItem(QString(), static_cast<int>(each));
    connect(m_ui->chooseFile, &QPushButton::clicked, this, &ImportDialog::askForFile);
    connect(m_ui->encodingBox, &QComboBox::activated, this, &ImportDialog::look);
    connect(m_ui->kindBox, &QComboBox::activated, this, [this] {
        m_kind = static_cast<ImportKind>(m_ui->kindBox->currentData().toInt());
        look();
    });
    connect(m_ui->claimCheck, &QCheckBox::toggled, this, &ImportDialog::refresh);
    connect(m_claim, &CompletenessForm::edited, this, &ImportDialog::refresh);
    connect(m_ui->copyProblems, &QPushButton::clicked, m_ui->problemsTable, &ReadTable::copyRows);
    connect(m_ui->importButton, &QPushButton::clicked, this, &ImportDialog::importNow);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    refresh();
}

ImportDialog::~ImportDialog() = default;

bool ImportDialog::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file to import"),
        m_session.settings().lastFolder(), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return false;
    m_session.settings().noteFolderOf(path);
    setFile(path);
    return true;
}

void ImportDialog::setFile(const QString& path)
{
    m_path = path;
    m_ui->fileName->setText(QFileInfo(path).fileName());
    m_ui->fileName->setToolTip(plainToolTip(path));
    m_ui->encodingBox->setCurrentIndex(0);
    look();
}

void ImportDialog::look()
{
    if (m_path.isEmpty())
        return;
    drop();
    m_look.reset();
    m_preview.setPreview({});
    begin(Phase::Looking);
    const auto encoding = static_cast<Encoding>(m_ui->encodingBox->currentData().toInt());
    m_work = runLong(
        this,
        [path = m_path, encoding, kind = m_kind](
            WorkState& state) { return lookAtFile(path, encoding, kind, state); },
        [this](const Result<FileLook>& look) { showLook(look); });
    m_ui->workBar->follow(m_work, [] { return tr("Reading"); });
}

void ImportDialog::showLook(const Result<FileLook>& look)
{
    if (!look) {
        fail(Phase::Empty, look.error());
        return;
    }
    m_look = *look;
    m_kind = look->kind;
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(static_cast<int>(look->kind)));
    m_preview.setPreview(look->table);
    m_ui->previewTable->fitColumns();
    check();
}

void ImportDialog::check()
{
    begin(Phase::Checking);
    m_work = runLong(
        this, [job = job(true)](WorkState& state) { return runImportJob(job, state); },
        [this](const Result<ImportOutcome>& outcome) { showCheck(outcome); });
    m_ui->workBar->follow(m_work, [] { return tr("Checking"); });
}

void ImportDialog::showCheck(const Result<ImportOutcome>& outcome)
{
    if (!outcome) {
        fail(Phase::Checked, outcome.error());
        return;
    }
    m_counts = *outcome;
    m_phase = Phase::Checked;
    refresh();
    m_ui->importButton->setFocus();
}

void ImportDialog::importNow()
{
    begin(Phase::Importing);
    m_work = runLong(
        this, [job = job(false)](WorkState& state) { return runImportJob(job, state); },
        [this](const Result<ImportOutcome>& outcome) { showImported(outcome); });
    m_ui->workBar->follow(m_work, [] { return tr("Importing"); });
}

void ImportDialog::showImported(const Result<ImportOutcome>& outcome)
{
    if (!outcome) {
        fail(Phase::Checked, outcome.error());
        return;
    }
    m_counts = *outcome;
    m_phase = Phase::Imported;
    refresh();
    m_ui->closeButton->setDefault(true);
    m_ui->closeButton->setFocus();
    if (!outcome->id)
        return;
    m_session.workspace().noteChange(Change::Imports | changeOf(*m_kind));
    Q_EMIT m_session.remarked(summaryText());
}

void ImportDialog::drop()
{
    if (m_work)
        m_work->drop();
    m_work.reset();
}

ImportJob ImportDialog::job(bool dryRun) const
{
    ImportJob job;
    job.database = m_session.workspace().file();
    job.kind = *m_kind;
    const Actor actor = m_session.workspace().actor();
    job.request.path = m_path;
    job.request.reading.encoding = m_look->table.encoding;
    job.request.dryRun = dryRun;
    job.request.by = actor.by;
    job.request.now = actor.now;
    job.request.today = actor.today;
    if (m_kind == ImportKind::Kpi && m_ui->claimCheck->isChecked())
        job.request.complete = m_claim->claim();
    return job;
}

void ImportDialog::begin(Phase phase)
{
    m_phase = phase;
    m_error.reset();
    m_problems.setRecords({});
    refresh();
}

void ImportDialog::fail(Phase phase, const Error& error)
{
    m_phase = phase;
    m_error = error;
    m_problems.setRecords(listed(error.problems));
    refresh();
    m_ui->problemsTable->fitColumns();
}

void ImportDialog::refresh()
{
    const bool working =
        m_phase == Phase::Looking || m_phase == Phase::Checking || m_phase == Phase::Importing;
    const bool kpis = m_kind == ImportKind::Kpi;
    const bool claims = kpis && m_ui->claimCheck->isChecked();
    const bool hasProblems = m_problems.rowCount() > 0;
    const QString columns = columnsText();
    m_ui->columnsText->setText(columns);
    m_ui->columnsText->setVisible(!columns.isEmpty());
    m_ui->encodingSeen->setText(m_look && m_ui->encodingBox->currentIndex() == 0
            ? tr("found: %1").arg(encodingName(m_look->table.encoding))
            : QString());
    m_ui->claimCheck->setVisible(kpis);
    m_claim->setVisible(claims);
    m_ui->summary->setText(summaryText());
    m_ui->problemsTable->setVisible(hasProblems);
    m_ui->copyProblems->setVisible(hasProblems);
    const bool busy = m_phase == Phase::Importing;
    for (QWidget* widget : QList<QWidget*>{
             m_ui->chooseFile, m_ui->kindBox, m_ui->encodingBox, m_ui->claimCheck, m_claim })
        widget->setEnabled(!busy);
    m_ui->importButton->setEnabled(!working && m_phase == Phase::Checked && !hasProblems
        && (!claims || m_claim->claim().has_value()));
}

QString ImportDialog::summaryText() const
{
    if (m_error) {
        if (m_error->code == ErrorCode::Cancelled)
            return tr("Cancelled. Nothing was changed.");
        const QString sentence = errorText(m_session.words(), *m_error);
        if (m_problems.rowCount() > 0)
            return tr("%1 Problems: %2. Nothing can be imported until they are mended.")
                .arg(sentence, countText(m_problems.rowCount()));
        return tr("%1 Nothing was changed.").arg(sentence);
    }
    const QString counts = tr("Rows: %1, added: %2, updated: %3, unchanged: %4")
                               .arg(countText(m_counts.rows), countText(m_counts.added),
                                   countText(m_counts.updated), countText(m_counts.unchanged));
    switch (m_phase) {
    case Phase::Empty:
        return tr("Choose a file, or drop one here.");
    case Phase::Looking:
    case Phase::Checking:
    case Phase::Importing:
        return {};
    case Phase::Checked:
        if (m_kind == ImportKind::Kpi && m_ui->claimCheck->isChecked() && !m_claim->claim())
            return tr("Tick at least one count and say a period, or untick “Nothing is missing”.");
        return tr("The file is sound. An import will do this: %1.").arg(counts);
    case Phase::Imported:
        return m_counts.id
            ? tr("Imported as number %1: %2.").arg(m_counts.id->value).arg(counts)
            : tr("The file brought nothing new, and nothing was changed: %1.").arg(counts);
    }
    return {};
}

QString ImportDialog::columnsText() const
{
    if (!m_look)
        return {};
    const TablePreview& table = m_look->table;
    QStringList parts;
    QStringList unknown;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].isEmpty())
            unknown << table.header[i];
    }
    if (!unknown.isEmpty())
        parts << tr("Unknown columns: %1").arg(unknown.join(u", "_s));
    QStringList missing;
    for (const QString& column : table.missing)
        missing << columnLabel(m_session.words(), column);
    if (!missing.isEmpty())
        parts << tr("Missing columns: %1").arg(missing.join(u", "_s));
    return parts.join(u" · "_s);
}

// While it imports, the end is waited for: it may have landed already.
void ImportDialog::reject()
{
    if (m_phase == Phase::Importing) {
        m_ui->workBar->cancel();
        return;
    }
    drop();
    QDialog::reject();
}

void ImportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        refresh();
    }
    QDialog::changeEvent(event);
}

void ImportDialog::retranslate()
{
    const Words& words = m_session.words();
    m_ui->encodingBox->setItemText(0, tr("Find out"));
    for (int i = 0; i < m_ui->kindBox->count(); ++i)
        m_ui->kindBox->setItemText(
            i, label(words, static_cast<ImportKind>(m_ui->kindBox->itemData(i).toInt())));
    m_preview.setWords(words);
    m_problems.setWords(words);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_phase != Phase::Importing && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    m_kind.reset(); // What it holds, its header tells.
    setFile(droppedFile(*event->mimeData()));
}

QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void showImport(Session& session, ImportKind kind, const QString& path, QWidget* parent)
{
    auto* dialog = new ImportDialog(session, kind, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!path.isEmpty())
        dialog->setFile(path);
    else if (!dialog->askForFile()) {
        delete dialog;
        return;
    }
    dialog->open();
}

void showDropped(Session& session, const QString& path, QWidget* parent)
{
    auto* dialog = new ImportDialog(session, std::nullopt, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFile(path);
    dialog->open();
}

} // namespace levelbook::gui
