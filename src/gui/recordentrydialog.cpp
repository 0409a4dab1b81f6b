#include "gui/recordentrydialog.h"

#include "gui/plainlabel.h"
#include "text/errortext.h"
#include "text/format.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int checkPauseMs = 300;
constexpr qsizetype mostProblems = 4; ///< The rest is told at the cells.
constexpr int widths[]{ 120, 150, 100, 80, 90, 100, 120 };

} // namespace

RecordEntryDialog::RecordEntryDialog(
    Session& session, const QList<TypedRecord>& toCorrect, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(session.words())
    , m_purpose(plainLabel(Voice::Muted, true))
    , m_grid(new QTableView)
    , m_paste(new QPushButton)
    , m_remove(new QPushButton)
    , m_state(plainLabel(Voice::Muted))
    , m_problems(plainLabel(Voice::Normal, true))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    if (!toCorrect.isEmpty())
        m_model.correct(toCorrect);
    build();
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkPauseMs);
    connect(&m_checkTimer, &QTimer::timeout, this, &RecordEntryDialog::check);
    connect(&m_model, &RecordEntryModel::edited, this, [this] {
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
        m_checkTimer.start();
    });
    connect(m_paste, &QPushButton::clicked, this, &RecordEntryDialog::paste);
    connect(m_remove, &QPushButton::clicked, this, &RecordEntryDialog::removeRows);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RecordEntryDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RecordEntryDialog::reject);
    retranslate();
    if (!restoreGeometry(session.settings().state(objectName())))
        resize(980, 480);
    m_grid->setFocus();
}

RecordEntryDialog::~RecordEntryDialog()
{
    m_session.settings().setState(objectName(), saveGeometry());
}

void RecordEntryDialog::build()
{
    setObjectName(u"recordEntryDialog"_s);
    m_grid->setObjectName(u"recordEntryGrid"_s);
    m_paste->setObjectName(u"recordEntryPaste"_s);
    m_remove->setObjectName(u"recordEntryRemove"_s);
    m_state->setObjectName(u"recordEntryState"_s);
    m_problems->setObjectName(u"recordEntryProblems"_s);
    m_grid->setModel(&m_model);
    m_grid->setTabKeyNavigation(false); // Tab leaves the grid; the arrow keys go through it.
    m_grid->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < RecordEntryModel::columns - 1; ++column)
        m_grid->setColumnWidth(column, widths[column]);
    m_grid->setCurrentIndex(m_model.index(0, m_model.isCorrecting() ? 3 : 0));
    m_grid->installEventFilter(this);
    m_paste->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_remove->setVisible(!m_model.isCorrecting());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_paste);
    tools->addWidget(m_remove);
    tools->addWidget(m_state, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_purpose);
    layout->addWidget(m_grid, 1);
    layout->addLayout(tools);
    layout->addWidget(m_problems);
    layout->addWidget(m_buttons);
}

// On a connection of its own: many pasted rows take their time.
void RecordEntryDialog::run(bool dryRun, std::function<void(const Result<ImportOutcome>&)> done)
{
    const Actor actor = m_session.workspace().actor();
    ImportRequest request;
    request.name = tr("Typed by hand");
    request.dryRun = dryRun;
    request.by = actor.by;
    request.now = actor.now;
    request.today = actor.today;
    m_work.run(
        this,
        [file = m_session.workspace().file(), rows = m_model.records(), request](
            WorkState&) -> Result<ImportOutcome> {
            auto store = openAgain(file, OpenMode::ReadWrite);
            LEVELBOOK_TRY(store);
            return importTyped(**store, rows, request);
        },
        std::move(done));
}

void RecordEntryDialog::check()
{
    if (m_saving)
        return;
    if (m_model.isBlank()) {
        m_model.setProblems({});
        m_problems->hide();
        m_state->clear();
        return;
    }
    run(true, [this](const Result<ImportOutcome>& outcome) { showOutcome(outcome); });
}

