#include "gui/recordstab.h"

#include "gui/plainlabel.h"
#include "gui/readtable.h"
#include "gui/recordedits.h"
#include "gui/workbar.h"
#include "models/initialconsonants.h"
#include "sources/values.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"
#include "workspace/peoplenames.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

enum When { InCycle, LastYear, Ever, Chosen };
enum Whose { Everybody, ChosenOnly };
constexpr int findPauseMs = 250;
constexpr size_t mostChosen = 1000; ///< More are an import's work.
constexpr int columnWidths[]{ 88, 92, 112, 148, 64, 76, 92, 104, 84, 128 };

QString tableState() { return u"recordsTable"_s; }

} // namespace

RecordsTab::RecordsTab(Session& session, QWidget* parent)
    : DataTab(
        session, Change::Records | Change::Imports | Change::Frameworks | Change::People, parent)
    , m_grid(session)
    , m_whose(new QComboBox)
    , m_kpi(new QComboBox)
    , m_when(new QComboBox)
    , m_counted(new QComboBox)
    , m_find(new QLineEdit)
    , m_table(new ReadTable)
    , m_work(new WorkBar)
    , m_count(plainLabel(Voice::Muted))
    , m_add(new QPushButton)
    , m_correct(new QPushButton)
    , m_leaveOut(new QPushButton)
{
    build();
    const bool writes = !workspace().isReadOnly();
    m_add->setEnabled(writes);
    m_findTimer.setSingleShot(true);
    m_findTimer.setInterval(findPauseMs);
    connect(&m_findTimer, &QTimer::timeout, this, &RecordsTab::readAgain);
    connect(m_find, &QLineEdit::textChanged, &m_findTimer, qOverload<>(&QTimer::start));
    for (QComboBox* box : { m_whose, m_kpi, m_when, m_counted })
        connect(box, &QComboBox::currentIndexChanged, this, &RecordsTab::readAgain);
    connect(&session, &Session::teamChanged, this, &RecordsTab::readAgain);
    connect(&session, &Session::cycleChanged, this, &RecordsTab::readAgain);
    connect(&m_grid, &RecordGrid::failed, &session, &Session::tell);
    connect(&m_grid, &RecordGrid::listed, this, &RecordsTab::showCount);
    connect(&m_grid, &RecordGrid::arrived, this, [this] { updateButtons(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RecordsTab::updateButtons);
    connect(m_table, &ReadTable::rowActivated, m_correct, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this,
        [this] { showNewRecords(RecordsTab::session(), this); });
    connect(m_correct, &QPushButton::clicked, this,
        [this] { showCorrection(RecordsTab::session(), chosen(), this); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        const QList<KpiRecord> records = chosen();
        if (records.size() == 1)
            askLeaveOut(RecordsTab::session(), records.first(), this);
    });
    retranslate();
}

RecordsTab::~RecordsTab()
{
    session().settings().setState(tableState(), m_table->horizontalHeader()->saveState());
}

void RecordsTab::build()
{
    m_whose->setObjectName(u"recordsWhose"_s);
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_whose->hide();
    m_kpi->setObjectName(u"recordsKpi"_s);
    m_when->setObjectName(u"recordsWhen"_s);
    m_counted->setObjectName(u"recordsCounted"_s);
    m_find->setObjectName(u"recordsFind"_s);
    m_table->setObjectName(u"recordsTable"_s);
    m_count->setObjectName(u"recordsCount"_s);
    m_add->setObjectName(u"recordsAdd"_s);
    m_correct->setObjectName(u"recordsCorrect"_s);
    m_leaveOut->setObjectName(u"recordsLeaveOut"_s);
    m_kpi->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_find->setClearButtonEnabled(true);
    m_table->setModel(&m_grid);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(RecordGrid::DateColumn, Qt::DescendingOrder);
    m_table->installEventFilter(this);
    // Not by what they hold: what comes into view next may be longer.
    for (int column = 0; column < RecordGrid::LeftOutColumn; ++column)
        m_table->setColumnWidth(column, columnWidths[column]);
    m_table->horizontalHeader()->restoreState(session().settings().state(tableState()));

    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    for (QComboBox* box : { m_whose, m_kpi, m_when, m_counted })
        filters->addWidget(box);
    filters->addWidget(m_find, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_leaveOut);
    buttons->addWidget(m_correct);
    buttons->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(filters);
    layout->addWidget(m_work);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

QWidget* RecordsTab::firstWidget() const { return m_table; }

void RecordsTab::fillKpis()
{
    const QString chosenKey = m_kpi->currentData().toString();
    const QSignalBlocker blocker(m_kpi);
    m_kpi->clear();
    m_kpi->addItem(tr("All KPIs"), QString());
    const KpiCatalog& kpis = workspace().kpis();
    for (const KpiDefinition& kpi : kpis.kpis())
        m_kpi->addItem(kpis.nameOf(kpi.key, words().language()), kpi.key);
    m_kpi->setCurrentIndex(std::max(0, m_kpi->findData(chosenKey)));
}

void RecordsTab::fillWhose()
{
    const QSignalBlocker blocker(m_whose);
    const int index = std::max(0, m_whose->currentIndex());
    m_whose->clear();
    m_whose->addItem(session().team().isEmpty() ? tr("Everybody") : session().team());
    if (m_choice && m_choice->subject)
        m_whose->addItem(subjectName(workspace().people(), *m_choice->subject));
    m_whose->setCurrentIndex(std::min(index, m_whose->count() - 1));
    m_whose->setVisible(m_whose->count() > 1);
}

void RecordsTab::fillWhen()
{
    const QSignalBlocker blocker(m_when);
    const int index = std::max(0, m_when->currentIndex());
    m_when->clear();
    m_when->addItems({ tr("The cycle's period"), tr("The last twelve months"), tr("All time") });
    if (m_choice)
        m_when->addItem(periodText(words(), m_choice->period));
    m_when->setCurrentIndex(index);
}

void RecordsTab::choose(const RecordChoice& choice)
{
    m_choice = choice;
    const QSignalBlocker blockers[]{ QSignalBlocker(m_whose), QSignalBlocker(m_kpi),
        QSignalBlocker(m_when), QSignalBlocker(m_counted) };
    fillWhose();
    fillWhen();
    fillKpis();
    m_whose->setCurrentIndex(choice.subject ? ChosenOnly : Everybody);
    m_when->setCurrentIndex(Chosen);
    m_kpi->setCurrentIndex(std::max(0, m_kpi->findData(choice.kpi)));
    m_counted->setCurrentIndex(0);
    m_find->clear();
    m_findTimer.stop();
    readAgain();
}

std::optional<Period> RecordsTab::chosenPeriod() const
{
    const Period cycle = session().period();
    switch (m_when->currentIndex()) {
    case InCycle:
        return cycle;
    case LastYear:
        return Period{ cycle.to.addYears(-1), cycle.to };
    case Chosen:
        return m_choice->period;
    default:
        return std::nullopt;
    }
}

RecordFilter RecordsTab::filter() const
{
    RecordFilter filter;
    const PeopleIndex& people = workspace().people();
    filter.kpi = m_kpi->currentData().toString();
    filter.period = chosenPeriod();
    filter.counted = static_cast<RecordFilter::Counted>(std::max(0, m_counted->currentIndex()));
    if (m_whose->currentIndex() == ChosenOnly) {
        filter.subjects = QList<KpiSubject>{ *m_choice->subject };
    } else if (const Team* team = people.teamNamed(session().team())) {
        QList<KpiSubject> subjects{ team->id };
        const Period ever{ QDate(firstYear, 1, 1), QDate(lastYear + 1, 1, 1) };
        for (const Engineer* member : people.members(team->id, filter.period.value_or(ever)))
            subjects << member->id;
        filter.subjects = subjects;
    }
    filter.text = m_find->text().trimmed().normalized(QString::NormalizationForm_C);
    if (filter.text.isEmpty())
        return filter;
    for (const Engineer& engineer : people.engineers()) {
        if (matchesSearch(engineer.name, filter.text)
            || engineer.employeeNo.contains(filter.text, Qt::CaseInsensitive))
            filter.orSubjects << engineer.id;
    }
    for (const Team& team : people.teams()) {
        if (matchesSearch(team.name, filter.text))
            filter.orSubjects << team.id;
    }
    return filter;
}

void RecordsTab::read()
{
    m_row = std::max(0, m_table->currentIndex().row());
    fillKpis();
    fillWhose();
    m_work->follow(m_grid.list(filter()), [] { return tr("Reading the records"); });
}

void RecordsTab::showCount()
{
    m_count->setText(tr("Records: %1").arg(countText(m_grid.rowCount())));
    m_table->setEmptyText(tr("No record fits. Add some, or import a file."));
    if (m_grid.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_grid.index(std::min(m_row, m_grid.rowCount() - 1), 0));
    updateButtons();
}

// The selection may hold a row in several pieces.
QList<int> RecordsTab::chosenRows() const
{
    std::set<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostChosen; ++row)
            rows.insert(row);
    }
    // Of a million chosen rows only the first are looked at.
    std::erase_if(rows, [this](int row) { return !m_grid.record(row); });
    return { rows.begin(), rows.end() };
}

QList<KpiRecord> RecordsTab::chosen() const
{
    QList<KpiRecord> records;
    const QList<int> rows = chosenRows();
    for (const int row : rows)
        records << *m_grid.record(row);
    return records;
}

// Only what was chosen: the whole table may be longer than any spreadsheet.
void RecordsTab::copyChosen()
{
    const QList<int> rows = chosenRows();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(tabSeparated(m_grid, rows));
}

void RecordsTab::updateButtons()
{
    const QList<KpiRecord> records = chosen();
    const bool writes = !workspace().isReadOnly();
    m_correct->setEnabled(writes && !records.isEmpty());
    m_leaveOut->setEnabled(writes && records.size() == 1);
    const bool isOut = records.size() == 1 && !records.first().leftOut.isEmpty();
    m_leaveOut->setText(isOut ? tr("Let it count agai&n") : tr("&Leave out…"));
}

bool RecordsTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copyChosen();
        return true;
    }
    return DataTab::eventFilter(watched, event);
}

void RecordsTab::retranslate()
{
    const auto fill = [](QComboBox* box, const QStringList& texts) {
        const QSignalBlocker blocker(box);
        const int index = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(index);
    };
    fillWhose();
    fillWhen();
    fill(m_counted, { tr("Counted or not"), tr("Counted"), label(words(), Term::LeftOut) });
    fillKpis();
    m_whose->setAccessibleName(tr("Whose records"));
    m_kpi->setAccessibleName(label(words(), Term::Kpi));
    m_when->setAccessibleName(label(words(), Term::Period));
    m_counted->setAccessibleName(tr("Counted or left out"));
    m_find->setPlaceholderText(tr("Name, number, reference or note"));
    m_find->setAccessibleName(tr("Find records"));
    m_table->setAccessibleName(tr("KPI records"));
    m_add->setText(tr("&Add records…"));
    m_correct->setText(tr("C&orrect…"));
    m_grid.refresh();
    showCount();
}

} // namespace levelbook::gui
