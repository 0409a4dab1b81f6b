#include "gui/evidencedialog.h"

#include "gui/dialogs.h"
#include "gui/readtable.h"
#include "gui/recordedits.h"
#include "models/collatedproxy.h"
#include "models/evidencemodel.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "workspace/frameworks.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

EvidenceDialog::EvidenceDialog(
    Session& session, const Evidence& evidence, ReadAgain readAgain, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_evidence(evidence)
    , m_readAgain(std::move(readAgain))
    , m_model(new EvidenceModel(evidence, session.words(), this))
    , m_sorted(new CollatedProxy(this))
    , m_title(new QLabel)
    , m_figure(new QLabel)
    , m_count(new QLabel)
    , m_table(new ReadTable)
    , m_correct(new QPushButton)
    , m_leaveOut(new QPushButton)
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"evidenceDialog"_s);
    m_sorted->setSourceModel(m_model);
    m_title->setObjectName(u"evidenceTitle"_s);
    m_figure->setObjectName(u"evidenceFigure"_s);
    m_count->setObjectName(u"evidenceCount"_s);
    m_table->setObjectName(u"evidenceTable"_s);
    m_correct->setObjectName(u"evidenceCorrect"_s);
    m_leaveOut->setObjectName(u"evidenceLeaveOut"_s);
    m_copy->setObjectName(u"evidenceCopy"_s);
    m_close->setObjectName(u"evidenceClose"_s);
    for (QLabel* label : { m_title, m_figure, m_count })
        label->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.25);
    m_title->setFont(bold);
    m_figure->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    for (QPushButton* button : { m_correct, m_leaveOut, m_copy })
        button->setAutoDefault(false);
    m_close->setDefault(true);

    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_leaveOut);
    buttons->addWidget(m_correct);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_figure);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, m_table, &ReadTable::copyRows);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (const auto record = current())
            showCorrection(m_session, { *record }, this);
    });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        if (const auto record = current())
            askLeaveOut(m_session, *record, this);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &EvidenceDialog::updateButtons);
    connect(&session.workspace(), &Workspace::changed, this, &EvidenceDialog::reread);
    retranslate();

    if (!restoreGeometry(session.settings().state(objectName())))
        resize(1040, 560);
    if (!m_table->horizontalHeader()->restoreState(session.settings().state(tableState())))
        m_table->fitColumns();
    if (m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    m_table->setFocus();
    updateButtons();
}

std::optional<KpiRecord> EvidenceDialog::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model->saved(index.row()).record) : std::nullopt;
}

void EvidenceDialog::updateButtons()
{
    const auto record = current();
    const bool writes = record && !m_session.workspace().isReadOnly();
    m_correct->setEnabled(writes);
    m_leaveOut->setEnabled(writes);
    m_leaveOut->setText(
        record && !record->leftOut.isEmpty() ? tr("Let it count agai&n") : tr("&Leave out…"));
}

void EvidenceDialog::reread(Changes what)
{
    if (!(what & (Change::Records | Change::Imports)))
        return;
    auto evidence = m_readAgain();
    if (!evidence) {
        m_session.tell(evidence.error());
        return;
    }
    const int row = m_table->currentIndex().row();
    m_evidence = *std::move(evidence);
    m_model->setRecords(m_evidence.records);
    m_table->setCurrentIndex(m_sorted->index(std::min(row, m_sorted->rowCount() - 1), 0));
    showRecords();
}

EvidenceDialog::~EvidenceDialog()
{
    m_session.settings().setState(objectName(), saveGeometry());
    m_session.settings().setState(tableState(), m_table->horizontalHeader()->saveState());
}

// The columns, and so their state, differ by kind of KPI and by whether there are several people.
QString EvidenceDialog::tableState() const
{
    return u"evidenceTable.%1.%2"_s.arg(
        kpiKindKey(m_evidence.kpi.kind), QString::number(m_model->columnCount()));
}

void EvidenceDialog::retranslate()
{
    const Words& words = m_session.words();
    const KpiDefinition& kpi = m_evidence.kpi;
    const QString subject = m_evidence.employeeNo
        ? u"%1 (%2)"_s.arg(m_evidence.subject, *m_evidence.employeeNo)
        : m_evidence.subject.isEmpty() ? tr("All teams")
                                       : m_evidence.subject;
    const QString title = kpi.name.in(words.language()) + u" · "_s + subject;
    setWindowTitle(tr("Evidence"));
    m_title->setText(title);
    m_model->setWords(words);
    m_table->setAccessibleName(tr("Records"));
    m_correct->setText(tr("C&orrect…"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copies the selected rows, or all, for a spreadsheet"));
    m_close->setText(tr("Close"));
    showRecords();
}

void EvidenceDialog::showRecords()
{
    const Words& words = m_session.words();
    const KpiDefinition& kpi = m_evidence.kpi;
    m_figure->setText(periodText(words, m_evidence.figure.period) + u" · "_s
        + figureText(words, kpi, m_evidence.figure));
    const qsizetype all = m_evidence.records.size();
    const auto counted = std::count_if(m_evidence.records.begin(), m_evidence.records.end(),
        [](const EvidenceRecord& row) { return row.counts; });
    m_count->setText(counted == all
            ? tr("Records: %1").arg(countText(all))
            : tr("Records: %1, of these counted: %2").arg(countText(all), countText(counted)));
    m_table->setAccessibleDescription(m_title->text() + u". "_s + m_figure->text());
    updateButtons();
}

void EvidenceDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void showEvidenceOf(Session& session, const std::optional<KpiSubject>& subject, const QString& kpi,
    const Period& period, QWidget* parent)
{
    const auto read = [&session, subject, kpi, period]() -> Result<Evidence> {
        Workspace& workspace = session.workspace();
        Framework framework = workspace.framework();
        if (!framework.kpi(kpi)) { // Of another framework, or of a version that a review keeps.
            auto version = frameworkWithKpi(workspace.store(), kpi, {});
            LEVELBOOK_TRY(version);
            auto other = workspace.store().framework(version->id);
            LEVELBOOK_TRY(other);
            framework = *std::move(other);
        }
        return readEvidence(workspace.store(), workspace.people(), framework, subject, kpi, period);
    };
    auto evidence = read();
    if (!evidence) {
        session.tell(evidence.error());
        return;
    }
    auto* dialog = new EvidenceDialog(session, *evidence, read, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void showEvidence(Session& session, const KpiSubject& subject, const QString& kpi,
    const Period& period, QWidget* parent)
{
    showEvidenceOf(session, subject, kpi, period, parent);
}

} // namespace levelbook::gui
