#include "gui/kpibox.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

KpiBox::KpiBox(QWidget* parent)
    : QComboBox(parent)
{
    setModel(new QStandardItemModel(this));
    setSizeAdjustPolicy(AdjustToContents);
    setMaxVisibleItems(24);
    connect(this, &QComboBox::currentIndexChanged, this, &KpiBox::kpiChanged);
}

void KpiBox::fill(const KpiCatalog& kpis, Language language)
{
    const QSignalBlocker blocker(this);
    const QString before = kpi();
    clear();
    auto* items = static_cast<QStandardItemModel*>(model());
    for (const KpiGroup& group : kpis.groups()) {
        auto* heading = new QStandardItem(
            group.isFormer ? tr("In no framework any more") : group.heading.in(language));
        heading->setFlags(Qt::NoItemFlags); // Read, not chosen.
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(bold);
        items->appendRow(heading);
        for (const KpiDefinition& definition : group.kpis) {
            auto* item = new QStandardItem(kpis.nameOf(definition.key, language));
            item->setData(definition.key, Qt::UserRole);
            items->appendRow(item);
        }
    }
    const int known = before.isEmpty() ? -1 : findData(before);
    setCurrentIndex(known >= 0 ? known : count() > 1 ? 1 : -1);
}

QString KpiBox::kpi() const { return currentData().toString(); }

void KpiBox::setKpi(const QString& key)
{
    if (const int index = findData(key); !key.isEmpty() && index >= 0)
        setCurrentIndex(index);
}

} // namespace levelbook::gui
