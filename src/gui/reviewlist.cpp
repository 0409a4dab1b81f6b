#include "gui/reviewlist.h"

#include "gui/cycleactions.h"
#include "gui/dialogs.h"
#include "gui/noticebar.h"
#include "gui/plainlabel.h"
#include "gui/readtable.h"
#include "models/initialconsonants.h"
#include "models/reviewcolumns.h"
#include "text/clocktext.h"
#include "text/format.h"
#include "text/labels.h"
#include "workspace/clock.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int filterWidth = 240;

} // namespace

ReviewList::ReviewList(Session& session, const DraftStore& drafts, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_drafts(drafts)
    , m_model(
          reviewColumns(), [](const ReviewRow& row) { return row.review.value; }, session.words())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    buildHead();
    buildTable();
    connect(&m_job, &ReviewRowsJob::rowsRead, this, &ReviewList::takeRows);
    connect(&m_job, &ReviewRowsJob::rowsJudged, this, &ReviewList::takeJudged);
    connect(&m_job, &ReviewRowsJob::failed, &session, &Session::tell);
    connect(&session, &Session::cycleChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            showNow();
    });
    connect(&session, &Session::cyclesChanged, this, &ReviewList::showCycle);
    connect(&session, &Session::teamChanged, this, &ReviewList::filter);
    connect(&session.workspace(), &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            showNow();
    });
    retranslate();
    filter(); // A team may have been chosen before this list was made.
}

ReviewList::~ReviewList()
{
    m_session.settings().setState(u"reviewTable"_s, m_table->horizontalHeader()->saveState());
}

void ReviewList::buildHead()
{
    m_title = plainLabel(Voice::Title);
    m_title->setObjectName(u"cycleTitle"_s);
    m_facts = plainLabel(Voice::Muted);
    m_count = plainLabel(Voice::Muted);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"reviewFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    m_start = new QPushButton;
    m_start->setObjectName(u"startReviewsButton"_s);
    m_advance = new QPushButton;
    m_advance->setObjectName(u"advanceCycleButton"_s);
    m_editCycle = new QPushButton;
    m_editCycle->setObjectName(u"editCycleButton"_s);
    m_newCycle = new QPushButton;
    m_print = new QPushButton;
    m_print->setObjectName(u"printCycleButton"_s);
    m_newCycle->setObjectName(u"newCycleButton"_s);
    connect(m_filter, &QLineEdit::textChanged, this, &ReviewList::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_table->currentIndex().isValid())
            Q_EMIT reviewWanted(rowAt(m_table->currentIndex().row()).employeeNo);
    });
    connect(m_start, &QPushButton::clicked, this, &ReviewList::startReviews);
    connect(m_advance, &QPushButton::clicked, this, &ReviewList::advanceCycle);
    connect(m_editCycle, &QPushButton::clicked, this, &ReviewList::editCycle);
    connect(m_newCycle, &QPushButton::clicked, this, [this] { showNewCycle(m_session, this); });
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title);
    head->addWidget(m_facts, 1);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_filter);
    tools->addWidget(m_count, 1);
    tools->addWidget(m_print);
    tools->addWidget(m_start);
    tools->addWidget(m_advance);
    tools->addWidget(m_editCycle);
    tools->addWidget(m_newCycle);
    m_notice = new NoticeBar;
    auto* outer = static_cast<QVBoxLayout*>(layout());
    outer->addLayout(head);
    outer->addLayout(tools);
    outer->addWidget(m_notice);
}

