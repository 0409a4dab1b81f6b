#include "gui/peoplelist.h"

#include "models/initialconsonants.h"
#include "text/labels.h"
#include "ui_peoplelist.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int everything = -1;
constexpr int notInCycle = -2;
constexpr int columnsShownFirst = 6; ///< From the employee number to the state of the review.

QString headerState() { return u"peopleTable"_s; }

// Whatever a combo box had chosen stays chosen when its items are worded again.
void refill(QComboBox* box, const QList<std::pair<QString, int>>& items, int fallback)
{
    const QSignalBlocker blocker(box);
    const int chosen = box->count() > 0 ? box->currentData().toInt() : fallback;
    box->clear();
    for (const auto& [text, data] : items)
        box->addItem(text, data);
    box->setCurrentIndex(box->findData(chosen));
}

} // namespace

PeopleList::PeopleList(Session& session, RecordModel<Engineer>& model,
    std::shared_ptr<const PeopleContext> context, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_context(std::move(context))
    , m_ui(std::make_unique<Ui::PeopleList>())
    , m_columns(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->countLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->emptyLabel->setForegroundRole(QPalette::PlaceholderText);
    fillFilters();
    m_proxy.setAccept([this](int row) { return accepts(row); });
    m_proxy.setSourceModel(&m_model);
    m_proxy.sort(m_model.columnOf("name")); // Once, and not first in the model's order.
    m_ui->peopleTable->setModel(&m_proxy);
    m_ui->peopleTable->sortByColumn(m_model.columnOf("name"), Qt::AscendingOrder);
    QHeaderView* header = m_ui->peopleTable->horizontalHeader();
    header->setSectionsMovable(true);
    if (!header->restoreState(m_session.settings().state(headerState())))
        showDefaultColumns();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint& place) { m_columns->popup(header->mapToGlobal(place)); });
    connect(m_columns, &QMenu::aboutToShow, this, &PeopleList::fillColumnsMenu);

    connect(m_ui->peopleSearch, &QLineEdit::textChanged, this, &PeopleList::refilter);
    for (QComboBox* box : { m_ui->levelFilter, m_ui->stateFilter, m_ui->employmentFilter })
        connect(box, &QComboBox::currentIndexChanged, this, &PeopleList::refilter);
    connect(m_ui->peopleTable, &ReadTable::rowActivated, this, &PeopleList::opened);
    connect(m_ui->peopleTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (!m_selecting && index.isValid())
                Q_EMIT wanted(m_model.saved(m_proxy.mapToSource(index).row()).id);
        });
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &PeopleList::updateCount);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &PeopleList::updateCount);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &PeopleList::updateCount);
    connect(m_ui->emptyImport, &QPushButton::clicked, this, &PeopleList::importWanted);
    connect(m_ui->emptyAdd, &QPushButton::clicked, this, &PeopleList::newPersonWanted);
    setTexts();
}

PeopleList::~PeopleList() = default;

// Not by a focus proxy: with one inside it, Tab would go round within the list for ever.
void PeopleList::focusInEvent(QFocusEvent* event) { m_ui->peopleTable->setFocus(event->reason()); }

void PeopleList::showDefaultColumns()
{
    QHeaderView* header = m_ui->peopleTable->horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column)
        header->setSectionHidden(column, column >= columnsShownFirst);
    m_fitted = false;
}

void PeopleList::fillColumnsMenu()
{
    m_columns->clear();
    QHeaderView* header = m_ui->peopleTable->horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction* action =
            m_columns->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // A table without any column could not be got back by its header.
        action->setEnabled(
            header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            if (shown)
                m_ui->peopleTable->resizeColumnToContents(column);
        });
    }
}

void PeopleList::fillFilters()
{
    const Words& words = m_session.words();
    QList<std::pair<QString, int>> levels{ { tr("All levels"), everything } };
    for (const Level level : allLevels)
        levels.append({ label(words, level), static_cast<int>(level) });
    refill(m_ui->levelFilter, levels, everything);
    QList<std::pair<QString, int>> states{ { tr("All states"), everything },
        { tr("Not in the cycle"), notInCycle } };
    for (int state = 0; state <= static_cast<int>(ReviewState::Closed); ++state)
        states.append({ label(words, static_cast<ReviewState>(state)), state });
    refill(m_ui->stateFilter, states, everything);
    refill(m_ui->employmentFilter,
        { { tr("Everybody"), everything },
            { employmentText(words, Employment::Employed), static_cast<int>(Employment::Employed) },
            { employmentText(words, Employment::Left), static_cast<int>(Employment::Left) },
            { employmentText(words, Employment::Future), static_cast<int>(Employment::Future) } },
        everything);
}

