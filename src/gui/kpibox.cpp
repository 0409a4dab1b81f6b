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

void KpiBox::fill(const Framework& framework, Language language)
{
    const QSignalBlocker blocker(this);
    const QString before = kpi();
    clear();
    auto* items = static_cast<QStandardItemModel*>(model());
    for (const Dimension& dimension : framework.dimensions) {
        if (dimension.kpis.isEmpty())
            continue;
        auto* heading = new QStandardItem(dimension.name.in(language));
        heading->setFlags(Qt::NoItemFlags); // Read, not chosen.
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(bold);
        items->appendRow(heading);
        for (const KpiDefinition& definition : dimension.kpis) {
            auto* item = new QStandardItem(definition.name.in(language));
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
