// Chooses a KPI of all that the file knows, under the headings of their dimensions.
#pragma once

#include "workspace/kpicatalog.h"

#include <QComboBox>

namespace levelbook::gui {

class KpiBox : public QComboBox {
    Q_OBJECT

public:
    explicit KpiBox(QWidget* parent = nullptr);

    /// Lists the KPIs; the chosen one stays where it is still there, else the first is
    /// chosen. Tells nobody.
    void fill(const KpiCatalog& kpis, Language language);

    /// The chosen KPI's key; empty where there is none.
    QString kpi() const;
    /// Chooses a KPI and tells; an unknown one is ignored.
    void setKpi(const QString& key);

Q_SIGNALS:
    void kpiChanged();
};

} // namespace levelbook::gui