void RecordEntryDialog::showOutcome(const Result<ImportOutcome>& outcome)
{
    QStringList lines;
    if (outcome) {
        m_state->setText(tr("To be added: %1, changed: %2, as they are: %3")
                             .arg(countText(outcome->added), countText(outcome->updated),
                                 countText(outcome->unchanged)));
        m_model.setProblems({});
    } else {
        const QList<Problem>& problems = outcome.error().problems;
        m_model.setProblems(problems);
        m_state->setText(tr("Nothing is saved yet."));
        if (problems.isEmpty())
            lines << errorText(m_session.words(), outcome.error());
        for (const Problem& problem : problems.first(std::min(problems.size(), mostProblems))) {
            const QString text =
                problemText(m_session.words(), Problem{ problem.code, problem.args, {}, {}, {} });
            lines << (problem.line ? tr("Row %1: %2").arg(*problem.line).arg(text) : text);
        }
        if (problems.size() > mostProblems)
            lines << tr("More: %1").arg(countText(problems.size() - mostProblems));
    }
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    m_buttons->button(QDialogButtonBox::Save)
        ->setEnabled(outcome && outcome->added + outcome->updated > 0);
}

void RecordEntryDialog::finishTyping()
{
    QGuiApplication::inputMethod()->commit();
    if (QWidget* editor = m_grid->indexWidget(m_grid->currentIndex()))
        editor->clearFocus();
    m_grid->setFocus();
}

void RecordEntryDialog::accept()
{
    finishTyping();
    if (m_saving || m_model.isBlank())
        return;
    m_saving = true;
    m_checkTimer.stop();
    m_buttons->setEnabled(false);
    run(false, [this](const Result<ImportOutcome>& outcome) {
        m_saving = false;
        m_buttons->setEnabled(true);
        if (outcome)
            saved(*outcome);
        else
            showOutcome(outcome);
    });
}

void RecordEntryDialog::saved(const ImportOutcome& outcome)
{
    m_session.workspace().noteChange(Change::Records | Change::Imports);
    Q_EMIT m_session.remarked(tr("Saved: %1 added, %2 changed. The import history takes it back.")
                                  .arg(countText(outcome.added), countText(outcome.updated)));
    QDialog::accept();
}

void RecordEntryDialog::reject()
{
    if (m_saving)
        return;
    finishTyping();
    const bool hasWork = m_model.isCorrecting()
        ? m_buttons->button(QDialogButtonBox::Save)->isEnabled()
        : !m_model.isBlank();
    if (!hasWork) {
        QDialog::reject();
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, windowTitle(),
        tr("Throw away what was typed here?"), QMessageBox::Cancel, this);
    box->setObjectName(u"recordEntryQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    QPushButton* away = box->addButton(tr("&Throw away"), QMessageBox::DestructiveRole);
    away->setObjectName(u"recordEntryAway"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(away, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

void RecordEntryDialog::paste()
{
    const QModelIndex at = m_grid->currentIndex();
    m_model.paste(
        QGuiApplication::clipboard()->text(), std::max(at.row(), 0), std::max(at.column(), 0));
    m_grid->setFocus();
}

void RecordEntryDialog::removeRows()
{
    QList<int> rows;
    const QModelIndexList chosen = m_grid->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : chosen) {
        if (!rows.contains(index.row()))
            rows << index.row();
    }
    m_model.removeRecords(rows);
    m_grid->setFocus();
}

bool RecordEntryDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        // Enter opens the cell, and never saves from within the grid.
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_grid->edit(m_grid->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            const QModelIndexList chosen = m_grid->selectionModel()->selectedIndexes();
            for (const QModelIndex& index : chosen)
                m_model.setData(index, QString());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void RecordEntryDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RecordEntryDialog::retranslate()
{
    const bool correcting = m_model.isCorrecting();
    setWindowTitle(correcting ? tr("Correct records") : tr("Add records"));
    m_purpose->setText(
        correcting ? tr(
            "Values and notes can be changed. The former ones come back when the import history "
            "takes this back.")
                   : tr("Type or paste rows from a spreadsheet, with or without its header. A team "
                        "stands as "
                        "“team:NAME”; KPIs by key or name, in Korean or English."));
    m_grid->setAccessibleName(windowTitle());
    m_paste->setText(tr("&Paste"));
    m_remove->setText(tr("&Remove rows"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(u"recordEntrySave"_s);
    m_model.setWords(m_session.words());
    if (m_checkTimer.interval() > 0)
        m_checkTimer.start();
}

} // namespace levelbook::gui
