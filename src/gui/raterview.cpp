#include "gui/raterview.h"

#include "gui/plainlabel.h"
#include "gui/readtable.h"
#include "models/calibrationcolumns.h"
#include "models/initialconsonants.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

RaterView::RaterView(Session& session, CalibrationDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_model(
          raterColumns(), [](const RaterRow& row) { return row.facts.rater.value; },
          session.words())
    , m_explanation(plainLabel(Voice::Muted, true))
    , m_remark(plainLabel(Voice::Muted, true))
    , m_table(new ReadTable)
{
    m_proxy.setSourceModel(&m_model);
    m_table->setObjectName(u"raterTable"_s);
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(m_model.columnOf("name"), Qt::AscendingOrder);
    m_fitted =
        m_table->horizontalHeader()->restoreState(m_session.settings().state(u"raterTable"_s));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_explanation);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_remark);
    retranslate();
}

RaterView::~RaterView()
{
    m_session.settings().setState(u"raterTable"_s, m_table->horizontalHeader()->saveState());
}

QWidget* RaterView::table() const { return m_table; }

void RaterView::showRows()
{
    const CalibrationSummary summary = m_desk.summary();
    m_model.setRecords(summary.raters);
    if (!m_fitted && m_proxy.rowCount() > 0 && !m_desk.isReading()) {
        m_table->fitColumns();
        m_fitted = true;
    }
    if (m_proxy.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy.index(0, 0));
    m_table->setEmptyText(m_desk.isReading()
            ? tr("Reading the reviews…")
            : tr("Nobody has finished a part of a review in this cycle yet."));
    showRemark(summary.unknownRaters);
}

void RaterView::showRemark(int unknown)
{
    QStringList remarks;
    if (m_desk.isReading())
        remarks << tr("The scores are still being read: the figures go on changing.");
    if (unknown > 0)
        remarks << tr("Parts whose rater nobody named, left out here: %1").arg(unknown);
    m_remark->setText(remarks.join(u' '));
    m_remark->setVisible(!remarks.isEmpty());
}

void RaterView::setText(const QString& text)
{
    m_proxy.setAccept([this, text](int row) {
        const RaterRow& rater = m_model.saved(row);
        return matchesSearch(rater.name, text) || matchesSearch(rater.employeeNo, text);
    });
}

void RaterView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RaterView::retranslate()
{
    m_model.setWords(m_session.words());
    m_table->setAccessibleName(tr("Raters"));
    m_explanation->setText(
        tr("What each rater gave in finished parts of this cycle: the mean of the ratings of each "
           "person, then mean and spread over people. The difference compares it, person by "
           "person, with the score that the KPIs give (achievement), with a 95% interval; under 5 "
           "people there is too little to judge. Ratings and KPIs measure different things: this "
           "is a reason to talk, and changes no score."));
    showRows();
}

} // namespace levelbook::gui
