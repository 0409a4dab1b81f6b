#include "gui/qualitytab.h"

#include "gui/plainlabel.h"
#include "gui/readtable.h"
#include "gui/workbar.h"
#include "text/qualitytext.h"
#include "text/terms.h"
#include "workspace/clock.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

QualityTab::QualityTab(Session& session, QWidget* parent)
    : DataTab(session,
        Change::Records | Change::Imports | Change::Frameworks | Change::People | Change::Cycles
            | Change::Reviews,
        parent)
    , m_model(
          findingColumns(), [](const ListedFinding& one) { return one.number; }, session.words())
    , m_kind(new QComboBox)
    , m_kpi(new QComboBox)
    , m_table(new ReadTable)
    , m_bar(new WorkBar)
    , m_count(plainLabel(Voice::Muted, true))
    , m_details(plainLabel(Voice::Normal, true))
    , m_go(new QPushButton)
{
    build();
    for (QComboBox* box : { m_kind, m_kpi })
        connect(box, &QComboBox::currentIndexChanged, this, &QualityTab::filter);
    connect(&session, &Session::teamChanged, this, &QualityTab::readAgain);
    connect(&session, &Session::cycleChanged, this, &QualityTab::readAgain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &QualityTab::showCurrent);
    connect(m_table, &ReadTable::rowActivated, this, &QualityTab::go);
    connect(m_go, &QPushButton::clicked, this, &QualityTab::go);
    retranslate();
}

QualityTab::~QualityTab() = default;

void QualityTab::build()
{
    m_kind->setObjectName(u"qualityKind"_s);
    m_kpi->setObjectName(u"qualityKpi"_s);
    m_table->setObjectName(u"qualityTable"_s);
    m_count->setObjectName(u"qualityCount"_s);
    m_details->setObjectName(u"qualityDetails"_s);
    m_go->setObjectName(u"qualityGo"_s);
    for (QComboBox* box : { m_kind, m_kpi })
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_proxy.setSourceModel(&m_model);
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(m_model.columnOf("kind"), Qt::AscendingOrder);

    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_kind);
    filters->addWidget(m_kpi);
    filters->addWidget(m_count, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_details, 1);
    below->addWidget(m_go, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(filters);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
}

QWidget* QualityTab::firstWidget() const { return m_table; }

void QualityTab::read()
{
    const QualityRequest request{ currentDay(), session().cycle(), session().period(),
        session().team() };
    using Found = Result<Read>;
    const auto state = m_work.run(
        this,
        [file = workspace().file(), people = workspace().people(), request](
            WorkState& state) -> Found {
            auto store = openAgain(file, OpenMode::ReadOnly);
            LEVELBOOK_TRY(store);
            DocumentReader reader(**store, people);
            auto report = readQuality(reader, request, [&state] { return !state.isCancelled(); });
            LEVELBOOK_TRY(report);
            return Read{ listed(*report, people), !report->kpis.isEmpty() };
        },
        [this](const Found& found) {
            if (found)
                show(*found);
            else
                session().tell(found.error());
        });
    m_bar->follow(state, [] { return tr("Looking through the records"); });
}

void QualityTab::show(const Read& read)
{
    m_wasRead = true;
    m_isAnythingAsked = read.isAnythingAsked;
    m_model.setRecords(read.rows);
    fillKpis();
    m_wanted.clear();
    filter();
    m_table->fitColumns();
}

// Those of the framework, and what is found of others.
void QualityTab::fillKpis()
{
    const QString chosenKey = m_wanted.isEmpty() ? m_kpi->currentData().toString() : m_wanted;
    const QSignalBlocker blocker(m_kpi);
    QSet<QString> known;
    const auto add = [&](const KpiDefinition& kpi) {
        if (known.contains(kpi.key))
            return;
        known << kpi.key;
        m_kpi->addItem(kpi.name.in(words().language()), kpi.key);
    };
    m_kpi->clear();
    m_kpi->addItem(tr("All KPIs"), QString());
    const QList<KpiDefinition> kpis = workspace().framework().kpis();
    std::for_each(kpis.begin(), kpis.end(), add);
    for (int row = 0; row < m_model.rowCount(); ++row)
        add(m_model.saved(row).kpi);
    m_kpi->setCurrentIndex(std::max(0, m_kpi->findData(chosenKey)));
}

void QualityTab::choose(const QString& kpi)
{
    m_wanted = kpi; // It may be known only when all is read.
    m_kind->setCurrentIndex(0);
    m_kpi->setCurrentIndex(std::max(0, m_kpi->findData(kpi)));
}

void QualityTab::filter()
{
    const auto kind = findingKindFromKey(m_kind->currentData().toString());
    const QString kpi = m_kpi->currentData().toString();
    m_proxy.setAccept([this, kind, kpi](int row) {
        const Finding& finding = m_model.saved(row).finding;
        return (!kind || finding.kind == *kind) && (kpi.isEmpty() || finding.kpi == kpi);
    });
    QList<Finding> findings;
    for (int row = 0; row < m_model.rowCount(); ++row)
        findings << m_model.saved(row).finding;
    if (m_wasRead)
        m_count->setText(findingCountsText(words(), findings));
    if (!m_wasRead)
        m_table->setEmptyText(tr("Reading…"));
    else if (!m_isAnythingAsked)
        m_table->setEmptyText(
            tr("Nobody is asked for records: no review of this cycle and team has been started."));
    else if (findings.isEmpty())
        m_table->setEmptyText(tr("Nothing to look at: records are there, declared, recent and "
                                 "possible, and no month is out of the ordinary."));
    else
        m_table->setEmptyText(tr("Nothing of this kind and KPI."));
    // Where the current row went away the view has another one already, and has not chosen it.
    if (m_proxy.rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectionModel()->setCurrentIndex(
            m_proxy.index(std::max(0, m_table->currentIndex().row()), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showCurrent();
}

std::optional<ListedFinding> QualityTab::current() const
{
    const QModelIndex index = m_proxy.mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model.saved(index.row())) : std::nullopt;
}

void QualityTab::showCurrent()
{
    const auto one = current();
    const bool isUndeclared = one && one->finding.kind == FindingKind::Undeclared;
    m_go->setEnabled(one.has_value());
    m_go->setText(isUndeclared ? tr("&Go to what is declared") : tr("&Go to the records"));
    m_details->setText(one
            ? u"%1 · %2\n%3"_s.arg(findingWhoText(*one, words()),
                one->kpi.name.in(words().language()), findingText(words(), one->finding, one->kpi))
            : QString());
}

void QualityTab::go()
{
    const auto one = current();
    if (!one)
        return;
    if (one->finding.kind == FindingKind::Undeclared)
        Q_EMIT declarationsWanted();
    else
        Q_EMIT recordsWanted({ one->finding.subject, one->finding.kpi, one->finding.period });
}

void QualityTab::retranslate()
{
    m_model.setWords(words());
    {
        const QSignalBlocker blocker(m_kind);
        const int index = std::max(0, m_kind->currentIndex());
        m_kind->clear();
        m_kind->addItem(tr("All kinds"), QString());
        const QList<FindingKind> kinds = findingKinds();
        for (const FindingKind kind : kinds)
            m_kind->addItem(label(words(), kind), findingKindKey(kind));
        m_kind->setCurrentIndex(index);
    }
    m_kind->setAccessibleName(tr("Kind of finding"));
    m_kpi->setAccessibleName(label(words(), Term::Kpi));
    m_table->setAccessibleName(tr("What is to be looked at in the data"));
    fillKpis();
    filter();
}

} // namespace levelbook::gui