void ReviewList::buildTable()
{
    m_proxy.setSourceModel(&m_model);
    m_table = new ReadTable;
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(m_model.columnOf("name"), Qt::AscendingOrder);
    m_table->horizontalHeader()->restoreState(m_session.settings().state(u"reviewTable"_s));
    m_raters = new QAction(m_table);
    m_raters->setObjectName(u"ratersAction"_s);
    m_table->addAction(m_raters);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_raters, &QAction::triggered, this, &ReviewList::changeRaters);
    m_empty = plainLabel(Voice::Muted, true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* outer = static_cast<QVBoxLayout*>(layout());
    outer->addWidget(m_table, 1);
    outer->addWidget(m_empty, 1);
    connect(m_table, &ReadTable::rowActivated, this,
        [this](int row) { Q_EMIT reviewWanted(rowAt(row).employeeNo); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (!current.isValid())
                return;
            m_selected = rowAt(current.row()).employeeNo;
        });
}

const ReviewRow& ReviewList::rowAt(int proxyRow) const
{
    return m_model.saved(m_proxy.mapToSource(m_proxy.index(proxyRow, 0)).row());
}

void ReviewList::showNow()
{
    showCycle();
    showDrafts();
    if (m_stale)
        read();
}

void ReviewList::read()
{
    m_stale = false;
    const auto cycle = m_session.cycle();
    if (!cycle) {
        m_job.stop();
        setRows({});
        return;
    }
    if (m_shownCycle != cycle->id)
        setRows({});
    m_shownCycle = cycle->id;
    m_job.start(m_session.workspace().file(), *cycle);
}

void ReviewList::takeRows(const QList<ReviewRow>& rows)
{
    // What was known of a row that has not changed stays in view until it is known again.
    QList<ReviewRow> merged = rows;
    for (ReviewRow& row : merged) {
        const auto place = m_places.constFind(row.review.value);
        if (place == m_places.cend())
            continue;
        ReviewRow known = m_model.saved(static_cast<int>(*place));
        known.grade = row.grade;
        if (known.state == row.state && known.revisionNo == row.revisionNo)
            row = known;
    }
    setRows(merged);
    Q_EMIT rowsShown();
}

void ReviewList::takeJudged(const QList<ReviewRow>& rows)
{
    QList<ReviewRow> all;
    all.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row)
        all << m_model.saved(row);
    for (const ReviewRow& row : rows) {
        const auto place = m_places.constFind(row.review.value);
        if (place != m_places.cend())
            all[*place] = row;
    }
    setRows(all);
}

void ReviewList::setRows(const QList<ReviewRow>& rows)
{
    m_places.clear();
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_places.insert(rows[i].review.value, i);
    const bool first = m_model.rowCount() == 0;
    m_model.setRecords(rows);
    if (first && !rows.isEmpty() && m_session.settings().state(u"reviewTable"_s).isEmpty())
        m_table->fitColumns();
    select(m_selected);
    showCount();
}

void ReviewList::filter()
{
    const QString text = m_filter->text();
    const QString team = m_session.team();
    m_proxy.setAccept([this, text, team](int sourceRow) {
        const ReviewRow& row = m_model.saved(sourceRow);
        return (team.isEmpty() || row.team == team)
            && (matchesSearch(row.name, text) || matchesSearch(row.employeeNo, text)
                || matchesSearch(label(m_session.words(), row.state), text));
    });
    select(m_selected);
    showCount();
}

QStringList ReviewList::shownPeople() const
{
    QStringList people;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        people << rowAt(row).employeeNo;
    return people;
}

void ReviewList::select(const QString& employeeNo)
{
    const qsizetype row = std::max<qsizetype>(shownPeople().indexOf(employeeNo), 0);
    if (m_proxy.rowCount() > 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_proxy.index(static_cast<int>(row), 0));
}

QList<QWidget*> ReviewList::panes() const { return { m_filter, m_table }; }

void ReviewList::setPapers(QMenu* papers) { m_print->setMenu(papers); }

bool ReviewList::focusAdvance()
{
    m_advance->setFocus(Qt::OtherFocusReason);
    return m_advance->hasFocus();
}

bool ReviewList::mayStart() const
{
    const auto cycle = m_session.cycle();
    return cycle && !m_session.workspace().isReadOnly()
        && (cycle->state == CycleState::Planned || cycle->state == CycleState::Open);
}

