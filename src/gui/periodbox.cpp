#include "gui/periodbox.h"

#include "gui/dayedit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {
enum Choice { OfCycle, HalfYear, Year, Own };
}

PeriodBox::PeriodBox(QWidget* parent)
    : QWidget(parent)
    , m_box(new QComboBox)
    , m_from(new DayEdit)
    , m_last(new DayEdit)
    , m_dash(new QLabel(u"–"_s))
{
    m_box->setObjectName(u"periodBox"_s);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->addItems({ {}, {}, {}, {} });
    m_from->setObjectName(u"periodFrom"_s);
    m_last->setObjectName(u"periodLast"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* part : { static_cast<QWidget*>(m_box), static_cast<QWidget*>(m_from),
             static_cast<QWidget*>(m_dash), static_cast<QWidget*>(m_last) })
        layout->addWidget(part);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        showOwn();
        Q_EMIT wishChanged();
    });
    connect(m_from, &DayEdit::dateChanged, this, [this](QDate day) {
        m_last->setMinimumDate(day);
        Q_EMIT wishChanged();
    });
    connect(m_last, &DayEdit::dateChanged, this, &PeriodBox::wishChanged);
    retranslate();
    showOwn();
}

void PeriodBox::setCycle(const QString& name, const Period& period)
{
    m_cycle = name;
    m_cyclePeriod = period;
    if (m_box->currentIndex() != Own && period.isValid()) {
        const QSignalBlocker first(m_from);
        const QSignalBlocker second(m_last);
        m_from->setDate(period.from);
        m_last->setMinimumDate(period.from);
        m_last->setDate(period.lastDay());
    }
    retranslate();
}

PeriodWish PeriodBox::wish() const
{
    switch (m_box->currentIndex()) {
    case HalfYear:
        return { 6, {} };
    case Year:
        return { 12, {} };
    case Own:
        return { std::nullopt, { m_from->date(), m_last->date().addDays(1) } };
    default:
        return { std::nullopt, m_cyclePeriod };
    }
}

void PeriodBox::showOwn()
{
    const bool own = m_box->currentIndex() == Own;
    for (QWidget* part : { static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_dash),
             static_cast<QWidget*>(m_last) })
        part->setVisible(own);
}

void PeriodBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeriodBox::retranslate()
{
    m_box->setItemText(OfCycle, m_cycle.isEmpty() ? tr("This half year") : m_cycle);
    m_box->setItemText(HalfYear, tr("Last 6 months of data"));
    m_box->setItemText(Year, tr("Last 12 months of data"));
    m_box->setItemText(Own, tr("From – to…"));
    m_box->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
}

} // namespace levelbook::gui
