#include "gui/evidencefield.h"

#include "gui/kpibox.h"
#include "gui/plainlabel.h"
#include "gui/wholedayedit.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {
enum Sort { Nothing, Link, Records };
}

EvidenceField::EvidenceField(QWidget* parent)
    : QWidget(parent)
    , m_sort(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_link(new QLineEdit)
    , m_kpi(new KpiBox)
    , m_from(new WholeDayEdit)
    , m_last(new WholeDayEdit)
    , m_to(plainLabel())
    , m_open(new QPushButton)
{
    build();
    connect(m_sort, &QComboBox::activated, this, [this](int sort) {
        m_stack->setCurrentIndex(sort);
        updateOpen();
        if (sort != Link) // A link is not one before it is typed.
            Q_EMIT committed();
    });
    connect(m_link, &QLineEdit::textChanged, this, &EvidenceField::updateOpen);
    connect(m_link, &QLineEdit::editingFinished, this, &EvidenceField::committed);
    connect(m_kpi, &KpiBox::kpiChanged, this, &EvidenceField::committed);
    for (DayEdit* day : { m_from, m_last })
        connect(day, &QDateEdit::editingFinished, this, &EvidenceField::committed);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(evidence()); });
}

void EvidenceField::build()
{
    m_sort->setObjectName(u"tickEvidence"_s);
    m_link->setObjectName(u"tickLink"_s);
    m_kpi->setObjectName(u"tickKpi"_s);
    m_from->setObjectName(u"tickFrom"_s);
    m_last->setObjectName(u"tickLast"_s);
    m_open->setObjectName(u"tickOpen"_s);
    m_link->setMaxLength(longestLink);
    m_sort->addItems({ {}, {}, {} });
    auto* records = new QWidget;
    auto* row = new QHBoxLayout(records);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_kpi->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kpi->setMinimumContentsLength(8);
    row->addWidget(m_kpi, 1);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(m_last);
    for (QWidget* page : { new QWidget, static_cast<QWidget*>(m_link), records })
        m_stack->addWidget(page);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_sort);
    first->addWidget(m_open);
    first->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addWidget(m_stack);
}

QWidget* EvidenceField::buddy() const { return m_sort; }

void EvidenceField::setChoices(const KpiCatalog& kpis, const Period& period, const Words& words)
{
    if (m_kpi->count() == 0) {
        m_from->setDate(period.from);
        m_last->setDate(period.lastDay());
    }
    const QSignalBlocker blocker(m_kpi);
    m_kpi->fill(kpis, words.language());
}

void EvidenceField::setEvidence(const TickEvidence& evidence)
{
    const QSignalBlocker sort(m_sort);
    const QSignalBlocker link(m_link);
    const QSignalBlocker kpi(m_kpi);
    const QSignalBlocker from(m_from);
    const QSignalBlocker last(m_last);
    m_sort->setCurrentIndex(evidence.records ? Records : evidence.link.isEmpty() ? Nothing : Link);
    m_stack->setCurrentIndex(m_sort->currentIndex());
    m_link->setText(evidence.link);
    if (evidence.records) {
        m_kpi->setKpi(evidence.records->kpi);
        m_from->setDate(evidence.records->period.from);
        m_last->setDate(evidence.records->period.lastDay());
    }
    updateOpen();
}

TickEvidence EvidenceField::evidence() const
{
    switch (m_sort->currentIndex()) {
    case Link:
        return { m_link->text().trimmed() };
    case Records:
        return { {}, RecordSpan{ m_kpi->kpi(), { m_from->date(), m_last->date().addDays(1) } } };
    default:
        return {};
    }
}

void EvidenceField::setWritable(bool writable)
{
    m_writable = writable;
    for (QWidget* each : { static_cast<QWidget*>(m_sort), static_cast<QWidget*>(m_kpi) })
        each->setEnabled(writable);
    m_link->setReadOnly(!writable);
    m_from->setReadOnly(!writable);
    m_last->setReadOnly(!writable);
    updateOpen();
}

void EvidenceField::updateOpen() { m_open->setEnabled(!evidence().isEmpty()); }

void EvidenceField::retranslate(const Words& words)
{
    m_sort->setItemText(Nothing, tr("None"));
    m_sort->setItemText(Link, tr("Link"));
    m_sort->setItemText(Records, tr("KPI records"));
    m_sort->setAccessibleName(label(words, Term::Evidence));
    m_link->setAccessibleName(tr("Link"));
    m_link->setPlaceholderText(tr("An address that begins with https://"));
    m_kpi->setAccessibleName(label(words, Term::Kpi));
    m_from->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_to->setText(words.language() == Language::Korean ? u"~"_s : u"–"_s);
    m_open->setText(tr("&Open"));
    m_open->setToolTip(tr("Opens the link, or lists the KPI records"));
}

} // namespace levelbook::gui