bool ReviewList::mayAdvance() const
{
    const auto cycle = m_session.cycle();
    return cycle && !m_session.workspace().isReadOnly() && nextState(cycle->state);
}

void ReviewList::startReviews()
{
    if (mayStart())
        startCycleReviews(m_session, *m_session.cycle(), this);
}

void ReviewList::advanceCycle()
{
    if (mayAdvance())
        advanceCycleAsked(m_session, *m_session.cycle(), this);
}

void ReviewList::editCycle()
{
    if (m_session.cycle())
        gui::editCycle(m_session, *m_session.cycle(), this);
}

void ReviewList::changeRaters()
{
    if (m_session.cycle() && m_table->currentIndex().isValid())
        gui::changeRaters(
            m_session, *m_session.cycle(), rowAt(m_table->currentIndex().row()).employeeNo, this);
}

void ReviewList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReviewList::retranslate()
{
    m_model.setWords(m_session.words());
    m_filter->setPlaceholderText(tr("Filter by name, number or state"));
    m_filter->setAccessibleName(tr("Filter the reviews"));
    m_table->setAccessibleName(tr("Reviews of the cycle"));
    m_print->setText(tr("Print"));
    m_start->setText(tr("Start reviews…"));
    m_advance->setText(tr("Advance the cycle…"));
    m_editCycle->setText(tr("Edit cycle…"));
    m_newCycle->setText(tr("New cycle…"));
    m_raters->setText(tr("Raters…"));
    showCycle();
    showDrafts();
}

void ReviewList::showCycle()
{
    const Words& words = m_session.words();
    const auto cycle = m_session.cycle();
    m_title->setText(cycle ? cycle->name : tr("No review cycle yet"));
    QStringList stages;
    for (const Stage stage : cycle ? cycle->stages : QList<Stage>())
        stages << label(words, stage);
    m_facts->setText(cycle ? u"%1 · %2 · %3"_s.arg(periodText(words, cycle->period),
                         label(words, cycle->state), stages.join(u" → "_s))
                           : QString());
    m_print->setEnabled(m_session.cycle().has_value());
    m_start->setEnabled(mayStart());
    m_advance->setEnabled(mayAdvance());
    m_editCycle->setEnabled(cycle.has_value());
    m_raters->setEnabled(!m_session.workspace().isReadOnly());
    m_newCycle->setEnabled(!m_session.workspace().isReadOnly());
    showCount();
    Q_EMIT cycleShown();
}

void ReviewList::showCount()
{
    const int all = m_model.rowCount();
    const int shown = m_proxy.rowCount();
    m_count->setText(
        shown == all ? tr("Reviews: %1").arg(all) : tr("Reviews: %1 of %2").arg(shown).arg(all));
    m_table->setVisible(all > 0);
    m_empty->setVisible(all == 0);
    m_empty->setText(!m_session.cycle()
            ? tr("Make a review cycle first: it says which period is reviewed, in which stages.")
            : m_job.isRunning() ? tr("Reading the reviews…")
                                : tr("No review has been started in this cycle. “Start reviews…” "
                                     "asks for whom."));
}

void ReviewList::showDrafts()
{
    const QList<ReviewDraft> drafts =
        m_drafts.all(m_session.workspace().store().database().canonicalPath());
    const auto cycle = m_session.cycle();
    for (const ReviewDraft& draft : drafts) {
        const Engineer* engineer = m_session.workspace().people().byNo(draft.employeeNo);
        if (!engineer || !cycle || draft.cycle != cycle->name)
            continue;
        const QString at = clockText(draft.typedAt, teamZone());
        return m_notice->setNote(
            tr("Text typed at %1 in the review of %2 was not saved.").arg(at, engineer->name),
            { { u"openDraftButton"_s, tr("Open the review"),
                [this, no = draft.employeeNo] { Q_EMIT reviewWanted(no); } } });
    }
    m_notice->setNote({});
}

} // namespace levelbook::gui