bool PeopleList::accepts(int row) const
{
    const Engineer& engineer = m_model.saved(row);
    const QDate today = m_context->today;
    if (!m_session.team().isEmpty()
        && m_context->people.teamNameOn(engineer, today) != m_session.team())
        return false;
    const int level = m_ui->levelFilter->currentData().toInt();
    if (level != everything && engineer.levelOn(today) != static_cast<Level>(level))
        return false;
    const int state = m_ui->stateFilter->currentData().toInt();
    const auto review = m_context->reviews.constFind(engineer.id);
    const bool inCycle = review != m_context->reviews.cend();
    if (state == notInCycle
            ? inCycle
            : state != everything && (!inCycle || *review != static_cast<ReviewState>(state)))
        return false;
    const int employment = m_ui->employmentFilter->currentData().toInt();
    if (employment != everything
        && employmentOn(engineer, today) != static_cast<Employment>(employment))
        return false;
    const QString search = m_ui->peopleSearch->text();
    return search.trimmed().isEmpty() || matchesSearch(engineer.name, search)
        || matchesSearch(engineer.employeeNo, search) || matchesSearch(engineer.email, search);
}

void PeopleList::refilter()
{
    m_proxy.invalidate();
    updateCount();
}

void PeopleList::fitOnce()
{
    if (m_fitted || m_proxy.rowCount() == 0)
        return;
    m_fitted = true;
    m_ui->peopleTable->fitColumns();
}

void PeopleList::updateCount()
{
    fitOnce();
    const int shown = m_proxy.rowCount();
    const int all = m_model.rowCount();
    m_ui->countLabel->setText(
        shown == all ? tr("%1 people").arg(all) : tr("%1 of %2 people").arg(shown).arg(all));
    m_ui->emptyLabel->setText(all == 0
            ? tr("Nobody is here yet. Import a file of people, or add them one by one.")
            : tr("Nobody fits. Change the search, the filters or the team."));
    m_ui->emptyLabel->setVisible(shown == 0);
    m_ui->emptyActions->setVisible(all == 0 && !m_session.workspace().isReadOnly());
    m_ui->peopleTable->setVisible(shown > 0);
}

bool PeopleList::select(EngineerId id, bool reveal)
{
    const int row = m_model.rowOf(id.value);
    if (row < 0)
        return false;
    const QModelIndex source = m_model.index(row, m_model.columnOf("name"));
    QModelIndex shown = m_proxy.mapFromSource(source);
    if (!shown.isValid() && reveal) {
        for (QComboBox* box : { m_ui->levelFilter, m_ui->stateFilter, m_ui->employmentFilter })
            box->setCurrentIndex(box->findData(everything));
        m_ui->peopleSearch->clear();
        m_session.setTeam({});
        shown = m_proxy.mapFromSource(source);
    }
    if (!shown.isValid())
        return false;
    m_selecting = true;
    m_ui->peopleTable->setCurrentIndex(shown);
    m_ui->peopleTable->scrollTo(shown);
    m_selecting = false;
    return true;
}

bool PeopleList::shows(EngineerId id) const
{
    const int row = m_model.rowOf(id.value);
    return row >= 0 && m_proxy.mapFromSource(m_model.index(row, 0)).isValid();
}

std::optional<EngineerId> PeopleList::first() const
{
    if (m_proxy.rowCount() == 0)
        return std::nullopt;
    return m_model.saved(m_proxy.mapToSource(m_proxy.index(0, 0)).row()).id;
}

// What neither the form's file nor the filters say.
void PeopleList::setTexts()
{
    m_columns->setTitle(tr("&Columns"));
    updateCount();
}

void PeopleList::retranslate()
{
    m_ui->retranslateUi(this);
    fillFilters();
    setTexts();
}

void PeopleList::saveState()
{
    m_session.settings().setState(
        headerState(), m_ui->peopleTable->horizontalHeader()->saveState());
}

} // namespace levelbook::gui
